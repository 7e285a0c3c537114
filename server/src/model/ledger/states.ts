/** Deeds told as what stands: “A weekly call is in place”, “There are now two nurses”, and what somebody resolved to do. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Deed } from './deed.ts'
import { strengthAfterWill } from './doing.ts'
import { isOwnerPhrase } from './owners.ts'
import { phraseSet } from './phrases.ts'
import { dated, opensSince } from './plainTense.ts'
import { clauseFloor, subjectBefore, trimOwner } from './subject.ts'
import { isMark, spanOf, wordAt, type Token } from './words.ts'

const relative = new Set(grammar.states.relative)
const unresolved = new Set(grammar.states.unresolved)
const standing = phraseSet(grammar.states.standing)
const being = new Set(grammar.states.being)
const between = new Set(grammar.states.between)
const pronouns = new Set(grammar.states.pronouns)

/** What stands is a deed where its subject is a thing of the board's. */
export const stateAt = (tokens: readonly Token[]): Deed | undefined => {
  for (let k = 1; k < tokens.length && k < 40; k++) {
    if (!being.has((tokens[k] as Token).word)) continue
    let to = k + 1
    while (between.has(wordAt(tokens, to))) to++
    const past = ['was', 'were', 'went'].includes(wordAt(tokens, k))
    const there = tokens.slice(Math.max(0, k - 2), k).some(t => t.word === 'there')
    const fresh = wordAt(tokens, to) === 'new' || wordAt(tokens, to + 1) === 'new'
    const coming = wordAt(tokens, k) === 'be' && wordAt(tokens, k - 1) === 'will' && wordAt(tokens, k - 2) === 'there' && grammar.states.coming.includes(wordAt(tokens, k + 1))
    if (there ? !(opensSince(tokens) || wordAt(tokens, to - 1) === 'now' || coming || fresh) || past : !standing.at(tokens, to)) continue
    // “was in place in 2024 but was held on the intranet”: what it lacked.
    if (past && (!dated(tokens, k) || tokens.slice(k).some(t => t.word === 'but'))) continue
    if (wordAt(tokens, k) === 'be' && supposed.has(wordAt(tokens, k - 1))) continue
    let subjectTo = k
    while (['has', 'have', 'had', 'will', 'not'].includes(wordAt(tokens, subjectTo - 1)) || between.has(wordAt(tokens, subjectTo - 1))) subjectTo--
    if (tokens.slice(subjectTo, k).some(t => t.word === 'not' || t.word === 'had')) continue
    const begin = clauseFloor(tokens, subjectTo, 0)
    const from = there ? begin : trimOwner(tokens, subjectBefore(tokens, subjectTo, begin).from, subjectTo)
    // “while the trial is ongoing”, “We are confident that the arrangements are in place”: when it is so, and what is believed.
    if (meanwhile.has(wordAt(tokens, from - 1)) || wordAt(tokens, from - 1) === 'that' && believing.has(wordAt(tokens, from - 2))) continue
    const subject = tokens.slice(from, subjectTo)
    if (!there && (subject.length < 2 && !past || subject.some(t => relative.has(t.word)) || subject.length === 1 && pronouns.has(wordAt(subject, 0)) && !past)) continue
    const will = wordAt(tokens, subjectTo) === 'will'
    return { from, to: tokens.length, tense: will ? 'will' : past ? 'done' : 'doing', strength: 'firm', agentless: true, ask: false, verb: 'stand', elliptic: false }
  }
  return undefined
}

/** “A bed would be available”: nothing stands. */
const supposed = new Set(grammar.states.supposed)
const meanwhile = new Set(grammar.states.meanwhile)
const believing = new Set(grammar.states.believing)
const meanings = new Set(grammar.states.meanings)
const links = new Set(grammar.states.links)

/** “Our intention is to draw up a code”, “It is the Council's intention to …”: whose it is means to do it. */
export const meantTo = (tokens: readonly Token[]): Deed | undefined => {
  const k = tokens.findIndex((t, at) => at > 0 && at < 14 && meanings.has(t.word))
  let to = k + 1
  while (links.has(wordAt(tokens, to))) to++
  const before = wordAt(tokens, k - 1) === 'next' ? k - 2 : k - 1
  const it = wordAt(tokens, 0) === 'it' && links.has(wordAt(tokens, 1)) ? 2 : 0
  if (k < 0 || (it > 0) !== (to === k + 1) || wordAt(tokens, to) !== 'to' || strengthAfterWill(wordAt(tokens, to + 1)) !== 'firm') return undefined
  const ours = wordAt(tokens, before) === 'our' || wordAt(tokens, before) === 'my'
  if (ours ? before !== it : !/(?:'s|s')$/.test(wordAt(tokens, before)) || !isOwnerPhrase(tokens.slice(it, before + 1))) return undefined
  return { from: 0, to: tokens.length, owner: spanOf(tokens, it, before + 1), tense: 'will', strength: 'firm', agentless: false, ask: false, verb: wordAt(tokens, to + 1), elliptic: false }
}

const resolving = new Set(grammar.states.resolving)

/** “Cabinet agreed on 14 October to buy twelve flats.” */
export const resolvedTo = (tokens: readonly Token[]): Deed | undefined => {
  for (let k = 1; k < tokens.length && k < 30; k++) {
    if (!resolving.has((tokens[k] as Token).word) || unresolved.has(wordAt(tokens, k - 1))) continue
    const to = tokens.findIndex((t, j) => j > k && j < k + 9 && t.word === 'to' && !/ing$/.test(wordAt(tokens, j + 1)) && strengthAfterWill(wordAt(tokens, j + 1)) === 'firm')
    if (to < 0 || tokens.slice(k + 1, to).some(t => isMark(t) && t.word !== ',' || ['that', 'and', 'with'].includes(t.word))) continue
    const begin = clauseFloor(tokens, k, 0)
    const subject = subjectBefore(tokens, k, begin)
    const from = trimOwner(tokens, subject.from, k)
    if (!subject.owner || !isOwnerPhrase(tokens.slice(from, k)) || tokens.slice(begin, from).some(t => ['that', 'if', 'when', 'which'].includes(t.word))) continue
    return { from, to: tokens.length, owner: spanOf(tokens, from, wordAt(tokens, from) === 'we' ? from + 1 : k), tense: 'will', strength: 'firm', agentless: false, ask: false, verb: tokens[to + 1]?.word ?? 'do', elliptic: false }
  }
  return undefined
}
