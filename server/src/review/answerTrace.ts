/** What follows from what, and when: findings, their positions, actions, owners, dates and monitoring, each with its place. */
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis } from '../engine/analyse.ts'
import { rangeOf } from '../features/ranges.ts'
import { readDates } from '../model/dates.ts'
import type { PlacedText, TraceResult } from '../protocol.ts'
import type { Words } from '../span.ts'
import { findingNames } from './words.ts'

export function answerTrace(document: TextDocument, { assessment: { response } }: Analysis): TraceResult {
  const placed = ({ text, start, end }: Words): PlacedText => ({ text, range: rangeOf(document, { start, end }) })
  const names = findingNames(response.findings)
  return {
    version: document.version,
    findings: response.findings.map(({ text, span, position, positionWords, reasonGiven, actions }, i) => ({
      id: names[i]!, ...placed({ text, ...span }), position, reasonGiven, actions, ...(positionWords && { positionWords: placed(positionWords) }),
    })),
    actions: response.actions.map(({ text, span, finding, owner, due, dueDate, monitoring, level }) => ({
      ...placed({ text, ...span }), finding, level,
      ...(owner && { owner: placed(owner) }), ...(due && { due: placed(due) }), ...(dueDate !== undefined && { dueDate }), ...(monitoring && { monitoring: placed(monitoring) }),
    })),
    dates: (response.evidence.get('time') ?? []).flatMap(evidence => {
      const [date] = readDates(evidence.text)
      const event = evidence.kind
      return isEvent(event) && date?.iso !== undefined ? [{ ...placed(evidence), event, date: date.iso }] : []
    }),
  }
}

const isEvent = (kind: string): kind is 'received' | 'agreed' | 'published' => ['received', 'agreed', 'published'].includes(kind)
