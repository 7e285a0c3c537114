import type { WhyUnread } from '../model/report/reviewReport.ts'
import type { DocumentRule } from './rule.ts'
import { reportPlace } from './place.ts'

const because: Readonly<Record<WhyUnread, (name: string) => string>> = {
  'missing': name => `There is no file at ${name}. Write where the review’s report lies, as a path that starts from this document’s folder, or take the line out.`,
  'outside': name => `${name} lies outside the folder that this document belongs to, so it was not read. Put the review’s report, or a list of its findings, into that folder, or take the line out.`,
  'folder': name => `${name} is a folder. Name the report’s own file in it.`,
  'not-relative': name => `${name} is not a path that starts from this document’s folder. Put the report, or a list of its findings, beside this document and write its name, such as “report.md”.`,
  'unsaved': name => `${name} cannot be looked for yet, because this document has no place of its own. Save it, and the report will be read.`,
  'not-text': name => `${name} holds no text that can be read. Save the review’s report, or a list of its findings, as Markdown or plain text, and name that file.`,
  'too-large': name => `${name} is too large to read as you type. Name a file that holds only the list of the review’s findings.`,
  'itself': name => `${name} is this response itself. Name the review’s own report.`,
  'is-response': name => `${name} is a board’s response, not a review’s report. Name the review’s own report.`,
  'names-another': name => `${name} names a report of its own, so it cannot be told which report is meant. Name the review’s own report, without a “report” line in it.`,
  'no-findings': name => `No findings were found in ${name}, so it cannot be told which are answered. Give each finding its label there, such as “Recommendation 1”, on a line of its own, or name a file that lists them by number.`,
  'forbidden': name => `${name} could not be opened. Check that you are allowed to read it.`,
  'unavailable': name => `${name} was not read: this editor does not hand over files. “board-response check” reads it.`,
}

/** Labels named in their own problems, at most. */
const shown = 20

/** Why the review's report could not be read, or what in it cannot be told apart. */
export const reportUnread: DocumentRule = {
  id: 'report-unread',
  *check({ response }) {
    const { reviewReport } = response
    if (!reviewReport) return
    const { uri, unread, twice } = reviewReport
    const name = `“${reviewReport.name}”`
    const span = reportPlace(response)
    if (unread) yield { span, message: because[unread](name) }
    for (const { label, first, second } of twice.slice(0, shown)) {
      yield {
        span,
        message: `${name} has two different findings under the label “${label}”, so only the first is looked for. Give each its own label in the report.`,
        related: [{ first, say: 'The first is here.' }, { first: second, say: 'The second is here.' }].map(({ first: range, say }) => ({ span: { start: 0, end: 0 }, message: say, elsewhere: { uri, range } })),
      }
    }
  },
}
