/** Nouns stacked on nouns: “quality improvement implementation oversight group”. */
import data from '../../lexicons/plain-english/noun-stacks.json' with { type: 'json' }
import { isLeftAlone, prose } from '../prose/prose.ts'
import type { Token } from '../model/lexicon/tokens.ts'
import type { BlockRule } from './rule.ts'
import { startsCapital } from '../model/characters.ts'
import { plainAt } from '../model/plainAt.ts'

const usual = { nouns: 4 }
const nouns = new Set(data.nouns.split(' ').flatMap(noun => [noun, `${noun}s`]))
/** Terms by their first word, longest first: each counts as one noun. */
const terms = new Map<string, string[][]>()
for (const term of data.terms) {
  const words = term.replace("'s", '').split(' ')
  terms.set(words[0]!, [...(terms.get(words[0]!) ?? []), words].sort((a, b) => b.length - a.length))
}

export const stackedNouns: BlockRule = {
  id: 'stacked-nouns',
  scope: 'block',
  own: true,
  options: usual,
  *check(reading, options) {
    for (const sentence of prose(reading)) {
      const { tokens, passage } = sentence
      const plain = (start: number, end: number): string => plainAt(passage, { start, end })
      for (let i = 0; i < tokens.length;) {
        let count = 0
        let end = i
        while (end < tokens.length) {
          const length = nounAt(tokens, end)
          if (length === 0 || (end > i && plain(tokens[end - 1]!.end, tokens[end]!.start).trim() !== '') || startsCapital(plain(tokens[end]!.start, tokens[end]!.end))) break
          count++
          end += length
        }
        if (count >= Number(options['nouns'])) {
          const span = { start: tokens[i]!.start, end: tokens[end - 1]!.end }
          if (!isLeftAlone(sentence, span)) yield { span, message: `${count} nouns stand in a row here. Take them apart with small words: say who does what for whom.`, question: 'plain-english' }
        }
        i = Math.max(end, i + 1)
      }
    }
  },
}

function nounAt(tokens: readonly Token[], at: number): number {
  const first = tokens[at]!.word
  const term = terms.get(first)?.find(words => words.every((word, i) => { const here = tokens[at + i]?.word; return here === word || here === `${word}s` }))
  return term?.length ?? (nouns.has(first) ? 1 : 0)
}
