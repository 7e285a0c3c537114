/** The response's headings and what stands under them. */
import grammar from '../../lexicons/grammar.json' with { type: 'json' }
import { lastBefore, shift, type Span } from '../span.ts'
import { lineAt } from '../syntax/lines.ts'
import type { Marker, Question } from '../profile/marker.ts'
import type { BlockReading, Passage } from './blockReading.ts'
import { inBlocks, type InBlock } from './inBlocks.ts'
import { headerHits } from './evidence/sentenceView.ts'
import type { PlacedReading, Section } from './response.ts'
import { offsetOf, plainText } from '../text/addresses.ts'
import type { Text } from '../text/text.ts'
import { bareWords } from './characters.ts'
import { Beside, keptBy } from '../remembered.ts'

/** A heading in its block: what can be said of it from the block alone. Spans are relative to the block. */
interface Title {
  readonly span: Span
  readonly title: string
  readonly number: string
  /** 0 for a bold paragraph. */
  readonly depth: number
}

/** A number, letter or “Section 4:” before a title, with its spacing; what follows must not be part of a word. */
const numbering = new RegExp(grammar.sections.numbering, 'u')
const longestBold = 14

const titlesIn = inBlocks((reading: BlockReading): readonly Title[] | undefined => {
  const found: Title[] = []
  for (const passage of reading.passages) {
    if (passage.speaker === 'review') continue
    if (passage.kind === 'heading') found.push({ ...titleText(passage.plain), span: headingSpan(reading.text, passage), depth: passage.depth })
    else if (passage.kind === 'paragraph' && isBoldLine(reading.text, passage)) found.push({ ...titleText(passage.plain), span: passage.span, depth: 0 })
  }
  return found.length > 0 ? found : undefined
})

function titleText(plain: string): { title: string; number: string } {
  const line = plain.replace(/\s+/g, ' ')
  const number = numbering.exec(line)?.[0] ?? ''
  const title = line.slice(number.length).trim()
  return title === '' ? { title: line.trim(), number: '' } : { title, number: number.trimStart() }
}

/** The whole line, its `#` marks or its underline included. */
function headingSpan(text: string, passage: Passage): Span {
  const lineStart = startOfLine(text, passage.span.start)
  const before = text.slice(lineStart, passage.span.start)
  if (!/^ {0,3}(?:#{1,6}[ \t]*)?$/.test(before)) return passage.span
  const lineEnd = endOfLine(text, passage.span.end)
  if (before.includes('#') || /^ {0,3}#{1,6}$/.test(text.slice(lineStart, lineEnd).trimEnd())) return { start: lineStart, end: lineEnd }
  const next = lineAt(text, lineAt(text, lineEnd).next)
  return { start: lineStart, end: /^ {0,3}(?:=+|-+)[ \t]*$/.test(text.slice(next.start, next.end)) ? next.end : lineEnd }
}

const startOfLine = (text: string, from: number): number => Math.max(text.lastIndexOf('\n', from - 1), text.lastIndexOf('\r', from - 1)) + 1

const endOfLine = (text: string, from: number): number => lineAt(text, from).end

function isBoldLine(text: string, passage: Passage): boolean {
  const source = text.slice(passage.span.start, passage.span.end).trim()
  const bold = /^(\*\*|__)(?![\s*_])[^\n]{1,160}\1[:.]?$/.exec(source)
  if (!bold || source.slice(2, -3).includes(bold[1] ?? '**')) return false
  const plain = passage.plain.trim()
  return !/[.!?;,]$/.test(plain) && plain.split(/\s+/).length <= longestBold
}

/** Sections in document order; bold paragraphs that stand alone count as headings. `previous`: those of an earlier version of the text, taken over where all stand as they stood. */
export function readSections(text: Text, blocks: readonly PlacedReading[], marker: Marker, previous?: readonly Section[]): readonly Section[] {
  const titles = titlesIn(blocks)
  const isBare = ({ start, end }: Span): boolean => isEmpty(plainText(text), offsetOf(text, start), offsetOf(text, end))
  const known = previous && madeOf.get(previous)
  if (known && known.marker === marker && known.end === text.length && known.titles === titles && previous.every(({ body, empty }) => isBare(body) === empty)) return previous
  const sections: (Section & { body: Span; empty: boolean })[] = []
  // Indices of the sections that the next heading may stand in.
  const open: number[] = []
  const endAt = (end: number, depth: number): void => {
    while (open.length > 0 && sections[open.at(-1)!]!.depth >= depth) {
      const section = sections[open.pop()!]!
      section.body = { start: section.heading.end, end: Math.max(section.heading.end, end) }
      section.empty = isBare(section.body)
    }
  }
  let above = 0
  for (const { block: { start: at }, found } of titles) {
    for (const { span, title, number, depth: rank } of found) {
      const marked = rank > 0
      if (marked) above = rank
      const depth = marked ? rank : Math.min(6, above + 1)
      endAt(at + span.start, depth)
      const heading = shift(span, at)
      const parent = open.at(-1) ?? -1
      open.push(sections.length)
      sections.push({ heading, title, number, depth, marked, body: heading, parent, empty: false, serves: served(title, marker) })
    }
  }
  endAt(text.length, 0)
  madeOf.set(sections, { marker, titles, end: text.length })
  if (!previous || !sameShape(previous, sections)) return sections
  if (samePlaces(previous, sections)) return previous
  shapes.set(sections, shapeOf(previous))
  return sections
}

/** What sections were made of: of the same they need not be made again. */
const madeOf = new Beside<readonly Section[], { readonly marker: Marker; readonly titles: Titles; readonly end: number }>()

type Titles = readonly InBlock<readonly Title[]>[]

const shapes = new Beside<readonly Section[], object>()

/** The same object for the sections of later versions, as long as their titles and their nesting are the same: what is known of those is kept by it. */
export function shapeOf(sections: readonly Section[]): object {
  let shape = shapes.get(sections)
  if (!shape) shapes.set(sections, shape = {})
  return shape
}

const sameShape = (a: readonly Section[], b: readonly Section[]): boolean =>
  a.length === b.length && a.every((one, i) => one.title === b[i]!.title && one.depth === b[i]!.depth && one.marked === b[i]!.marked && one.serves === b[i]!.serves)

/** Of the same shape. */
const samePlaces = (a: readonly Section[], b: readonly Section[]): boolean => a.every((one, i) => {
  const { heading, body, number, parent, empty } = b[i]!
  return one.heading.start === heading.start && one.heading.end === heading.end && one.body.start === body.start && one.body.end === body.end && one.number === number && one.parent === parent && one.empty === empty
})

/** Most sections are found not to be empty at their first character. */
function isEmpty(text: Text, start: number, end: number): boolean {
  for (let at = start; ; ) {
    while (at < end && isSpace(text.charCodeAt(at))) at++
    if (at >= end) return true
    if (text.slice(at, at + opening.length) !== opening) return false
    at = behind(text, closing, at + opening.length, end)
  }
}

/** Where the first `words` from `from` on end; `end` where they do not stand before it. Looks at a few lines at a time: a comment is mostly short, and a section long. */
function behind(text: Text, words: string, from: number, end: number): number {
  for (let at = from; at < end; at += stride) {
    const found = text.slice(at, Math.min(end, at + stride + words.length - 1)).indexOf(words)
    if (found >= 0) return at + found + words.length
  }
  return end
}

const stride = 400

const opening = '<!--'
const closing = '-->'

const isSpace = (unit: number): boolean => unit === 32 || (unit >= 9 && unit <= 13) || (unit >= 160 && String.fromCharCode(unit).trim() === '')

const bare = (title: string): string => bareWords(title.replace(/&/g, ' and ').replace(/[’']/g, ''))

const aliasesOf = keptBy((questions: readonly Question[]): ReadonlyMap<string, readonly string[]> => {
  const map = new Map<string, string[]>()
  for (const q of questions) {
    for (const title of [q.section?.title, ...(q.section?.aliases ?? [])]) {
      if (title === undefined) continue
      const key = bare(title)
      const ids = map.get(key)
      if (!ids) map.set(key, [q.id])
      else if (!ids.includes(q.id)) ids.push(q.id)
    }
  }
  return map
})

/** Ids of the questions that a title says it serves: the whole of it, or its parts around a dash, a colon or “and”. */
function served(title: string, marker: Marker): readonly string[] {
  const map = aliasesOf(marker.questions)
  let known = titlesServed.get(map)
  if (!known) titlesServed.set(map, known = new Map())
  let ids = known.get(title)
  if (!ids) {
    if (known.size >= rememberedTitles) known.clear()
    known.set(title, ids = servedBy(title, map))
  }
  return ids
}

const titlesServed = new WeakMap<ReadonlyMap<string, readonly string[]>, Map<string, readonly string[]>>()
/** Titles that are remembered at most. */
const rememberedTitles = 2000

function servedBy(title: string, map: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const whole = map.get(bare(title))
  if (whole) return whole
  const parts = title.split(/\s[–—-]\s|:\s|\s\/\s|\.\s/)
  const ids = parts.flatMap(p => map.get(bare(p)) ?? [])
  if (ids.length === 0) {
    const halves = title.split(/\s(?:and|&)\s/i).map(p => map.get(bare(p)))
    if (halves.length > 1 && halves.every(h => h !== undefined)) ids.push(...halves.flatMap(h => h ?? []))
  }
  return [...new Set(ids)]
}

/** A title that names what stands under it in up to eight words, or asks it in up to twelve; a longer one tells a story. */
const names = /^(?:(?:how|where|what|will)\s(?:\S+\s+){0,10}|(?:\S+\s+){0,7})\S+$/i

/** Whether the section at that index, or one that holds it, has a title in the question's own words. -1 is no section. */
export function titled(sections: readonly Section[], at: number, reader: string): boolean {
  for (let i = at; i >= 0; i = sections[i]?.parent ?? -1) {
    const section = sections[i]
    // A document's own title speaks of everything in it.
    if (section && section.depth > 1 && names.test(section.title) && headerHits(section.title).has(`${reader}/heading`)) return true
  }
  return false
}

/** The same, or one of the titles that the profile lists for the question. */
export function asksFor(sections: readonly Section[], at: number, question: Pick<Question, 'id' | 'reader'>): boolean {
  const shape = shapeOf(sections)
  let known = asked.get(shape)
  if (!known) asked.set(shape, known = new Map())
  const key = `${question.id} ${question.reader}`
  let here = known.get(key)
  if (!here) known.set(key, here = [])
  return (here[at + 1] ??= asks(sections, at, question))
}

/** By the sections' shape, then by question, then by section from -1 on. */
const asked = new WeakMap<object, Map<string, boolean[]>>()

function asks(sections: readonly Section[], at: number, question: Pick<Question, 'id' | 'reader'>): boolean {
  for (let i = at; i >= 0; i = sections[i]?.parent ?? -1) if (sections[i]?.serves.includes(question.id)) return true
  return titled(sections, at, question.reader)
}

/** Of stretches of the text in rising order: what `of` says of the section that goes on where a stretch begins, -1 where none does, and of each that begins in it. */
export function bySection<T>(sections: readonly Section[], of: (section: number) => T): (from: number, to: number) => readonly T[] {
  let next = 0
  return (from, to) => {
    while (next < sections.length && sections[next]!.heading.start < from) next++
    const said = [of(next - 1)]
    for (; next < sections.length && sections[next]!.heading.start < to; next++) said.push(of(next))
    return said
  }
}

/** Index of the innermost section that holds the offset; -1 where none does. */
export const sectionAt = (sections: readonly Section[], offset: number): number => lastBefore(sections, offset, ({ heading }) => heading.start)
