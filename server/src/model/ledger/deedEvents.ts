/** A sentence, or a piece of a cell, read for what is done and how its effect is checked. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { overlap, type Span } from '../../span.ts'
import type { Passage } from '../blockReading.ts'
import { apart } from './apart.ts'
import type { Deed } from './deed.ts'
import type { DeedInput } from './deedInput.ts'
import { deeds } from './deeds.ts'
import { baseOfParticiple, isImperative } from './doing.ts'
import { checksBehind } from './checkBehind.ts'
import { dueIn, dueOf, type Due } from './due.ts'
import type { LedgerEvent, MonitoringEvent } from './events.ts'
import { fieldsIn } from './fields.ts'
import type { FindingWord } from './findingWords.ts'
import { mentions } from './labels.ts'
import { levelOf } from './level.ts'
import { ownerTold } from './nextSentence.ts'
import { bracketed, dashed, ledBy, withoutDashed } from './ownerWithin.ts'
import { process } from './plainTense.ts'
import type { PhraseSet } from './phrases.ts'
import { positionObject } from './positionObject.ts'
import { checking, doerBefore, dueNext, fellShort, finite, fragmentNext, leadNext, longestPronoun, ownerNext } from './sentencesAround.ts'
import { agentAfter, whoseThing } from './subject.ts'
import { topicsOf } from './topics.ts'
import { trimmed } from './trim.ts'
import { whenever } from './whenever.ts'
import { isCapital, isMark, wordAt, type Token } from './words.ts'
import { plainAt } from '../plainAt.ts'

const asking = new Set(grammar.deedEvents.asking)
/** What is given or set up is an action, whatever is checked by it. */
const given = new Set(grammar.deedEvents.given)
const general = new RegExp(grammar.deedEvents.general, 'i')

export const deedEvents = (asWritten: DeedInput): readonly LedgerEvent[] => {
  const input = { ...asWritten, tokens: apart(asWritten.tokens) }
  const { passage, sentence, tokens, words, label, checks, review } = input
  const out: LedgerEvent[] = []
  if (isRestated(input)) return out
  const found = deeds(tokens, (passage.kind === 'paragraph' && tokens.length < 40 && headsPassage(passage, sentence)) || passage.kind === 'item' || passage.kind === 'cell' || label === 'action' || input.whole === true).filter(d => !isReason(input, d.from))
  const named = mentions(tokens, words).flatMap(m => m.names)
  if (checks && label !== 'monitoring' && !input.whole) for (const { to, from } of checksBehind(passage, sentence, tokens)) {
    const done = deedEvents({ ...input, sentence: { start: sentence.start, end: tokens[to]!.start }, tokens: tokens.slice(0, to), next: undefined, checks: undefined })
    if (done.some(e => e.kind === 'action')) return review ? done : [...done, checkEvent(input, { start: tokens[from]!.start, end: sentence.end }, false, true)]
  }
  const check = label === 'monitoring' || (checks !== undefined && (checks.strength === 'full' || found.length === 0) && (found.length === 0 || checking.has(found[0]?.verb ?? '') || asksWhether(tokens, found[0]) || (found[0]?.agentless ?? false) && !given.has(found[0]?.verb ?? '')))
  if (check && !input.whole) {
    if (!review) out.push(checkEvent(input, sentence, label === 'monitoring', label === 'monitoring' || checks?.strength === 'full'))
    if (label !== '' || !isTask(passage, sentence, found) && !isVisit(tokens, found)) return out
  }
  const led = leadNext(input)
  const bare = found.length === 0 && !input.whole && !led && !namedItem(input)
  const list: readonly (Deed | undefined)[] = found.length > 0 ? found : !bare || isBare(input) ? [undefined] : []
  /** “By May 2027 the Trust will open a clinic and the Council will fund it”, “… will open it and … will fund it by May 2027”: one day of both. */
  const shared = (): Due | undefined => {
    const first = list[0]?.owner, last = list.at(-1)
    if (list.length < 2 || list.some(d => d?.tense !== 'will') || !first || !last) return undefined
    const within = (start: number, end: number): Due | undefined => dueIn(plainAt(passage, { start, end }), start)
    const due = within(sentence.start, first.start) ?? (wordAt(tokens, last.from - 2) === ',' ? undefined : within(tokens[last.from]!.start, sentence.end))
    return due?.date && due
  }
  list.forEach((deed, k) => {
    // “The Board agrees with the recommendation”, “has adopted Finding 2”: a position.
    if (deed?.verb === 'agree' && deed.tense === 'doing' || deed?.verb === 'adopt' && positionObject(tokens, tokens.findIndex((t, k) => k > deed.from && t.word.startsWith('adopt')) + 1, words)?.pronoun === false) return
    if (deed && (orders(tokens, deed, words) || deed.elliptic && papers.has(tokens.find(t => !isMark(t))?.word ?? '') && tokens.some((t, k) => settling.has(t.word) && k < 8 && isMark(tokens[k + 1])))) return
    if (label === 'position' && deed?.agentless && (passage.kind === 'item' || sentence.start === passage.sentences[0]?.start) || deed && label === '' && !input.whole && (deed.tense === 'done' ? ofTheResponse(tokens.slice(deed.from)) || fellShort(input) : deed.verb === 'publish' && deed.agentless && (wordAt(tokens, deed.from) === 'both' || ofTheResponse(tokens.slice(deed.from))))) return
    const start = k === 0 || !deed ? startOf(sentence, tokens) : tokens[deed.from]?.start ?? sentence.start
    const nextDeed = list[k + 1]
    const end = nextDeed ? tokens[nextDeed.from - 1]?.start ?? sentence.end : sentence.end
    const span = trimmed(input.reading.text, { start, end })
    if (span.end <= span.start) return
    const plain = plainAt(passage, span)
    const inline = inlineFields(input, span, plain, deed?.owner !== undefined && deed.owner.end - deed.owner.start > longestPronoun)
    const last = k === list.length - 1
    const after = last && input.next ? fragmentNext(input, input.next) : undefined
    const due = inline.due ?? dueIn(plain, span.start, deed?.tense === 'done') ?? (after ? dueOf(after.rest, after.from) : last ? dueNext(input, input.next) : undefined) ?? shared() ?? whenever(plain, span.start)
    // “Caseloads capped at twelve by the Director”
    const agent = input.whole && !deed?.owner && !isImperative(wordAt(tokens, 0)) && tokens.slice(1, 9).some(t => baseOfParticiple(t.word) !== undefined) ? agentAfter(tokens, 1, tokens.length) : undefined
    const owner = after?.owner ?? (byHand(input, deed) ? deed!.owner : inline.owner) ?? deed?.owner ?? agent ?? (k === list.length - 1 && deed && !deed.ask ? ownerNext(input) : undefined) ?? (deed?.pronoun ? doerBefore(input) : deed?.agentless ? whoseThing(tokens, deed.from) : undefined)
    if (deed?.pronoun && !owner) return
    const ownerText = owner ? input.reading.text.slice(owner.start, owner.end) : ''
    out.push({
      kind: 'action', span, passage: passage.span.start, row: false, review, names: named, level: levelOf(plain, ownerText, deed?.ask ?? false),
      ...(owner ? { owner } : {}), ...(due ? { due } : {}), ...(inline.monitoring ? { monitoring: inline.monitoring } : {}),
      strength: deed?.strength ?? 'firm', tense: deed?.tense ?? 'will', agentless: deed?.pronoun ? false : deed?.agentless ?? true, elliptic: deed?.pronoun ? false : deed?.elliptic ?? true,
      process: process.has(deed?.verb ?? ''),
      topics: topicsOf(plain), ask: deed?.ask ?? false, ...(bare && { bare: true as const }), ...(deed?.plain && { plain: deed.plain }), labelled: label === 'action' || input.whole === true || led && !deed, item: passage.kind === 'item', depth: passage.depth,
    })
  })
  return out
}

/** “We do not accept this, because the ward has closed”: why not, and no deed in answer; what is done already, or instead, is one. */
const isReason = ({ passage, tokens }: DeedInput, from: number): boolean => {
  const at = (tokens[from]?.start ?? 0) - passage.span.start
  return reasons.has(wordAt(tokens, from - 1)) && refused.test(passage.plain.slice((tokens[0]?.start ?? 0) - passage.span.start, at)) && !otherwise.test(passage.plain.slice(at, (tokens.at(-1)?.end ?? 0) - passage.span.start))
}
const reasons = new Set(['because', 'as', 'since'])
const refused = new RegExp(grammar.deedEvents.refused, 'i')
const otherwise = new RegExp(grammar.deedEvents.otherwise, 'i')

/** “This is due to be finished in May.”, “It will be overseen by the Matron.”: when and by whom, of the sentence before it. */
const isRestated = ({ passage, sentence, whole, label }: DeedInput): boolean => {
  if (whole || label !== '' || sentence.start === passage.sentences[0]?.start) return false
  const plain = plainAt(passage, sentence)
  return restated.test(plain) || /^\s*(?:this|it) (?:is|will be|has been|work) (?:being )?\w+ by /i.test(plain) && ledBy(plain, 0) !== undefined || plain.length < shortTelling && ownerTold(plain, 0) !== undefined
}
/** UTF-16 units of “The Named Nurse leads on this.” */
const shortTelling = 90
const restated = new RegExp(grammar.deedEvents.restated, 'i')

/** UTF-16 units of “Recommendation 14 – accepted in principle.” */
const longestHead = 44

/** It is all of its paragraph, or all that follows its head: “Accepted. Head of Estates to fit a lamp by May.” */
const headsPassage = ({ sentences, span }: Passage, { start, end }: Span): boolean =>
  sentences.length === 1 || start > span.start && start - span.start < longestHead && end === sentences.at(-1)?.end

/** “Head of Safeguarding to audit 20 cases by May”: a check that somebody is told to make by a day is a task of the plan as well. */
const isTask = (passage: Passage, sentence: Span, found: readonly Deed[]): boolean =>
  found.length === 1 && found[0]!.elliptic && found[0]!.owner !== undefined && dueIn(plainAt(passage, sentence), 0) !== undefined

/** “An inspection will be made without notice”: a regulator's deed, whatever it checks. */
const isVisit = (tokens: readonly Token[], [deed, ...more]: readonly Deed[]): boolean =>
  deed !== undefined && more.length === 0 && deed.agentless && deed.tense !== 'done' && tokens.slice(deed.from, deed.from + 3).some(t => visits.has(t.word))
const visits = new Set(grammar.deedEvents.visits)

const checkEvent = ({ reading: { text }, passage }: DeedInput, span: Span, labelled: boolean, sure: boolean): MonitoringEvent => {
  const words = text.slice(span.start, span.end)
  return { kind: 'monitoring', span: trimmed(text, span), passage: passage.span.start, sure, general: general.test(words), labelled, topics: topicsOf(words) }
}

/** “We will ask the same people whether they feel safer”, “We will find out whether it has helped” */
const asksWhether = (tokens: readonly Token[], deed: Deed | undefined): boolean =>
  asking.has(deed?.verb ?? '') && tokens.some(t => t.word === 'whether' || t.word === 'if')

/** “We will start with Findings 1 and 4”, “The Board will then turn to Recommendation 2”: in which order, and not what; “… by hiring a nurse” says what. */
const orders = (tokens: readonly Token[], { from: first, to: last }: Deed, words: PhraseSet<FindingWord>): boolean =>
  mentions(tokens, words).some(({ from, to }) => {
    if (from < first || from >= last || wordAt(tokens, to) === 'by' && tokens[to + 1]?.word.endsWith('ing')) return false
    let at = from - 1
    while (towards.has(wordAt(tokens, at)) || ranks.has(wordAt(tokens, at))) at--
    const verb = wordAt(tokens, at)
    return turning.has(verb) && at < from - 1 || ordering.has(verb) && [at - 1, at + 1, from - 1, to].some(k => ranks.has(wordAt(tokens, k)))
  })

const turning = new Set(grammar.deedEvents.turning)
const ordering = new Set(grammar.deedEvents.ordering)
const towards = new Set(grammar.deedEvents.towards)
const ranks = new Set(grammar.deedEvents.ranks)

/** “will be reported by the Council to a group chaired by the Mayor”: its doer stands after its verb. */
const byHand = ({ reading: { text } }: DeedInput, deed: Deed | undefined): boolean =>
  deed?.owner !== undefined && /(?<!\b(?:led|chaired|overseen|owned|ordinated)) by $/.test(text.slice(deed.owner.start - longestBy, deed.owner.start))

/** UTF-16 units of “co-ordinated by ”. */
const longestBy = 16

/** An item without a verb that names who and when in brackets or after a dash. */
const namedItem = ({ passage, sentence, reading }: DeedInput): boolean => {
  if (passage.kind !== 'item' || passage.sentences.length > 2) return false
  const plain = plainAt(passage, sentence)
  return plain.length < 400 && dueIn(plain, 0) !== undefined && (bracketed(withoutDashed(plain), 0) ?? dashed(plain, 0) ?? fieldsIn(reading.text, passage).find(f => f.role === 'owner')) !== undefined
}

const kinds = new Set([...grammar.papers.adjectives, 'final'])
/** An item without a verb, “Second crew on nights – live from 3 March”, which may be an action by what stands above it. */
const isBare = ({ passage, tokens, label }: DeedInput): boolean =>
  passage.kind === 'item' && passage.sentences.length === 1 && label === '' && tokens.length > 2 && !tokens.some(t => finite.has(t.word) && !isCapital(t) || t.word === '?' || t.word === ':')

const settling = new Set(grammar.deedEvents.settling)
const ofADeath = new Set(grammar.deedEvents.ofADeath)
const papers = new Set(grammar.deedEvents.papers)

/** “The report came to us on 9 May”, “We signed off the above”: the course of the papers, no action of theirs. */
const ofTheResponse = (tokens: readonly Token[]): boolean => {
  const at = tokens.findIndex((t, k) => k < 14 && settling.has(t.word))
  if (tokens.some((t, k) => k > 1 && k < 9 && t.word !== 'review' && papers.has(t.word) && wordAt(tokens, k - 1) === 'this' && /(?:ed|ing)$/.test(tokens[k - 2]!.word))) return true
  const near = tokens.slice(Math.max(0, at - 5), at + 7)
  return at >= 0 && near.some((t, k) => {
    if (t.word === 'plan') return wordAt(near, k - 1) === 'this'
    if (!papers.has(t.word)) return false
    let of = k - 1
    while (kinds.has(wordAt(near, of))) of--
    // “Today we have published an independent review about …”
    return (['the', 'this', 'its', 'our', 'your'].includes(wordAt(near, of)) || t.word === 'review' && wordAt(tokens, at) === 'published' && ofADeath.has(wordAt(near, k + 1))) && !['of', 'by', 'on'].includes(wordAt(near, of - 1))
  })
}

/** Past a label such as “*What we will do.*” that the sentence does not hold itself. */
const startOf = (sentence: Span, tokens: readonly Token[]): number => Math.max(sentence.start, tokens[0]?.start ?? sentence.start)

interface Inline {
  readonly owner?: Span
  readonly due?: Due
  readonly monitoring?: Span
}

/** Owner and date in the action's own words: “(Lead: Named GP)”, “(Head of Service, by June 2026)”, “– Designated Nurse”. */
const inlineFields = ({ reading, passage, whole }: DeedInput, span: Span, plain: string, named: boolean): Inline => {
  const fields = fieldsIn(reading.text, passage).filter(f => overlap(f.span, span))
  const owner = fields.find(f => f.role === 'owner')?.span ?? ledBy(plain, span.start, named)
  const due = fields.find(f => f.role === 'due')?.due
  const monitoring = fields.find(f => f.role === 'monitoring')?.span
  const bracket = owner ? undefined : bracketed(plain, span.start) ?? bracketed(withoutDashed(plain), span.start)
  const cut = withoutDashed(plain)
  const after = owner || bracket ? undefined : (whole || passage.kind === 'item' ? dashed(plain, span.start) : undefined) ?? (whole || passage.kind === 'item' || dueIn(plain.slice(cut.length), 0) ? dashed(cut, span.start) : undefined)
  const found = owner ?? bracket ?? after
  return { ...(found ? { owner: found } : {}), ...(due ? { due } : {}), ...(monitoring ? { monitoring } : {}) }
}
