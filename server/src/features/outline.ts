/** The response as an outline: sections and the questions they answer, findings and their positions, actions and their owners. */
import type { Span } from '../span.ts'
import type { Assessment } from '../engine/assessment.ts'
import { remembered } from '../remembered.ts'
import type { Action, Finding, Position, Response, Section } from '../model/response.ts'
import { sectionAt } from '../model/sections.ts'
import type { Question } from '../profile/marker.ts'
import { contradictionOf } from '../rules/ledger/contradiction.ts'

export interface OutlineNode {
  readonly kind: 'section' | 'finding' | 'action'
  readonly name: string
  readonly detail: string
  /** The whole of it; holds `selection` and all the children. */
  readonly span: Span
  readonly selection: Span
  readonly children: readonly OutlineNode[]
}

interface Draft {
  readonly kind: OutlineNode['kind']
  readonly name: string
  readonly detail: string
  span: Span
  readonly selection: Span
  readonly children: Draft[]
}

const positionWords: Readonly<Record<Position, string>> = {
  'accepted': 'accepted', 'accepted-in-part': 'accepted in part', 'not-accepted': 'not accepted', 'not-stated': 'no position stated',
}

/** A finding's position in a word or two; none is told where the response gives it two. */
export const saidOf = (response: Response, finding: Finding): string => (contradictionOf(response, finding) ? 'two positions' : positionWords[finding.position])

export function outline(assessment: Assessment): readonly OutlineNode[] {
  const { response } = assessment
  const named = response.sections.map(({ heading }) => findingNamedBy(heading, response.findings))
  const told = questionsBySection(assessment)
  const sections = response.sections.map((section, i) => {
    const finding = response.findings[named[i]!]
    return finding ? findingSectionDraft(section, response, finding) : sectionDraft(section, told[i] ?? [])
  })
  const roots: Draft[] = []
  response.sections.forEach((section, i) => (section.parent < 0 ? roots : sections[section.parent]!.children).push(sections[i]!))
  const holder = holderOf(response, sections, roots)
  const findings = response.findings.map((finding, i) => {
    const section = sections[named.indexOf(i)]
    if (section) return section
    const draft = findingDraft(response, finding)
    holder(finding.span.start).push(draft)
    return draft
  })
  response.actions.forEach(action => {
    const draft = actionDraft(action)
    const finding = findings[action.finding]
    const within = finding && holder(action.span.start) === holder(response.findings[action.finding]!.span.start)
    ;(within ? finding.children : holder(action.span.start)).push(draft)
    if (within) finding.span = { start: Math.min(finding.span.start, draft.span.start), end: Math.max(finding.span.end, draft.span.end) }
  })
  return roots.map(settle)
}

/** Index of the finding that a heading names, where it names one alone; else -1. */
function findingNamedBy(heading: Span, findings: readonly Finding[]): number {
  const first = findings.findIndex(({ span }) => heading.start <= span.start && span.end <= heading.end)
  const last = findings.findLastIndex(({ span }) => heading.start <= span.start && span.end <= heading.end)
  return first === last ? first : -1
}

/** Finds the list of children that something at an offset belongs in: the innermost section around it. */
function holderOf(response: Response, sections: readonly Draft[], roots: Draft[]): (offset: number) => Draft[] {
  return offset => {
    let innermost = sectionAt(response.sections, offset)
    while (innermost >= 0 && offset >= Math.max(response.sections[innermost]!.body.end, response.sections[innermost]!.heading.end)) innermost = response.sections[innermost]!.parent
    return innermost < 0 ? roots : sections[innermost]!.children
  }
}

/** Of each section the questions that its heading serves; where it tells none, those whose evidence stands mostly right below it. */
function questionsBySection({ response: { sections }, marker, answers }: Assessment): readonly (readonly Question[])[] {
  const found = sections.map(({ serves }): Question[] => marker.questions.filter(({ id }) => serves.includes(id)))
  for (const { question, evidence } of answers) {
    if (question.reader === 'plain-english' || found.some(some => some.includes(question))) continue
    const counts = new Map<number, number>()
    for (const { start } of evidence) counts.set(sectionAt(sections, start), (counts.get(sectionAt(sections, start)) ?? 0) + 1)
    const most = [...counts].find(([, count]) => count * 2 > evidence.length)?.[0]
    if (most !== undefined && sections[most]?.serves.length === 0) found[most]!.push(question)
  }
  return found
}

function sectionDraft(section: Section, served: readonly Question[]): Draft {
  return {
    kind: 'section',
    name: titleOf(section),
    detail: section.empty ? 'nothing under it yet' : served.map(({ number, short }) => (number === undefined ? short : `${number} ${short}`)).join(' · '),
    span: spanOf(section),
    selection: section.heading,
    children: [],
  }
}

const titleOf = ({ number, title }: Section): string => `${number}${title}`.trim() || 'Untitled section'

const spanOf = ({ heading, body }: Section): Span => ({ start: heading.start, end: Math.max(heading.end, body.end) })

/** A section that is about one finding: one row for both, with the heading's words. */
function findingSectionDraft(section: Section, response: Response, finding: Finding): Draft {
  const { detail, selection } = findingDraft(response, finding)
  return { kind: 'finding', name: titleOf(section), detail, span: spanOf(section), selection, children: [] }
}

const findingDraft = (response: Response, finding: Finding): Draft => {
  const { label, span, actions } = finding
  return { kind: 'finding', name: label || 'Finding', detail: `${saidOf(response, finding)} · ${count(actions.length)}`, span, selection: span, children: [] }
}

const count = (n: number): string => (n === 0 ? 'no action' : n === 1 ? '1 action' : `${n} actions`)

function actionDraft({ text, span, owner, due }: Action): Draft {
  const detail = onOneLine([owner?.text || 'no owner', due?.text].filter(Boolean).join(' · '))
  return { kind: 'action', name: nameOf(text), detail, span, selection: span, children: [] }
}

const onOneLine = remembered(words => words.replace(/<br\s*\/?>|\s+/gi, ' '))
const nameOf = remembered(text => shorten(text))

export const shorten = (text: string, most = 80): string => {
  const flat = text.replace(/<br\s*\/?>/gi, ' ').replace(/\\([|\\])|[*_`|]/g, '$1').replace(/\s+/g, ' ').trim()
  return flat.length <= most ? flat || '…' : `${flat.slice(0, most - 1).trimEnd()}…`
}

/** Children in the document's order, and every span around what it holds, as the protocol asks. */
function settle(draft: Draft): OutlineNode {
  const children = draft.children.map(settle).sort((a, b) => a.span.start - b.span.start)
  const start = Math.min(draft.span.start, draft.selection.start, ...children.map(child => child.span.start))
  const end = Math.max(draft.span.end, draft.selection.end, ...children.map(child => child.span.end))
  return { ...draft, span: { start, end }, children }
}
