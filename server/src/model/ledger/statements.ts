/**
 * A small grammar of positions: who speaks, yes or no, of what, how far. Polarity is read before the words of acceptance;
 * an object that is not the review's findings makes no position (“accepts referrals”, “agreed a protocol”).
 */
import { findingWords, type FindingWord } from './findingWords.ts'
import { impliedRefusal, type Say } from './impliedPosition.ts'
import { bareNumber, mentionAt, mentions, type FindingName } from './labels.ts'
import { isOwnerPhrase } from './owners.ts'
import { positionObject, type PositionObject } from './positionObject.ts'
import { acceptancePhrases, contrasts, eachCase, exceptions, hedges, laterHedges, negations, notYet, others, reasons, requests, sharedViews, verbs, type PositionVerb, type StatedPosition } from './positionWords.ts'
import type { PhraseSet } from './phrases.ts'
import { plainlySpoken } from './plainSpeech.ts'
import type { Reach, Statement } from './statement.ts'
import { adverbs, auxiliaries, clauseStart, leftOf, reporters, sentenceStart, speaksForBoard, type Left } from './verbContext.ts'
import { isMark, type Token } from './words.ts'

const firstPhrase = (set: PhraseSet<true>, tokens: readonly Token[], from: number, to: number): boolean => set.find(tokens, from, to) !== undefined

/** Hedges from `from` on: within the clause by their own words, after “but” or “although” where a doubt follows. */
const hedgedAfter = (tokens: readonly Token[], from: number): boolean => {
  let to = from
  while (to < tokens.length && tokens[to]?.word !== ';' && !(to > from && verbs.has(tokens[to]?.word ?? '') && verbs.get(tokens[to]?.word ?? '') !== 'support')) to++
  // The adverbs before the next word of acceptance are that word's own: “and partially accepts Recommendation 5”.
  if (to < tokens.length && tokens[to]?.word !== ';') while (to > from && (auxiliaries.has(tokens[to - 1]?.word ?? '') || adverbs.has(tokens[to - 1]?.word ?? '')) && tokens[to - 2]?.word !== 'in') to--
  const exception = exceptions.find(tokens, from, to)
  const hedge = hedges.find(tokens, from, to)
  // “with some shame on the part of those who …”
  const whose = hedge && tokens[hedge.at - 2]?.word === 'on' && tokens[hedge.at - 1]?.word === 'the'
  if (hedge && !whose && !(exception && exception.at <= hedge.at)) {
    // “accepted in full, and in principle by …”: the first word counts.
    const full = tokens.findIndex((t, k) => k >= from && k < hedge.at && t.word === 'full' && tokens[k - 1]?.word === 'in' && tokens[k - 2]?.word !== 'not')
    const near = hedge.at - from <= 12
    if (full < 0 && near && !(tokens[hedge.at - 1]?.word === 'without')) return true
    if (full < 0 && !near && tokens.slice(from, hedge.at).some(t => contrasts.has(t.word))) return true
  }
  if (laterHedges.find(tokens, from, to)) return true
  const but = tokens.findIndex((t, k) => k >= from && k < to && contrasts.has(t.word))
  if (but < 0 || (exception && exception.at <= but)) return false
  return tokens.slice(but + 1, Math.min(to, but + 14)).some((t, k, list) => negations.has(t.word) && !(t.word === 'not' && list[k + 1]?.word === 'only') || ['partially', 'partly', 'consider', 'explore'].includes(t.word))
}

const exceptedAfter = (tokens: readonly Token[], from: number, words: PhraseSet<FindingWord>): readonly FindingName[] => {
  const exception = exceptions.find(tokens, from)
  if (!exception) return []
  return mentions(tokens.slice(exception.at + exception.length), words).flatMap(m => m.names)
}

/** For a passive verb: what stands before it, read as the object. */
const passiveObject = (tokens: readonly Token[], start: number, from: number, words: PhraseSet<FindingWord>): PositionObject | undefined => {
  const starts = [start, sentenceStart(tokens, from)]
  for (let j = from - 1; j > start; j--) {
    const word = (tokens[j] as Token).word
    if ([',', 'and', 'but', 'that', 'because', 'while', 'although'].includes(word)) starts.push(j + 1)
  }
  const objects = [...starts].sort((a, b) => b - a).map(s => ({ s, object: positionObject(tokens.slice(0, from + 1), s, words) }))
  // “Findings 1, 2, 3 and 5 are agreed”: a name that runs up to the verb goes before a part of it.
  const whole = objects.find(({ object }) => object && object.names.length > 1 && object.to === from)
  if (whole) return whole.object
  for (const { s, object } of objects) {
    if (!object || object.to > from) continue
    if (object.pronoun && tokens.slice(start, s).length > 0 && (tokens[object.to - 1] as Token).word === 'which') {
      const before = mentions(tokens.slice(0, s), words).at(-1)
      return { ...object, all: object.all || tokens[s]?.word === 'all', names: before?.names ?? [], plural: true }
    }
    if (object.pronoun && s !== start && [...tokens.slice(start, s)].some(t => findingNouns(t)) ) {
      const whole = positionObject(tokens.slice(0, from + 1), start, words)
      if (whole && !whole.pronoun) return whole
    }
    return object
  }
  return undefined
}

const findingNouns = (t: Token): boolean => /^(?:recommendation|finding|concern|conclusion|lesson)s?$/.test(t.word)

const reachOf = (object: PositionObject, except: readonly FindingName[]): Reach => {
  if (object.names.length > 0) return { kind: 'named', names: object.names }
  if (object.some) return { kind: 'some' }
  if (object.pronoun && !object.all) return { kind: 'here', plural: object.plural }
  if (object.all) return { kind: 'all', except }
  return { kind: 'here', plural: object.plural }
}

const boundary = (t: Token | undefined): boolean => t === undefined || isMark(t) || ['and', 'but', 'in', 'because', 'as', 'however', 'although', 'subject'].includes(t.word)

/** The statements of one sentence, by its tokens. The spans run over the sentence. */
export const statements = (written: readonly Token[], words: PhraseSet<FindingWord> = findingWords()): readonly Statement[] => {
  const tokens = written.some(t => contraction.test(t.word)) ? written.flatMap(apart) : written
  const everywhere = eachCase.find(tokens) !== undefined
  const out: Statement[] = []
  // “Do we agree?” asks, and says nothing.
  if (tokens.at(-1)?.word === '?') return out
  const whole = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }
  let reason: boolean | undefined
  let at = 0
  const say: Say = (position, where, explicit, count, voiced = true) => {
    const reach: Reach = everywhere && where.kind === 'here' ? { kind: 'all', except: [] } : where
    reason ??= firstPhrase(reasons, tokens, 0, tokens.length)
    out.push({ span: whole, clause: clauseOf(tokens, at), position, reach, explicit, voiced, reason, ...(count === undefined ? {} : { count, ...familyIn(tokens, words) }) })
  }
  for (let i = 0; i < tokens.length; i++) {
    at = i
    const verb = verbs.get((tokens[i] as Token).word)
    const phrase = verb ? undefined : acceptancePhrases.at(tokens, i)
    if (phrase) {
      const object = positionObject(tokens, i + phrase.length, words)
      const left = leftOf(tokens, i)
      if (object && !left.blocked && speaksForBoard(tokens, clauseStart(tokens, left.from), left.from)) {
        say(left.negative ? 'not-accepted' : object.hedged || hedgedAfter(tokens, i) ? 'accepted-in-part' : 'accepted', reachOf(object, exceptedAfter(tokens, object.to, words)), true, object.count)
        i = object.to - 1
      } else i += phrase.length - 1
      continue
    }
    if (!verb) {
      if (sharedViews.at(tokens, i)) {
        const left = leftOf(tokens, i)
        const whole = tokens.slice(left.from, i).some(t => ['entirely', 'fully', 'wholly', 'completely', 'quite'].includes(t.word))
        say(left.negative && !whole ? 'not-accepted' : left.negative || hedgedAfter(tokens, i) ? 'accepted-in-part' : 'accepted', { kind: 'piece' }, false)
      }
      continue
    }
    const next = verbStatement(tokens, i, verb, words, say)
    if (next > i) i = next
  }
  if (out.length === 0) plainlySpoken(tokens, words, say)
  if (out.length === 0) impliedRefusal(tokens, say)
  return out
}

const contraction = /^(?:it|that|this|they|we|which)'(?:s|re)$/

/** “it's accepted” as “it is accepted”. */
const apart = (t: Token): readonly Token[] => {
  if (!contraction.test(t.word)) return [t]
  const at = t.word.indexOf("'")
  return [{ ...t, word: t.word.slice(0, at), raw: t.raw.slice(0, at), end: t.start + at }, { ...t, word: t.word.endsWith('re') ? 'are' : 'is', raw: t.raw.slice(at), start: t.start + at }]
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

/** “We have not yet decided which of these we accept”: a question that is still open. */
const undecided = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(Math.max(0, from - 8), from).some((t, k, list) => ['which', 'whether', 'what', 'how'].includes(t.word) && deciding.has(list[k - 1]?.word ?? ''))

const deciding = new Set(['decided', 'decide', 'settled', 'determined', 'determine', 'considered', 'considering', 'consider', 'know', 'known', 'say', 'agreed'])

/** “Publication does not mean that the partnership agrees with every conclusion.” */
const notMeant = (tokens: readonly Token[], from: number): boolean =>
  tokens.some((t, k) => k < from && k >= from - 20 && meaning.has(t.word) && tokens.slice(Math.max(0, k - 4), k).some(n => negations.has(n.word)) && !tokens.slice(k, from).some(n => n.word === ';' || contrasts.has(n.word)))

const meaning = new Set(['mean', 'means', 'meaning', 'meant', 'follow', 'follows', 'imply', 'implies', 'signify', 'taken', 'read', 'understood', 'assume', 'assumed', 'suggest'])

/** “We accept that this is so of the school, although not of the clinic.” */
const butNot = (tokens: readonly Token[], from: number): boolean =>
  tokens.some((t, k) => k > from && contrasts.has(t.word) && tokens.slice(k + 1, k + 5).some(n => negations.has(n.word)))

const workers = new Set(['manager', 'managers', 'worker', 'workers', 'nurse', 'nurses', 'doctor', 'doctors', 'teacher', 'teachers', 'consultant', 'visitor', 'midwife', 'midwives', 'registrar', 'sergeant', 'handler', 'supervisor', 'practitioner', 'practitioners'])

/** “The team manager disagreed with it”: tells what somebody thought at the time. */
const told = (tokens: readonly Token[], start: number, left: Left, i: number): boolean =>
  /ed$/.test(tokens[i]?.word ?? '') && !left.perfect && !left.passive && tokens.slice(start, left.from).some(t => workers.has(t.word))

/** “It is accepted practice”: what everybody does. */
const accustomed = new Set(['practice', 'wisdom', 'standard', 'standards', 'norm', 'norms', 'custom', 'fact', 'definition', 'procedure', 'way', 'method', 'term', 'usage', 'threshold'])

/** Reads the position verb at `i`; gives the index of the last token that it has read. */
const verbStatement = (tokens: readonly Token[], i: number, verb: PositionVerb, words: PhraseSet<FindingWord>, say: Say): number => {
  const left = leftOf(tokens, i)
  if (left.blocked || undecided(tokens, left.from) || notMeant(tokens, left.from) || (/^(?:disagree|dispute)/.test(tokens[i]?.word ?? '') && tokens.slice(Math.max(0, i - 8), i).some(t => ['nothing', 'none', 'little'].includes(t.word)))) return i
  const start = clauseStart(tokens, left.from)
  const next = tokens[i + 1]
  const refusing = verb === 'reject' || verb === 'disagree'
  const yet = notYet.find(tokens, Math.max(0, left.from - 3), i) !== undefined
  const opening = sentenceStart(tokens, i)
  const hedgedBefore = hedges.find(tokens, Math.max(start, left.from - 1), i + 1) !== undefined || (opening < start && hedges.at(tokens, opening) !== undefined)
  // “does not consider itself able to adopt Recommendation 11”
  const unable = !left.negative && tokens.slice(left.from, i).some(t => t.word === 'able') && tokens.slice(Math.max(start, left.from - 4), left.from).some(t => negations.has(t.word))
  const negative = (left.negative || unable) !== refusing
  const polarity = (hedged: boolean): StatedPosition => {
    if (yet) return 'accepted-in-part'
    if (negative) return !refusing && hedges.find(tokens, i + 1, Math.min(tokens.length, i + 4)) && ['fully', 'full', 'all'].some(w => tokens.slice(left.from, i + 5).some(t => t.word === w)) ? 'accepted-in-part' : 'not-accepted'
    return hedged || hedgedBefore ? 'accepted-in-part' : 'accepted'
  }
  if (left.passive) {
    // “Recommendation 2 will be implemented in full”
    if (verb === 'implement' && !(tokens.slice(left.from, i).some(t => t.word === 'will') && !left.negative)) return i
    // “It is supported by a module”: who supports is no board.
    if (verb === 'support' && tokens[i + 1]?.word === 'by' && !isOwnerPhrase(tokens.slice(i + 2, i + 8))) return i
    if (verb === 'support' && left.perfect || accustomed.has(tokens[i + 1]?.word ?? '')) return i
    if (tokens[left.from - 1]?.word === 'it' && tokens[i + 1]?.word === 'that') {
      say(polarity(laterHedges.find(tokens, i) !== undefined), { kind: 'piece' }, false)
      return i
    }
    const object = passiveObject(tokens, start, left.from, words)
    if (!object) return i
    if (tokens.slice(start, left.from).some(t => ['if', 'whether', 'where', 'unless', 'once', 'when', 'until'].includes(t.word))) return i
    if (tokens.slice(Math.max(0, start - 8), start).some(t => requests.has(t.word)) ) return i
    if (tokens.slice(i + 1, i + 6).some((t, k, l) => t.word === 'by' && others.has(l[k + 2]?.word ?? ''))) return i
    const full = ['fully', 'full', 'all'].some(w => tokens.slice(left.from, i + 4).some(t => t.word === w))
    if (negative && !refusing && full && left.negative) { say('accepted-in-part', reachOf(object, []), true, object.count); return i }
    const hedged = object.hedged || object.some && false || hedgedAfter(tokens, i + 1)
    say(polarity(hedged), reachOf(object, exceptedAfter(tokens, i, words)), true, object.count)
    return i
  }
  if (!speaksForBoard(tokens, start, left.from) || told(tokens, start, left, i)) return i
  const subject = left.from - start
  // A participle with no subject before it: “practice accepted by …”, “an agreed plan”.
  if (subject === 0 && left.bare) return i
  const before = tokens[left.from - 1]
  if (left.bare && before && ['the', 'an', 'a', 'of', 'this', 'our', 'its', 'previously', 'widely', 'generally', 'as'].includes(before.word)) return i
  // “the appropriate support that will be provided”: a noun.
  if (verb === 'support' && left.bare && tokens[i]?.word === 'support' && !isOwnerPhrase(tokens.slice(start, i)) && !reporters.has(before?.word ?? '')) return i
  if (verb === 'implement') return implementing(tokens, i, left, words, say)
  const agree = /^(?:agree|concur|disagree)/.test((tokens[i] as Token).word)
  let at = i + 1
  while (['fully', 'entirely', 'completely', 'wholly', 'broadly', 'largely', 'strongly', 'also'].includes(tokens[at]?.word ?? '')) at++
  if (tokens[at]?.word === 'without' && ['hesitation', 'reservation', 'qualification', 'question', 'demur'].includes(tokens[at + 1]?.word ?? '')) at += 2
  if (tokens[at]?.word === 'that' && verb !== 'support' && !findingWordAt(tokens, at + 1, words)) {
    if (/ed$/.test((tokens[i] as Token).word) && !left.perfect) return i
    say(polarity(laterHedges.find(tokens, at) !== undefined || butNot(tokens, at)), { kind: 'piece' }, negative || verb === 'accept')
    return at
  }
  // “We agree with you”, “is in agreement with the coroner on this”.
  const person = agree && tokens[at]?.word === 'with' ? personAt(tokens, at + 1) : undefined
  if (person !== undefined && (boundary(tokens[person]) || ['on', 'about', 'here', 'entirely', 'completely', 'fully', 'wholeheartedly', 'too'].includes(tokens[person]?.word ?? ''))) {
    say(polarity(hedgedAfter(tokens, at)), { kind: 'here', plural: false }, true)
    return person - 1
  }
  const agreedSomething = agree && tokens[i]?.word === 'agreed'
  const object = agreedSomething && tokens[at]?.word !== 'with' && !left.passive && !findingWordSoon(tokens, at, words) ? undefined : positionObject(tokens, at, words)
  // “The new guideline will support this”: nobody takes a position.
  if (object && !(verb === 'support' && object.pronoun && !tokens.slice(start, left.from).some(t => reporters.has(t.word)))) {
    // “agrees with the Inquiry that …”, “accepts the finding that …” differ: the latter names the finding.
    const hedged = object.hedged || hedgedAfter(tokens, at)
    const full = negative && !refusing && (object.all && !object.pronoun && tokens.slice(at, object.to).some(t => ['all', 'every', 'each'].includes(t.word)) || tokens.slice(left.from, i).some(t => ['fully', 'entirely', 'wholly'].includes(t.word)) || tokens.slice(object.to, object.to + 2).some(t => t.word === 'full'))
    say(full ? 'accepted-in-part' : polarity(hedged), reachOf(object, exceptedAfter(tokens, object.to, words)), true, object.count)
    const last = alsoNamed(tokens, object.to, words, (names, position) => say(negative ? 'not-accepted' : position, { kind: 'named', names }, true))
    return Math.max(i, last - 1, Math.min(object.to - 1, nextVerb(tokens, i + 1, object.to)))
  }
  if (agree && tokens[at]?.word === 'with') {
    const noun = tokens.slice(at, at + 8).some(t => ['need', 'importance', 'principle', 'principles', 'intention', 'aim', 'spirit'].includes(t.word))
    if (tokens[i]?.word === 'agreed' && !noun) return i
    say(noun ? negative ? 'not-accepted' : 'accepted-in-part' : polarity(hedgedAfter(tokens, at)), { kind: 'piece' }, false)
    return at
  }
  if (boundary(next) && !/ed$/.test((tokens[i] as Token).word) && verb !== 'support' && !(agree && next?.word === 'in' && tokens[i + 2]?.word !== 'full' && tokens[i + 2]?.word !== 'principle' && tokens[i + 2]?.word !== 'part')) {
    // “The Board agrees.”, “We accept in principle …”: coordinated verbs are read on their own.
    if (next?.word === 'and' && verbs.has(tokens[i + 2]?.word ?? '')) return i
    say(polarity(hedgedAfter(tokens, i + 1)), { kind: 'here', plural: false }, true)
    return i
  }
  if (negative && !refusing && /^(?:accept|agree|support)$/.test((tokens[i] as Token).word) && next && (verb === 'support' || agree || ['the', 'this', 'that', 'these', 'any', 'all'].includes(next.word)) && next.word !== 'to') say('accepted-in-part', { kind: 'piece' }, false)
  else if (verb === 'support' && (left.would || ['fully', 'strongly', 'wholeheartedly'].includes(tokens[i - 1]?.word ?? '')) && isOwnerPhrase(tokens.slice(start, left.from))) say('accepted', { kind: 'piece' }, left.would)
  return i
}

/** “… recommendations 1 and 2 in full, 3 and 4 in principle and 5 in part”: each further name with its own measure. Past the last. */
const alsoNamed = (tokens: readonly Token[], from: number, words: PhraseSet<FindingWord>, say: (names: readonly FindingName[], position: StatedPosition) => void): number => {
  const first = tokens.slice(0, from)
  const family = mentions(first, words).at(-1)?.names[0]?.family
  let at = from
  while (family !== undefined) {
    let next = at
    while (['in', 'full', 'fully', 'part', 'principle', ',', ';', 'and', 'but', 'only', 'the'].includes(tokens[next]?.word ?? '')) next++
    const mention = mentionAt(tokens, next, words) ?? (next > at ? bareNumber(tokens.slice(next), family) : undefined)
    const to = mention ? (mention.from === 0 ? next : 0) + mention.to : 0
    const measure = mention && tokens[to]?.word === 'in' ? tokens[to + 1]?.word : undefined
    if (!mention || !['part', 'principle', 'full', 'spirit'].includes(measure ?? '')) return at
    say(mention.names, measure === 'full' ? 'accepted' : 'accepted-in-part')
    at = to + 2
  }
  return at
}

/** “committed to implementing all the recommendations in full”, “will implement every recommendation”. */
const implementing = (tokens: readonly Token[], i: number, left: Left, words: PhraseSet<FindingWord>, say: Say): number => {
  const word = (tokens[i] as Token).word
  if (word === 'implemented' && !left.perfect) return i
  const promised = tokens.slice(Math.max(0, i - 6), i).some(t => ['will', 'committed', 'commit', 'commits', 'shall', 'intend', 'intends', 'undertakes', 'have', 'has'].includes(t.word))
  if (!promised) return i
  const object = positionObject(tokens, i + 1, words)
  if (!object || object.pronoun || !(object.all || object.names.length > 0 || tokens.slice(object.to, object.to + 3).some(t => t.word === 'full') || !object.plural)) return i
  say(left.negative ? 'not-accepted' : object.hedged || hedgedAfter(tokens, i + 1) ? 'accepted-in-part' : 'accepted', reachOf(object, exceptedAfter(tokens, object.to, words)), true, object.count)
  return object.to - 1
}

const nextVerb = (tokens: readonly Token[], from: number, to: number): number => {
  for (let k = from; k < to; k++) if (verbs.has((tokens[k] as Token).word)) return to - 1
  return to - 1
}

/** Past “you” or “the lead reviewer” at token `i`. */
const personAt = (tokens: readonly Token[], i: number): number | undefined => {
  if (['you', 'him', 'her'].includes(tokens[i]?.word ?? '')) return tokens[i + 1]?.word === 'that' ? undefined : i + 1
  if (tokens[i]?.word !== 'the') return undefined
  let k = i + 1
  while (['independent', 'lead', 'senior', 'assistant', 'area', 'review', 'report'].includes(tokens[k]?.word ?? '')) k++
  return ['coroner', 'reviewer', 'reviewers', 'author', 'panel', 'committee', 'inquiry', 'chair'].includes(tokens[k]?.word ?? '') ? k + 1 : undefined
}

const findingWordAt = (tokens: readonly Token[], i: number, words: PhraseSet<FindingWord>): boolean => words.at(tokens, i) !== undefined

const findingWordSoon = (tokens: readonly Token[], i: number, words: PhraseSet<FindingWord>): boolean => {
  for (let k = i; k < i + 6; k++) if (words.at(tokens, k)) return true
  return false
}
