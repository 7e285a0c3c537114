/** What kind of words a piece of evidence is, for whoever reads it beside them. */
import type { Assessment } from '../engine/assessment.ts'
import type { Evidence } from '../model/response.ts'

/** As the front matter calls it. */
const names: Readonly<Record<string, string>> = { received: 'presented' }

/** “agreed”, “published, out of order”. */
export function kindWords({ kind, start }: Evidence, assessment: Assessment): string {
  const words = names[kind] ?? kind
  return outOfOrder(start, assessment) ? `${words}, out of order` : words
}

/** A problem says that the date that stands there cannot be right beside another. */
export const outOfOrder = (start: number, { problems }: Pick<Assessment, 'problems'>): boolean =>
  problems.some(({ rule, span }) => rule === 'dates-out-of-order' && span.start === start)
