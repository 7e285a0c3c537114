/** What is asked of somebody else. */
import lexicon from '../../../lexicons/actions.json' with { type: 'json' }
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Deed } from './deed.ts'
import { isOwnerPhrase } from './owners.ts'
import { subjectBefore, trimOwner } from './subject.ts'
import { spanOf, wordAt, type Token } from './words.ts'

const beforeAsk = new Set(grammar.deeds.beforeAsk)
const noAsk = new Set(grammar.deeds.noAsk)
const offices = new Set(lexicon.offices.filter(word => word !== 'secretary'))

/** “We ask Ofsted to …”, “The Chair has written to the Home Office”. */
export const askAt = (tokens: readonly Token[], i: number, length: number, floor: number): Deed | undefined => {
  let start = i
  while (start > floor && beforeAsk.has(tokens[start - 1]!.word)) start--
  // “The Chair to write to …”, as plans say it.
  if (wordAt(tokens, start - 1) === 'to' && isOwnerPhrase(tokens.slice(floor, start - 1))) start--
  if (tokens.slice(start, i).some(t => t.word === 'will')) return undefined
  const subject = subjectBefore(tokens, start, floor)
  const subjectWords = tokens.slice(subject.from, start).map(t => t.word)
  const it = subjectWords.length === 1 && ['it', 'they', 'she', 'he'].includes(subjectWords[0] ?? '')
  if (!(subject.owner || it) || subjectWords.includes('you')) return undefined
  const rest = tokens.slice(i + length)
  const to = rest.findIndex(t => t.word === 'to' || t.word === 'that' || t.word === 'asking')
  if (wordAt(tokens, i + length - 1) !== 'to' && (to < 1 || to > 14)) return undefined
  // “They asked us to say that …”: what others ask of the board. “Members asked how it would be known that …”: a question.
  if (noAsk.has(wordAt(rest, 0))) return undefined
  const from = trimOwner(tokens, subject.from, start)
  // “as the Inquiry asked”: why.
  if (wordAt(tokens, from - 1) === 'as') return undefined
  // “We have asked the Head of Early Help to …”: one of their own, who is to do it.
  const who = rest.slice(0, to)
  if (!it && wordAt(rest, to) === 'to' && who.some(t => offices.has(t.word)) && isOwnerPhrase(who)) return { from, to: tokens.length, owner: spanOf(tokens, i + length, i + length + to), tense: 'will', strength: 'firm', agentless: false, ask: false, verb: rest[to + 1]?.word ?? 'ask', elliptic: false }
  return { from, to: tokens.length, ...(it ? { pronoun: true as const } : { owner: spanOf(tokens, from, start) }), tense: 'done', strength: 'firm', agentless: false, ask: true, verb: 'ask', elliptic: false }
}
