/** How long and how hard the sentences are: what can be measured of plain English, and no more. */
import retextReadability from 'retext-readability'
import type { Root, Sentence } from 'nlcst'
import type { Span } from '../span.ts'
import type { BlockReading, Passage } from './blockReading.ts'
import { tokens } from './lexicon/tokens.ts'

export interface SentenceMeasure {
  /** Relative to the block. */
  readonly span: Span
  readonly words: number
}

/** Shorter sentences are neither counted nor measured: headings, labels, fragments. Words. */
const fewest = 5
const kept = new WeakMap<BlockReading, readonly SentenceMeasure[]>()
const hardness = new WeakMap<SentenceMeasure, Map<number, boolean>>()

/** The board's own sentences in the block. Kept by the reading. */
export function measureSentences(reading: BlockReading): readonly SentenceMeasure[] {
  const known = kept.get(reading)
  if (known) return known
  const found = reading.passages.filter(isProse).flatMap(passage => passage.sentences.flatMap((span): SentenceMeasure[] => {
    const words = tokens(passage.plain, span.start - passage.span.start, span.end - passage.span.start).length
    return words < fewest ? [] : [{ span, words }]
  }))
  kept.set(reading, found)
  return found
}

const isProse = (p: Passage): boolean => p.speaker === 'responder' && (p.kind === 'paragraph' || p.kind === 'item' || p.kind === 'cell')

/**
 * Whether most of retext-readability's seven measures find a sentence of the reading too hard for the age (years).
 * Dear (some 7 µs a word): asked of the longest sentences only, and kept.
 */
export function isHard(reading: BlockReading, measure: SentenceMeasure, age: number): boolean {
  let known = hardness.get(measure)
  if (!known) hardness.set(measure, known = new Map())
  let hard = known.get(age)
  if (hard === undefined) {
    const passage = reading.passages.find(p => p.span.start <= measure.span.start && measure.span.end <= p.span.end)
    const words = passage ? tokens(passage.plain, measure.span.start - passage.span.start, measure.span.end - passage.span.start) : []
    known.set(age, hard = passage !== undefined && findHard(words.map(w => passage.plain.slice(w.start, w.end)), age))
  }
  return hard
}

/** The plugin reads a tree of sentences: ours are given to it, so that what it says is said of the same sentences. */
function findHard(words: readonly string[], age: number): boolean {
  const sentence: Sentence = {
    type: 'SentenceNode',
    children: words.map(value => ({ type: 'WordNode', children: [{ type: 'TextNode', value }] })),
  }
  const tree: Root = { type: 'RootNode', children: [{ type: 'ParagraphNode', children: [sentence] }] }
  let hard = false
  const file = { message: () => { hard = true; return {} } }
  const check = retextReadability({ age, minWords: fewest }) as (tree: Root, file: unknown) => void
  check(tree, file)
  return hard
}
