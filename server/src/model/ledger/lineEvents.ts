/** Actions and their fields that stand as lines: rows of tables whose columns are gone, labels with what they hold. */
import type { Span } from '../../span.ts'
import type { BlockReading, Passage } from '../blockReading.ts'
import { deedEvents } from './deedEvents.ts'
import { topicsOf } from './topics.ts'
import type { ActionEvent, LedgerEvent } from './events.ts'
import type { Field } from './fields.ts'
import type { FindingWord } from './findingWords.ts'
import type { FlatRow } from './flatTable.ts'
import { levelOf } from './level.ts'
import type { PhraseSet } from './phrases.ts'
import type { StackedRow } from './stackedRow.ts'
import { trimmed } from './trim.ts'
import { tokenise } from './words.ts'
import { plainAt } from '../plainAt.ts'

/** A sentence of a row whose cells stand below each other: what is done, whatever its form, by the row's doer. */
export const stackedAction = (reading: BlockReading, passage: Passage, words: PhraseSet<FindingWord>, { owner, due }: StackedRow, piece: Span): readonly LedgerEvent[] => {
  const tokens = tokenise(plainAt(passage, piece), piece.start)
  return deedEvents({ reading, passage, sentence: piece, next: undefined, tokens, words, label: 'action', checks: undefined, review: false, whole: true }).map(e => e.kind !== 'action' ? e : { ...e, owner, ...(e.due?.date || !due ? {} : { due }) })
}

/** A row of a table whose columns are gone. */
export const flatAction = ({ text }: BlockReading, passage: Passage, { span, owner, due }: FlatRow): ActionEvent => {
  const words = text.slice(span.start, span.end)
  return {
    kind: 'action', span: trimmed(text, span), passage: passage.span.start, row: true, review: false, names: [], level: levelOf(words, owner ? text.slice(owner.start, owner.end) : '', false),
    ...(owner ? { owner } : {}), ...(due ? { due } : {}), strength: 'firm', tense: 'will', agentless: owner === undefined, process: false, elliptic: true, topics: topicsOf(words), ask: false, labelled: true, item: true,
  }
}

/** What a label on the passage's lines holds. */
export const fieldEvents = (reading: BlockReading, passage: Passage, field: Field, words: PhraseSet<FindingWord>, review: boolean): readonly LedgerEvent[] => {
  if (field.role === 'owner' || field.role === 'due' || field.role === 'monitoring')
    return [{ kind: 'field', role: field.role, span: field.span, item: passage.kind === 'item', depth: passage.depth, ...(field.due ? { due: field.due } : {}) }]
  if (field.role !== 'action') return []
  return field.pieces.flatMap(piece => {
    const tokens = tokenise(plainAt(passage, piece), piece.start)
    return deedEvents({ reading, passage, sentence: piece, next: undefined, tokens, words, label: 'action', checks: undefined, review, whole: true })
  })
}
