/** Lenses, hints, folding, selection, links, and the question at the cursor. */
import { expect, test } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { codeLenses } from '../../../server/src/features/codeLens.ts'
import { documentLinks } from '../../../server/src/features/documentLinks.ts'
import { foldingRanges } from '../../../server/src/features/folding.ts'
import { outline, type OutlineNode } from '../../../server/src/features/outline.ts'
import { hover } from '../../../server/src/features/hover.ts'
import { inlayHints } from '../../../server/src/features/inlayHints.ts'
import { questionAt } from '../../../server/src/features/questionAt.ts'
import { selectionRange } from '../../../server/src/features/selectionRanges.ts'
import type { WhyUnread } from '../../../server/src/model/report/reviewReport.ts'
import type { SelectionRange } from 'vscode-languageserver-types'
import { atCursor, uri } from '../../support/cursor.ts'

const response = `---
document: board-response
report: report.md
---

# Our response

## Finding 1

We accept this finding. The Head of Early Help will change the form by 31 March 2026.

| Ref | Finding | Position | Action | Lead | How we will know |
|---|---|---|---|---|---|
| 2 | See every baby | Accepted in part | Visit at home | Head of Health Visiting | Audit of 40 files |
| | | | Train visitors | Named Nurse | Survey of parents |
| 3 | Inspect each home | Not accepted | | | |
`
const { document, analysis } = atCursor(response, '## Finding 1\n\nx.\n')
const { assessment } = analysis
const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }

test('lenses above one line say of which finding they are', () => {
  const { document, analysis } = atCursor('# Our response\n\nWe accept Recommendations 1 and 2. We do not accept Recommendation 3, as the law forbids it.\n\n## Recommendation 4\n\nWe accept it.\n', '')
  expect(codeLenses(document, analysis.assessment, true).map(({ command }) => command!.title.split(' · ')[0])).toEqual(['Recommendation 1: Accepted', 'Recommendation 2: Accepted', 'Recommendation 3: Not accepted', 'Accepted'])
})

test('a check that is still to be filled in is none', () => {
  const unfilled = response.replace('Audit of 40 files', '[how its effect will be checked]').replace('Survey of parents', '')
  expect(codeLenses(document, atCursor(unfilled, '## Finding 1\n\nx.\n').analysis.assessment, true)[1]!.command!.title).toBe('Accepted in part · 2 actions · no check found')
})

test.each([
  ['Named Midwife will read 40 booking records and report the result', 'checked by looking at records'],
  ['Matron counts the bells each month and reports to the Board', 'checked'],
  ['Quarterly report on falls to the Board', 'checked by report'],
])('how it is checked: %s', (check, wanted) => {
  const checked = response.replace('Audit of 40 files', check).replace('Survey of parents', '')
  expect(codeLenses(document, atCursor(checked, '## Finding 1\n\nx.\n').analysis.assessment, true)[1]!.command!.title).toBe(`Accepted in part · 2 actions · ${wanted}`)
})

test('a lens on each finding says how it stands and leads to the words', () => {
  const lenses = codeLenses(document, assessment, true)
  expect(lenses.map(({ command }) => command!.title)).toEqual([
    'Accepted · 1 action · no check found', 'Accepted in part · 2 actions · checked by audit and survey', 'Not accepted · no action',
  ])
  expect(lenses.map(({ range }) => range.start.line)).toEqual([7, 13, 15])
  const [to, range] = lenses[1]!.command!.arguments as [string, typeof everything]
  expect(to).toBe(uri)
  expect(document.getText(range)).toBe('Accepted in part')
  expect(codeLenses(document, assessment, false).map(({ command }) => command!.command)).toEqual(['', '', ''])
})

test('a heading that names one finding is one row with it; other findings stand where they are listed', () => {
  const rows = (nodes: readonly OutlineNode[], depth = 0): string[] =>
    nodes.flatMap(({ kind, name, detail, children }) => [`${'  '.repeat(depth)}${kind}: ${name} (${detail})`, ...rows(children, depth + 1)])
  expect(rows(outline(assessment))).toEqual([
    'section: Our response ()',
    '  finding: Finding 1 (accepted · 1 action)',
    '    action: The Head of Early Help will change the form by 31 March 2026. (The Head of Early Help · 31 March 2026)',
    '    finding: Finding 2 (accepted in part · 2 actions)',
    '      action: Visit at home (Head of Health Visiting)',
    '      action: Train visitors (Named Nurse)',
    '    finding: Finding 3 (not accepted · no action)',
  ])
})

test('a hint says which questions a paragraph answers', () => {
  const hints = inlayHints(document, assessment, everything)
  expect(hints.find(({ position }) => position.line === 9)).toMatchObject({ position: { line: 9, character: 85 }, label: 'answers 3 and 5', tooltip: expect.stringMatching(/^3 .* · 5 /) })
  expect(inlayHints(document, assessment, { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } })).toEqual([])
})

test('a hint stands at the words that answer, and not at those right above them', () => {
  const close = atCursor('# Our reply\n\nThank you for your letter.\n- The Head of Early Help will change the form by 31 March 2026.\n')
  expect(inlayHints(close.document, close.analysis.assessment, everything).map(({ position }) => position.line)).toEqual([3])
})

test('front matter, sections and tables fold', () => {
  const folds = foldingRanges(document, assessment).map(({ startLine, endLine }) => [startLine, endLine])
  expect(folds).toEqual([[0, 3], [5, 15], [7, 15], [11, 15]])
})

test('a finding that has no section of its own folds with what is said under it', () => {
  const letter = atCursor('# Our reply\n\nConcern 1: the bell was not heard.\n\nWe accept this.\n\nThe manager will mend the bell.\n\nConcern 2: the door was locked.\n\nWe accept this too.\n')
  expect(letter.analysis.assessment.response.findings.length).toBe(2)
  expect(foldingRanges(letter.document, letter.analysis.assessment).map(({ startLine, endLine }) => [startLine, endLine])).toEqual([[0, 10], [2, 6], [8, 10]])
})

test('selection grows from the sentence to the whole', () => {
  const offset = response.indexOf('Early Help')
  const words: string[] = []
  for (let at: SelectionRange | undefined = selectionRange(document, assessment.response, offset); at; at = at.parent) words.push(document.getText(at.range))
  expect(words[0]).toBe('The Head of Early Help will change the form by 31 March 2026.')
  expect(words.at(-1)).toBe(response)
  words.slice(1).forEach((outer, i) => expect(outer.length).toBeGreaterThan(words[i]!.length))
})

test('the report’s name is a link', () => {
  expect(documentLinks(document, assessment.response)).toMatchObject([{ range: { start: { line: 2, character: 8 }, end: { line: 2, character: 17 } }, target: 'file:///work/report.md' }])
  expect(documentLinks(document, atCursor('# No report\n').analysis.assessment.response)).toEqual([])
  const to = (unread: WhyUnread) => documentLinks(document, analyse(response, { report: () => ({ uri: 'file:///work/report.md', name: 'report.md', unread }) }).assessment.response).length
  // What cannot be read can be looked at; what is not there cannot.
  expect([to('too-large'), to('missing')]).toEqual([1, 0])
})

test('the question at the cursor is that of the words there', () => {
  expect(questionAt(assessment, response.indexOf('accept this'))).toEqual({ question: 'acceptance' })
  expect(questionAt(assessment, response.indexOf('Head of Early'))).toEqual({ question: 'actions' })
  expect(questionAt(atCursor('# A\n\nSome words.\n').analysis.assessment, 6)).toEqual({})
})

test('what is hard to read answers no question: neither a hint nor a hover says so', () => {
  const long = 'The Head of Early Help will, in consultation with the multidisciplinary safeguarding representatives, systematically reconsider the implementation of organisational communication responsibilities across neighbouring administrative jurisdictions by 31 March 2026.'
  const hard = atCursor(`# Our response\n\n${long}\n`, long)
  const labels = inlayHints(hard.document, hard.analysis.assessment, everything).map(({ label }) => label)
  expect(labels).toEqual([expect.stringMatching(/^answers (?!2)/)])
  expect(questionAt(hard.analysis.assessment, hard.text.indexOf('systematically'))).toEqual({ question: 'actions' })
  const { contents } = hover(hard.document, hard.analysis, hard.text.indexOf('systematically'))!
  expect((contents as { value: string }).value).toMatch(/^Read as bearing on 5 \*\*[^\n]*\n\nOne of the sentences here that are hardest to read\.$/)
})

test('a section whose title tells nothing has beside it the questions that its words answer', () => {
  const text = '# Our response\n\nWords.\n\n## Why these come first\n\nPoint 2 comes first, because children are at risk tonight. All of it is part of our business plan for 2031 to 2034.\n\n## Asking others\n\nWe ask the Department for Education to change the law on elective home education.\n'
  expect(outline(analyse(text).assessment)[0]!.children.map(({ detail }) => detail)).toEqual(['4 What comes first, and how does it fit?', '5 What will be done, and by whom? · 7 What is asked nationally, if anything?'])
})
