/** Two positions on one finding, in a table and outside it. */
import { othersOrOnce } from '../../model/ledger/contradicted.ts'
import type { Finding, Response } from '../../model/response.ts'
import type { Words } from '../../span.ts'
import { standingAt } from './places.ts'

/** “The council | The police”: a column for each body. “Agreed” as a status is said of the action. */
const notOurs = new RegExp(`${othersOrOnce.source}|\\b(?:status|progress|rag)\\b`, 'i')

/** The words in the table, and those elsewhere. */
export const contradictionOf = (response: Response, { contradiction: [row, words] = [] }: Finding): { readonly row: Words; readonly words: Words } | undefined =>
  row && words && !notOurs.test(standingAt(response, row.start)?.passage.cell?.header ?? '') ? { row, words } : undefined
