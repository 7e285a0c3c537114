/** The fixes of the problems at a place. */
import type { CodeAction, Diagnostic, Range } from 'vscode-languageserver-types'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { fixesOf, type Assessment, type Problem } from '../engine/assessment.ts'
import { contains, overlap } from '../span.ts'
import { diagnostic } from './diagnostics.ts'
import { tableTools } from './tables/tableTools.ts'
import { insertionEdits, replacementEdits, type EditSupport } from './insertionEdits.ts'
import { everyActions, fixAll, glossaryActions, ignoreActions } from './problemActions.ts'
import { CodeActionKind } from './kinds.ts'

export interface CodeActionInput {
  readonly document: TextDocument
  readonly assessment: Assessment
  readonly range: Range
  readonly support: EditSupport
  readonly pages: string | undefined
}

/** The same fix, offered by several problems at one place, is shown once. What mends more than one place comes after, letting a problem stand last. */
export function codeActions({ document, assessment, range, support, pages }: CodeActionInput): readonly CodeAction[] {
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
  const here = assessment.problems.filter(({ span: marked, over = marked }) => overlap(over, span) || contains(over, span.start) || contains(over, span.end))
  const actions = new Map<string, CodeAction & { diagnostics: Diagnostic[] }>()
  for (const problem of inOrder(here)) {
    for (const fix of fixesOf(problem)) {
      const key = fix.title + JSON.stringify(fix.insertions)
      const known = actions.get(key)
      const about = diagnostic(document, problem, pages)
      if (known) known.diagnostics.push(about)
      else actions.set(key, { title: fix.title, kind: CodeActionKind.QuickFix, diagnostics: [about], edit: insertionEdits(document, fix.insertions, support) })
    }
  }
  return [
    ...[...actions.values()].sort((a, b) => a.diagnostics.length - b.diagnostics.length),
    ...everyActions(document, assessment, here, support),
    ...glossaryActions(document, assessment, here, support),
    ...ignoreActions(document, assessment, here, support),
  ]
}

/** What an editor does on its own, on save or when it is asked to mend all. */
export const sourceActions = ({ document, assessment, support }: CodeActionInput): readonly CodeAction[] => fixAll(document, assessment, support)

/** What can be done with the table or the list of actions at the cursor. */
export const refactorings = ({ document, assessment, range, support }: CodeActionInput): readonly CodeAction[] =>
  tableTools(assessment, document.offsetAt(range.start)).map(({ title, make }) => ({ title, kind: CodeActionKind.RefactorRewrite, edit: replacementEdits(document, make(), support) }))

/** Problems with a single way to mend them come first; of those, the one of the fewest words. */
const inOrder = (problems: readonly Problem[]): readonly Problem[] => problems.toSorted((a, b) => a.fixes.length - b.fixes.length || lengthOf(a) - lengthOf(b))

const lengthOf = ({ span }: Problem): number => span.end - span.start
