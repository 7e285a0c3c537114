import { planWhere } from './ledger/plan.ts'
import { mayBeVague, vagueTime } from './ledger/untold.ts'
import { brief } from './ledger/wording.ts'
import type { DocumentRule } from './rule.ts'

const maybe = planWhere(planned => mayBeVague(planned) !== undefined)

/** “Ongoing”, “in due course”: a time that nobody can look up. */
export const vagueDate: DocumentRule = {
  id: 'vague-date',
  *check({ response }) {
    const found = maybe(response).flatMap(planned => vagueTime(response, planned) ?? [])
    const [first, ...others] = found.filter((one, i) => i === 0 || one.start !== found[i - 1]!.start)
    if (!first) return
    yield {
      span: first,
      message: `“${brief(response.text.slice(first.start, first.end))}” does not say when. Give a date, or a month and year, by which readers can look for it.`,
      question: 'actions',
      related: others.slice(0, 20).map(span => ({ span, message: 'This does not say when either.' })),
    }
  },
}
