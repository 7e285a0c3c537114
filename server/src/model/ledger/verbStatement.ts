/** A verb of acceptance or refusal with what stands about it: who speaks, yes or no, of what, how far. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { alsoNamed } from './alsoNamed.ts'
import { heldBefore, supposed } from './divided.ts'
import type { FindingWord } from './findingWords.ts'
import { hedgedAfter, limitedAt } from './hedging.ts'
import type { Say } from './impliedPosition.ts'
import { implementing } from './implementing.ts'
import { butNot, inPast, isBygone, notMeant, promises, told, undecided } from './noPosition.ts'
import { isOwnerPhrase } from './owners.ts'
import { personAt } from './persons.ts'
import { positionObject, type PositionObject } from './positionObject.ts'
import { exceptions, hedges, laterHedges, negations, notYet, others as outsiders, requests, verbs, type PositionVerb, type StatedPosition } from './positionWords.ts'
import type { PhraseSet } from './phrases.ts'
import { closes, exceptedAfter, frontedNames, frontedSome, passiveObject, plans, reachOf } from './reach.ts'
import { auxiliaries, boundary, clauseStart, leftOf, reporters, sentenceStart, speaksForBoard, thatBehind } from './verbContext.ts'
import { keyOf, type FindingName } from './labels.ts'
import { isMark, wordAt, type Token } from './words.ts'
import { here, piece } from './statement.ts'

const settled = new Set(grammar.verbStatement.settled)
const softNouns = new Set(grammar.verbStatement.softNouns)
const measures = new Set(grammar.verbStatement.measures)
const beforeParticiple = new Set(grammar.verbStatement.beforeParticiple)
const afterPerson = new Set(grammar.verbStatement.afterPerson)

const notions = new Set(grammar.verbStatement.notions)
const joining = new Set(grammar.verbStatement.joining)
const pointing = new Set(['this', 'it', 'these', 'that', 'we'])
const whole = new Set(['they', 'each', 'all', 'both'])
const needing = new Set(grammar.verbStatement.needing)

/** Tokens of “with the Committee that” at most. */
const longestPerson = 8
const premise = { kind: 'piece', premise: true } as const
const nobodies = new Set(grammar.judged.nobody)

/** “adopted as our own”, “adopted as they stand” */
const owning = new Set(grammar.verbStatement.owning)

const participles = new Set(grammar.verbStatement.participles)
const finite = new Set([...auxiliaries, 'should', 'must'])

/** “It is accepted practice”: what everybody does. */
const accustomed = new Set(grammar.verbStatement.accustomed)

const approving = /^approv/

const earlier = new Set(['earlier', 'previous', 'another'])

const ownWord: PositionObject = { to: 0, names: [], plural: false, all: false, some: false, pronoun: true, hedged: false }

/** Reads the position verb at `i`; gives the index of the last token that it has read. */
export const verbStatement = (tokens: readonly Token[], i: number, verb: PositionVerb, words: PhraseSet<FindingWord>, say: Say): number => {
  const left = leftOf(tokens, i)
  const backing = verb === 'support' || verb === 'favour'
  // “It is not for us to accept or reject”: neither.
  if (wordAt(tokens, i + 1) === 'or' && /^(?:accept|reject|refuse|decline|disagree)/.test(wordAt(tokens, i + 2))) return i + 2
  // “They do not agree among themselves”
  if (/^among/.test(wordAt(tokens, i + 1))) return i
  if (left.blocked || isBygone(tokens, left, i) || supposed(tokens, left) || undecided(tokens, left.from) || notMeant(tokens, left.from) || (/^(?:disagree|dispute)/.test(wordAt(tokens, i)) && tokens.slice(Math.max(0, i - 8), i).some(t => ['nothing', 'none', 'little', 'few'].includes(t.word)))) return i
  // “No dispute.”: told by what denies it.
  if (wordAt(tokens, i - 1) === 'no' && wordAt(tokens, i) === 'dispute') return i
  const start = clauseStart(tokens, left.from)
  // “We hope that schools will be able to adopt this”
  if (['hope', 'hopes'].includes(wordAt(tokens, start - 2))) return i
  if (heldBefore(tokens, start, i, left)) {
    say('accepted-in-part', { kind: 'former' }, false)
    return i
  }
  const next = tokens[i + 1]
  const refusing = verb === 'reject' || verb === 'disagree'
  const yet = notYet.find(tokens, Math.max(0, left.from - 3), i) !== undefined
  const opening = sentenceStart(tokens, i)
  const hedgedBefore = hedges.find(tokens, Math.max(start, left.from - 1), i + 1) !== undefined || hedges.at(tokens, opening) !== undefined
  // “does not consider itself able to adopt Recommendation 11”
  const unable = !left.negative && tokens.slice(left.from, i).some(t => t.word === 'able') && tokens.slice(Math.max(start, left.from - 4), left.from).some(t => negations.has(t.word))
  // “Neither the Trust nor the Council accepts this”
  const nobody = tokens.slice(start, left.from).some(t => nobodies.has(t.word))
  const negative = (left.negative || unable || nobody) !== refusing
  const polarity = (hedged: boolean): StatedPosition => {
    if (yet) return 'accepted-in-part'
    if (negative) return !refusing && hedges.find(tokens, i + 1, Math.min(tokens.length, i + 4)) && ['fully', 'full', 'all'].some(w => tokens.slice(left.from, i + 5).some(t => t.word === w)) ? 'accepted-in-part' : 'not-accepted'
    return hedged || hedgedBefore ? 'accepted-in-part' : 'accepted'
  }
  if (left.passive) {
    // “Recommendation 2 will be implemented in full”
    if (verb === 'implement' && !(tokens.slice(left.from, i).some(t => t.word === 'will') && !left.negative)) return i
    // “It is supported by a module”: who supports is no board.
    if (verb === 'support' && wordAt(tokens, i + 1) === 'by' && !isOwnerPhrase(tokens.slice(i + 2, i + 8))) return i
    if (verb === 'support' && left.perfect || accustomed.has(wordAt(tokens, i + 1))) return i
    // “It is accepted as a fact that …”
    if (wordAt(tokens, i + 1) === 'as' && tokens.slice(i + 2, i + 6).some(t => t.word === 'that')) return i
    // “Both have been adopted as deliverables of the strategy”, “The form was agreed with the union”
    if (wordAt(tokens, i + 1) === 'as' && verb === 'endorse' && !owning.has(wordAt(tokens, i + 2)) || wordAt(tokens, i) === 'agreed' && ['with', 'between'].includes(wordAt(tokens, i + 1)) && !boundary(tokens[i + 2])) return i
    if (wordAt(tokens, left.from - 1) === 'it' && (wordAt(tokens, i + 1) === 'that' || wordAt(tokens, i + 1) === 'by' && tokens.slice(i + 2, i + 14).some(t => t.word === 'that'))) {
      // “It was agreed that the panel should meet”, “he doubted it, but it was accepted that she should be seen”: at the time.
      if (wordAt(tokens, left.from) === 'was') return i
      say(polarity(laterHedges.find(tokens, i) !== undefined), piece, false)
      return i
    }
    // “They are all accepted”, “Each has been agreed”
    const subjectTo = left.from === start && wordAt(tokens, start - 1) !== 'that' && whole.has(wordAt(tokens, start)) ? start + 1 : left.from
    // “This was accepted in full.”
    const object = passiveObject(tokens, start, subjectTo, words) ?? (verb === 'accept' && left.from === start + 1 && pointing.has(wordAt(tokens, start)) ? ownWord : undefined)
    if (!object) return i
    if (tokens.slice(start, left.from).some(t => grammar.verbStatement.conditional.includes(t.word))) return i
    const before = tokens.slice(Math.max(0, start - 8), start)
    if (before.slice(before.findLastIndex(t => t.word === ':' || t.word === ';') + 1).some(t => requests.has(t.word))) return i
    if (tokens.slice(i + 1, i + 6).some((t, k, l) => t.word === 'by' && !['all', 'our'].includes(wordAt(l, k + 1)) && outsiders.has(wordAt(l, k + 2)))) return i
    const full = ['fully', 'full', 'all'].some(w => tokens.slice(left.from, i + 4).some(t => t.word === w))
    if (negative && !refusing && full && left.negative) { say('accepted-in-part', reachOf(object, []), true, object.count); return i }
    const more: (readonly [names: readonly FindingName[], position: StatedPosition])[] = []
    const also = object.names.length > 0 ? alsoNamed(tokens, i + 1, words, (names, position) => more.push([names, position])) : undefined
    const limited = keptTo(tokens, i + 1)
    const hedged = object.hedged || limited || hedgedAfter(tokens.slice(0, also?.first), i + 1)
    const all = object.all || object.pronoun && object.plural && tokens.slice(left.from, i).some(t => t.word === 'all' || t.word === 'both')
    const except = exceptedAfter(tokens, i, words)
    // “With the exception of Finding 3 they are accepted.”
    const others = object.names.length > 0 && wordAt(tokens, left.from - 1) !== 'which' && object.names.every(n => except.some(e => keyOf(e) === keyOf(n)))
    // “It is not accepted for the others, who have told us so.”
    if (limited && negative && object.pronoun) say('not-accepted', piece, true)
    else say(polarity(hedged), reachOf(others ? { ...object, names: [], all: true } : { ...object, all }, except), true, object.count)
    for (const [names, position] of more) say(negative ? 'not-accepted' : position, { kind: 'named', names }, true)
    return i
  }
  // “what they do is the bundle as our system has adopted it”, “The strategy adopts the last of these”
  if (['it', 'them'].includes(wordAt(tokens, i + 1)) && tokens.slice(Math.max(start, left.from - 4), left.from).some((t, k, list) => t.word === 'as' && !list.slice(k).some(x => x.word === 'and')) || verb === 'endorse' && plans.has(wordAt(tokens, left.from - 1))) return i
  if (!speaksForBoard(tokens, start, left.from) || told(tokens, start, left, i)) return i
  const subject = left.from - start
  // A participle with no subject before it: “practice accepted by …”, “an agreed plan”.
  if (subject === 0 && left.bare) return i
  const before = tokens[left.from - 1]
  // “All four concerns accepted by the Director.”, “Concern not accepted.”: notes leave the verb out.
  const noted = participles.has(wordAt(tokens, i)) && subject > 0 && sentenceStart(tokens, left.from) === start && !tokens.slice(i + 1).some(t => finite.has(t.word)) ? positionObject(tokens.slice(0, i), start, words) : undefined
  if (noted && !noted.pronoun && noted.to === left.from) {
    // “Recommendations accepted: all six, by both bodies.”
    const told = isMark(tokens[i + 1]) ? positionObject(tokens, i + 2, words) : undefined
    const of = told?.all ? told : noted
    say(polarity(of.hedged || hedgedAfter(tokens, i + 1)), reachOf(of, exceptedAfter(tokens, i, words)), true, of.count)
    return i
  }
  if (left.bare && before && beforeParticiple.has(before.word)) return i
  // “the appropriate support that will be provided”: a noun.
  if (backing && left.bare && !/[sd]$/.test(tokens[i]!.word) && !isOwnerPhrase(tokens.slice(start, i)) && !reporters.has(before?.word ?? '')) return i
  if (verb === 'implement') return implementing(tokens, i, left, words, say)
  const agree = /^(?:agree|concur|disagree)/.test((tokens[i] as Token).word)
  // “We did not agree how we would measure this”: what was settled, or not.
  if (agree && settled.has(next?.word ?? '') && !(next?.word === 'to' && wordAt(tokens, i + 2) !== 'issue' && positionObject(tokens, i + 2, words))) return i
  let at = i + 1
  while (measures.has(wordAt(tokens, at))) at++
  if (wordAt(tokens, at) === 'without' && grammar.verbStatement.reservations.includes(wordAt(tokens, at + 1))) at += 2
  at = thatBehind(tokens, at) ?? at
  // “We accept that.”, “We accept that, and regret it.”
  const that = wordAt(tokens, at) === 'with' ? at + 1 : at
  if (wordAt(tokens, that) === 'that' && ('.;:–'.includes(wordAt(tokens, that + 1)) || joining.has(wordAt(tokens, that + (wordAt(tokens, that + 1) === ',' ? 2 : 1))))) {
    say(polarity(hedgedAfter(tokens, that)), here, true)
    return that
  }
  if (wordAt(tokens, at) === 'that' && verb !== 'support' && !findingWordAt(tokens, at + 1, words)) {
    if (inPast(tokens, left, i) && (!left.perfect || agree && promises(tokens, at))) return i
    // “did not adopt that explanation”: a thing, and no clause.
    if (boundary(tokens[at + 2])) return i
    say(polarity(laterHedges.find(tokens, at) !== undefined || butNot(tokens, at)), whole.has(wordAt(tokens, at + 1)) || pointing.has(wordAt(tokens, at + 1)) ? piece : premise, negative || verb === 'accept')
    return at
  }
  // “We support the view that …”, “We agree with the idea that …”
  const view = wordAt(tokens, at) === 'with' ? at + 1 : at
  const notion = /'s$/.test(wordAt(tokens, view + 1)) ? view + 2 : view + 1
  if (wordAt(tokens, view) === 'the' && notions.has(wordAt(tokens, notion)) && wordAt(tokens, notion + 1) === 'that') {
    say(polarity(laterHedges.find(tokens, view) !== undefined || butNot(tokens, view)), premise, negative)
    return notion + 1
  }
  // “We agree this needs to change”
  if (verb === 'agree' && left.bare && needing.has(wordAt(tokens, at + 1)) && pointing.has(next?.word ?? '')) {
    say(polarity(hedgedAfter(tokens, at)), piece, false)
    return at + 1
  }
  // “We agree with you”, “is in agreement with the coroner on this”.
  const person = agree && wordAt(tokens, at) === 'with' ? personAt(tokens, at + 1) : undefined
  if (person !== undefined && (boundary(tokens[person]) || afterPerson.has(wordAt(tokens, person)))) {
    // “… on the importance of data”: with what a recommendation stands on.
    const soft = wordAt(tokens, person) === 'on' && tokens.slice(person, person + 4).some(t => softNouns.has(t.word))
    say(soft && !negative ? 'accepted-in-part' : polarity(hedgedAfter(tokens, at)), here, true)
    return person - 1
  }
  const agreedSomething = agree && wordAt(tokens, i) === 'agreed'
  // “Recommendation 2, which we do not accept, …”: its object stands before it.
  const relative = wordAt(tokens, at) === ',' && tokens.slice(Math.max(0, left.from - 5), left.from).some(t => t.word === 'which')
  const object = relative || agreedSomething && wordAt(tokens, at) !== 'with' && !left.passive && !findingWordSoon(tokens, at, words) ? undefined : positionObject(tokens, at, words)
  // “The new guideline will support this”, “All the units have approved it”: nobody takes a position.
  // “accepted the recommendations of an earlier review”
  if (object && wordAt(tokens, object.to) === 'of' && tokens.slice(object.to, object.to + 4).some(t => earlier.has(t.word))) return object.to
  if (object && !((verb === 'support' || approving.test(wordAt(tokens, i))) && object.pronoun && !tokens.slice(start, left.from).some(t => reporters.has(t.word)))) {
    // “agrees with the Inquiry that …”, “accepts the finding that …” differ: the latter names the finding.
    const more: (readonly [names: readonly FindingName[], position: StatedPosition])[] = []
    const also = alsoNamed(tokens, object.to, words, (names, position) => more.push([names, position]))
    const limited = (object.pronoun || object.names.length > 0) && keptTo(tokens, object.to)
    const hedged = object.hedged || limited || hedgedAfter(tokens.slice(0, also.first), at)
    const full = negative && !refusing && (object.all && !object.pronoun && tokens.slice(at, object.to).some(t => ['all', 'every', 'each'].includes(t.word)) || tokens.slice(left.from, i).some(t => ['fully', 'entirely', 'wholly'].includes(t.word)) || tokens.slice(object.to, object.to + 2).some(t => t.word === 'full'))
    if (limited && negative && object.pronoun) say('not-accepted', piece, true)
    else say(full ? 'accepted-in-part' : polarity(hedged), reachOf(object, exceptedAfter(tokens, object.to, words)), true, object.count)
    for (const [names, position] of more) say(negative ? 'not-accepted' : position, { kind: 'named', names }, true)
    return Math.max(i, also.to - 1, object.to - 1)
  }
  const fronted = frontedNames(tokens, left.from, i + 1, words)
  if (fronted.length > 0) {
    say(polarity(hedgedAfter(tokens, i + 1)), { kind: 'named', names: fronted }, true)
    return i
  }
  // “Four of these we accept without reservation.”
  const some = frontedSome(tokens, left.from)
  if (some !== undefined && closes(tokens, at)) {
    say(polarity(hedgedAfter(tokens, i + 1)), { kind: 'some' }, true, some)
    return i
  }
  if (agree && wordAt(tokens, at) === 'with') {
    const noun = tokens.slice(at, at + 8).some(t => softNouns.has(t.word))
    if (wordAt(tokens, i) === 'agreed' && !noun) return i
    const that = tokens.findIndex((t, k) => k > at && k < at + longestPerson && t.word === 'that')
    say(noun ? negative ? 'not-accepted' : 'accepted-in-part' : polarity(hedgedAfter(tokens, at)), that > 0 ? premise : piece, false)
    return at
  }
  const limited = limitedAt(tokens, i + 1)
  if ((boundary(next) || limited && agree) && !/(?:ed|upheld)$/.test((tokens[i] as Token).word) && verb !== 'support' && !(agree && next?.word === 'in' && wordAt(tokens, i + 2) !== 'full' && wordAt(tokens, i + 2) !== 'principle' && wordAt(tokens, i + 2) !== 'part')) {
    // “The Board agrees.”, “We accept in principle …”: coordinated verbs are read on their own.
    if (next?.word === 'and' && verbs.has(wordAt(tokens, i + 2))) return i
    say(polarity(limited || hedgedAfter(tokens, i + 1)), limited && negative ? piece : here, true)
    return i
  }
  if (negative && !refusing && /^(?:accept|agree|support|favour)$/.test((tokens[i] as Token).word) && next && (backing || agree || ['the', 'this', 'that', 'these', 'any', 'all'].includes(next.word)) && next.word !== 'to') say(backing && ['a', 'an'].includes(next.word) ? 'not-accepted' : 'accepted-in-part', piece, false)
  else if (verb === 'favour' && !negative && isOwnerPhrase(tokens.slice(start, left.from))) say('accepted', piece, false)
  else if (verb === 'support' && (left.would || ['fully', 'strongly', 'wholeheartedly'].includes(wordAt(tokens, i - 1))) && isOwnerPhrase(tokens.slice(start, left.from))) say('accepted', piece, left.would)
  return i
}

/** To a part, by its own words and not by names that are left out. */
const keptTo = (tokens: readonly Token[], at: number): boolean => limitedAt(tokens, at) && exceptions.at(tokens, at) === undefined

const findingWordAt = (tokens: readonly Token[], i: number, words: PhraseSet<FindingWord>): boolean => words.at(tokens, i) !== undefined

const findingWordSoon = (tokens: readonly Token[], i: number, words: PhraseSet<FindingWord>): boolean => {
  for (let k = i; k < i + 6; k++) if (words.at(tokens, k)) return true
  return false
}
