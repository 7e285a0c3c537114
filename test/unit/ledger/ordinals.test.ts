import { describe, expect, it } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { readText } from './read.ts'

const findings = (text: string): string => readText(text).ledger.findings.map(f => `${f.label}: ${f.position}`).join('; ')

describe('findings that are told by their order alone', () => {
  it('are as many as were announced, and are called as the announcement calls them', () =>
    expect(findings('The review makes four recommendations.\n\nWe can say yes to the first two without reservation. On the third we go part of the way. The fourth, which asks for a merged harbour, is not one we can support.\n'))
      .toBe('Recommendation 1: accepted; Recommendation 2: accepted; Recommendation 3: accepted-in-part; Recommendation 4: not-accepted'))
  it.each(['Finally the third, which is for the port. We support it.', 'Lastly, the third. We accept it.'])('the last of them: %s', last =>
    expect(findings(`You made three recommendations.\n\nTurning to the first, we agree.\n\nAs to the second, we do not accept it, because the quay is private.\n\n${last}\n`))
      .toBe('Recommendation 1: accepted; Recommendation 2: not-accepted; Recommendation 3: accepted'))
  it('are none beyond those that were announced, nor where none were', () => {
    expect(findings('The review makes two recommendations.\n\nWe accept the first five.\n')).toBe('Recommendation 1: accepted; Recommendation 2: accepted')
    expect(findings('Dear Madam\n\nWe accept the first and reject the second.\n')).toBe('')
  })
  it('are called by their figures where others are', () =>
    expect(findings('The review makes three recommendations. We accept the first two.\n\nThe third recommendation is not accepted, because the quay is private.\n'))
      .toBe('Recommendation 1: accepted; Recommendation 2: accepted; Recommendation 3: not-accepted'))
  it('are the parts of a finding in its own section', () =>
    expect(findings('The review makes two findings.\n\n## Finding 2\n\nOn the first we go part of the way.\n')).toBe('Finding 2: accepted-in-part'))
})

describe('answers of one word', () => {
  it.each([
    ['below headings', '## 1. A gate\n\nYes. It opened in May.\n\n## 2. A lamp\n\nYes, though not yet.\n\n## 3. A second pilot\n\nNo. The law does not let us.\n', '1: accepted; 2: accepted-in-part; 3: not-accepted'],
    ['after a bold title', '**1. A gate.** Yes. It opened in May.\n\n**2. A second pilot.** No. The law does not let us.\n', '1: accepted; 2: not-accepted'],
    ['to what a reader may ask', '## Has anybody been dismissed?\n\nNo. That is for the school.\n\n## Will it happen again?\n\nYes. We think so.\n', ''],
    ['that is no answer', '## Finding 1\n\nNo. 4 Quay Street is closed.\n', 'Finding 1: not-stated'],
  ])('%s', (_, text, wanted) => expect(findings(text)).toBe(wanted))
})

describe('positions in other words', () => {
  it.each([
    ['The Pilots’ Association has agreed to issue a note to masters.', 'not-stated'],
    ['The Harbour Code, which the Port adopted in 2028, says that ladders are checked.', 'not-stated'],
    ['The coroner accepted that the rope was sound.', 'not-stated'],
    ['We do not think that the Port can usefully say more on this.', 'not-stated'],
    ['Staff were unable to do this.', 'not-stated'],
    ['We see no need for this.', 'not-accepted'],
    ['We cannot promise this.', 'not-accepted'],
    ['We would go further than the review: every boat will carry two.', 'accepted'],
    ['The Port will do this in a different way.', 'accepted-in-part'],
  ])('%s', (sentence, wanted) => expect(findings(`## Concern 1\n\n${sentence}\n`)).toBe(`Concern 1: ${wanted}`))
})

it('“Yes.” below a question of the board’s own is no position on the review', () => {
  const { answers } = analyse('# Our response\n\nThe Board welcomes the review.\n\n## Does anything need to change outside Merrowdale?\n\nYes. We have asked the harbour ministry to count the boats.\n').assessment
  expect(answers.find(({ question }) => question.id === 'acceptance')?.verdict).toBe('not-found')
})
