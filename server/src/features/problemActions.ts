/** What can be done about many problems at once, or about one by letting it stand. */
import type { CodeAction } from 'vscode-languageserver-types'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { fixesOf, type Assessment, type Fix, type Insertion, type Problem } from '../engine/assessment.ts'
import { ignoredAs, unusedIgnore } from '../engine/ignores.ts'
import { ignoreWord } from '../model/ignoreComments.ts'
import type { Response } from '../model/response.ts'
import { glossaryFix } from '../rules/fixes/glossaryFix.ts'
import { ruleName } from '../rules/ruleNames.ts'
import { contains } from '../span.ts'
import { insertionEdits, type EditSupport } from './insertionEdits.ts'
import { CodeActionKind } from './kinds.ts'

/** The kind under which an editor mends on save, where the writer asks it to. */
const fixAllKind = `${CodeActionKind.SourceFixAll}.boardResponse`

/** All that is right wherever it is offered, made at once: spellings, “a” and “an”, repeated words, sure pairs. */
export function fixAll(document: TextDocument, { problems }: Assessment, support: EditSupport): readonly CodeAction[] {
  const insertions = together(problems.flatMap(problem => fixesOf(problem).find(({ safe }) => safe) ?? []))
  return insertions.length === 0 ? [] : [{ title: 'Mend all that is sure', kind: fixAllKind, edit: insertionEdits(document, insertions, support) }]
}

/** The same replacement throughout the document, for fixes that are offered in more than one place. */
export function everyActions(document: TextDocument, { problems }: Assessment, here: readonly Problem[], support: EditSupport): readonly CodeAction[] {
  const titles = [...new Set(here.flatMap(({ fixes }) => fixes.flatMap(({ every }) => every ?? [])))]
  return titles.flatMap(title => {
    const insertions = together(problems.flatMap(problem => fixesOf(problem).find(({ every }) => every === title) ?? []))
    return insertions.length < 2 ? [] : [{ title: `${title} (${insertions.length} places)`, kind: CodeActionKind.QuickFix, edit: insertionEdits(document, insertions, support) }]
  })
}

export function glossaryActions(document: TextDocument, assessment: Assessment, here: readonly Problem[], support: EditSupport): readonly CodeAction[] {
  const fix = here.some(({ rule }) => rule === 'acronym-not-explained') ? glossaryFix(assessment.response, assessment.marker) : undefined
  return fix ? [{ title: fix.title, kind: CodeActionKind.QuickFix, edit: insertionEdits(document, fix.insertions, support) }] : []
}

/** A comment where it speaks of the problem; once for each name that such a comment can have here. */
export function ignoreActions(document: TextDocument, { response, answers }: Assessment, here: readonly Problem[], support: EditSupport): readonly CodeAction[] {
  const actions = new Map<string, CodeAction>()
  for (const problem of here) {
    const name = ignoredAs(problem)
    const place = actions.has(name) || problem.firm || problem.rule === unusedIgnore ? undefined : commentPlace(response, problem.span.start)
    if (!place) continue
    const asked = name === problem.rule ? undefined : answers.find(({ question }) => question.id === problem.question)?.question.short
    const snippet = `${place.gap}<!-- ${ignoreWord} ${name}: \${1:[why it stands]} -->`
    const called = asked ?? ruleName(problem.rule)
    actions.set(name, { title: `Ignore ${called.includes('“') ? called : `“${called}”`} here, with a reason`, kind: CodeActionKind.QuickFix, edit: insertionEdits(document, [{ at: place.at, snippet }], support) })
  }
  return [...actions.values()]
}

/** At the end of the paragraph, item, cell or heading that the problem is in; below the title or a heading in bold, and below the front matter. */
function commentPlace({ blocks, sections, frontMatter }: Response, start: number): { readonly at: number; readonly gap: string } | undefined {
  if (frontMatter && contains(frontMatter.span, start)) return { at: frontMatter.span.end, gap: '\n\n' }
  // Within bold words that do a heading's work a comment would end that.
  const heading = sections.find((one, i) => (i === 0 || !one.marked) && contains(one.heading, start))?.heading
  if (heading) return { at: heading.end, gap: '\n\n' }
  const block = blocks.find(({ start: from, reading }) => from <= start && start < from + reading.text.length)
  const passage = block?.reading.passages.find(one => block.start + one.span.start <= start && start < block.start + one.span.end)
  if (!block || !passage || passage.kind === 'code' || passage.kind === 'html') return undefined
  return { at: block.start + passage.span.start + block.reading.text.slice(passage.span.start, passage.span.end).trimEnd().length, gap: ' ' }
}

/** In order of place, without those that touch one before them. */
function together(fixes: readonly Fix[]): readonly Insertion[] {
  const out: Insertion[] = []
  for (const one of fixes.flatMap(({ insertions }) => insertions).toSorted((a, b) => a.at - b.at)) {
    const last = out.at(-1)
    if (!last || one.at > (last.end ?? last.at)) out.push(one)
  }
  return out
}
