/** Where a finding stands and what is its own: its heading and what follows, its item, its row. */
import { inOneRun } from '../../model/inOneRun.ts'
import type { Finding, Response, Section } from '../../model/response.ts'
import type { Span } from '../../span.ts'
import { keptBy } from '../../remembered.ts'
import { lastBefore, standingOf, type Standing } from './places.ts'

export interface FindingPlace {
  readonly at: Standing
  /** The section whose heading names the finding. */
  readonly section?: Section
  /** From the finding's name to the next finding, or to the end of its section, row or block. */
  readonly stretch: Span
}

const placeOf = (response: Response, finding: Finding, next: Finding | undefined): FindingPlace | undefined => {
  const at = standingOf(response, finding.span)
  if (!at) return undefined
  const index = lastBefore(response.sections, finding.span.start, s => s.heading.start)
  const section = response.sections[index]
  const heads = section !== undefined && section.heading.end >= finding.span.end
  const end = at.passage.cell ? rowEnd(at) : heads ? section.body.end : at.passage.kind === 'item' ? at.span.end : Math.max(at.span.end, response.sections[index + 1]?.heading.start ?? response.text.length)
  return { at, ...(heads ? { section } : {}), stretch: { start: finding.span.start, end: next && !at.passage.cell ? Math.max(at.span.start + 1, Math.min(end, next.span.start)) : end } }
}

const rowEnd = keptBy(({ reading, passage, start }: Standing): number =>
  start + Math.max(passage.span.end, ...reading.passages.filter(p => p.cell?.row === passage.cell?.row).map(p => p.span.end)))

/** By index of finding; undefined for a finding that stands in no passage. */
export const findingPlaces = inOneRun((response): readonly (FindingPlace | undefined)[] => response.findings.map((finding, i) => placeOf(response, finding, response.findings[i + 1])))
