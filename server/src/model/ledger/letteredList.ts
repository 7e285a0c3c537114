/** Findings that one sentence lists by letter or figure: “You were concerned that (a) …; (b) …; and (c) …”. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Span } from '../../span.ts'
import type { ProseListEvent } from './events.ts'
import type { FindingWord } from './findingWords.ts'
import { mentions } from './labels.ts'
import type { PhraseSet } from './phrases.ts'
import { spanOf, wordAt, type Token } from './words.ts'

const cues = new Set(['concerned', 'criticised', 'worried'])
const doing = new Set(grammar.letteredList.doing)

/** Tokens before the first letter that say what is listed. */
const reach = 14

const letters = 'abcdefghijkl'

/** Undefined where no sentence of the passage lists findings so. */
export const letteredList = (tokens: readonly Token[], words: PhraseSet<FindingWord>): ProseListEvent | undefined => {
  const starts: number[] = []
  let figures = false
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (wordAt(tokens, i) !== '(' || wordAt(tokens, i + 2) !== ')') continue
    const name = wordAt(tokens, i + 1)
    if (starts.length === 0) figures = name === '1'
    if (name !== (figures ? String(starts.length + 1) : letters[starts.length])) continue
    // All in one sentence.
    if (starts.length > 0 && tokens.slice(starts.at(-1), i).some(t => t.word === '.')) break
    starts.push(i)
  }
  const first = starts[0]
  if (first === undefined || starts.length < 2) return undefined
  const lead = tokens.slice(Math.max(0, first - reach), first)
  const from = lead.findLastIndex(t => t.word === '.') + 1
  const said = lead.slice(from)
  const told = said.some((t, k) => cues.has(t.word) || words.at(said, k) !== undefined && ['your', 'you', 'the', "coroner's", "review's", 'that'].some(w => said.slice(Math.max(0, k - 4), k + 4).some(x => x.word === w)))
  // “Learning points 1 to 3, which concern (1) …”: they have their names.
  if (!told || said.some(t => doing.has(t.word)) || mentions(said, words).length > 0) return undefined
  const items: Span[] = starts.map((at, k) => {
    let to = starts[k + 1] ?? tokens.findIndex((t, j) => j > at && t.word === '.')
    if (to < 0) to = tokens.length
    while (to > at + 3 && [';', ',', 'and', '.'].includes(wordAt(tokens, to - 1))) to--
    return spanOf(tokens, Math.min(at + 3, to - 1), to)
  })
  return { kind: 'prose-list', family: 'matter', items, labels: starts.map(at => `(${tokens[at + 1]?.raw ?? ''})`) }
}
