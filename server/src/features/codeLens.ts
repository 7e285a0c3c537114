import grammar from '../../lexicons/grammar.json' with { type: 'json' }
import type { CodeLens } from 'vscode-languageserver-types'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Assessment } from '../engine/assessment.ts'
import type { Finding } from '../model/response.ts'
import { promptsIn } from '../rules/ledger/places.ts'
import { commonCheck } from './commonCheck.ts'
import { saidOf } from './outline.ts'
import { rangeOf } from './ranges.ts'

/** Above each finding what the response says of it: “Accepted · 2 actions · checked by audit”, and its name where several stand above one line. With `commandLinks` it leads to the words. */
export function codeLenses(document: TextDocument, assessment: Assessment, commandLinks: boolean): readonly CodeLens[] {
  const { response } = assessment
  const ranges = response.findings.map(finding => rangeOf(document, finding.span))
  const lineOf = (i: number): number | undefined => ranges[i]?.start.line
  /** “We accept Recommendations 1 and 2.” has two above it. */
  const isBeside = (i: number): boolean => lineOf(i) === lineOf(i - 1) || lineOf(i) === lineOf(i + 1)
  return response.findings.map((finding, i) => {
    const place = finding.positionWords ?? response.actions[finding.actions[0] ?? -1]?.span ?? finding.span
    return {
      range: ranges[i]!,
      command: { title: `${isBeside(i) ? `${finding.label}: ` : ''}${standing(finding, assessment)}`, ...(commandLinks ? { command: 'boardResponse.goToEvidence', arguments: [document.uri, rangeOf(document, place)] } : { command: '' }) },
    }
  })
}

/** How a finding stands, in a few words. */
export function standing(finding: Finding, { response, answers }: Assessment): string {
  const { actions } = finding
  const words = saidOf(response, finding)
  const checks = actions.flatMap(index => {
    const check = response.actions[index]?.monitoring
    return check && promptsIn(response, check).length === 0 ? check.text : []
  })
  const count = actions.length === 0 ? 'no action' : actions.length === 1 ? '1 action' : `${actions.length} actions`
  const unchecked = actions.length > 0 && checks.length === 0 ? [commonCheck(answers) ? 'checked with the others' : 'no check found'] : []
  return [`${words.charAt(0).toUpperCase()}${words.slice(1)}`, count, ...(checks.length > 0 ? [checkedBy(checks)] : unchecked)].join(' · ')
}

/** What reads or counts a thing and then reports it is no report. */
const ways = grammar.codeLens.ways.map(([way = '', name = '']) => [new RegExp(way, 'is'), name] as const)

/** At most two ways, in the order in which they are told. */
const checkedBy = (checks: readonly string[]): string => {
  const named = [...new Set(checks.flatMap(check => ways.find(([way]) => way.test(check))?.[1] ?? []))].slice(0, 2)
  return named.length === 0 ? 'checked' : `checked by ${named.join(' and ')}`
}
