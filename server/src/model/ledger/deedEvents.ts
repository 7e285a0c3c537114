/** A sentence, or a piece of a cell, read for what is done and how its effect is checked. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { overlap, type Span } from '../../span.ts'
import type { BlockReading, Passage } from '../blockReading.ts'
import type { Evidence } from '../response.ts'
import { apart } from './apart.ts'
import type { Deed } from './deed.ts'
import { deeds } from './deeds.ts'
import { baseOfParticiple, isImperative } from './doing.ts'
import { checksBehind } from './checkBehind.ts'
import { dueIn, dueOf, type Due } from './due.ts'
import type { LedgerEvent, MonitoringEvent } from './events.ts'
import { fieldsIn } from './fields.ts'
import type { FindingWord } from './findingWords.ts'
import { mentions } from './labels.ts'
import { levelOf } from './level.ts'
import { fragment, ownerTold, type Fragment } from './nextSentence.ts'
import { isOwnerPhrase, isUnfilled } from './owners.ts'
import { bracketed, dashed, ledBy, withoutDashed } from './ownerWithin.ts'
import { process } from './plainTense.ts'
import type { PhraseSet } from './phrases.ts'
import { agentAfter } from './subject.ts'
import { trimmed } from './trim.ts'
import { whenever } from './whenever.ts'
import { hasLetter } from '../characters.ts'
import { isCapital, isMark, tokenise, tokensOf, wordAt, type Token } from './words.ts'

export interface DeedInput {
  readonly reading: Pick<BlockReading, 'text'>
  readonly passage: Passage
  readonly sentence: Span
  readonly next: Span | undefined
  readonly tokens: readonly Token[]
  readonly words: PhraseSet<FindingWord>
  readonly label: 'action' | 'monitoring' | 'position' | ''
  readonly checks: Evidence | undefined
  readonly review: boolean
  /** The stretch is an action, whatever its form. */
  readonly whole?: boolean
}

const checking = new Set(grammar.deedEvents.checking)
/** What is given or set up is an action, whatever is checked by it. */
const given = new Set(grammar.deedEvents.given)
const general = new RegExp(grammar.deedEvents.general, 'i')
const common = new Set(grammar.deedEvents.common)

/** Words of substance of a stretch, cut to their stem. */
export const topicsOf = (text: string): readonly string[] =>
  [...new Set(tokensOf(text).map(t => t.word).filter(w => w.length > 4 && /^[a-z]/.test(w) && !common.has(w)).map(w => w.replace(/(?:ings?|ions?|ies|ed|es|s)$/, '').slice(0, 9)))]

export const deedEvents = (asWritten: DeedInput): readonly LedgerEvent[] => {
  const input = { ...asWritten, tokens: apart(asWritten.tokens) }
  const { passage, sentence, tokens, words, label, checks, review } = input
  const out: LedgerEvent[] = []
  if (isRestated(input)) return out
  const found = deeds(tokens, (passage.kind === 'paragraph' && tokens.length < 40 && headsPassage(passage, sentence)) || passage.kind === 'item' || passage.kind === 'cell' || label === 'action' || input.whole === true)
  const named = mentions(tokens, words).flatMap(m => m.names)
  if (checks && label !== 'monitoring' && !input.whole) for (const { to, from } of checksBehind(passage, sentence, tokens)) {
    const done = deedEvents({ ...input, sentence: { start: sentence.start, end: tokens[to]!.start }, tokens: tokens.slice(0, to), next: undefined, checks: undefined })
    if (done.some(e => e.kind === 'action')) return review ? done : [...done, checkEvent(input, { start: tokens[from]!.start, end: sentence.end }, false, true)]
  }
  const check = label === 'monitoring' || (checks !== undefined && (checks.strength === 'full' || found.length === 0) && (found.length === 0 || checking.has(found[0]?.verb ?? '') || asksWhether(tokens, found[0]) || (found[0]?.agentless ?? false) && !given.has(found[0]?.verb ?? '')))
  if (check && !input.whole) {
    if (!review) out.push(checkEvent(input, sentence, label === 'monitoring', label === 'monitoring' || checks?.strength === 'full'))
    if (label !== '' || !isTask(passage, sentence, found)) return out
  }
  const led = leadNext(input)
  const bare = found.length === 0 && !input.whole && !led && !namedItem(input)
  const list: readonly (Deed | undefined)[] = found.length > 0 ? found : !bare || isBare(input) ? [undefined] : []
  list.forEach((deed, k) => {
    // “The Board agrees with the recommendation”: a position.
    if (deed?.verb === 'agree' && deed.tense === 'doing') return
    if (deed && (orders(tokens, deed, words) || deed.elliptic && papers.has(tokens.find(t => !isMark(t))?.word ?? '') && tokens.some((t, k) => settling.has(t.word) && k < 8 && isMark(tokens[k + 1])))) return
    if (label === 'position' && deed?.agentless && (passage.kind === 'item' || sentence.start === passage.sentences[0]?.start) || deed?.tense === 'done' && label === '' && !input.whole && (ofTheResponse(tokens.slice(deed.from)) || fellShort(input))) return
    const start = k === 0 || !deed ? startOf(sentence, tokens) : tokens[deed.from]?.start ?? sentence.start
    const nextDeed = list[k + 1]
    const end = nextDeed ? tokens[nextDeed.from - 1]?.start ?? sentence.end : sentence.end
    const span = trimmed(input.reading.text, { start, end })
    if (span.end <= span.start) return
    const plain = passage.plain.slice(span.start - passage.span.start, span.end - passage.span.start)
    const inline = inlineFields(input, span, plain, deed?.owner !== undefined && deed.owner.end - deed.owner.start > longestPronoun)
    const last = k === list.length - 1
    const after = last && input.next ? fragmentNext(input, input.next) : undefined
    const due = inline.due ?? dueIn(plain, span.start, deed?.tense === 'done') ?? (after ? dueOf(after.rest, after.from) : last ? dueNext(input, input.next) : undefined) ?? whenever(plain, span.start)
    // “Caseloads capped at twelve by the Director”
    const agent = input.whole && !deed?.owner && !isImperative(wordAt(tokens, 0)) && tokens.slice(1, 9).some(t => baseOfParticiple(t.word) !== undefined) ? agentAfter(tokens, 1, tokens.length) : undefined
    const owner = after?.owner ?? (byHand(input, deed) ? deed!.owner : inline.owner) ?? deed?.owner ?? agent ?? (k === list.length - 1 && deed && !deed.ask ? ownerNext(input) : undefined) ?? (deed?.pronoun ? doerBefore(input) : undefined)
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

/** “This is due to be finished in May.”, “It will be overseen by the Matron.”: when and by whom, of the sentence before it. */
const isRestated = ({ passage, sentence, whole, label }: DeedInput): boolean => {
  if (whole || label !== '' || sentence.start === passage.sentences[0]?.start) return false
  const plain = passage.plain.slice(sentence.start - passage.span.start, sentence.end - passage.span.start)
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
  found.length === 1 && found[0]!.elliptic && found[0]!.owner !== undefined && dueIn(passage.plain.slice(sentence.start - passage.span.start, sentence.end - passage.span.start), 0) !== undefined

const checkEvent = ({ reading: { text }, passage }: DeedInput, span: Span, labelled: boolean, sure: boolean): MonitoringEvent => {
  const words = text.slice(span.start, span.end)
  return { kind: 'monitoring', span: trimmed(text, span), passage: passage.span.start, sure, general: general.test(words), labelled, topics: topicsOf(words) }
}

/** “We will ask the same people whether they feel safer” */
const asksWhether = (tokens: readonly Token[], deed: Deed | undefined): boolean =>
  (deed?.verb === 'ask' || deed?.verb === 'ring') && tokens.some(t => t.word === 'whether' || t.word === 'if')

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

/** “The Department knows little. It will …”: the doer of the sentence before, where it names one at its head. */
const doerBefore = ({ passage, sentence }: DeedInput): Span | undefined => {
  const at = passage.sentences.findIndex(s => s.start === sentence.start)
  for (let k = at - 1; k >= 0 && k >= at - sentencesBack; k--) {
    const found = doerOf(passage, passage.sentences[k] as Span) ?? deedBy(passage, passage.sentences[k] as Span)
    if (found) return found
  }
  return undefined
}

/** Sentences before “It will …” that may name who that is. */
const sentencesBack = 3

/** The doer of what a sentence says is done: “We support this, and NPCC is going to run the work.” */
const deedBy = (passage: Passage, { start, end }: Span): Span | undefined => {
  const owner = deeds(apart(tokenise(passage.plain.slice(start - passage.span.start, end - passage.span.start), start)), false).at(-1)?.owner
  return owner && owner.end - owner.start > longestPronoun ? owner : undefined
}

/** UTF-16 units of “we”. */
const longestPronoun = 2

/** “will be reported by the Council to a group chaired by the Mayor”: its doer stands after its verb. */
const byHand = ({ reading: { text } }: DeedInput, deed: Deed | undefined): boolean =>
  deed?.owner !== undefined && /(?<!\b(?:led|chaired|overseen|owned|ordinated)) by $/.test(text.slice(deed.owner.start - longestBy, deed.owner.start))

/** UTF-16 units of “co-ordinated by ”. */
const longestBy = 16

/** The doer that a sentence names at its head. */
const doerOf = (passage: Passage, before: Span): Span | undefined => {
  const tokens = tokenise(passage.plain.slice(before.start - passage.span.start, before.end - passage.span.start).slice(0, 160), before.start)
  for (let from = 0; from < Math.min(tokens.length, 8); from++) {
    if (!['the', 'our', 'its'].includes(wordAt(tokens, from)) && !(from === 0 && isCapital(tokens[0] as Token))) continue
    for (let to = Math.min(tokens.length - 1, from + 9); to > from; to--) {
      const next = tokens[to] as Token
      if (isCapital(next) || !/^(?:is|are|was|were|has|have|had|will|now|does|did|do|[a-z]{2,}(?:s|ed))$/.test(next.word) || !isOwnerPhrase(tokens.slice(from, to)) || tokens.slice(from, to).some(t => /^(?:is|are|was|has|have|will|that|which|who|knows|said|says|told|reported)$/.test(t.word))) continue
      return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
    }
  }
  return undefined
}

/** An item without a verb that names who and when in brackets or after a dash. */
const namedItem = ({ passage, sentence, reading }: DeedInput): boolean => {
  if (passage.kind !== 'item' || passage.sentences.length > 2) return false
  const plain = passage.plain.slice(sentence.start - passage.span.start, sentence.end - passage.span.start)
  return plain.length < 400 && dueIn(plain, 0) !== undefined && (bracketed(withoutDashed(plain), 0) ?? dashed(plain, 0) ?? fieldsIn(reading.text, passage).find(f => f.role === 'owner')) !== undefined
}

/** “In place Jan 2026.” is less, and says when. */
const shortestDeed = 5

/** “Lead – Principal Social Worker.” is the next sentence: this one says what is done, whatever its form. */
const leadNext = ({ passage, next, reading, tokens }: DeedInput): boolean =>
  next !== undefined && tokens.length > shortestDeed && fieldsIn(reading.text, passage).some(f => f.role === 'owner' && !f.inline && f.label.start >= next.start && f.label.start < next.start + 3)

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

/** “We added a person to it. That was not enough.” */
const fellShort = ({ passage, next }: DeedInput): boolean =>
  next !== undefined && short.test(passage.plain.slice(next.start - passage.span.start, next.end - passage.span.start))
const short = new RegExp(grammar.deedEvents.short, 'i')

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

const goesOn = new RegExp(grammar.deedEvents.goesOn, 'i')

/** “… will be brought into line. Social Work will do this by June.” */
const ownerNext = ({ next, passage }: DeedInput): Span | undefined => {
  if (!next) return undefined
  const plain = passage.plain.slice(next.start - passage.span.start, next.end - passage.span.start)
  return ownerTold(plain, next.start) ?? (/^\s*(?:this|it|responsib\w+)\b/i.test(plain) ? ledBy(plain, next.start) : undefined)
}

/** “We will no longer use it. Head of Legal, at once.” */
const fragmentNext = ({ passage }: DeedInput, next: Span): Fragment | undefined => fragment(passage.plain.slice(next.start - passage.span.start, next.end - passage.span.start), next.start)

/** “… by the council. This starts in May 2017.” */
const dueNext = (input: DeedInput, next: Span | undefined): Due | undefined => {
  const { passage, sentence } = input
  if (!next) return undefined
  const plain = passage.plain.slice(next.start - passage.span.start, next.end - passage.span.start)
  if (/^\s*otherwise\b/i.test(plain)) return undefined
  // “… to each step. By 31 May 2031.”
  const alone = plain.length < longestDate ? dueOf(plain, next.start) : undefined
  if (alone && !isUnfilled(plain.trim()) && onlyWhen.test(plain.slice(0, alone.span.start - next.start)) && !hasLetter(plain.slice(alone.span.end - next.start))) return alone
  const told = ownerTold(plain, 0) !== undefined
  return (goesOn.test(plain) || /^\s*\(/.test(plain) || plain.length < 160 && carriesOn(passage.plain.slice(sentence.start - passage.span.start, sentence.end - passage.span.start), plain) || told) && plain.length < 260 ? dueIn(plain, next.start, true) ?? (/^\s*(?:in place|done|complete)\b/i.test(plain) ? dueOf(plain, next.start) : undefined) ?? (told ? dueNext(input, passage.sentences.find(s => s.start > next.start)) : undefined) : undefined
}

/** UTF-16 units of a sentence that is nothing but a date. */
const longestDate = 40
const onlyWhen = new RegExp(grammar.deedEvents.onlyWhen, 'i')

/** It has no deed of its own, and is of what the sentence before it is of: “The new layout …” after “The layout was changed.” */
const carriesOn = (before: string, plain: string): boolean => {
  const tokens = apart(tokenise(plain))
  if (deeds(tokens, false).some(d => !d.agentless) || tokens.some(t => checking.has(t.word) || audits.test(t.word))) return false
  const topics = topicsOf(before)
  return topicsOf(plain.slice(0, Math.min(60, tokens.find(t => finite.has(t.word))?.start ?? 60))).some(t => topics.includes(t)) || !tokens.some(t => finite.has(t.word))
}
const finite = new Set(grammar.elliptic.finite)
const audits = /^(?:audit|review|report|check|survey|sampl|evaluat)/
