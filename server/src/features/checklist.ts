/** What the checklist and the outline in the sidebar show. */
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis } from '../engine/analyse.ts'
import type { Answer, Assessment } from '../engine/assessment.ts'
import { citation } from '../profile/markerText.ts'
import type { ChecklistQuestion, ChecklistResult, OutlineItem } from '../protocol.ts'
import { lacksSection, insertSectionTitle, sectionFor } from '../rules/fixes/sectionFix.ts'
import { proseSummary } from '../prose/summary.ts'
import { titlePlace } from '../rules/place.ts'
import { outline, type OutlineNode } from './outline.ts'
import { rangeOf } from './ranges.ts'

export function checklist(document: TextDocument, { assessment }: Analysis): ChecklistResult {
  const { marker, problems } = assessment
  const item = (node: OutlineNode): OutlineItem => ({
    kind: node.kind,
    name: node.name,
    detail: node.detail,
    range: rangeOf(document, node.span),
    selection: rangeOf(document, node.selection),
    children: node.children.map(item),
  })
  return {
    version: document.version,
    profile: { id: marker.id, name: marker.name, source: citation(marker.source) },
    questions: assessment.answers.map(answer => questionItem(document, answer, assessment)),
    outline: outline(assessment).map(item),
    prose: proseNumbers(assessment),
    problems: { shown: problems.filter(({ severity }) => severity !== 'hint').length, all: problems.length },
  }
}

function proseNumbers({ response, marker }: Assessment): ChecklistResult['prose'] {
  const { words, minutes, sentences, long, passive, readingAge } = proseSummary(response, marker)
  return { words, minutes, sentences, long, passive, ...(readingAge !== undefined && { readingAge }) }
}

function questionItem(document: TextDocument, answer: Answer, { response }: Assessment): ChecklistQuestion {
  const { question, verdict, reading, evidence } = answer
  const place = sectionFor(response, question.id)?.heading ?? titlePlace(response)
  return {
    id: question.id,
    ...(question.number !== undefined && { number: question.number }),
    short: question.short,
    text: question.text,
    guidance: question.guidance,
    verdict,
    reading,
    ...(question.person !== undefined && { person: question.person }),
    evidence: evidence.map(({ start, end, text, kind, strength }) => ({ range: rangeOf(document, { start, end }), text, kind, strength })),
    ...(evidence.length === 0 && { place: rangeOf(document, place) }),
    ...(lacksSection(response, answer) && { insert: insertSectionTitle(question) }),
  }
}
