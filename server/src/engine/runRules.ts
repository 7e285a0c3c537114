/** Runs the rules over a response. Severities and options are the profile's; a rule that the profile does not name is off. */
import { Beside, recent } from '../remembered.ts'
import { sameSet } from '../same.ts'
import { overlap, shift, type Span } from '../span.ts'
import type { BlockReading } from '../model/blockReading.ts'
import { onPage } from '../model/inBlocks.ts'
import { ofPage, pagesOf } from '../model/pages.ts'
import { runIsOver } from '../model/inOneRun.ts'
import type { PlacedReading, Response } from '../model/response.ts'
import type { Marker } from '../profile/marker.ts'
import type { BlockRule, DocumentRule, Options, Report } from '../rules/rule.ts'
import { titlePlace } from '../rules/place.ts'
import { rules } from '../rules/registry.ts'
import { lostTables, tableWithoutLines } from '../rules/table-without-lines.ts'
import type { Answer, Problem } from './assessment.ts'
import { firstOfKind } from './firstOfKind.ts'
import { unusedIgnore, withoutIgnored } from './ignores.ts'

type Found = { readonly rule: BlockRule; readonly report: Report }

const ids = [...rules.map(rule => rule.id), unusedIgnore]
const blockRules = rules.filter(rule => rule.scope === 'block')
const documentRules = rules.filter(rule => rule.scope === undefined)

/** What the block rules said of a block's text. */
interface Kept {
  readonly found: readonly Found[]
  /** The same as problems, for the place and the review's passages that they were last made for. */
  made?: { readonly start: number; readonly review: ReadonlySet<number> | undefined; readonly problems: readonly Problem[] }
}

/** By place in the document, then by rule. */
export function runRules(response: Response, answers: readonly Answer[], marker: Marker): readonly Problem[] {
  const ofDocument: Problem[] = []
  const outdone: Outdone = new Map()
  for (const { rule, options } of documentRulesOf(marker)) {
    const places = rule.instead === undefined ? undefined : new Map<number, number>()
    if (places) outdone.set(rule.instead!, places)
    for (const report of rule.check({ response, answers, marker }, options)) {
      ofDocument.push(whole(rule.id, report, marker))
      places?.set(report.span.start, report.span.end)
    }
  }
  runIsOver()
  const lost = lostTables(response)
  const head = titlePlace(response)
  // At the first words stands what is said of the response as a whole.
  const told = lost.length === 0 ? ofDocument : ofDocument.filter(one => one.rule === tableWithoutLines.id || (sameSpan(one.span, head) || !lost.some(rows => overlap(rows, one.span))))
  const problems = merged(pagesOf(response.blocks).map(page => problemsOn(page, marker)), told.sort(byPlace), outdone, lost.length > 0)
  const remain = withoutIgnored(response, problems, marker, ids)
  return firstOfKind(remain === problems ? problems : remain.toSorted(byPlace), marker)
}

const byPlace = (a: Problem, b: Problem): number => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

/** By block rule, where a document rule speaks instead: beginnings and ends. */
type Outdone = Map<string, ReadonlyMap<number, number>>

/**
 * What each page's blocks say, with the few things that are said of the document put in by their places; each list is in order. A page on which none of those
 * stands is taken as a whole, for what outdoes its problems stands where they do; unless some are `left` out.
 */
function merged(pages: readonly (readonly Problem[])[], ofDocument: readonly Problem[], outdone: Outdone, left: boolean): readonly Problem[] {
  let next = 0
  return ([] as Problem[]).concat(...pages.map(page => {
    const last = page.at(-1)
    if (!last || (!left && !(next < ofDocument.length && byPlace(ofDocument[next]!, last) < 0))) return page
    const out: Problem[] = []
    // By index: an iterator's steps would be much of a keystroke's garbage.
    for (let i = 0; i < page.length; i++) {
      const one = page[i]!
      for (; next < ofDocument.length && byPlace(ofDocument[next]!, one) < 0; next++) out.push(ofDocument[next]!)
      if (outdone.get(one.rule)?.get(one.span.start) !== one.span.end) out.push(one)
    }
    return out
  }), ofDocument.slice(next))
}

/** Those that are known from a block by itself, each as one of its kind that is not the first: which is, only the whole can say. */
export const ofSingleBlocks = (problems: readonly Problem[], marker: Marker): readonly Problem[] => problems.flatMap(problem => {
  if (!blockRules.some(({ id }) => id === problem.rule) || documentRules.some(({ id, instead }) => instead === problem.rule && isOn(id, marker))) return []
  const severity = marker.rules[problem.rule]?.repeated ?? problem.severity
  return severity === 'off' ? [] : [{ ...problem, severity, related: none }]
})

function placed({ start, reading, review }: PlacedReading, known: Kept, marker: Marker): readonly Problem[] {
  const { made } = known
  if (made && made.start === start && sameSet(made.review, review)) return made.problems
  const theirs = review ? reading.passages.filter((_, i) => review.has(i)).map(passage => passage.span) : none
  const problems: Problem[] = []
  for (const { rule, report } of known.found) if (!rule.own || !theirs.some(one => overlap(one, report.span))) problems.push(problem(rule.id, report, marker, start))
  known.made = { start, review, problems }
  return problems
}

/** What the block rules say of a page's blocks, each by its text. */
export const reportsOn = onPage((reading: BlockReading, marker: Marker): Kept | undefined => {
  const found: Found[] = []
  for (const { rule, options } of blockRulesOf(marker)) for (const report of rule.check(reading, options, marker)) found.push({ rule, report })
  return found.length > 0 ? { found } : undefined
})

const withOptions = <Rule extends BlockRule | DocumentRule>(all: readonly Rule[]): ((marker: Marker) => readonly { readonly rule: Rule; readonly options: Options }[]) =>
  recent(marker => all.filter(rule => isOn(rule.id, marker)).map(rule => ({ rule, options: { ...rule.options, ...marker.rules[rule.id]?.options } })))

const blockRulesOf = withOptions(blockRules)
const documentRulesOf = withOptions(documentRules)

const problemsOn = ofPage((page, marker: Marker) => reportsOn(page, marker).flatMap(({ block, found }) => placed(block, found, marker)).sort(byPlace))

const isOn = (id: string, marker: Marker): boolean => (marker.rules[id]?.severity ?? 'off') !== 'off'

/** A rule’s report that stood in the version before as well is the same problem. */
function whole(rule: string, report: Report, marker: Marker): Problem {
  const known = told.get(report)
  if (known && known.rule === rule && known.severity === marker.rules[rule]!.severity) return known
  const made = problem(rule, report, marker, 0)
  told.set(report, made)
  return made
}

const told = new Beside<Report, Problem>()

/** `by`: where the block begins to which a block rule's report is relative; 0 for a document rule's, whose fixes may say themselves what theirs are relative to. */
function problem(rule: string, { span, over, message, question, related, fixes, firm, from }: Report, marker: Marker, by: number): Problem {
  const made: { -readonly [Key in keyof Problem]: Problem[Key] } = {
    rule,
    severity: marker.rules[rule]!.severity as Problem['severity'],
    span: { start: span.start + by, end: span.end + by },
    message,
    related: related ? (by === 0 ? related : related.map(one => (one.elsewhere ? one : { ...one, span: shift(one.span, by) }))) : none,
    fixes: fixes ?? none,
    from: from ?? by,
  }
  if (question !== undefined) made.question = question
  if (firm) made.firm = firm
  if (over) made.over = over
  return made
}

const none: readonly never[] = []
