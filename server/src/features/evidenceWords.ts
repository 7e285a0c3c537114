/** The evidence of an answer as it is shown, and what kind of words each piece is, for whoever reads it beside them. */
import names from '../../lexicons/evidence-names.json' with { type: 'json' }
import type { Answer, Assessment } from '../engine/assessment.ts'
import { otherWords } from '../model/evidence/candidate.ts'
import { dateOf } from '../model/evidence/dateOf.ts'
import type { Evidence } from '../model/response.ts'
import { named } from '../rules/ledger/wording.ts'
import { overlap } from '../span.ts'

/** In which the dates of a response follow one another; others come after. */
const order = ['received', 'agreed', 'published', 'dated']

export interface ShownEvidence extends Evidence {
  /** “agreed”, “published, out of order”, “position on Finding 2”. */
  readonly called: string
}

/** Strongest first, as the answer has it; dates as one follows another, each once, and each sentence once: in the words of the page, where the front matter has it too. */
export function shownEvidence({ question: { reader }, evidence, all }: Answer, assessment: Assessment): readonly ShownEvidence[] {
  if (reader === 'acceptance') return evidence.map(one => ({ ...one, called: `${callingOf(one)}${onFinding(one, assessment)}` }))
  if (reader !== 'time') return evidence.map(one => ({ ...one, called: callingOf(one) }))
  const page = assessment.response.frontMatter?.span.end ?? 0
  const shown = new Map<string, ShownEvidence>()
  // A day of which it is not known what happened on it is of no use beside one of which it is.
  const days = (all ?? evidence).filter(({ kind }) => kind !== otherWords)
  for (const one of (days.length > 0 ? days : evidence).toSorted((a, b) => a.start - b.start)) {
    const key = `${(order.indexOf(one.kind) + 5) % 5}${dateOf(one)?.iso ?? one.text}`
    const before = shown.get(key)
    const called = outOfOrder(one.start, assessment) ? `${callingOf(one)}, out of order` : before?.called ?? callingOf(one)
    shown.set(key, { ...(before && before.start >= page ? before : one), called })
  }
  const told = new Map<number, ShownEvidence>()
  for (const [, one] of [...shown].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const same = told.get(one.start)
    told.set(one.start, same ? { ...same, called: `${same.called}, ${one.called}` } : one)
  }
  return [...told.values()].slice(0, evidence.length)
}

const callings: Readonly<Record<string, string>> = names

/** As somebody would call it who does not know how it is read; a body by its name as it is written there. */
export function callingOf({ kind, text }: Evidence): string {
  const [head = '', body] = kind.split(': ')
  const at = text.toLowerCase().indexOf(body ?? kind)
  return callings[kind] ?? (callings[head] ?? head) + (body === undefined ? '' : `: ${at < 0 ? body : text.slice(at, at + body.length)}`)
}

/** “ on Finding 2”: the same words may stand under each. Nothing where they are said of several, or of none. */
function onFinding(words: Evidence, { response }: Assessment): string {
  const [finding, ...others] = response.findings.filter(({ positionWords }) => positionWords && overlap(positionWords, words))
  return finding && others.length === 0 ? ` on ${named(finding.label)}` : ''
}

/** A problem says that the date that stands there cannot be right beside another. */
export const outOfOrder = (start: number, { problems }: Pick<Assessment, 'problems'>): boolean =>
  problems.some(({ rule, span }) => rule === 'dates-out-of-order' && span.start === start)
