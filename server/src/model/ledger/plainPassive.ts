/** Deeds told in the passive without “has been”: “was fitted in 2023/24”, “Offered since October”. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { conditions } from './conditions.ts'
import type { Deed } from './deed.ts'
import { baseOfParticiple, isActed, strengthOf } from './doing.ts'
import { skipped } from './mainVerb.ts'
import { dated, opensSince, recurring } from './plainTense.ts'
import { agentAfter, asideBefore, clauseFloor, subjectBefore, trimOwner } from './subject.ts'
import { isCapital, isMark, wordAt, type Token } from './words.ts'

const subordinate = new Set(grammar.plainPassive.subordinate)
const papers = new Set(grammar.plainPassive.papers)
/** “was rewritten by our pharmacist”: changed, by somebody, and no course of a case. */
const mended = new Set(grammar.deeds.mended)

export const passives = new Set(grammar.plainPassive.passives)

/** “was fitted in 2023/24”, “are now offered”, “is run off every Monday by the Manager”: dated, regular, new, or with its doer. */
export const plainPassive = (tokens: readonly Token[], i: number, floor: number): Deed | undefined => {
  const past = wordAt(tokens, i) === 'was' || wordAt(tokens, i) === 'were'
  let k = i + 1
  let now = false
  while (skipped.has(wordAt(tokens, k)) && !['not', 'to', 'being', 'been'].includes(wordAt(tokens, k))) now = ['now'].includes(wordAt(tokens, k++)) || now
  const word = wordAt(tokens, k)
  if (word.endsWith('ing')) return undefined
  if (word === 're' && wordAt(tokens, k + 1) === '-') k += 2
  const base = baseOfParticiple(wordAt(tokens, k))
  if (base === undefined || !isActed(base) || (past && strengthOf(base) === 'soft') || unreal.has(base) && !(base === 'set' && wordAt(tokens, k + 1) === 'up') && !(base === 'agree' && past && tokens.slice(0, i).some(t => money.has(t.word)))) return undefined
  const agent = agentAfter(tokens, k + 1, tokens.length)
  if (past ? !dated(tokens, k) && !(agent && mended.has(base)) : !now && !opensSince(tokens) && !tokens.slice(0, i).some(t => t.raw.includes('£')) && !(agent && recurring(tokens, 0) >= 0)) return undefined
  const begin = clauseFloor(tokens, i, floor)
  const aside = asideBefore(tokens, i, begin)
  const subject = subjectBefore(tokens, aside, begin)
  const from = trimOwner(tokens, subject.from, aside)
  const subjectWords = tokens.slice(from, aside).map(t => t.word)
  if (subjectWords.length === 0 || tokens.slice(trimOwner(tokens, begin, aside), aside).some(t => conditions.has(t.word) || subordinate.has(t.word))) return undefined
  if (past && !agent && subjectWords.length <= 2 && ['it', 'this', 'they', 'i', 'we'].includes(subjectWords.at(-1) ?? '')) return undefined
  // “was convicted in May”: of the case, where the verb is none of what boards do.
  if (past && (subjectWords.some(w => papers.has(w)) || !agent && strengthOf(base) !== 'firm')) return undefined
  // “was reviewed in 2019”: a year that is over, and nothing that was done since.
  if (past && !agent && looked.has(base) && /^\d{4}$/.test(wordAt(tokens, k + 2))) return undefined
  // “97% of the observations were recorded on time”: how it went.
  if (past && !agent && subjectWords.some(w => w === '%' || w.endsWith('%') || w === 'cent')) return undefined
  return { from, to: tokens.length, ...(agent ? { owner: agent } : {}), tense: past ? 'done' : 'doing', strength: strengthOf(base) ?? 'firm', agentless: !agent, ask: false, verb: base, elliptic: false }
}

const looked = new Set(grammar.plainPassive.looked)
/** What is agreed when money is. */
const money = new Set(grammar.plainPassive.money)

/** “Offered by the Trust since October 2022.”, “Opened in July.” */
export const participleAt = (tokens: readonly Token[]): Deed | undefined => {
  const at = tokens.findIndex(t => !isMark(t))
  const word = wordAt(tokens, at)
  const verb = at >= 0 && isCapital(tokens[at]!) && word.endsWith('ed') ? baseOfParticiple(word) : undefined
  if (verb === undefined || strengthOf(verb) !== 'firm' || unreal.has(verb) || (tokens[at + 1] && isCapital(tokens[at + 1]!))) return undefined
  const owner = agentAfter(tokens, at + 1, tokens.length)
  return owner || dated(tokens, at) ? { from: at, to: tokens.length, ...(owner ? { owner } : {}), tense: 'done', strength: 'firm', agentless: !owner, ask: false, verb, elliptic: true } : undefined
}

export const unreal = new Set(grammar.plainPassive.unreal)
