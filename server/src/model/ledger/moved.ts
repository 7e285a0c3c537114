/** Words read by themselves: remembered by what they are, and put where they stand. */
import { shift, type Span } from '../../span.ts'
import type { Due } from './due.ts'
import { keptBy, nearby, rememberedBy } from '../../remembered.ts'
import type { LedgerEvent } from './events.ts'
import type { FindingWord } from './findingWords.ts'
import type { PhraseSet } from './phrases.ts'
import type { Statement } from './statement.ts'

/** Wherever an event may have a place. */
interface Places {
  readonly kind: string
  span?: Span
  text?: Span
  owner?: Span
  monitoring?: Span
  due?: Due
  statement?: Statement
  items?: readonly Span[]
  passage?: number
}

/** What was read of words by themselves, where they stand in their block. `index`: of their passage. */
export const moved = <Event extends LedgerEvent>(event: Event, by: number, index = 0): Event => {
  const made: Event & Places = { ...event }
  if (made.span) made.span = shift(made.span, by)
  if (made.text) made.text = shift(made.text, by)
  if (made.owner) made.owner = shift(made.owner, by)
  if (made.monitoring) made.monitoring = shift(made.monitoring, by)
  if (made.due) made.due = { ...made.due, span: shift(made.due.span, by) }
  if (made.statement) made.statement = { ...made.statement, span: shift(made.statement.span, by) }
  if (made.items) made.items = made.items.map(item => shift(item, by))
  if (made.kind === 'text') made.passage = made.passage! < 0 ? -1 : index
  else if (made.passage !== undefined) made.passage += by
  return made
}

type Words = PhraseSet<FindingWord>

/**
 * A reader of plain values, remembered by what they are when they are written down. It must make the words its own: what is remembered would hold their block.
 * That they were read from what is written down would make one-byte strings of most words, and each expression would be compiled for those as well.
 */
export const writtenDown = <Alone, Said>(read: (alone: Alone, words: Words) => Said): ((alone: Alone, words: Words) => Said) => {
  const readers = keptBy((words: Words) => rememberedBy((alone: Alone) => JSON.stringify(alone), alone => read(alone, words), nearby))
  return (alone, words) => readers(words)(alone)
}
