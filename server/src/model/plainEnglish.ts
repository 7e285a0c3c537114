/** How long and how hard the sentences are: what can be measured of plain English, and no more. */
import type { Span } from '../span.ts'
import type { BlockReading, Passage } from './blockReading.ts'
import { measuresAbove } from './hardness.ts'
import { tokens } from './lexicon/tokens.ts'
import { parts } from './runTogether.ts'

export interface SentenceMeasure {
  /** Relative to the block. */
  readonly span: Span
  readonly words: number
}

/** Shorter sentences are neither counted nor measured: headings, labels, fragments. Words. */
const fewest = 5
/** Of the seven measures. */
const most = 4
const kept = new WeakMap<BlockReading, readonly SentenceMeasure[]>()
const hardness = new WeakMap<SentenceMeasure, Map<number, boolean>>()

/** The board's own sentences in the block. Kept by the reading. */
export function measureSentences(reading: BlockReading): readonly SentenceMeasure[] {
  const known = kept.get(reading)
  if (known) return known
  const found = reading.passages.filter(isProse).flatMap(passage => sentencesIn(passage).flatMap((span): SentenceMeasure[] => {
    const words = tokens(passage.plain, span.start - passage.span.start, span.end - passage.span.start).length
    return words < fewest ? [] : [{ span, words }]
  }))
  kept.set(reading, found)
  return found
}

/** Relative to the block, like the passage's own, but without those that only ran together. */
export const sentencesIn = ({ plain, span: { start: by }, sentences }: Passage): readonly Span[] =>
  sentences.flatMap(({ start, end }) => parts(plain, { start: start - by, end: end - by })).map(({ start, end }) => ({ start: start + by, end: end + by }))

/** Running words of the responder's own. */
export const isProse = ({ speaker, kind, plain }: Passage): boolean => speaker === 'responder' && (kind === 'paragraph' || kind === 'item' || kind === 'cell') && !apparatus.test(plain)

/** A footnote's source, the printer's lines: “3 https://…”, “ISBN …”, “© Crown copyright”. */
const apparatus = /^\s*\d{1,3}\s+(?:https?:|www\.)|^\s*\d{1,3}\s\S[^\n]{0,200} - GOV\.UK\b|\bISBN\b|©|\bCrown copyright\b/

/**
 * Whether most of seven measures of readability find a sentence of the reading too hard for the age (years).
 * Asked of the longest sentences only, and kept.
 */
export function isHard(reading: BlockReading, measure: SentenceMeasure, age: number): boolean {
  let known = hardness.get(measure)
  if (!known) hardness.set(measure, known = new Map())
  let hard = known.get(age)
  if (hard === undefined) {
    const passage = reading.passages.find(p => p.span.start <= measure.span.start && measure.span.end <= p.span.end)
    const words = passage ? tokens(passage.plain, measure.span.start - passage.span.start, measure.span.end - passage.span.start) : []
    known.set(age, hard = passage !== undefined && measuresAbove(words.map(w => passage.plain.slice(w.start, w.end)), age) >= most)
  }
  return hard
}
