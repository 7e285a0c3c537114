/** Fixes that say which finding an action answers: in the table's empty cell for it, else in brackets after its words. */
import type { Fix, Insertion } from '../../engine/assessment.ts'
import { topicsOf } from '../../model/ledger/deedEvents.ts'
import type { Action, Finding, Response } from '../../model/response.ts'
import type { Planned } from '../ledger/plan.ts'
import { columnOf, isEmptyCell } from '../ledger/table.ts'
import { recent } from '../../remembered.ts'
import { named } from '../ledger/wording.ts'
import { cellFor, endOfWords, inCell } from './ledgerFix.ts'
import { escapeSnippet } from './sectionFix.ts'

/** So many findings are offered. */
const offered = 3

export const namingFixes = (response: Response, planned: Planned): readonly Fix[] =>
  likelyFor(planned.action, response.findings).map((finding): Fix => ({ title: `Say that this answers ${named(finding.label)}`, insertions: [naming(response, planned, finding)] }))

/** The likely ones: those that share the most words with the action, else the first that are listed. */
function likelyFor(action: Action, findings: readonly Finding[]): readonly Finding[] {
  const known = chosen.get(action)
  if (known?.findings === findings) return known.likely
  const topics = new Set(topicsOf(action.text))
  const counted = findings.map(finding => ({ finding, count: topicsIn(finding).filter(topic => topics.has(topic)).length }))
  const some = counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
  const likely = (some.length > 0 ? some : counted).slice(0, offered).map(({ finding }) => finding)
  chosen.set(action, { findings, likely })
  return likely
}

/** Mostly neither the action nor the findings are those that somebody types. */
const chosen = new WeakMap<Action, { readonly findings: readonly Finding[]; readonly likely: readonly Finding[] }>()

const topicsIn = recent(({ label, text }: Finding) => topicsOf(`${label} ${text}`))

const naming = (response: Response, planned: Planned, { label }: Finding): Insertion => {
  const { at, table } = planned
  const column = table ? (columnOf(table.shape, 'finding') < 0 ? 'reference' : 'finding') : undefined
  const cell = column && cellFor(planned, column)
  if (table && cell && isEmptyCell(response.text, cell)) {
    // Beside “3” another is “4”, not “Recommendation 4”.
    const index = columnOf(table.shape, column)
    const bare = table.shape.rows.some(row => row[index] && /^\W*\d+\w?\W*$/.test(at.reading.text.slice(row[index].start, row[index].end)))
    return inCell(response.text, cell, escapeSnippet(bare ? label.replace(/^.*?(?=\d)/, '') : label))
  }
  return { at: endOfWords(response.text, planned), snippet: ` (${escapeSnippet(label)})` }
}
