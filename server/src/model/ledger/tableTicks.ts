/** Columns that are positions themselves, “Accepted | In part | Not accepted”, ticked for each finding. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Passage } from '../blockReading.ts'
import { barePositionAt } from './barePosition.ts'
import type { StatedPosition } from './positionWords.ts'
import { tokenise } from './words.ts'

interface Column {
  readonly header: string
  readonly cells: readonly string[]
}

const yes = new RegExp(grammar.tableTicks.yes, 'i')
const cross = new RegExp(grammar.tableTicks.cross, 'i')
const blank = new RegExp(grammar.tableTicks.blank, 'i')

/** The position that a header is, and no more: “In part”, “Not accepted”. */
const positionOf = (header: string): StatedPosition | undefined => {
  const tokens = tokenise(header.replace(/[*?:]/g, ' ').trim())
  const read = tokens.length > 0 && tokens.length < 6 ? barePositionAt(tokens, 0, true) : undefined
  return read && read.to >= tokens.length ? read.position : undefined
}

/** The position of each column that is one; empty where the columns are no such group. */
export const tickColumns = (columns: readonly Column[]): ReadonlyMap<number, StatedPosition> => {
  const found = new Map<number, StatedPosition>()
  columns.forEach(({ header, cells }, i) => {
    const position = positionOf(header)
    if (position && cells.every(c => yes.test(c) || cross.test(c) || blank.test(c))) found.set(i, position)
  })
  return new Set(found.values()).size > 1 ? found : new Map()
}

/** The column of a row that is ticked; a cross counts where nothing else is marked. `row`: its cells by column. */
export const tickedColumn = (row: readonly (Passage | undefined)[], columns: ReadonlyMap<number, StatedPosition>): number | undefined => {
  const marked = (test: RegExp): readonly number[] => [...columns.keys()].filter(c => test.test(row[c]?.plain ?? '') && (row[c]?.plain ?? '').trim() !== '')
  const ticked = marked(yes)
  if (ticked.length > 0) return ticked.length === 1 ? ticked[0] : undefined
  const crossed = marked(cross)
  return crossed.length === 1 ? crossed[0] : undefined
}
