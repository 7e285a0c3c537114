/** Runs the rules over a response. Severities and options are the profile's; a rule that the profile does not name is off. */
import { shift } from '../span.ts'
import type { BlockReading } from '../model/blockReading.ts'
import type { Response } from '../model/response.ts'
import type { Marker } from '../profile/marker.ts'
import type { BlockRule, DocumentRule, Report } from '../rules/rule.ts'
import { rules } from '../rules/registry.ts'
import type { Answer, Problem } from './assessment.ts'

type Found = { readonly rule: string; readonly report: Report }

const blockRules = rules.filter(rule => rule.scope === 'block')
const documentRules = rules.filter(rule => rule.scope === 'document')

/** What the block rules said of a block's text; kept with the reading, for the marker that it was said by. */
const kept = new WeakMap<BlockReading, { readonly marker: Marker; readonly found: readonly Found[] }>()

/** By place in the document, then by rule. */
export function runRules(response: Response, answers: readonly Answer[], marker: Marker): readonly Problem[] {
  const problems: Problem[] = []
  for (const { start, reading } of response.blocks) {
    for (const { rule, report } of blockProblems(reading, marker)) problems.push(problem(rule, moved(report, start), marker))
  }
  for (const rule of documentRules) {
    if (!isOn(rule.id, marker)) continue
    for (const report of rule.check({ response, answers, marker }, optionsOf(rule, marker))) problems.push(problem(rule.id, report, marker))
  }
  return problems.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0))
}

function blockProblems(reading: BlockReading, marker: Marker): readonly Found[] {
  const known = kept.get(reading)
  if (known?.marker === marker) return known.found
  const found = blockRules
    .filter(rule => isOn(rule.id, marker))
    .flatMap(rule => [...rule.check(reading, optionsOf(rule, marker), marker)].map(report => ({ rule: rule.id, report })))
  kept.set(reading, { marker, found })
  return found
}

const isOn = (id: string, marker: Marker): boolean => (marker.rules[id]?.severity ?? 'off') !== 'off'

const optionsOf = (rule: BlockRule | DocumentRule, marker: Marker): Readonly<Record<string, unknown>> => ({ ...rule.options, ...marker.rules[rule.id]?.options })

const moved = (report: Report, by: number): Report => ({
  ...report,
  span: shift(report.span, by),
  ...(report.related && { related: report.related.map(({ span, message }) => ({ span: shift(span, by), message })) }),
  ...(report.fixes && { fixes: report.fixes.map(fix => ({ ...fix, insertions: fix.insertions.map(one => ({ ...one, at: one.at + by })) })) }),
})

const problem = (rule: string, report: Report, marker: Marker): Problem => ({
  rule,
  severity: marker.rules[rule]!.severity as Problem['severity'],
  span: { start: report.span.start, end: report.span.end },
  message: report.message,
  ...(report.question !== undefined && { question: report.question }),
  related: report.related ?? [],
  fixes: report.fixes ?? [],
})
