/**
 * A paragraph cut where its headings have run into it, as they do in text pasted from a PDF: “Recommendation 4 The time
 * limit …”, “Government response We …”, “… in order. 1. That … 2. That …”, “In relation to the concern about …”.
 */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Passage } from '../blockReading.ts'
import { roleOfHeader } from './columnRoles.ts'
import type { FindingWord } from './findingWords.ts'
import { headLead } from './leads.ts'
import { runInMark } from './marks.ts'
import { codedStarts } from './planCodes.ts'
import { labelledSaid } from './saidMarks.ts'
import type { PhraseSet } from './phrases.ts'
import { stretch } from './stretch.ts'
import { startsCapital } from '../characters.ts'

export interface Part {
  readonly passage: Passage
  /** The review's words: the board's answer follows under a label of its own. */
  readonly review: boolean
  /** Begins with a label such as “Government response”. */
  readonly response: boolean
}

const response = new RegExp(grammar.cuts.response, 'u')
/** “2.4 The Board …” */
const paragraph = new RegExp(grammar.cuts.paragraph, 'u')
const enumerated = new RegExp(grammar.cuts.enumerated, 'gu')
/** “Recommendation 1 The Government should … Government response Accepted.”: a label amid a paragraph. */
const labelled = new RegExp(grammar.cuts.label, 'u')
/** The review's paragraph in a committee's report, closed by the place where it stands. */
const cited = new RegExp(grammar.cuts.cited, 'i')
const asked = new RegExp(grammar.cuts.asked, 'i')

/** Length of the label that opens the board's answer: “Government response”. */
export const responseLabel = (plain: string): number => response.exec(plain)?.[0].length ?? 0

/** UTF-16 units of an item in which headings may have run in. */
const shortest = 60

/** UTF-16 units of a sentence's head that are looked at. */
const head = 160

/** The passage whole, or its parts in order. */
export const cut = (passage: Passage, words: PhraseSet<FindingWord>): readonly Part[] => {
  if (passage.kind !== 'paragraph' && !(passage.kind === 'item' && passage.depth === 1 && passage.plain.length > shortest)) return [{ passage, review: false, response: false }]
  const { plain } = passage
  const starts = new Map<number, 'lead' | 'response' | 'plain'>([[0, response.test(plain.slice(0, head)) ? 'response' : 'plain']])
  const lines = plain.includes('\n')
  const record = lines ? labelledLines(plain) : []
  if (record.length > 0) return [0, ...record].map((from, k): Part => {
    const line = plain.slice(from, record[k] ?? plain.length)
    // “Finding 1 – Medium: three of the files held no photograph.”, its answer on lines of their own.
    return { passage: stretch(passage, from, from + line.length), review: line.length > longestName && headLead(line, words)?.strength === 'strong', response: response.test(line.slice(0, head)) }
  })
  if (lines) for (let at = plain.indexOf('\n'); at >= 0; at = plain.indexOf('\n', at + 1)) {
    const line = plain.slice(at + 1, at + 1 + head)
    if (headLead(line, words)?.strength === 'strong') starts.set(at + 1, 'lead')
    else if (response.test(line)) starts.set(at + 1, 'response')
    else if (paragraph.test(line)) starts.set(at + 1, 'plain')
    else if (cited.test(plain.slice(Math.max(0, at - 60), at).trimEnd()) && asked.test(plain.slice(0, Math.min(at, 700)))) starts.set(at + 1, 'response')
  }
  if (passage.sentences.length > 1) for (const s of passage.sentences) {
    const from = s.start - passage.span.start
    // Before the first stand marks of emphasis at most.
    if (s === passage.sentences[0] || starts.has(from)) continue
    const text = plain.slice(from, from + head)
    if (response.test(text)) starts.set(from, 'response')
    else if (runInMark(text)) starts.set(from, 'plain')
    else if (startsCapital(text) && headLead(text, words)?.strength === 'strong') starts.set(from, 'lead')
  }
  if ([...starts.values()].includes('lead') || headLead(plain, words)) for (const s of passage.sentences) {
    const from = s.start - passage.span.start
    if (from > 0 && !starts.has(from) && /^(?:Your|The) /.test(plain.slice(from, from + 5)) && headLead(plain.slice(from), words)?.via) starts.set(from, 'plain')
  }
  const told = leadStarts(passage, words)
  if (told.length > 1 || told[0] === 0) for (const from of told) if (!starts.has(from)) starts.set(from, 'plain')
  for (const from of [...numberedStarts(plain), ...codedStarts(plain)]) if (!starts.has(from)) starts.set(from, 'plain')
  // “Recommendation 1 The Government should … Government response Accepted.” in one sentence.
  for (const from of [...starts.keys()]) if (starts.get(from) !== 'response') {
    const label = labelled.exec(plain.slice(from, from + 1500))
    const at = label ? from + label.index + label[0].indexOf(label[1] ?? '') : 0
    if (label && !starts.has(at)) starts.set(at, 'response')
  }
  if (starts.size === 1) return [{ passage, review: false, response: starts.get(0) === 'response' }]
  const order = [...starts.keys()].sort((a, b) => a - b)
  return order.map((from, k): Part => {
    const to = order[k + 1] ?? plain.length
    const kind = starts.get(from)
    const answered = starts.get(to) === 'response'
    return { passage: stretch(passage, from, to), review: answered && kind !== 'response' && (k > 0 || asked.test(plain.slice(from, Math.min(to, 700)))), response: kind === 'response' }
  })
}

/** UTF-16 units of a line that holds a finding's name, and perhaps its position. */
const longestName = 50

const lineLabel = /^([^\n:.;–—]{3,60})[:–—]\s/

/** Where the lines of a record begin, “What you asked – …”, “What we have done – …”: a table's row told line by line. */
const labelledLines = (plain: string): readonly number[] => {
  const out: number[] = []
  let finding = false, answer = false
  for (let at = 0; at >= 0; at = plain.indexOf('\n', at) + 1 || -1) {
    const label = lineLabel.exec(plain.slice(at, at + head))?.[1]
    const role = label ? labelledSaid(plain.slice(at, at + head)) ? 'finding' : roleOfHeader(label.trim()) : 'other'
    if (role === 'other') continue
    finding ||= role === 'finding'
    answer ||= role === 'action' || role === 'position'
    if (at > 0) out.push(at)
  }
  return finding && answer ? out : []
}

/** Sentences that begin with a finding's name or lead to one: “Recommendation 2, that …, is agreed. For recommendation 3 we …”. */
const leadStarts = (passage: Passage, words: PhraseSet<FindingWord>): readonly number[] => {
  if (passage.sentences.length < 2) return []
  const out: number[] = []
  for (const s of passage.sentences) {
    const from = s.start - passage.span.start
    const lead = headLead(passage.plain.slice(from), words)
    if (lead && lead.mention.names.length > 0 && (lead.mention.from === 0 || lead.via)) out.push(from)
  }
  return out
}

/** Where “1. … 2. …” or “(a) … (b) …” begin, if they run on from one. */
const numberedStarts = (plain: string): readonly number[] => {
  const starts: number[] = []
  let figures = true
  for (const match of plain.matchAll(enumerated)) {
    const name = match[1] ?? ''
    const digits = /\d/.test(name)
    const value = digits ? Number(name) : name.charCodeAt(0) - 96
    if (starts.length > 0 && digits !== figures) continue
    if (value !== starts.length + 1) continue
    figures = digits
    starts.push(match.index + match[0].length - match[0].trimStart().length + (/^[.:;!?)”"\n]/.test(match[0]) ? /^.\s*/s.exec(match[0])?.[0].length ?? 0 : 0))
  }
  return starts.length > 1 ? starts : []
}
