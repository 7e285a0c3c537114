/** Fixes that say which finding an action answers: in the table's empty cell for it, else in brackets after its words. */
import type { Fix, Insertion } from '../../engine/assessment.ts'
import { topicsOf } from '../../model/ledger/topics.ts'
import type { Action, Finding, Response } from '../../model/response.ts'
import type { Planned } from '../ledger/plan.ts'
import { columnOf, isEmptyCell } from '../ledger/table.ts'
import { recent } from '../../remembered.ts'
import { named } from '../ledger/wording.ts'
import { endOfWords, inCell } from './ledgerFix.ts'
import { escapeSnippet } from './sectionFix.ts'

/** So many findings are offered. */
const offered = 3

/** They depend on nothing but the findings and the action in its block. */
export const namingFixes = (response: Response, planned: Planned): readonly Fix[] =>
  likelyFor(planned.action, response.findings).map((finding): Fix => ({ title: `Say that this answers ${named(finding.label)}`, insertions: [naming(response, planned, finding)] }))

/** The likely ones: those that share the most words with the action, else the first that are listed. */
function likelyFor(action: Action, findings: readonly Finding[]): readonly Finding[] {
  const topics = new Set(topicsOf(action.text))
  const counted = findings.map(finding => ({ finding, count: topicsIn(finding).filter(topic => topics.has(topic)).length }))
  const some = counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
  return (some.length > 0 ? some : counted).slice(0, offered).map(({ finding }) => finding)
}

const topicsIn = recent(({ label, text }: Finding) => topicsOf(`${label} ${text}`))

const naming = (response: Response, planned: Planned, { label }: Finding): Insertion => {
  const { at: { reading: { text }, start }, table } = planned
  const index = table ? columnOf(table.shape, columnOf(table.shape, 'finding') < 0 ? 'reference' : 'finding') : -1
  const cell = table?.shape.rows[table.row]?.[index]
  if (table && cell && isEmptyCell(text, cell)) {
    // Beside “3” another is “4”, not “Recommendation 4”.
    const bare = table.shape.rows.some(row => row[index] && /^\W*\d+\w?\W*$/.test(text.slice(row[index].start, row[index].end)))
    const { at, snippet } = inCell(text, cell, escapeSnippet(bare ? label.replace(/^.*?(?=\d)/, '') : label))
    return { at: at + start, snippet }
  }
  return { at: endOfWords(response.text, planned), snippet: ` (${escapeSnippet(label)})` }
}
