/** The same word twice running: “the the”. */
import { isLeftAlone, prose, written } from '../prose/prose.ts'
import type { BlockRule } from './rule.ts'
import { startsCapital } from '../model/characters.ts'

/** Words that English does say twice running; names and exclamations do too. */
const twice = new Set(['had', 'that', 'very', 'so', 'no', 'yes', 'bye', 'now', 'there', 'more', 'never', 'really', 'is', 'do', 'blah', 'ha', 'up', 'in', 'on', 'one', 'who'])
/** Of those, the ones that are far more often a slip when nothing but a space stands between. */
const sooner = /^(?:is|in|on|do)$/

export const repeatedWord: BlockRule = {
  id: 'repeated-word',
  scope: 'block',
  own: true,
  *check(reading) {
    for (const sentence of prose(reading)) {
      const { tokens } = sentence
      for (let i = 0; i < tokens.length; i++) {
        const { word, start } = tokens[i]!
        const next = tokens[i + 1]
        if (next?.word !== word || !/^\p{L}+$/u.test(word) || (word.length === 1 && word !== 'a') || (twice.has(word) && !sooner.test(word))) continue
        const span = { start, end: next.end }
        const source = written(reading, sentence, span)
        const parts = source?.split(/\s+/)
        if (parts?.length !== 2 || isLeftAlone(sentence, span)) continue
        // Two capitals in a row are a name or an abbreviation in two senses.
        if (startsCapital(parts[1]!) || parts.some(part => part.toLowerCase() !== word)) continue
        yield {
          span,
          message: `“${parts[0]}” stands here twice. Take one of them out.`,
          question: 'plain-english',
          fixes: [{ title: `Take out one “${parts[0]}”`, insertions: [{ at: start, end: next.end, snippet: parts[0]! }], safe: true }],
        }
      }
    }
  },
}
