import { describe, expect, it, test } from 'vitest'
import { readText } from './read.ts'

const findings = (text: string): string => readText(text).ledger.findings.map(f => `${f.label}: ${f.position}`).join('; ')

describe('agreement with a premise', () => {
  it.each([
    ['We agree that good charts are important.', 'accepted-in-part'],
    ['We accept that this should be done.', 'accepted'],
    ['We agree that leadership is essential. We do not therefore consider that a further change in the machinery of the harbour is needed.', 'not-accepted'],
    ['We do not consider that any further limit is necessary.', 'not-accepted'],
    ['The parish has asked for lighting, which the Port does not consider to be warranted here.', 'not-stated'],
    ['This paper sets out the action we are taking on each of the review’s eleven recommendations.', 'not-stated'],
    ['We hope that pilots will be able to adopt this.', 'not-stated'],
  ])('to a recommendation: %s', (sentence, wanted) => expect(findings(`## Recommendation 2\n\n${sentence}\n`)).toBe(`Recommendation 2: ${wanted}`))

  it('is agreement where the review found a fact', () => expect(findings('## Concern 1\n\nThe Port accepts that nineteen days is too long.\n')).toBe('Concern 1: accepted'))
})

describe('findings that a sentence of agreement lists', () => {
  it('are what it agrees with, and no others', () => {
    expect(findings('The Board agrees with your findings about the rota, about the missing chart, and about the light. We are in agreement in principle with your fourth finding, that the quay is low.\n'))
      .toBe('the rota: accepted; the missing chart: accepted; the light: accepted; Fourth finding: accepted-in-part')
    expect(findings('They accepted what it says about the school, about the ferry and about the missed calls.\n')).toBe('the school: accepted; the ferry: accepted; the missed calls: accepted')
  })
  it('are none where one is told', () => expect(findings('The Board agrees with your finding about the rota.\n')).toBe(''))
})

describe('titles that lost their marks, below as many concerns as they are', () => {
  const told = 'Your report raised two concerns. The first was that the rope was old. The second was that the chart was not read.\n\n'
  it('are what the concerns are called, and what comes after them is of something else', () =>
    expect(findings(`Quay Road – your report\n\n${told}Old ropes\n\nWe accept this concern. Six have been bought.\n\nCharts\n\nThe plotter was changed on 3 May 2030.\n\nLearning and assurance\n\nThe Committee will have a report each month.\n`)).toBe('Old ropes: accepted; Charts: not-stated'))
  it('are none where they are fewer', () => expect(findings(`${told}Old ropes\n\nSix ropes have been bought.\n`)).not.toContain('Old ropes'))
})

describe('what a letter says that it was asked', () => {
  it('is each finding in its own words', () => expect(findings('You ask for a second pilot. One came in May.\n\nYou recommended that all boats should have a lamp. We agree with this.\n')).toBe('a second pilot: not-stated; all boats should have a lamp: accepted'))
})

test('“The Board AGREED.” behind a finding’s name in minutes is a position, and what it agrees to later is another thing', () => {
  const { findings: [first, second, third] } = readText('2.2 Recommendation 1 (lamps on the quay). The Board AGREED. The Pier Master said that four were dark.\n\n2.3 Recommendation 2 (a bell). Members accepted.\n\n2.4 Recommendation 3 (a fee). The fee was raised by the clerk. The Board agreed.\n').ledger
  expect([first, second, third].map(f => `${f!.position}: ${f!.positionWords?.text}`)).toEqual(['accepted: The Board AGREED', 'accepted: Members accepted', 'not-stated: undefined'])
})
