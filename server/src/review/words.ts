/**
 * The words that bear on each question and each finding: the paragraphs, list items and table rows that a judgement is bound to, each
 * under the heading that it stands under: “accepted in full” says one thing under one finding and another under the next.
 */
import type { Answer, Assessment } from '../engine/assessment.ts'
import type { BlockReading, Passage } from '../model/blockReading.ts'
import type { Finding, Response, Section } from '../model/response.ts'
import { touching } from '../model/spanSearch.ts'
import { remembered } from '../remembered.ts'
import { lastBefore, type Span } from '../span.ts'
import { hashOf, withoutComments, wordsOf } from './hash.ts'
import type { Bound, BoundWords, Subject } from './review.ts'
import { lineAt, lineStart } from '../syntax/lines.ts'
import type { Text } from '../text/text.ts'

export interface PlacedWords extends BoundWords, Span {
  /** What of them bears on the subject, with an ellipsis where words are left out; absent where all of them do. */
  readonly said?: string
}

interface Unit extends Span {
  readonly parts: Span[]
}

export interface PlacedBound extends Bound, Subject {
  readonly words: readonly PlacedWords[]
}

/** Questions in the marker's order, then findings in the response's. */
export function subjects({ response, answers }: Assessment): readonly PlacedBound[] {
  const unitsOf = unitFinder(response)
  const whole = answers.some(isOnTheWhole) ? wholeOf(response) : undefined
  const questions = answers.map((answer): PlacedBound => ({
    kind: 'question', id: answer.question.id, words: unitsOf(answer.all ?? answer.evidence), ...(isOnTheWhole(answer) && { whole: whole! }),
  }))
  const names = findingNames(response.findings)
  const findings = response.findings.map((finding, i): PlacedBound => ({ kind: 'finding', id: names[i]!, words: unitsOf(findingSpans(response, finding)) }))
  return [...questions, ...findings]
}

/** Whether words are plain is asked of all of them, whichever are shown. */
const isOnTheWhole = ({ question }: Answer): boolean => question.reader === 'plain-english'

/** As a reader would call them; the second of one name is “Finding 3 (2)”. */
export function findingNames(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>()
  return findings.map(({ label }) => {
    const name = wordsOf(label) || 'Finding'
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name} (${times})`
  })
}

/** Where a finding is listed, what stands under its own heading, its position, and its actions with who, when and how it is checked. */
function findingSpans(response: Response, finding: Finding): readonly Span[] {
  const section = response.sections.find(({ heading }) => heading.start <= finding.span.start && finding.span.end <= heading.end)
  const others = response.findings.filter(other => other !== finding && section && section.body.start <= other.span.start && other.span.start < section.body.end)
  const own = section && { start: section.body.start, end: Math.min(section.body.end, ...others.map(({ span }) => span.start)) }
  const actions = finding.actions.flatMap(i => response.actions[i] ?? [])
  return [
    finding.span,
    ...(own && own.end > own.start ? passagesIn(response, own) : []),
    ...(finding.positionWords ? [finding.positionWords] : []),
    ...actions.flatMap(({ span, owner, due, monitoring }) => [span, owner, due, monitoring].filter(words => words !== undefined)),
  ]
}

function passagesIn(response: Response, { start, end }: Span): readonly Span[] {
  const startOf = (block: { readonly start: number }): number => block.start
  return response.blocks.slice(lastBefore(response.blocks, start - 1, startOf) + 1, lastBefore(response.blocks, end - 1, startOf) + 1)
    .flatMap(block => block.reading.passages.map(({ span }) => ({ start: block.start + span.start, end: block.start + span.end })))
}

interface PlacedPassage extends Span {
  readonly passage: Passage
  readonly block: { readonly start: number; readonly reading: BlockReading }
}

/** Finds the units that spans lie in, each place once, in the document's order. The same words in two places are two units. */
function unitFinder({ text, blocks, sections }: Response): (spans: readonly Span[]) => readonly PlacedWords[] {
  const passages = blocks.flatMap(block => block.reading.passages.map((passage): PlacedPassage => ({
    start: block.start + passage.span.start, end: block.start + passage.span.end, passage, block,
  }))).sort((a, b) => a.start - b.start)
  const known = new Map<string, PlacedWords | undefined>()
  /** One place bears on several subjects. Undefined where it holds no words. */
  const made = ({ start, end }: Span): PlacedWords | undefined => {
    const key = `${start} ${end}`
    if (known.has(key)) return known.get(key)
    const words = wordsOf(withoutComments(text.slice(start, end)))
    const heading = words === '' ? '' : headingOver(text, sections, start)
    const quote = heading === '' ? words : `${heading}\n${words}`
    const unit = words === '' ? undefined : { hash: nameOf(quote), text: quote, start, end }
    known.set(key, unit)
    return unit
  }
  return spans => {
    const units = new Map<number, Unit>()
    const add = (unit: Span, part = unit): void => {
      const known = units.get(unit.start)
      units.set(unit.start, { start: unit.start, end: Math.max(unit.end, known?.end ?? 0), parts: [...known?.parts ?? [], part] })
    }
    for (const span of spans) {
      const within = touching(passages, { start: span.start, end: Math.max(span.end, span.start + 1) })
      if (within.length === 0) add(lines(text, span))
      for (const { start, end, passage, block } of within) {
        if (passage.kind !== 'cell' && passage.kind !== 'header-cell') add({ start, end }, span)
        else {
          add(lines(text, { start, end }))
          const header = block.reading.passages.find(({ kind }) => kind === 'header-cell')
          if (header) add(lines(text, { start: block.start + header.span.start, end: block.start + header.span.end }))
        }
      }
    }
    return [...units.values()].sort((a, b) => a.start - b.start).flatMap(unit => {
      const words = made(unit)
      const said = words && partOf(text, unit)
      return words ? [said === undefined ? words : { ...words, said }] : []
    })
  }
}

/** The parts with an ellipsis for the words between them; undefined where there are none. */
function partOf(text: Text, { start, end, parts }: Unit): string | undefined {
  let at = start
  let said = ''
  for (const part of [...parts.sort((a, b) => a.start - b.start), { start: end, end }]) {
    const gap = withoutComments(text.slice(at, part.start))
    said += `${/[\p{L}\p{N}]/u.test(gap) ? ' … ' : gap}${text.slice(Math.max(at, part.start), Math.min(end, part.end))}`
    at = Math.max(at, part.end)
  }
  return said.includes(' … ') ? wordsOf(said) : undefined
}

const nameOf = remembered(hashOf)

/** The heading right above a place, without its marks and number, so that a section may be moved and numbered anew; empty where there is none, or the place is a heading itself. */
function headingOver(text: Text, sections: readonly Section[], start: number): string {
  const section = sections[lastBefore(sections, start, ({ heading }) => heading.start)]
  if (!section || start < section.heading.end) return ''
  const words = wordsOf(text.slice(section.heading.start, section.heading.end)).replace(/^#{1,6} | (?:#+|=+|-+)$/g, '')
  return words.startsWith(section.number.trim()) ? words.slice(section.number.trim().length).trim() : words
}

/** The whole lines that a span lies in. */
const lines = (text: Text, { start, end }: Span): Span => ({ start: lineStart(text, start), end: lineAt(text, Math.max(start, end - 1)).end })

const blockHashes = new WeakMap<BlockReading, readonly [number, number]>()

/** Over the words of all blocks, in whatever order they stand. */
function wholeOf({ blocks }: Response): string {
  let high = 0
  let low = 0
  for (const { reading } of blocks) {
    const [a, b] = hashOfBlock(reading)
    high = (high + a) >>> 0
    low = (low + b) >>> 0
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0')
}

function hashOfBlock(reading: BlockReading): readonly [number, number] {
  const known = blockHashes.get(reading)
  if (known) return known
  const words = wordsOf(withoutComments(reading.text))
  const hash = hashOf(words)
  const pair = words === '' ? [0, 0] as const : [Number.parseInt(hash.slice(0, 8), 16), Number.parseInt(hash.slice(8), 16)] as const
  blockHashes.set(reading, pair)
  return pair
}
