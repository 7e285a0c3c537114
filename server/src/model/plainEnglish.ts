/** How long and how hard the sentences are: what can be measured of plain English, and no more. */
import grammar from '../../lexicons/grammar.json' with { type: 'json' }
import { touchesAny } from './spanSearch.ts'
import type { Span } from '../span.ts'
import type { BlockReading, Passage } from './blockReading.ts'
import { readerAges } from './hardness.ts'
import { sentenceTokens } from './lexicon/tokens.ts'
import { saysHard } from './readability.ts'
import { parts } from './runTogether.ts'
import { keptBy } from '../remembered.ts'
import { plainAt } from './plainAt.ts'

export interface SentenceMeasure {
  /** Relative to the block. */
  readonly span: Span
  readonly words: number
}

/** Shorter sentences are neither counted nor measured: headings, labels, fragments. Words. */
const fewest = 5
/** Fewer words within marks are a name or a term. */
const quotation = 6
/** Of the seven measures. */
const most = 4
const ages = new WeakMap<SentenceMeasure, readonly number[]>()
/** By the age that was last asked about. */
const hard = new WeakMap<SentenceMeasure, { readonly age: number; readonly is: boolean }>()

/** The board's own sentences in the block, but for those that are still to be filled in. Kept by the reading. */
export const measureSentences = keptBy(({ passages, placeholders }: BlockReading): readonly SentenceMeasure[] => passages.filter(isProse).flatMap(passage => sentencesIn(passage).flatMap((span): SentenceMeasure[] => {
  const words = ownWords(passage, span)
  return words < fewest || touchesAny(placeholders, span) ? [] : [{ span, words }]
})))

/** How many words of a sentence are the writer's own: those of a quotation that it makes are not. */
function ownWords({ plain, span: { start: by }, quoted }: Passage, { start, end }: Span): number {
  const all = sentenceTokens(plain.slice(start - by, end - by))
  const theirs = quoted.map(one => all.filter(word => one.start <= word.start + start && word.end + start <= one.end).length).filter(count => count >= quotation)
  return all.length - theirs.reduce((sum, count) => sum + count, 0)
}

/** Relative to the block, like the passage's own, but without those that only ran together. */
export const sentencesIn = ({ plain, span: { start: by }, sentences }: Passage): readonly Span[] =>
  sentences.flatMap(({ start, end }) => parts(plain, { start: start - by, end: end - by })).map(({ start, end }) => ({ start: start + by, end: end + by }))

/** Running words of the responder's own. */
export const isProse = ({ speaker, kind, plain }: Passage): boolean => speaker === 'responder' && (kind === 'paragraph' || kind === 'item' || kind === 'cell') && !apparatus.test(plain)

/** A footnote's source, the printer's lines, the head of a mail or of minutes: “3 https://…”, “ISBN …”, “© Crown copyright”, “Apologies: …”. */
const apparatus = new RegExp(grammar.plainEnglish.apparatus)

/**
 * Whether most of seven measures of readability find a sentence of the reading too hard for the age (years).
 * What is told to a writer is what retext-readability says; it is asked only where our own quick measures say so too, because it takes fifty times as long.
 */
export function isHard(reading: BlockReading, measure: SentenceMeasure, age: number): boolean {
  const known = hard.get(measure)
  if (known?.age === age) return known.is
  const is = agesOf(reading, measure).filter(one => one > age).length >= most && saysHard(wordsOf(reading, measure), age)
  hard.set(measure, { age, is })
  return is
}

/** How old the sentence's reader must be, in years: the median of the seven measures. */
export const sentenceAge = (reading: BlockReading, measure: SentenceMeasure): number => agesOf(reading, measure)[most - 1] ?? 0

/** Asked of long sentences only, and kept. */
function agesOf(reading: BlockReading, measure: SentenceMeasure): readonly number[] {
  const known = ages.get(measure)
  if (known) return known
  const found = readerAges(wordsOf(reading, measure))
  ages.set(measure, found)
  return found
}

function wordsOf({ passages }: BlockReading, { span: { start, end } }: SentenceMeasure): readonly string[] {
  const passage = passages.find(p => p.span.start <= start && end <= p.span.end)
  if (!passage) return []
  const sentence = plainAt(passage, { start, end })
  return sentenceTokens(sentence).map(word => sentence.slice(word.start, word.end))
}
