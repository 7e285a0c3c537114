import { unansweredFindings } from '../model/report/answered.ts'
import type { DocumentRule } from './rule.ts'
import { answerFix } from './fixes/answerFix.ts'
import { sectionFor } from './fixes/sectionFix.ts'
import { brief, capital, named } from './ledger/wording.ts'
import { reportPlace } from './place.ts'

/** One problem for each of the review's findings that the response never lists and never answers. */
export const findingUnanswered: DocumentRule = {
  id: 'finding-unanswered',
  *check({ response, marker }) {
    const report = response.reviewReport
    if (!report || report.unread) return
    const open = unansweredFindings(response, report, marker.terms.findingWords)
    if (open.length === 0) return
    const span = sectionFor(response, acceptanceOf(marker))?.heading ?? reportPlace(response)
    const fixFor = answerFix(response, marker)
    for (const finding of open) {
      const words = finding.text === '' ? '' : ` (“${brief(finding.text, 80)}”)`
      yield {
        span,
        message: `${capital(named(finding.label))} of the report${words} is not answered. Say whether it is accepted, and what will be done.`,
        question: acceptanceOf(marker),
        related: [{ span: finding.span, message: `${capital(named(finding.label))} in the report.`, elsewhere: { uri: report.uri, range: finding.range } }],
        fixes: [fixFor(finding)],
      }
    }
  },
}

const acceptanceOf = ({ questions }: Parameters<DocumentRule['check']>[0]['marker']): string => questions.find(({ reader }) => reader === 'acceptance')?.id ?? 'acceptance'
