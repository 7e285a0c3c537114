/** All findings are accepted in words that are in no form of the grammar: by how likely they are to say so. */
import { describe, expect, it } from 'vitest'
import { readText } from './read.ts'

const reply = (words: string, second = 'The rota has been changed.'): string => `# Reply\n\n${words}\n\n## Recommendation 1\n\nLamps have been put up.\n\n## Recommendation 2\n\n${second}\n`
const positions = (text: string): string => readText(text).ledger.findings.map(f => f.position).join(', ')
const each = 'The answer of the harbour board to each of the two is the same: the reviewer is right, and the recommendations are adopted as ours.'

describe('a likely position on all findings', () => {
  it.each([
    each,
    'Each agency to which a recommendation is addressed has confirmed in writing that it is accepted.',
  ])('%s', words => expect(positions(reply(words))).toBe('accepted, accepted'))

  it('is shown as what answers', () => expect(readText(reply(each)).ledger.acceptance[0]?.text).toBe(each))

  it('is none beside a position that is stated', () => expect(positions(reply(each, 'We accept this recommendation in part.'))).toBe('not-stated, accepted-in-part'))

  it.each([
    ['is not of most of them', 'The answer of the harbour board to most of the recommendations is the same: the reviewer is right, and they are adopted as ours.'],
    ['is not what is asked of somebody', 'The harbour board is asked to say of each recommendation that it is accepted and adopted.'],
    ['is not what the review says', `> ${each}`],
    ['is not thanks', 'We thank the reviewer for each of the two recommendations.'],
  ])('%s', (_, words) => expect(positions(reply(words))).toBe('not-stated, not-stated'))
})
