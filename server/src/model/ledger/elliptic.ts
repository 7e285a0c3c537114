/** Actions without a full verb, where actions are listed: “CSC to amend”, “Template to be agreed”, “Review the policy”. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Deed } from './deed.ts'
import { baseOfParticiple, isActed, isImperative, strengthAfterWill, strengthOf, withParticle } from './doing.ts'
import { mainVerb } from './mainVerb.ts'
import { isOwnerPhrase } from './owners.ts'
import { agentAfter, stops, trimOwner } from './subject.ts'
import { isCapital, isMark, spanOf, wordAt, type Token } from './words.ts'

const clauses = new Set(grammar.elliptic.clauses)
const determiners = new Set(grammar.elliptic.determiners)

const marks = new Set(['–', '—', ':'])
const after = new Set(grammar.elliptic.after)

/** “Plan agreed”: of the papers. */
const settled = new Set(grammar.plainTense.process)

/** “Tracker introduced.”, “Risk training refreshed to include …”: done, with no verb of its own. */
const bareParticiple = (tokens: readonly Token[]): Deed | undefined => {
  if (after.has(wordAt(tokens, 0)) || tokens.some(t => finite.has(t.word))) return undefined
  for (let k = 1; k < tokens.length && k < 10; k++) {
    const { word } = tokens[k]!
    const next = tokens[k + 1]
    if (stops.has(word) || ['which', 'who', 'that', ','].includes(word)) return undefined
    const verb = word.endsWith('ed') ? baseOfParticiple(word) : undefined
    if (verb === undefined || strengthOf(verb) !== 'firm' || settled.has(verb) || next && !isMark(next) && !after.has(next.word) || after.has(tokens[k - 1]!.word) || isOwnerPhrase(tokens.slice(0, k))) continue
    const owner = agentAfter(tokens, k + 1, tokens.length)
    return { from: 0, to: tokens.length, ...(owner ? { owner } : {}), tense: 'done', strength: 'firm', agentless: !owner, ask: false, verb, elliptic: true }
  }
  return undefined
}

/** Verbs that make a sentence of it: what follows “to” is no more than a part. */
export const finite = new Set(grammar.elliptic.finite)

/** Up to “what a baby's day is like”. */
const mainClause = (tokens: readonly Token[]): readonly Token[] => {
  const at = tokens.findIndex((t, k) => k > 4 && clauses.has(t.word))
  return at < 0 ? tokens : tokens.slice(0, at)
}

/** “All safeguarding leads to cascade learning.”: a sentence of prose that says who is to do what, as plans do. */
export const toDo = (tokens: readonly Token[]): Deed | undefined => {
  const to = tokens.findIndex((t, k) => k > 0 && k < 14 && t.word === 'to')
  if (to <= 0 || !isCapital(tokens[0]!) || mainClause(tokens).some(t => finite.has(t.word)) || tokens.slice(0, to).some(t => /[a-z](?:ed|s)$/.test(t.word) && !isOwnerPhrase([t]) && t === tokens[to - 1])) return undefined
  const deed = ellipticAt(tokens)
  return deed?.owner && !deed.agentless && deed.verb === tokens[to + 1]?.word ? deed : undefined
}

/** “CSC to introduce annual review”, “Template to be agreed”, “Review the policy”. */
export const ellipticAt = (tokens: readonly Token[]): Deed | undefined => {
  // “Business Manager – look back at all closed actions”
  const mark = tokens.findIndex((t, k) => k > 0 && k < 9 && marks.has(t.word))
  if (mark > 0 && isImperative(wordAt(tokens, mark + 1)) && isOwnerPhrase(tokens.slice(0, mark))) return { from: 0, to: tokens.length, owner: spanOf(tokens, 0, mark), tense: 'will', strength: 'firm', agentless: false, ask: false, verb: wordAt(tokens, mark + 1), elliptic: true }
  const to = tokens.findIndex((t, k) => k > 0 && k < 14 && t.word === 'to')
  // “Harbour Trust: to appoint a head of safety”
  const colon = marks.has(wordAt(tokens, to - 1)) ? 1 : 0
  // “did not know whom to call”
  if (to > colon && !clauses.has(wordAt(tokens, to - 1)) && !tokens.slice(0, to - colon).some(t => stops.has(t.word))) {
    const main = mainVerb(tokens, to + 1)
    const word = main ? tokens[main.at]!.word : ''
    const participle = main?.be ? baseOfParticiple(word) : undefined
    const strength = main && !main.not ? strengthOf(participle ?? word) : undefined
    const agent = participle && main ? agentAfter(tokens, main.at + 1, tokens.length) : undefined
    if (strength && participle) return { from: 0, to: tokens.length, ...(agent ? { owner: agent } : {}), tense: 'will', strength, agentless: !agent, ask: false, verb: participle, elliptic: true }
    const from = trimOwner(tokens, 0, to)
    const any = strength ?? (main && !main.not && !isImperative(wordAt(tokens, from)) && !determiners.has(word) ? strengthAfterWill(word) : undefined)
    if (any && main && !main.be && !(isImperative(wordAt(tokens, from)) && determiners.has(wordAt(tokens, from + 1))) && isOwnerPhrase(tokens.slice(from, to - colon))) return { from: 0, to: tokens.length, owner: spanOf(tokens, from, to - colon), tense: 'will', strength: any, agentless: false, ask: false, verb: word, elliptic: true }
  }
  const done = bareParticiple(tokens)
  if (done) return done
  const first = tokens.findIndex(t => !isMark(t))
  const word = wordAt(tokens, first)
  if (!isImperative(word)) {
    // “We have:” with “drawn up a plan”, “gone back over how we judge risks” below it.
    const verb = first < 0 || isCapital(tokens[first]!) ? undefined : baseOfParticiple(word)
    return verb !== undefined && (isActed(verb) || withParticle(verb, wordAt(tokens, first + 1))) && !settled.has(verb) ? { from: first, to: tokens.length, tense: 'done', strength: 'firm', agentless: true, ask: false, verb, elliptic: true } : undefined
  }
  return { from: first, to: tokens.length, tense: 'will', strength: strengthAfterWill(word) ?? 'firm', agentless: true, ask: false, verb: word, elliptic: true }
}
