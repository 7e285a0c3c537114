/** Findings that are named together by their order: “your second, third and fifth recommendations”. */
import { describe, expect, test } from 'vitest'
import { statements } from '../../../server/src/model/ledger/statements.ts'
import { tokenise } from '../../../server/src/model/ledger/words.ts'
import { readText } from './read.ts'

const said = (sentence: string): string => statements(tokenise(sentence)).map(({ position, reach, opens }) => `${position}: ${(reach.kind === 'named' ? reach.names : opens)?.map(n => n.number).join(' ') ?? reach.kind}`).join('; ')

describe('ordinals before one plural noun name those alone, and not all', () => {
  test.each([
    ['We accept your second, third and fifth recommendations.', 'accepted: 2 3 5'],
    ['We do not accept your second and fourth recommendations.', 'not-accepted: 2 4'],
    ['Your second, third and fifth recommendations are accepted.', 'accepted: 2 3 5'],
    ['The first and third recommendations we accept.', 'accepted: 1 3'],
    ['We agree with your first, third and fifth concerns.', 'accepted: 1 3 5'],
  ])('%s', (sentence, positions) => { expect(said(sentence)).toBe(positions) })
})

describe('what is accepted “as we do” others is said of them too', () => {
  test.each([
    ['We accept that recommendation, as we do your second, third and fifth.', 'accepted: here; accepted: 2 3 5'],
    ['We accept recommendation 1, as we do recommendations 2 and 3.', 'accepted: 1; accepted: 2 3'],
    ['We accept it, as we do all your recommendations.', 'accepted: here; accepted: all'],
    ['We accept this, as we do the work each year.', 'accepted: here'],
    ['We accept this recommendation as we do not need more.', 'accepted: here'],
  ])('%s', (sentence, positions) => { expect(said(sentence)).toBe(positions) })
})

describe('a sentence that opens with a finding, in a paragraph of others, is said of that one', () => {
  const before = '# Response\n\nWe accept recommendations 1, 2 and 3.\n\nThe Board will pay for two more wardens (Recommendation 3). '
  test.each([
    ['On Recommendation 4, we agree that wardens should be told, but not that it be by letter.', 'accepted-in-part'],
    ['On Recommendation 4, we do not agree that wardens should be told.', 'not-accepted'],
    ['As to Recommendation 4, the Board agrees that this is needed.', 'accepted'],
    ['On Recommendation 4, the police agreed that they would look at it again.', 'not-stated'],
  ])('%s', (sentence, position) => { expect(readText(before + sentence).ledger.findings.map(f => f.position)).toEqual(['accepted', 'accepted', 'accepted', position]) })
})
