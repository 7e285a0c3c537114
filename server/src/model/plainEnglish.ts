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
  /** More words than the limit. */
  readonly long: boolean
  /** Long, and most of retext-readability's seven measures find it too hard for the age. Short sentences are not asked: that would be the dearest part of all reading. */
  readonly hard: boolean
}

/** Limits as a marker sets them. */
export interface Limits {
  /** Words in a sentence. */
  readonly sentenceWords: number
  /** Years. */
  readonly readingAge: number
}

/** Shorter sentences are neither counted nor measured: headings, labels, fragments. Words. */
const fewest = 5
const kept = new WeakMap<BlockReading, { readonly limits: Limits; readonly found: readonly SentenceMeasure[] }>()

/** The board's own sentences in the block. Kept by the reading for the limits last asked for. */
export function measureSentences(reading: BlockReading, limits: Limits): readonly SentenceMeasure[] {
  const known = kept.get(reading)
  if (known && known.limits.sentenceWords === limits.sentenceWords && known.limits.readingAge === limits.readingAge) return known.found
  const found = reading.passages.filter(isProse).flatMap(passage => passage.sentences.flatMap(span => measure(passage, span, limits) ?? []))
  kept.set(reading, { limits, found })
  return found
}

const isProse = (p: Passage): boolean => p.speaker === 'responder' && (p.kind === 'paragraph' || p.kind === 'item' || p.kind === 'cell')

function measure(passage: Passage, span: Span, limits: Limits): SentenceMeasure | undefined {
  const plain = passage.plain.slice(span.start - passage.span.start, span.end - passage.span.start)
  const words = tokens(plain)
  if (words.length < fewest) return undefined
  const long = words.length > limits.sentenceWords
  return { span, words: words.length, long, hard: long && isHard(words.map(w => plain.slice(w.start, w.end)), limits.readingAge) }
}

/** The plugin reads a tree of sentences: ours are given to it, so that what it says is said of the same sentences. */
function isHard(words: readonly string[], age: number): boolean {
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
