/** The report is received, then the response agreed, then published: dates in the front matter that say otherwise. What is told as done comes before all is published. */
import grammar from '../../lexicons/grammar.json' with { type: 'json' }
import { shift, type Span } from '../span.ts'
import { readDate, readDates, type ReadDate } from '../model/dates.ts'
import { inWords } from '../model/calendar.ts'
import type { FrontMatter } from '../model/frontMatter.ts'
import { inBlocks } from '../model/inBlocks.ts'
import { ownSentences } from './ledger/sentenceWalk.ts'
import type { DocumentRule, Report } from './rule.ts'
import { plainAt } from '../model/plainAt.ts'

/** In the order in which they happen, with what is said of each. */
const steps = [
  { key: 'report-presented', done: 'the report was received' },
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
    const last = given.at(-1)
    if (last?.done !== steps[2].done) return
    for (const { block, found } of toldAsDone(response.blocks)) {
      const late = found.find(({ date }) => date.first > last.date.iso)
      if (!late) continue
      const told = { ...late, span: shift(late.span, block.start) }
      return yield report(last, told, told, last)
    }
  },
}

/** “In March 2027 an audit showed …” */
const toldAsDone = inBlocks((reading): readonly Step[] | undefined => {
  const told = ownSentences(reading, done).flatMap(({ passage, span }) => {
    const words = plainAt(passage, span)
    const [date] = notYet.test(words) ? [] : readDates(words.slice(0, 40))
    return date && isWhole(date) && date.span.start < 4 ? [{ done: 'what this tells of happened', date, span: shift(date.span, span.start) }] : []
  })
  return told.length > 0 ? told : undefined
})

const done = new RegExp(grammar.datesOutOfOrder.done, 'i')
const notYet = /\b(?:will|shall|should|would|may|might|must|can|could|be)\b/i

/** At the first of the two, or where else it is to be `shown`; the other is named beside it. */
const report = (step: Step, before: Step, shown = step, beside = before): Report => ({
  span: shown.span,
  message: `By these dates ${step.done} (${inWords(step.date.iso)}) before ${before.done} (${inWords(before.date.first)}). Check both days and put right the one that is wrong.`,
  question: 'time',
  related: [{ span: beside.span, message: `Here ${beside.done}.` }],
})

const isWhole = (date: ReadDate | undefined): date is Step['date'] => date?.iso !== undefined && date.first !== undefined

const stepsOf = (frontMatter: FrontMatter): readonly Step[] =>
  steps.flatMap(({ key, done }): readonly Step[] => {
    const value = frontMatter.values[key]
    const node = frontMatter.nodes.find(({ path }) => path.length === 1 && path[0] === key)
    const date = typeof value === 'string' ? readDate(value) : undefined
    if (!node || !isWhole(date)) return []
    return [{ done, date, span: node.value }]
  })
