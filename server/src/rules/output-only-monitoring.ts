import advice from '../../lexicons/advice.json' with { type: 'json' }
import type { Evidence } from '../model/response.ts'
import { asksFor, sectionAt } from '../model/sections.ts'
import { keptBeside, keptBy } from '../remembered.ts'
import type { Span } from '../span.ts'
import { cellFor } from './fixes/ledgerFix.ts'
import { inPlan, type Planned } from './ledger/plan.ts'
import { columnOf, headerPlace } from './ledger/table.ts'
import { isOutputOnly } from './ledger/vocabulary.ts'
import type { DocumentRule, Report } from './rule.ts'
import { writtenAt } from './ledger/places.ts'

/** So many of a column's cells must be outputs before the column is said to hold nothing else. */
const share = 0.75

/** Speaks of the plan and what is in it, as against training or policies told of in passing. */
const onPlan = /\b(?:actions?|plan|recommendations?|rag)\b/i

/** Monitoring that ticks off: “policy signed”, “training delivered”, “RAG rated”. */
export const outputOnlyMonitoring: DocumentRule = {
  id: 'output-only-monitoring',
  *check({ response, answers }) {
    const question = answers.find(q => q.question.reader === 'monitoring')
    const id = question?.question.id ?? 'monitoring'
    const report = (found: readonly Span[], place = found[0]!): Report => ({
      span: { start: place.start, end: place.end }, message: advice.outputs.says, question: id,
      related: found.filter(one => one !== place).slice(0, 12).map(({ start, end }) => ({ span: { start, end }, message: advice.outputs.also })),
    })
    const outputs = outputsIn(response.evidence.get(id) ?? none).filter(e => onPlan.test(e.text) || (question !== undefined && asksFor(response.sections, sectionAt(response.sections, e.start), question.question)))
    if (question?.verdict === 'not-found' && outputs.length > 0) yield report(outputs)
    else if (question?.verdict !== 'not-found') {
      const { cells, all, header } = monitoringCells(cellsOf(response))
      if (cells.length >= 2 && cells.length >= share * all) yield report(cells, header)
    }
  },
}

const none: readonly Evidence[] = []
const outputsIn = keptBeside((evidence: readonly Evidence[]) => evidence.filter(({ kind }) => kind === 'output'))

/** The cell of monitoring beside an action, where words stand in it; those that are an output. */
const cellsOf = inPlan((planned: Planned) => {
  const cell = cellFor(planned, 'monitoring')
  const { at, table } = planned
  const words = cell ? writtenAt(at, cell) : ''
  if (!cell || !table || /^[\s–—-]*$/.test(words)) return undefined
  const output = isOutputOnly(words) ? { start: cell.start + (words.length - words.trimStart().length), end: cell.start + words.trimEnd().length } : undefined
  return { start: cell.start, output, header: headerPlace(table.shape, columnOf(table.shape, 'monitoring'), at.start) }
})

/** What the tables' columns of monitoring hold: the cells that are outputs, of how many, and the header over them. */
const monitoringCells = keptBy((beside: ReturnType<typeof cellsOf>): { readonly cells: readonly Span[]; readonly all: number; readonly header: Span | undefined } => {
  const cells: Span[] = []
  let header: Span | undefined
  let all = 0
  for (let i = 0; i < beside.length; i++) {
    const { start, output, header: over } = beside[i]!
    // A row's actions, which stand together, share it.
    if (start === beside[i - 1]?.start) continue
    all++
    if (!output) continue
    header ??= over
    cells.push(output)
  }
  return { cells, all, header }
})
