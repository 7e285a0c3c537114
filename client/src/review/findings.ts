/** From a finding's row in the outline to the finding that is judged: they are listed at the same place. */
import type { SubjectNow } from '../../../server/src/review/progress.ts'
import type { Subject } from '../../../server/src/review/review.ts'
import type { OutlineNode } from '../outline/nodes.ts'
import type { Reviewing } from './reviewing.ts'

export function subjectOfFinding(reviewing: Reviewing, row: unknown): Subject | undefined {
  if (!isFinding(row)) return undefined
  const { start } = row.item.selection
  const found = reviewing.result()?.subjects.find(({ kind, range }) => kind === 'finding' && range.start.line === start.line && range.start.character === start.character)
  return found && { kind: 'finding', id: found.id }
}

export function findingNow(reviewing: Reviewing, row: OutlineNode): SubjectNow | undefined {
  const subject = subjectOfFinding(reviewing, row)
  return subject && reviewing.of(subject)
}

const isFinding = (row: unknown): row is OutlineNode =>
  typeof row === 'object' && row !== null && 'item' in row && typeof row.item === 'object' && row.item !== null && 'kind' in row.item && row.item.kind === 'finding'
