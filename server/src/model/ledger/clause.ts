/** A named doer and a plain verb: “The deputy head rings home by ten”, “The legal team drew up a letter”. A deed only where actions are told. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Deed } from './deed.ts'
import { baseOfParticiple, baseOfPresent, isActed, strengthOf } from './doing.ts'
import { finite } from './elliptic.ts'
import { isOwnerPhrase } from './owners.ts'
import { habits, inspecting, irregularPast, meeting, notVerb, opensSince, outsiders, process, recurring } from './plainTense.ts'
import { phraseSet } from './phrases.ts'
import { auxiliaries, stops, trimOwner } from './subject.ts'
import { isCapital, isMark, spanOf, wordAt, type Token } from './words.ts'

const determiners = new Set(grammar.clause.determiners)
const between = new Set(grammar.clause.between)
const pronouns = new Set(grammar.clause.pronouns)
/** What is asked of the board is nothing that it does. */
const asking = new Set(grammar.clause.asking)
/** What a body is there to do: “The ICB commissions 46 beds”. */
const standing = new Set(grammar.clause.standing)
const things = new Set(grammar.clause.things)
const effects = phraseSet(grammar.clause.effects)
/** Tokens of a doer's name at most. */
const longestName = 14

/** The verb's base and tense, where the word at `k` is one after such a doer. */
const verbAt = (tokens: readonly Token[], k: number, plural: boolean, regular: boolean): Pick<Deed, 'verb' | 'tense'> | undefined => {
  const token = tokens[k]
  if (!token || isCapital(token) || !/^[a-z]{3,}$/.test(token.word) || meeting(tokens, k)) return undefined
  const next = tokens[k + 1]
  if (!next || next.word === '-' || next.word === 'of' || finite.has(next.word) || things.has(token.word) && baseOfParticiple(next.word) !== undefined || auxiliaries.has(next.word)) return undefined
  const past = irregularPast.has(token.word) ? 'make' : token.word.endsWith('ed') ? baseOfParticiple(token.word) : undefined
  if (past !== undefined) return !process.has(past) && !asking.has(past) && !inspecting.has(past) && strengthOf(past) === 'firm' ? { verb: past, tense: 'done' } : undefined
  const base = baseOfPresent(token.word, plural) ?? (plural && habits.has(token.word) ? token.word : undefined)
  return base !== undefined && !asking.has(base) && (strengthOf(base) === 'firm' || habits.has(base) || regular && isActed(base) && (determiners.has(next.word) || next.word === 'all')) ? { verb: base, tense: 'doing' } : undefined
}

/** The first such clause of a sentence: at its head, or behind a comma or a mark that ends another. */
export const clauseDeed = (tokens: readonly Token[]): Deed | undefined => {
  // “…, and this takes her away from other patients”: how it is, and what comes of it.
  if (effects.find(tokens)) return undefined
  const often = opensSince(tokens) || recurring(tokens, 0) >= 0
  for (let begin = 0; begin < tokens.length && begin < 40; begin++) {
    const before = tokens[begin - 1]
    if (begin > 0 && ![',', ';', ':', '–', '—', 'and', ')'].includes(before!.word)) continue
    const from = trimOwner(tokens, begin, tokens.length)
    const first = tokens[from]
    if (!first || isMark(first) || !(determiners.has(first.word) || isCapital(first)) || pronouns.has(first.word)) continue
    for (let k = from + 1; k < tokens.length && k <= from + longestName; k++) {
      const { word } = tokens[k]!
      if (stops.has(word) || finite.has(word)) break
      if (notVerb.has(tokens[k - 1]!.word)) continue
      const to = between.has(tokens[k - 1]!.word) ? wordAt(tokens, k - 2) === 'no' ? k - 2 : k - 1 : k
      if (to <= from) continue
      const regular = often || ['now', 'longer'].includes(tokens[k - 1]!.word)
      // Whether it is a verb is known at less cost than whether what stands before it is somebody.
      const found = verbAt(tokens, k, first.word === 'we' || tokens[to - 1]!.word.endsWith('s'), regular)
      if (!found || first.word === 'we' && !regular) continue
      // “There was a system: the ward rings the doctor”: how it was.
      if (found.tense === 'doing' && !regular && tokens.slice(0, begin).some(t => t.word === 'was' || t.word === 'were')) continue
      // “Marlow Ambulance employs a framework”: how it works always, where nothing says how often or since when.
      if (standing.has(found.verb) && found.tense === 'doing' && !regular && !determiners.has(first.word)) continue
      const doer = tokens.slice(from, to)
      if (doer.some(t => outsiders.has(t.word)) || !isOwnerPhrase(doer)) continue
      return { from, to: tokens.length, owner: spanOf(tokens, from, to), ...found, strength: 'firm', agentless: false, ask: false, elliptic: false, ...(regular && found.tense === 'doing' ? {} : { plain: determiners.has(first.word) && !standing.has(found.verb) ? 'sure' : 'told' }) }
    }
  }
  return undefined
}
