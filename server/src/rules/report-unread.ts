import unread from '../../lexicons/unread.json' with { type: 'json' }
import type { WhyUnread } from '../model/report/reviewReport.ts'
import type { DocumentRule } from './rule.ts'
import { reportPlace } from './place.ts'

const because: Readonly<Record<WhyUnread, string>> = unread.report

/** Labels named in their own problems, at most. */
const shown = 20

/** Why the review's report could not be read, or what in it cannot be told apart. */
export const reportUnread: DocumentRule = {
  id: 'report-unread',
  *check({ response }) {
    const { reviewReport } = response
    if (!reviewReport) return
    const { uri, unread: why, twice } = reviewReport
    const name = `“${reviewReport.name}”`
    const span = reportPlace(response)
    if (why) yield { span, message: because[why].replace('%', () => name) }
    for (const { label, first, second } of twice.slice(0, shown)) {
      yield {
        span,
        message: `${name} has two different findings under the label “${label}”, so only the first is looked for. Give each its own label in the report.`,
        related: [{ first, say: 'The first is here.' }, { first: second, say: 'The second is here.' }].map(({ first: range, say }) => ({ span: { start: 0, end: 0 }, message: say, elsewhere: { uri, range } })),
      }
    }
  },
}
