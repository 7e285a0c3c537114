/** Words in the form of a position, or of an answer, that are none in all likelihood. */
import { describe, expect, test } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { readText } from './read.ts'

const position = (text: string): string | undefined => readText(`# Response\n\n## Recommendation 1\n\nThe lamps.\n\n${text}\n`).ledger.findings[0]?.position

describe('a position', () => {
  test.each([
    'This response meets the requirements of the Partnership’s own Learning and Improvement Framework.',
  ])('none: %s', text => expect(position(text)).toBe('not-stated'))

  test.each([
    ['Undisputed.', 'accepted'],
    ['This recommendation is accepted in full by the Harbour, the Fishery Board, the Pilots’ Guild and the Lighthouse Commissioners.', 'accepted'],
    ['The Fishery Board has adopted Recommendation 1 as a rule for its boats.', 'accepted'],
    ['We agree with this.', 'accepted'],
  ])('one: %s', (text, wanted) => expect(position(text)).toBe(wanted))
})

const shown = (text: string, question: string): readonly string[] => analyse(`# Response\n\n${text}\n`).assessment.answers.find(a => a.question.id === question)!.evidence.map(e => e.text)

describe('an answer', () => {
  test('what only looks like one is not shown beside it', () => {
    const now = 'Since the deaths we have trained every night nurse, and an audit in May 2032 found that nine in ten checks are now done on time.'
    const history = 'The Harbour Trust is commissioned for 46 community beds, which are used flexibly.'
    expect(shown(`${history}\n\n${now}`, 'context')).toEqual([now])
  })
})
