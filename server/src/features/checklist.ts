/** What the checklist and the outline in the sidebar show. */
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis } from '../engine/analyse.ts'
import type { Answer, Assessment } from '../engine/assessment.ts'
import { citation } from '../profile/markerText.ts'
import type { ChecklistQuestion, ChecklistResult, OutlineItem } from '../protocol.ts'
import { lacksSection, insertSectionTitle, sectionFor } from '../rules/fixes/sectionFix.ts'
import { hardestSections, proseSummary, summarySentence } from '../prose/summary.ts'
import { titlePlace } from '../rules/place.ts'
import { shownEvidence } from './evidenceWords.ts'
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
    prose: summarySentence(proseSummary(assessment.response, marker)),
    problems: { shown: problems.filter(({ severity }) => severity !== 'hint').length, all: problems.length },
  }
}

function questionItem(document: TextDocument, answer: Answer, assessment: Assessment): ChecklistQuestion {
  const { response, marker } = assessment
  const { question, verdict, reading, evidence } = answer
  const more = question.id === 'plain-english' ? hardestSections(proseSummary(response, marker)) : ''
  const place = sectionFor(response, question.id)?.heading ?? titlePlace(response)
  return {
    id: question.id,
    ...(question.number !== undefined && { number: question.number }),
    short: question.short,
    ...(question.label !== undefined && { label: question.label }),
    text: question.text,
    guidance: question.guidance,
    verdict,
    reading,
    ...(more !== '' && { more }),
    ...(question.person !== undefined && { person: question.person }),
    evidence: shownEvidence(answer, assessment).map(words => ({ range: rangeOf(document, words), text: words.text, kind: words.called })),
    ...(evidence.length === 0 && { place: rangeOf(document, place) }),
    ...(lacksSection(response, answer) && { insert: insertSectionTitle(question) }),
  }
}
