import grammar from '../../lexicons/grammar.json' with { type: 'json' }
import type { Response } from '../model/response.ts'
import { namingFixes } from './fixes/namingFix.ts'
import { planWhere, type Planned } from './ledger/plan.ts'
import { brief, calledHere } from './ledger/wording.ts'
import type { DocumentRule, Report } from './rule.ts'

/** So many of the actions of a kind must answer a finding before one that answers none stands out. */
const paired = 0.6

/** Told at most. */
const most = 20

/** The actions in a table or list that answer no finding, where the others do. */
export const actionWithoutFinding: DocumentRule = {
  id: 'action-without-finding',
  *check({ response, marker }) {
    if (response.findings.length < 2) return
    const answering = answers(response).length
    if (answering < 2 || answering < paired * counted(response).length) return
    const finding = calledHere(response.findings, marker.terms.finding)
    for (const one of looseOnes(response).slice(0, most)) {
      let known = kept.get(one)
      if (known?.findings !== response.findings || known.finding !== finding) kept.set(one, known = { findings: response.findings, finding, report: reportOf(response, one, finding) })
      if (known.report) yield known.report
    }
  },
}

/** By the plan's action, which is the same as long as its page is: mostly neither it nor the findings are what somebody types. */
const kept = new WeakMap<Planned, { readonly findings: Response['findings']; readonly finding: string; readonly report: Report | undefined }>()

const reportOf = (response: Response, planned: Planned, finding: string): Report | undefined => {
  const { action: { text, span }, stretch } = planned
  // It says so in brackets, as the fix does, where that is not read: the writer has answered.
  const own = response.text.slice(stretch.start, stretch.end)
  if (own.includes('(') && response.findings.some(({ label }) => own.includes(`(${label})`))) return undefined
  return {
    span,
    message: `“${brief(text)}” answers no ${finding}, as the other actions do. Say which it answers, or say that it comes from elsewhere.`,
    question: 'actions',
    fixes: namingFixes(response, planned),
  }
}

const counts = ({ kind, action }: Planned): boolean => kind !== 'prose' && action.level !== 'national'
const counted = planWhere(counts)
const answers = planWhere(one => counts(one) && one.action.finding >= 0)
const looseOnes = planWhere(one => counts(one) && one.action.finding < 0 && !namesOne(one))

/** Its own words speak of the findings: “in response to all the recommendations”. */
const names = new RegExp(grammar.actionWithoutFinding.names, 'i')
const namesOne = ({ action }: Planned): boolean => names.test(action.text)
