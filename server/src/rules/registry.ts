/** The rules there are. Adding one: its file, its page beside it, its line here, and its severity in the profiles. */
import type { Rule } from './rule.ts'
import { actionDatePassed } from './action-date-passed.ts'
import { actionWithoutDate } from './action-without-date.ts'
import { actionWithoutFinding } from './action-without-finding.ts'
import { actionWithoutMonitoring } from './action-without-monitoring.ts'
import { actionWithoutOwner } from './action-without-owner.ts'
import { countsDisagree } from './counts-disagree.ts'
import { datesOutOfOrder } from './dates-out-of-order.ts'
import { emptySection } from './empty-section.ts'
import { findingWithoutAction } from './finding-without-action.ts'
import { findingListedTwice } from './finding-listed-twice.ts'
import { findingUnanswered } from './finding-unanswered.ts'
import { frontMatter } from './front-matter.ts'
import { frontlineOnly } from './frontline-only.ts'
import { monitoringFromTheStart } from './monitoring-from-the-start.ts'
import { notEnglish } from './not-english.ts'
import { nationalIssueNoAsk } from './national-issue-no-ask.ts'
import { outputOnlyMonitoring } from './output-only-monitoring.ts'
import { placeholder } from './placeholder.ts'
import { proseRules } from './prose.ts'
import { positionMissing } from './position-missing.ts'
import { questionNotFound } from './question-not-found.ts'
import { questionPartly } from './question-partly.ts'
import { otherReview } from './other-review.ts'
import { reportUnread } from './report-unread.ts'
import { refusalWithoutReason } from './refusal-without-reason.ts'
import { softWording } from './soft-wording.ts'
import { overfull } from './overfull.ts'
import { tableWithoutLines } from './table-without-lines.ts'
import { undatedNow } from './undated-now.ts'
import { vagueDate } from './vague-date.ts'
import { vagueOwner } from './vague-owner.ts'

export const rules: readonly Rule[] = [
  overfull, tableWithoutLines, notEnglish, questionNotFound, questionPartly, emptySection, placeholder, frontMatter, datesOutOfOrder,
  positionMissing, refusalWithoutReason, countsDisagree,
  findingWithoutAction, actionWithoutFinding, actionWithoutOwner, vagueOwner, actionWithoutDate, vagueDate, actionDatePassed,
  actionWithoutMonitoring, outputOnlyMonitoring, monitoringFromTheStart, frontlineOnly, softWording, nationalIssueNoAsk, undatedNow, findingUnanswered, findingListedTwice, reportUnread, otherReview, ...proseRules]
