/** Labels of actions: the reference column of an action table, and “action 3”, “actions 1 and 2” in prose. */
import type { Span } from '../../span.ts'
import type { BlockReading } from '../../model/blockReading.ts'
import { bareNumber, keyOf, mentions } from '../../model/ledger/labels.ts'
import { phrases } from '../../model/ledger/phrases.ts'
import { mentionAt, type FindingName } from '../../model/ledger/labels.ts'
import type { FindingWord } from '../../model/ledger/findingWords.ts'
import { tokenise } from '../../model/ledger/words.ts'
import { columnOf, tableShape } from '../../rules/ledger/table.ts'
import { keptBy } from '../../remembered.ts'

export interface ActionMentions {
  /** Rows of an action table by their references; `index` is the row's. */
  readonly listed: readonly { readonly key: string; readonly label: string; readonly span: Span; readonly index: number }[]
  readonly mentions: readonly { readonly keys: readonly string[]; readonly span: Span }[]
}

const words = phrases<FindingWord>([['action', { family: 'action', plural: false }], ['actions', { family: 'action', plural: true }]])
/** Spans are relative to the block. */
export const actionMentions = keptBy((reading: BlockReading): ActionMentions => {
  const found = { listed: listedIn(reading), mentions: mentionsIn(reading) }
  return { ...found, mentions: [...found.mentions, ...found.listed.map(({ key, span }) => ({ keys: [key], span }))] }
})

const mentionsIn = (reading: BlockReading): { keys: readonly string[]; span: Span }[] =>
  reading.passages.flatMap(({ kind, plain, span }) => (kind === 'code' || kind === 'html' ? [] : mentions(tokenise(plain, span.start), words)
    .filter(({ names }) => names[0]?.family === 'action')
    .map(({ names, span: own }) => ({ keys: names.map(keyOf), span: own }))))

const listedIn = (reading: BlockReading): ActionMentions['listed'] => {
  if (reading.kind !== 'table') return []
  const shape = tableShape(reading)
  const column = columnOf(shape, 'reference')
  if (column < 0 || columnOf(shape, 'action') < 0) return []
  return reading.passages.flatMap(({ kind, cell, plain, span }) => {
    if (kind !== 'cell' || cell?.column !== column) return []
    const name = nameIn(plain)
    return name ? [{ key: keyOf(name), label: plain.trim(), span, index: cell.row }] : []
  })
}

/** “3”, “1.2”, “A4”, “Action 4”; a finding's own label is none. */
const nameIn = (plain: string): FindingName | undefined => {
  const letter = /^\s*A(\d{1,3})\s*$/.exec(plain)?.[1]
  if (letter !== undefined) return { family: 'action', number: letter, label: plain.trim() }
  const tokens = tokenise(plain)
  const own = mentionAt(tokens, 0, words)
  if (own) return own.names[0]?.family === 'action' && own.to === tokens.length ? own.names[0] : undefined
  const number = bareNumber(tokens, 'action')
  return number && number.names.length === 1 && number.to === tokens.length ? number.names[0] : undefined
}
