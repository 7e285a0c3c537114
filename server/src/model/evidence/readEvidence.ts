/** Candidates for every question that is read sentence by sentence, from one block alone. */
import type { Passage } from '../blockReading.ts'
import type { Evidence } from '../response.ts'
import type { Span } from '../../span.ts'
import { touchesAny } from '../spanSearch.ts'
import type { SentenceReader } from './candidate.ts'
import { readContext } from './context.ts'
import { readDeeds } from './deeds.ts'
import { readMonitoring } from './monitoring.ts'
import { readNational } from './national.ts'
import { readPriorities } from './priorities.ts'
import { sentenceViews } from './sentenceView.ts'
import { readDateLines, readTime, readTimeCell } from './time.ts'

/** By the reader's name, as profiles name it. */
const readers: Readonly<Record<string, SentenceReader>> = {
  priorities: readPriorities, monitoring: readMonitoring, national: readNational, context: readContext, actions: readDeeds,
}

/** `question` holds the reader's name until a marker is known. Spans are relative to the block. */
export function readEvidence(text: string, passages: readonly Passage[], placeholders: readonly Span[]): Evidence[] {
  const out: Evidence[] = []
  for (const [i, passage] of passages.entries()) {
    if (passage.speaker === 'review' || passage.kind === 'code' || passage.kind === 'html' || passage.kind === 'header-cell' || namesField(passages, i)) continue
    for (const { candidate, span } of readDateLines(passage)) {
      if (!touchesAny(placeholders, span)) out.push({ question: 'time', ...candidate, ...span, text: text.slice(span.start, span.end) })
    }
    for (const view of sentenceViews(passage)) {
      if (touchesAny(placeholders, view.span)) continue
      const words = { start: view.span.start, end: view.span.end, text: text.slice(view.span.start, view.span.end) }
      const at = passage.cell ? readTimeCell(view, () => restOfRow(passages, i)) : readTime(view)
      for (const c of at) out.push({ question: 'time', ...c, ...words })
      // A question answers nothing.
      if (passage.kind === 'heading' || view.plain.trimEnd().endsWith('?')) continue
      for (const question in readers) {
        const c = readers[question]?.(view)
        if (c) out.push({ question, ...c, ...words })
      }
    }
  }
  return out
}

/** A cell that names what stands beside it: in a table of fields the first column's cells have no header, though the table has one. */
function namesField(passages: readonly Passage[], i: number): boolean {
  const cell = passages[i]?.cell
  if (!cell || cell.column > 0 || cell.header !== '') return false
  return passages.some(p => p.kind === 'header-cell' && p.cell?.column === 0 && p.plain.trim() !== '') || passages[i + 1]?.cell?.header === passages[i]?.plain.trim().replace(/\s+/g, ' ')
}

/** The other cells of the row. */
function restOfRow(passages: readonly Passage[], at: number): readonly Passage[] {
  const row = passages[at]?.cell?.row
  let first = at
  while (passages[first - 1]?.kind === 'cell' && passages[first - 1]?.cell?.row === row) first--
  const out: Passage[] = []
  for (let i = first; passages[i]?.kind === 'cell' && passages[i]?.cell?.row === row; i++) if (i !== at) out.push(passages[i]!)
  return out
}
