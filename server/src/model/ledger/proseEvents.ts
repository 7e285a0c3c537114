/** A passage of prose (heading, paragraph, item) read for the ledger. */
import { otherWords } from '../evidence/candidate.ts'
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { overlap, type Span } from '../../span.ts'
import type { BlockReading, Passage } from '../blockReading.ts'
import { othersSpeech } from '../ownSpeech.ts'
import { announcedIn } from './announcements.ts'
import { barePositionAt, barePositionsIn } from './barePosition.ts'
import { bareAfter, reachOf } from './bareReach.ts'
import { numberedTitle, pastBracket, pastNumber, pastTitle } from './bodyStart.ts'
import { deedEvents } from './deedEvents.ts'
import type { HeadingEvent, LedgerEvent } from './events.ts'
import { headingEvent, isPart } from './headingEvent.ts'
import { flatPosition } from './flatPosition.ts'
import { flatLine, isFlatHeader } from './flatTable.ts'
import { cut, responseLabel, type Part } from './cuts.ts'
import { fieldsIn } from './fields.ts'
import type { FindingWord } from './findingWords.ts'
import { mentions, ownName, type FindingName } from './labels.ts'
import { doerAlone, hasFieldsBelow } from './itemsBelow.ts'
import { letteredList } from './letteredList.ts'
import { codesIn } from './legend.ts'
import { leadOf } from './leads.ts'
import { fieldEvents } from './lineEvents.ts'
import { afterMarks, introOf, itemNumber, numberedEvent, proseList } from './listings.ts'
import { columnNoun, marksOf, rowStyle } from './marks.ts'
import { positionLead } from './positionLead.ts'
import { laterHedges, reasons } from './positionWords.ts'
import { actionLabels } from './owners.ts'
import { answeredBelow, passageLabel, standsAlone } from './passageTitles.ts'
import { byItself } from './passageByItself.ts'
import { phraseSet, type PhraseSet } from './phrases.ts'
import { cellsOf, ownWordsTo } from './planCells.ts'
import { concernIn } from './repeated.ts'
import { rowsWithoutLines } from './rowsWithoutLines.ts'
import { saidList } from './saidMarks.ts'
import { stackedRow } from './stackedRow.ts'
import { statements } from './statements.ts'
import { tickedBox } from './tickedBox.ts'
import { trimmed } from './trim.ts'
import { unquoted } from './unquoted.ts'
import { isMark, spanOf, tokenise, wordAt, type Token } from './words.ts'
import { ownPosition } from './statement.ts'
import { plainAt } from '../plainAt.ts'

/** “**Response to Recommendation 2** (Housing)” too. */
const bold = new RegExp(grammar.proseEvents.bold)
/** “**2. We recommend that … every child. (Paragraph 19)**”: sentences in bold are no title. */
const saysMore = new RegExp(grammar.proseEvents.saysMore, 'u')
const longestHeading = 40
/** Codes that a passage explains beside what it tells; of more it is a key alone. */
const longestPair = 3

/** What ends a finding’s answer without being a title. */
const untitled: Omit<HeadingEvent, 'span' | 'depth'> = { kind: 'heading', names: [], number: [], collective: '', title: '', contents: false, part: false }
const closing = phraseSet(grammar.proseEvents.closing)

/** “This answers finding 2.” */
const answering = phraseSet(grammar.proseEvents.answering)

/** “**Target date: May 2031**”: who or when, and no title. */
const isField = ({ text }: BlockReading, passage: Passage): boolean =>
  fieldsIn(text, passage).some(f => (f.role === 'owner' || f.role === 'due') && f.label.start <= passage.span.start + longestMarks)
/** Characters of the marks of emphasis. */
const longestMarks = 3

/** “Recommendation 4 of the earlier review”: a finding of another report. */
const ofAnother = (tokens: readonly Token[], from: number, to: number): boolean =>
  ['of', 'from', 'in'].includes(wordAt(tokens, to)) || grammar.proseEvents.otherReports.includes(wordAt(tokens, from - 1)) || tokens.slice(Math.max(0, from - 6), from).some(t => ['case', 'inquiry', 'inspection'].includes(t.word))

/** Three words in capitals and more. */
const capitals = /^(?:\p{Lu}{2,20} ){2}\p{Lu}{2,20}(?=[\s:.]|$)/u

/** “**2. Referrals** Accepted. …”, “**Recommendation one.** *Radar.* We will.”: the emphasised words that open a passage. */
const behindLead = /^(?:[-*+] )?(?:["“]?([*_]{1,2})[^*_\n]{1,160}\1["”]?[.:,]? (?:[–—] )?){1,2}/

/** Tokens of a sentence that are read; what runs on longer is no sentence. */
const longestSentence = 400

/** “What we have done Straight after …”: a title that ran into its paragraph, or a line of its own. */
const runIn = new RegExp(grammar.proseEvents.runIn, 'i')

export interface ProseInput {
  readonly reading: BlockReading
  readonly index: number
  readonly passage: Passage
  readonly words: PhraseSet<FindingWord>
}

/** What a passage says. */
export const readPassage = (input: ProseInput): readonly LedgerEvent[] =>
  (flatLine(input.passage) || stackedRow(input.passage) ? [{ passage: input.passage, review: false, response: false }] : cut(input.passage, input.words)).flatMap((part, k) => passageEvents({ ...input, passage: part.passage, part, first: k === 0, entry: ownWordsTo(input.passage) > 0 }))

/** The same, remembered. */
export const proseEvents = byItself(readPassage)

interface PartInput extends ProseInput {
  readonly part: Part
  readonly first: boolean
  /** Its paragraph may be a plan's entry that says what is done. */
  readonly entry: boolean
}

/** A numbered paragraph with a title, “3.8 Other business.”, unless that is a part of the answer: “3.8 Action.” */
const endsBefore = (tokens: readonly Token[]): boolean => {
  const title = numberedTitle(tokens)
  return title !== '' && !isPart(title) && barePositionAt(tokens, pastNumber(tokens)) === undefined
}

const passageEvents = ({ reading, index, passage, words, part, first, entry }: PartInput): readonly LedgerEvent[] => {
  const out: LedgerEvent[] = []
  let review = passage.speaker === 'review' && !part.response || part.review
  const tokens = tokenise(passage.plain, passage.span.start)
  if (tokens.length === 0) return out
  const source = reading.text.slice(passage.span.start, passage.span.end).trim()
  const line = passage.kind === 'paragraph' && tokens.length <= longestHeading && !saysMore.test(passage.plain.replace(/^\W{0,3}\d{1,2}\. /, ''))
  const headed = passage.kind === 'heading' || (line && bold.test(source) && !/[.;!]\**$/.test(passage.plain.trim()) && !isField(reading, passage))
  // Where its title ends: statements and deeds are read after it.
  let body = 0
  if (headed) {
    const heading = headingEvent(tokens, passage, words)
    out.push(heading)
    if (actionLabels.has(heading.title)) out.push({ kind: 'intro', family: '', actions: true })
    const mention = heading.names.length > 0 ? mentions(tokens, words)[0] : undefined
    if (mention) {
      body = mention.to
      bareAfter(tokens, mention.to, out, review)
    }
  } else {
    const answered = passage.kind === 'item' && passage.depth > 1 ? answeredBelow(tokens, passage, words) : undefined
    if (answered) return [answered]
    const found = leadOf(tokens, words) ?? (review || !first ? undefined : positionLead(tokens, passage, words))
    // The review's own words may begin “The first lesson is …”.
    const lead = found?.strength === 'weak' && reading.kind === 'quote' ? undefined : found
    // “HOW THE TRUST WILL ASSURE ITSELF (a) …”: a heading that ran into its paragraph.
    if (!lead && first && passage.kind === 'paragraph' && capitals.test(passage.plain)) out.push({ ...untitled, span: { start: passage.span.start, end: passage.span.start }, depth: -1 })
    if (!lead && first && passage.kind === 'paragraph' && (closing.at(tokens, 0) || endsBefore(tokens))) out.push({ ...untitled, span: { start: passage.span.start, end: passage.span.start }, depth: -2 })
    if (lead) {
      body = lead.strength === 'strong' ? lead.mention.to : 0
      const [name, ...more] = lead.mention.names
      // “Point (ii) – Passing on what is known” on a line of its own is called by all of it.
      const titled = name && more.length === 0 && lead.strength === 'strong' && !/\d/.test(name.label) && standsAlone(passage, tokens)
      out.push({ kind: 'lead', span: spanOf(tokens, lead.mention.from, lead.mention.to), names: titled ? [{ ...name, label: passage.plain.trim() }] : lead.mention.names, strength: lead.strength, via: lead.via, text: afterMarks(tokens, lead.mention.to, passage), item: passage.kind === 'item' })
      if (lead.strength === 'strong') bareAfter(tokens, lead.mention.to, out, review)
    } else if (part.response) {
      const label = responseLabel(passage.plain)
      body = tokens.findIndex(t => t.start >= passage.span.start + label)
      if (body < 0) body = 0
    } else if (!review || passage.kind === 'item' || passage.kind === 'paragraph') {
      const numbered = numberedEvent(reading, passage, tokens, words)
      if (numbered) out.push(numbered)
      // “Recommendation: …” is the review's own wording.
      if (numbered?.kind === 'unnumbered' && numbered.family !== '' && !passage.plain.trim().includes('\n')) review = true
    }
    const list = letteredList(tokens, words) ?? proseList(tokens, words, passage)
    if (list) out.push(list)
    else if (passage.kind === 'paragraph') for (const s of passage.sentences) {
      const items = saidList(plainAt(passage, s), s.start)
      if (items.length > 0) out.push({ kind: 'prose-list', family: 'matter', items, weak: true })
    }
  }
  if (body > 0 && !headed) body = pastBracket(tokens, body)
  while (body > 0 && isMark(tokens[body])) body++
  if (body > 0 && !headed && passage.kind === 'paragraph') body = pastTitle(tokens, body)
  if (body === 0 && !headed) body = pastNumber(tokens)
  const alone = !headed && (line || passage.kind !== 'paragraph') && standsAlone(passage, tokens)
  if (passage.depth < 2 || passage.kind === 'heading') out.push(...marksOf(passage, headed ? (passage.kind === 'heading' ? passage.depth : 7) : alone ? 7 : 0, itemNumber(reading, passage), !first ? '' : reading.kind === 'quote' && reading.passages.length === 1 ? `“${passage.plain.trim()}”` : source))
  const announced = headed ? undefined : announcedIn(passage.plain)
  if (announced) out.push({ kind: 'announced', count: announced.count, family: words.at(tokenise(announced.noun), 0)?.value.family ?? 'matter', noun: announced.noun.replace(/s$/, '') })
  const concern = headed ? undefined : concernIn(passage.plain)
  if (concern !== undefined) out.push({ kind: 'concern', concern })
  if (!headed && isFlatHeader(passage)) out.push({ kind: 'announced', count: 0, family: words.find(tokens)?.value.family ?? 'finding', noun: columnNoun })
  const codes = headed ? undefined : codesIn(passage.plain, tokens)
  if (codes) out.push({ kind: 'legend', codes })
  const rows = headed ? undefined : rowsWithoutLines(reading, passage, tokens, words, review)
  if (rows) {
    out.push(...rows.events, { kind: 'text', span: passage.span, passage: first ? index : -1, words: rows.words, review, reason: false })
    return out
  }
  const fields = headed ? [] : fieldsIn(reading.text, passage)
  const quoted = othersSpeech(passage)
  const free = unquoted(tokens.slice(body), quoted)
  if (!headed && !review) for (const { from, to, span, names } of mentions(free, words)) if (!ofAnother(free, from, to)) out.push({ kind: 'named', span, names })
  let at = 0
  /** The sentence's tokens; asked in the sentences' order. */
  const spoken = (s: Span): readonly Token[] => {
    while (at < free.length && (free[at] as Token).start < s.start) at++
    const from = at
    while (at < free.length && (free[at] as Token).end <= s.end) at++
    return free.slice(from, Math.min(at, from + longestSentence))
  }
  if (!review && !codes) {
    const between = out.some(e => e.kind === 'mark' && e.style === rowStyle) ? flatPosition(tokens) : undefined
    if (between) out.push({ kind: 'statement', row: false, review, statement: ownPosition(between.span, between.position, reasons.find(tokens, between.to) !== undefined) })
    const past = behindLead.exec(source)?.[0].length ?? 0
    const led = past > 0 ? tokens.findIndex(t => t.start >= passage.span.start + past) : -1
    const after = led > body ? barePositionAt(tokens, led) : undefined
    const ticked = tickedBox(tokens)
    for (const b of ticked ? [ticked] : [...barePositionsIn(tokens.slice(body)), ...after ? [after] : []])
      if (!out.some(e => e.kind === 'statement' && overlap(e.statement.span, b.span))) out.push({ kind: 'statement', row: false, review, statement: { span: trimmed(reading.text, b.span), position: b.position, reach: reachOf(tokens, b), explicit: true, voiced: !b.short, reason: b.reason, ...(b.short && { short: true as const }) } })
  }
  const monitored = new Map(reading.evidence.filter(e => e.question === 'monitoring' && e.kind !== otherWords && !e.kind.startsWith('under its heading') && e.kind !== 'finding of a check' && e.start < passage.span.end && passage.span.start < e.end).map(e => [e.start, e]))
  if (!headed && runIn.test(passage.plain)) out.push({ kind: 'intro', family: '', actions: true })
  /** What a sentence that states a position lists: “your findings about X, about Y and about Z”. */
  const listed = ({ start, end }: Span): readonly FindingName[] =>
    out.flatMap(e => e.kind !== 'prose-list' || !e.weak || e.items[0]!.start < start || e.items[0]!.end > end ? [] : e.items.map(item => ownName(e.family, reading.text.slice(item.start, item.end))))
  const own = headed ? 0 : ownWordsTo(passage) || (entry && !first ? passage.span.start : 0)
  const sentences = (passage.sentences.length > 0 ? passage.sentences : [passage.span]).flatMap(s => (s.start < own && own < s.end ? [{ start: s.start, end: own }, { start: own + 1, end: s.end }] : [s]))
  const whole = !review && body === 0 && first && !out.some(e => e.kind === 'lead' || e.kind === 'statement' || e.kind === 'numbered' && e.family !== '') && hasFieldsBelow(reading, passage, index)
  const told = whole ? 'action' : passageLabel(sentences, tokens, source)
  // “Response: Community Health to assign a nurse to each home”: what is done, where no position is said.
  const answered = told === 'position' && !review && !out.some(e => e.kind === 'statement') && sentences.every(s => statements(tokens.filter(t => t.start >= s.start && t.end <= s.end), words).length === 0)
  const label = answered ? 'action' : told
  const past = answered ? passage.span.start + passage.plain.indexOf(':') + 1 : 0
  const before = out.length
  sentences.forEach((s, k) => {
    const said = spoken(s)
    if (said.length === 0) return
    if (!review && !(codes && codesIn(plainAt(passage, s)))) for (const read of statements(said, words)) {
      const told = read.reach.kind === 'all' || read.reach.kind === 'here' ? listed(s) : []
      const statement = told.length > 0 ? { ...read, reach: { kind: 'named' as const, names: told } } : read.reach.kind === 'piece' && read.position === 'accepted' && hedgedLater(tokens, s.end) ? { ...read, position: 'accepted-in-part' as const } : read
      if (!out.some(e => e.kind === 'statement' && e.statement.explicit && overlap(e.statement.span, s) && e.statement.reach.kind === 'here' && !(statement.reach.kind === 'all' || statement.reach.kind === 'named'))) out.push({ kind: 'statement', statement: { ...statement, span: trimmed(reading.text, s) }, row: false, review })
    }
    if (headed) return
    if (!review && answering.at(said, 0)) {
      const names = mentions(said, words).flatMap(m => m.names)
      if (names.length > 0) out.push({ kind: 'answers', span: s, names, depth: passage.depth, passage: passage.span.start })
    }
    const checks = monitored.get(s.start)
    const held = fields.filter(f => !f.inline && (overlap(f.span, s) || overlap(f.label, s)))
    const rest = (at: number): readonly Token[] => { const l = said.filter(t => t.start >= at); return l.slice(pastNumber(l)) }
    // “**Target date: May 2027**” on a line, and on the next what is done by it.
    const below = held.length > 0 ? Math.max(...held.map(f => f.span.end)) : past
    if ((codes?.length ?? 0) < longestPair && (held.length === 0 || held.every(f => f.role === 'due') && /^[^\p{L}\d]*\n/u.test(passage.plain.slice(below - passage.span.start)))) {
      const deeds = (sentence: Span, tokens: readonly Token[]): readonly LedgerEvent[] => deedEvents({ reading, passage, sentence, next: sentences[k + 1], tokens, words, label, checks, review, ...(whole && k === 0 ? { whole } : {}) })
      const all = deeds(held.length > 0 ? { start: below, end: s.end } : s, below > 0 ? rest(below) : said)
      const cells = own > 0 && s.start >= own ? cellsOf(plainAt(passage, s), s.start) : undefined
      // The first clause of a plan's entry is the finding's own words.
      const other = cells !== undefined || s.start < own
      out.push(...all.map(e => (other && e.kind === 'action' ? { ...e, plan: false } : e)))
      if (cells) {
        const left = said.filter(t => t.start >= cells.rest.start && t.end <= cells.rest.end)
        const more = left.length > 0 ? deeds(cells.rest, left).flatMap(e => (e.kind === 'action' ? [{ ...e, plan: true }] : [])) : []
        out.push(...(cells.rest.start > s.start ? [...cells.fields, ...more] : [...more, ...cells.fields]))
      }
    }
  })
  const said = fields.some(f => f.role === 'action') ? out.splice(before) : []
  for (const field of fields) if (!field.inline) out.push(...fieldEvents(reading, passage, field, words, review))
  // “Actions: write to each family. Lead: the Matron. Ring each ward. Lead: the Registrar.”: each lead is of what stands before it.
  for (const e of said) {
    const next = e.kind === 'action' ? out.findIndex((o, k) => k >= before && (o.kind === 'field' || o.kind === 'action') && o.span.start > e.span.start) : -1
    out.splice(next < 0 ? e.kind === 'action' ? out.length : before : next, 0, e)
  }
  if (!headed) {
    const intro = introOf(tokens, words, passage) ?? doerAlone(passage, tokens, reading.passages[index + 1])
    if (intro) out.push(intro)
  }
  out.push({ kind: 'text', span: passage.span, passage: first ? index : -1, words: headed ? 0 : tokens.length - body, review, reason: !headed && reasons.find(tokens) !== undefined })
  return out
}

/** Agreement with an idea is hedged where the passage goes on to weigh it. */
const hedgedLater = (tokens: readonly Token[], from: number): boolean => {
  const at = tokens.findIndex(t => t.start >= from)
  return at >= 0 && laterHedges.find(tokens, at) !== undefined
}
