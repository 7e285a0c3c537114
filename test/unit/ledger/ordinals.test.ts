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

describe('a statement that takes recommendations in their order', () => {
  const text = `There are seven recommendations. I will take them in order.

The first recommendation is that the tide tables should be printed in full. I accept this recommendation.

The second concerns the keeping of logs. There may be benefit in guidance, and this will be considered.

The third and the fifth recommendations, which I take together, are for a duty to report. The harbours of the coast are run by others.

With regard to the fourth, that every crew should have a second lamp, I agree with the principle.

The sixth recommendation is that there should be a memorial. This is not something that should be decided by the Port. The crews whom I met do not agree among themselves.

The Inquiry recommended lastly that each harbour should review its own moorings. I welcome what it says.
`
  it('names each by its order, those that are told together and the last among them', () => expect(findings(text)).toBe(
    'First recommendation: accepted; Second recommendation: not-stated; Third recommendation: not-stated; Fifth recommendation: not-stated; Fourth recommendation: accepted-in-part; Sixth recommendation: not-accepted; Last recommendation: not-stated'))
  it('two that are the first', () =>
    expect(findings('The review makes three recommendations.\n\nThe first two, which I take together, are about lamps. I accept them.\n\nThe third is about bells. I do not accept it, because the quay is private.\n')).toBe('Recommendation 1: accepted; Recommendation 2: accepted; Recommendation 3: not-accepted'))
  it('calls what is bare as the others are called', () =>
    expect(findings('You identified three matters of concern. Your first was that nobody kept a log. There can be no excuse for this.\n\nYour second concern relates to the lamps. They are lit.\n\nAs to your third concern, that the bell was cracked, it was recast in May.\n')).toBe('First concern: accepted; Second concern: not-stated; Third concern: not-stated'))
  it.each([
    'The first meeting was held in May. We agreed what to do.\n\nThe second phase begins in June. We accept that it will cost more.',
    'First action: the Port will buy lamps.\n\nSecond action: the Port will buy bells.',
  ])('what is counted may be no finding: %s', told => expect(findings(`The review makes two recommendations. We are grateful for them.\n\n${told}\n`)).toBe(''))
})

describe('matters that are announced, and then taken by their topics', () => {
  const letter = (answers: string): string => `Your report raises concerns over the lack of any body with oversight of private ferries; over the number of crew at night; and over the absence of a duty to notify the harbour of a death.\n\nWe have spoken to the harbours of the coast.\n\n${answers}\n`
  it.each([
    'I will turn first to oversight. The ferries are looked after by three bodies.\n\nOn crew, you have suggested that there should be two at night. The Port does not consider that numbers of that kind should be set for all ferries.\n\nYour report asks, finally, about notification of deaths. I note what you say.',
    'I will take oversight first. The ferries are looked after by three bodies.\n\nWe turn next to crew. The Port does not consider that numbers of that kind should be set for all ferries.\n\nI come finally to notification of deaths. I note what you say.',
  ])('%s', answers => expect(findings(letter(answers))).toBe('oversight: not-stated; crew: not-accepted; notification of deaths: not-stated'))
  it.each(['We turn now to the ferries.', 'We take safety seriously.', 'You found that Ms Orme, who was the mate, had not slept.'])('none by one such sentence: %s', sentence =>
    expect(findings(`The Port is grateful for the report.\n\n${sentence} They run each day.\n\nThe Port has two ferries.\n`)).toBe(''))
})

describe('what is said of what is asked', () => {
  it.each([
    ['This will be considered.', 'not-stated'],
    ['Whether to keep such a list will be considered.', 'accepted-in-part'],
    ['I think it would be wrong to proceed at present.', 'not-accepted'],
    ['The masters whom I have met do not agree among themselves.', 'not-stated'],
  ])('%s', (sentence, wanted) => expect(findings(`## Recommendation 1\n\n${sentence}\n`)).toBe(`Recommendation 1: ${wanted}`))
})
