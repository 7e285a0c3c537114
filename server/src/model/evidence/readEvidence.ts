/** Candidates for every question that is read sentence by sentence, from one block alone. */
import type { Passage } from '../blockReading.ts'
import type { Evidence } from '../response.ts'
import type { Span } from '../../span.ts'
import { touchesAny } from '../spanSearch.ts'
import type { SentenceReader } from './candidate.ts'
import { readContext } from './context.ts'
import { readMonitoring } from './monitoring.ts'
import { readNational } from './national.ts'
import { readPriorities } from './priorities.ts'
import { sentenceViews } from './sentenceView.ts'
import { readTime, readTimeCell } from './time.ts'

/** By the reader's name, as profiles name it. */
const readers: Readonly<Record<string, SentenceReader>> = {
  priorities: readPriorities, monitoring: readMonitoring, national: readNational, context: readContext,
}

/** `question` holds the reader's name until a marker is known. Spans are relative to the block. */
export function readEvidence(text: string, passages: readonly Passage[], placeholders: readonly Span[]): Evidence[] {
  const out: Evidence[] = []
  for (const [i, passage] of passages.entries()) {
    if (passage.speaker === 'review' || passage.kind === 'code' || passage.kind === 'html' || passage.kind === 'header-cell') continue
    for (const view of sentenceViews(passage)) {
      if (touchesAny(placeholders, view.span)) continue
      const words = { start: view.span.start, end: view.span.end, text: text.slice(view.span.start, view.span.end) }
      const at = passage.cell ? readTimeCell(view, () => rowLabel(passages, i)) : readTime(view)
      for (const c of at) out.push({ question: 'time', ...c, ...words })
      if (passage.kind === 'heading') continue
      for (const question in readers) {
        const c = readers[question]?.(view)
        if (c) out.push({ question, ...c, ...words })
      }
    }
  }
  return out
}

/** The first cell of the row: what the others are about. */
function rowLabel(passages: readonly Passage[], at: number): Passage | undefined {
  const row = passages[at]?.cell?.row
  let first = at
  while (passages[first - 1]?.cell?.row === row && row !== undefined) first--
  const label = passages[first]
  return first < at && label?.kind === 'cell' && label.cell?.column === 0 ? label : undefined
}
