/** A passage among others of its block read by itself and remembered: a stroke in a list changes one item, and the others say what they said. */
import { shift } from '../../span.ts'
import { nearby, rememberedBy } from '../../remembered.ts'
import type { BlockReading, Passage } from '../blockReading.ts'
import type { LedgerEvent } from './events.ts'
import type { FindingWord } from './findingWords.ts'
import { moved } from './moved.ts'
import type { PhraseSet } from './phrases.ts'
import type { ProseInput } from './proseEvents.ts'

type Read = (input: ProseInput) => readonly LedgerEvent[]

/** UTF-16 units before a passage that are looked at: its item's number and marks. */
const before = 24

/** `read`, of any passage. It must look at nothing but the passage, the line before it, what is read of its checks and the items nested right below. */
export const byItself = (read: Read): Read => {
  const readers = new WeakMap<PhraseSet<FindingWord>, (input: ProseInput) => readonly LedgerEvent[]>()
  return input => {
    const { reading, index, passage } = input
    if (reading.passages.length === 1 || reading.kind === 'quote' || (reading.passages[index + 1]?.depth ?? 0) > passage.depth) return read(input)
    let reader = readers.get(input.words)
    if (!reader) readers.set(input.words, reader = rememberedBy(wordsOf, (given, own) => read(alone(given, own)), nearby))
    const by = startOf(input)
    return reader(input).map(event => moved(event, by, index))
  }
}

/** Where its line begins, or not far before it. */
const startOf = ({ reading: { text }, passage: { span } }: ProseInput): number => Math.max(0, span.start - before, text.lastIndexOf('\n', span.start - 1) + 1)

const checksIn = ({ reading, passage: { span } }: ProseInput): BlockReading['evidence'] => reading.evidence.filter(e => e.question === 'monitoring' && e.start < span.end && span.start < e.end)

/** All that is looked at; the text and the passage's plain text, which `alone` cuts out again, first. */
const wordsOf = (input: ProseInput): string => {
  const { passage: { span, plain, kind, depth, speaker, sentences, quoted }, reading } = input
  const by = startOf(input)
  let words = `${reading.text.slice(by, span.end)}${plain}\n${span.start - by} ${kind} ${depth} ${speaker}`
  for (const { start, end } of sentences) words += ` ${start - by} ${end - by}`
  for (const { start, end } of quoted) words += `,${start - by} ${end - by}`
  for (const { start, end, kind, strength } of checksIn(input)) words += `\n${start - by} ${end - by} ${kind} ${strength}`
  return words
}

/** The passage with its own text. */
const alone = (input: ProseInput, own: string): ProseInput => {
  const from = startOf(input)
  const by = -from
  const { passage, reading, words } = input
  const to = passage.span.end - from
  const one: Passage = { ...passage, span: shift(passage.span, by), plain: own.slice(to, to + passage.plain.length), sentences: passage.sentences.map(s => shift(s, by)), quoted: passage.quoted.map(q => shift(q, by)) }
  return { reading: { ...reading, text: own.slice(0, to), passages: [one], placeholders: [], evidence: checksIn(input).map(e => ({ ...e, ...shift(e, by), text: '' })) }, index: 0, passage: one, words }
}
