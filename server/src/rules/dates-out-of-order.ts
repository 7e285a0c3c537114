/** The report is presented, then the response agreed, then published: dates in the front matter that say otherwise. */
import type { Span } from '../span.ts'
import { readDate, type ReadDate } from '../model/dates.ts'
import { inWords } from '../model/calendar.ts'
import type { FrontMatter } from '../model/frontMatter.ts'
import type { DocumentRule, Report } from './rule.ts'

/** In the order in which they happen, with what is said of each. */
const steps = [
  { key: 'report-presented', done: 'the report was presented' },
  { key: 'response-agreed', done: 'the response was agreed' },
  { key: 'published', done: 'the response was published' },
] as const

interface Step {
  readonly done: string
  readonly date: ReadDate & { readonly iso: string; readonly first: string }
  readonly span: Span
}

export const datesOutOfOrder: DocumentRule = {
  id: 'dates-out-of-order',
  *check({ response }) {
    const given = response.frontMatter ? stepsOf(response.frontMatter) : []
    for (const [index, step] of given.entries()) {
      // The latest of those that must come before says it all: the others are in order with it or have their own report.
      const before = given.slice(0, index).reduce<Step | undefined>((a, b) => (!a || b.date.first > a.date.first ? b : a), undefined)
      if (before && step.date.iso < before.date.first) yield report(step, before)
    }
  },
}

const report = (step: Step, before: Step): Report => ({
  span: step.span,
  message: `By these dates ${step.done} (${inWords(step.date.iso)}) before ${before.done} (${inWords(before.date.first)}). Check both days and put right the one that is wrong.`,
  question: 'time',
  related: [{ span: before.span, message: `Here ${before.done}.` }],
})

const stepsOf = (frontMatter: FrontMatter): readonly Step[] =>
  steps.flatMap(({ key, done }): readonly Step[] => {
    const value = frontMatter.values[key]
    const node = frontMatter.nodes.find(({ path }) => path.length === 1 && path[0] === key)
    const date = typeof value === 'string' ? readDate(value) : undefined
    if (!node || !date || date.iso === undefined || date.first === undefined) return []
    return [{ done, date: { ...date, iso: date.iso, first: date.first }, span: node.value }]
  })
