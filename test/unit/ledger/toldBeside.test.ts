/** Positions that stand beside a bracket, in the passage that tells the concern, behind “which”, or in words of owning up. */
import { describe, expect, it } from 'vitest'
import { readText } from './read.ts'

const standing = (text: string): readonly string[] => readText(text).ledger.findings.map(({ label, position }) => `${label}: ${position}`)
const both = (first: string, second: string): string => `**Concern 1: lamps.** ${first}\n\n**Concern 2: bells.** ${second}\n`

describe('a name with a bracket behind it', () => {
  it.each([
    ['Recommendation 1 (a lamp, £1,000 to the ferryman and a bell) is agreed.\n\nRecommendation 2 (a look at all of the boats) is agreed in principle.', ['Recommendation 1: accepted', 'Recommendation 2: accepted-in-part']],
    ['Recommendations 1 (lamps) and 2 (bells) are accepted by all partners.\n\nRecommendation 3 is not accepted.', ['Recommendation 1: accepted', 'Recommendation 2: accepted', 'Recommendation 3: not-accepted']],
    ['*Rec 1* (lamps for all who had been there) and *Rec 2* (no bells) are accepted.\n\n*Rec 3*, a visit, is accepted in part.', ['Recommendation 1: accepted', 'Recommendation 2: accepted', 'Recommendation 3: accepted-in-part']],
    ['The Group agrees with Themes A (listening), B (ropes), C (records) and D (complaints).', ['Theme A: accepted', 'Theme B: accepted', 'Theme C: accepted', 'Theme D: accepted']],
  ])('%s', (text, findings) => expect(standing(text)).toEqual(findings))
})

describe('told and answered in one passage', () => {
  it.each([
    ['on the next line', '**Matter of concern 1: no lamps.**\nI accept this matter. There were none.\n\n**Matter of concern 2: no bell.**\nI accept this matter, too.'],
    ['without a doer', 'Matter of concern 1: no lamps. Accepted.\n\nMatter of concern 2: no bell. This too is accepted.'],
  ])('%s', (_, text) => expect(standing(text)).toEqual(['Concern 1: accepted', 'Concern 2: accepted']))

  it('leaves the concern to the review where the board does not speak', () =>
    expect(standing('Matter of concern 1: no lamps. There were none.\n\nMatter of concern 2: no bell. We accept this.')).toEqual(['Concern 1: not-stated', 'Concern 2: accepted']))
})

describe('of all', () => {
  it.each([
    'The report contains two recommendations, all of which have been accepted by the Executive.',
    'The report makes two recommendations, both of which were accepted by the Board.',
    'Are the recommendations accepted?\n\nYes, all two.',
  ])('%s', said => expect(standing(`${said}\n\nRecommendation 1 – Lamps\n\nDone.\n\nRecommendation 2 – Bells\n\nDone.`)).toEqual(['Recommendation 1: accepted', 'Recommendation 2: accepted']))

  it('is not meant where one is pointed at: “in its entirety” is all of that one', () =>
    expect(standing(both('The Trust agrees with this concern in its entirety.', 'The bells were rung.'))).toEqual(['Concern 1: accepted', 'Concern 2: not-stated']))
})

describe('in other words', () => {
  it.each([
    ['The Council admits this failing.', 'accepted'],
    ['We own up to it.', 'accepted'],
    ['We’re in agreement on that.', 'accepted'],
    ['We are not in agreement.', 'not-accepted'],
    ['This is likewise accepted.', 'accepted'],
    ['The service shares the learned coroner’s view.', 'accepted'],
    ['The hospital admits patients at night.', 'not-stated'],
  ])('%s', (said, position) => expect(standing(both(said, 'Accepted.'))).toEqual([`Concern 1: ${position}`, 'Concern 2: accepted']))

  it('improvement areas are areas for improvement', () =>
    expect(standing('The partners accept improvement areas 1 and 2.\n\nImprovement area 3 is accepted in part.')).toEqual(['Area for improvement 1: accepted', 'Area for improvement 2: accepted', 'Area for improvement 3: accepted-in-part']))
})
