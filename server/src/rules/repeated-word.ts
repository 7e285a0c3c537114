/** The same word twice running: “the the”. */
import grammar from '../../lexicons/grammar.json' with { type: 'json' }
import { isLeftAlone, prose, written, type ProseSentence } from '../prose/prose.ts'
import type { Token } from '../model/lexicon/tokens.ts'
import type { BlockRule } from './rule.ts'
import { startsCapital } from '../model/characters.ts'

/** Words that English does say twice running; names and exclamations do too. */
const twice = new Set(grammar.repeatedWord.twice)
/** Of those, the ones that are far more often a slip when nothing but a space stands between. */
const sooner = /^(?:is|in|on|do)$/

export const repeatedWord: BlockRule = {
  id: 'repeated-word',
  scope: 'block',
  own: true,
  *check(reading) {
    const sentences = prose(reading)
    for (const [n, sentence] of sentences.entries()) {
      const { tokens } = sentence
      for (let i = 0; i < tokens.length; i++) {
        const { word, start } = tokens[i]!
        const next = tokens[i + 1] ?? alone(sentence, sentences[n + 1])
        if (next?.word !== word || !/^\p{L}+$/u.test(word) || (word.length === 1 && word !== 'a') || (twice.has(word) && !sooner.test(word))) continue
        const span = { start, end: next.end }
        const source = written(reading, sentence, span)
        const parts = source?.split(/\s+/)
        if (parts?.length !== 2 || isLeftAlone(sentence, span)) continue
        // Two capitals in a row are a name or an abbreviation in two senses.
        if (startsCapital(parts[1]!) || parts.some(part => part.replace(/\.$/, '').toLowerCase() !== word)) continue
        yield {
          span,
          message: `“${parts[1]}” stands here twice. Take one of them out.`,
          question: 'plain-english',
          fixes: [{ title: `Take out one “${parts[1]}”`, insertions: [{ at: start, end: next.end, snippet: parts[1]! }], safe: true }],
        }
      }
    }
  },
}

/** The one word of a sentence that has no other, behind one in the same paragraph: “accepted. accepted”. */
const alone = ({ passage }: ProseSentence, next: ProseSentence | undefined): Token | undefined =>
  next?.passage === passage && /^\W{0,3}[a-z]+\W{0,3}$/.test(next.plain) ? next.tokens[0] : undefined
