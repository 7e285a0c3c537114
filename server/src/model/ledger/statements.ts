/**
 * A small grammar of positions: who speaks, yes or no, of what, how far. Polarity is read before the words of acceptance;
 * an object that is not the review's findings makes no position (“accepts referrals”, “agreed a protocol”).
 */
import { asVerbs } from './agreeing.ts'
import { parted } from './apart.ts'
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { saidShort, someOnly } from './divided.ts'
import { findingWords, type FindingWord } from './findingWords.ts'
import { hedgedAfter } from './hedging.ts'
import { impliedRefusal, type Say } from './impliedPosition.ts'
import { judged } from './judged.ts'
import { ordinalNames, positionObject } from './positionObject.ts'
import { eachCase, exceptions, reasons, sharedViews, verbs } from './positionWords.ts'
import { phraseSet, type PhraseSet } from './phrases.ts'
import { keyOf, measured, mentionAt, mentions, type FindingName } from './labels.ts'
import { linked } from './leads.ts'
import { plainlySpoken } from './plainSpeech.ts'
import { exceptedAfter, reachOf } from './reach.ts'
import { oneThat, stanceAt } from './stances.ts'
import { piece, type Reach, type Statement } from './statement.ts'
import { leftOf } from './verbContext.ts'
import { verbStatement } from './verbStatement.ts'
import { respelt, wordAt, type Token } from './words.ts'

/** The statements of one sentence, by its tokens. The spans run over the sentence. */
export const statements = (written: readonly Token[], words: PhraseSet<FindingWord> = findingWords()): readonly Statement[] => {
  const tokens = asVerbs(written.some(t => t.word.includes("'")) ? written.flatMap(apart) : written)
    // “No. 4”: its stop ends nothing.
    .filter(({ word }, k, all) => word !== '.' || !/^nos?$/.test(wordAt(all, k - 1)) || !/^\d/.test(wordAt(all, k + 1)))
  const everywhere = eachCase.find(tokens) !== undefined
  const out: Statement[] = []
  // “Do we agree?” asks, and says nothing.
  if (tokens.at(-1)?.word === '?') return out
  const whole = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }
  let reason: boolean | undefined
  let at = 0
  const say: Say = (position, where, explicit, count, voiced = true) => {
    // “agrees with it on housing (rec. 4)”
    const named = where.kind === 'here' || where.kind === 'piece' ? bracketedNames(tokens, at, words) : []
    const reach: Reach = named.length > 0 ? { kind: 'named', names: named } : everywhere && where.kind === 'here' ? { kind: 'all', except: [] } : where
    reason ??= reasons.find(tokens) !== undefined
    const opens = reach.kind === 'here' || reach.kind === 'piece' ? opensWith(tokens, words) : undefined
    // “accepts this recommendation with one exception”
    const less = position === 'accepted' && (reach.kind === 'here' && !reach.plural || reach.kind === 'piece' || reach.kind === 'named' && reach.names.length === 1) && (exception.find(tokens, at) !== undefined || exceptions.find(tokens, at) !== undefined && exceptedAfter(tokens, at, words).length === 0) || position === 'accepted' && someOnly(tokens)
    out.push({ span: whole, clause: clauseOf(tokens, at), position: less ? 'accepted-in-part' : position, reach, explicit, voiced, reason, ...(opens ? { opens } : {}), ...(count === undefined ? {} : { count, ...familyIn(tokens, words) }) })
  }
  for (let i = 0; i < tokens.length; i++) {
    at = i
    const verb = verbs.get(tokens[i]!.word)
    const told = verb ? undefined : oneThat(tokens, i, words, say) ?? stanceAt(tokens, i, words, say)
    if (told !== undefined) {
      i = Math.max(i, told)
      continue
    }
    if (!verb) {
      if (sharedViews.at(tokens, i)) {
        const left = leftOf(tokens, i)
        const whole = tokens.slice(left.from, i).some(t => grammar.statements.wholly.includes(t.word))
        say(left.negative && !whole ? 'not-accepted' : left.negative || hedgedAfter(tokens, i) ? 'accepted-in-part' : 'accepted', piece, false)
      }
      continue
    }
    const next = verbStatement(tokens, i, verb, words, say)
    if (next > i) i = next
  }
  // “… accept this; the Constabulary does not.”, and as a sentence of its own
  const short = saidShort(tokens)
  if (short === false && out.at(-1)?.position === 'accepted') out.push({ ...out.pop()!, position: 'accepted-in-part' })
  else if (short !== undefined && out.length === 0) return [{ span: whole, position: short ? 'accepted' : 'not-accepted', reach: { kind: 'after' }, explicit: true, voiced: true, reason: reasons.find(tokens) !== undefined }]
  // “We accept that the concerns are well founded”: what is premised is the position.
  const premised = out.length === 1 && out[0]!.reach.kind === 'piece' && out[0]!.reach.premise ? out.splice(0) : []
  if (out.length === 0) plainlySpoken(tokens, words, say)
  if (out.length === 0) out.push(...premised)
  if (out.length === 0) judged(tokens, words, say)
  if (out.length === 0) impliedRefusal(tokens, say)
  return out.flatMap(s => [joinedTo(s, out, tokens, words), ...likewise(s, tokens, words)])
}

/** “We accept Concern 1 (delay) and Concern 2”: of what is joined to the names too, where nothing else is said of it. */
const joinedTo = (said: Statement, all: readonly Statement[], tokens: readonly Token[], words: PhraseSet<FindingWord>): Statement => {
  if (said.reach.kind !== 'named') return said
  const { names } = said.reach
  const taken = new Set(all.flatMap(({ reach }) => (reach.kind === 'named' ? reach.names.map(keyOf) : [])))
  const met = mentions(tokens, words)
  const more: FindingName[] = []
  for (const [k, one] of met.entries()) {
    if (!one.names.some(n => names.some(m => keyOf(m) === keyOf(n)))) continue
    for (const step of [-1, 1]) for (let at = k + step; met[at] && !measured(tokens, met[at]!.to) && linked(tokens, met[Math.min(at, at - step)]!, met[Math.max(at, at - step)]!); at += step) more.push(...met[at]!.names.filter(n => !taken.has(keyOf(n))))
  }
  return more.length === 0 ? said : { ...said, reach: { kind: 'named', names: [...names, ...more] } }
}

/** “We accept it, as we do your second and third.”: said of those too. */
const likewise = (said: Statement, tokens: readonly Token[], words: PhraseSet<FindingWord>): readonly Statement[] => {
  const as = said.explicit && said.reach.kind !== 'all' ? likes.find(tokens) : undefined
  const object = as && positionObject(tokens, as.at + as.length, words)
  return object && (object.all || object.names.length > 0) ? [{ ...said, reach: reachOf(object, []) }] : []
}

const likes = phraseSet(grammar.statements.likewise)

const exception = phraseSet(grammar.statements.exceptions)

/** The findings named in brackets of their own from a token on, up to a semicolon. */
const bracketedNames = (tokens: readonly Token[], from: number, words: PhraseSet<FindingWord>): readonly FindingName[] => {
  const end = tokens.findIndex((t, k) => k > from && t.word === ';')
  const rest = tokens.slice(from, end < 0 ? tokens.length : end)
  return rest.some(t => t.word === '(') ? mentions(rest, words).filter(m => wordAt(rest, m.from - 1) === '(').flatMap(m => m.names) : []
}

/** Tokens that may stand before “the seventh”. */
const longestLead = 5

/** “The eighth …”, “And on the seventh, …” */
const opensWith = (tokens: readonly Token[], words: PhraseSet<FindingWord>): readonly FindingName[] | undefined => {
  for (let at = 0; at < longestLead; at++) {
    const word = wordAt(tokens, at)
    if (word === 'the') return ordinalNames(tokens, at + 1, words)?.names
    // “On Recommendation 4, we agree that …”
    const named = at > 0 ? mentionAt(tokens, at, words) : undefined
    if (named && wordAt(tokens, named.to) === ',') return named.names
    if (!leads.has(word)) return undefined
  }
  return undefined
}

const leads = new Set(grammar.statements.leads)

const being = new Map([["'s", 'is'], ["'re", 'are'], ["'ll", 'will']])
const contractions = new Set(grammar.statements.contracting.flatMap(word => [...being.keys()].map(verb => word + verb)))
const shortened = new Map([['wo', 'will'], ['sha', 'shall']])

/** “it's accepted” as “it is accepted”, “don't” as “do not”. */
const apart = (t: Token): readonly Token[] => {
  if (t.word === "can't") return [respelt(t, 'cannot')]
  const not = t.word.endsWith("n't") ? t.word.length - 3 : 0
  const verb = t.word.slice(0, not)
  return not === 0 ? parted(t, contractions.has(t.word) ? t.word.indexOf("'") : 0, being)
    : [{ ...respelt(t, shortened.get(verb) ?? verb), end: t.start + not }, { ...respelt(t, 'not'), start: t.start + not, opensLine: false }]
}

/** Which of the parts between semicolons the token stands in, from 0. */
const clauseOf = (tokens: readonly Token[], at: number): number => tokens.reduce((n, t, k) => n + (k < at && t.word === ';' ? 1 : 0), 0)

/** What a sentence that counts its findings calls them. */
const familyIn = (tokens: readonly Token[], words: PhraseSet<FindingWord>): { readonly family?: string } => {
  for (let i = 0; i < tokens.length; i++) {
    const word = words.at(tokens, i)
    if (word?.value.plural) return { family: word.value.family }
  }
  return {}
}
