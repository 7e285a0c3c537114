/** What a passage is by the words that open it: a title that lost its mark, a label, the findings that it answers. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Span } from '../../span.ts'
import type { Passage } from '../blockReading.ts'
import type { AnswersEvent } from './events.ts'
import type { FindingWord } from './findingWords.ts'
import { mentions } from './labels.ts'
import { actionLabels, monitoringLabels } from './owners.ts'
import type { PhraseSet } from './phrases.ts'
import { isPositionLabel } from './positionWords.ts'
import { isMark, type Token } from './words.ts'

const doings = new RegExp(grammar.passageTitles.doings)
const knowing = new RegExp(grammar.passageTitles.knowing)

/** Tokens of a label and a finding's own words at least. */
const fewestWords = 5

/** “Finding: Recommendation 4”, “Answers: Findings 1 and 2”: a label, the findings' names and no more. */
export const answeredBelow = (tokens: readonly Token[], { depth, span }: Passage, words: PhraseSet<FindingWord>): AnswersEvent | undefined => {
  const colon = tokens.findIndex(t => t.word === ':')
  if (colon < 1 || colon > 3) return undefined
  const word = colon === 1 ? words.at(tokens, 0) : undefined
  if (word?.length === 1 && !word.value.plural && tokens.length > fewestWords && mentions(tokens, words).length === 0) return { kind: 'answers', span: { start: tokens[2]!.start, end: span.end }, names: [], family: word.value.family, depth }
  const named = mentions(tokens.slice(colon + 1), words)
  const last = named.at(-1)
  const bare = last && tokens.slice(colon + 1).every((t, k) => named.some(m => k >= m.from && k < m.to) || isMark(t) || t.word === 'and')
  return bare ? { kind: 'answers', span, names: named.flatMap(({ names }) => names), depth } : undefined
}

/** UTF-16 units of a title of one word. */
const shortestTitle = 4

/** A title that lost its mark: a short line of its own with a capital and no full stop. */
export const standsAlone = ({ kind, plain }: Passage, tokens: readonly Token[]): boolean =>
  kind === 'paragraph' && (tokens.length > 1 || plain.trim().length > shortestTitle) && tokens.length <= 30 && !/[.!?;,:]["”’)]*\s*$/.test(plain) && /^\s*(?:\p{Lu}|[(\d])/u.test(plain) && (!plain.includes('\n') || /^\s*(?:\(?\w{1,3}[.)])\s/.test(plain))

/** A few emphasised words that open a passage and say what it holds: “*How we will know.*” */
export const passageLabel = (sentences: readonly Span[], tokens: readonly Token[], source: string): 'action' | 'monitoring' | 'position' | '' => {
  const lead = /^[*_]{1,3}([^*_\n]{2,60})[*_]{1,3}/.exec(source)?.[1] ?? (/^([^:.\n]{2,40})[:.]/.exec(source)?.[1] ?? '')
  const title = lead.toLowerCase().replace(/’/g, "'").replace(/[:.?]\s*$/, '').replace(/\s+/g, ' ').trim()
  if (title === '' || tokens.length < 4 || sentences.length === 0) return ''
  if (monitoringLabels.has(title) || knowing.test(title)) return 'monitoring'
  if (actionLabels.has(title) || doings.test(title)) return 'action'
  return isPositionLabel(title) ? 'position' : ''
}
