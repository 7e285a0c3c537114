/** Parts of a text that are not read, because no person wrote them so. */
import { lineAt } from '../syntax/lines.ts'
import type { BlockRule } from './rule.ts'

export const overfull: BlockRule = {
  id: 'overfull',
  scope: 'block',
  *check({ kind, text }) {
    if (kind !== 'unread') return
    yield {
      span: { start: 0, end: Math.min(lineAt(text, 0).end, 200) },
      message: 'This part is not read: it has thousands of marks of emphasis (* _ ~), or quotes and lists more than 50 deep in one another. Take out the marks that are not meant.',
    }
  },
}
