/** Going to, finding and renaming findings and actions by their labels. */
import { describe, expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Location, WorkspaceEdit } from 'vscode-languageserver-types'
import { definition } from '../../../server/src/features/definition.ts'
import { highlights, references } from '../../../server/src/features/references.ts'
import { prepareRename, rename } from '../../../server/src/features/rename.ts'
import { atCursor, uri } from '../../support/cursor.ts'

const prose = `# Our response

We accept recommendations 1 and 3 in full, and R2 in part.

## Recommendation 1: share the plan

The Head of Early Help will do this by May 2026.

## Recommendation 2: see every baby

This follows recommendation 1.

## Recommendation 3

As R1 and the third recommendation say, the plan is shared. See recommendations 1 to 3.
`
const table = `# Our response

| Ref | Recommendation | Position |
|:----|----------------|----------|
| 1 | Share the plan | Accepted |
| 2 | See every baby | Accepted |

| No. | Action | Recommendation | Lead |
|-----|--------|----------------|------|
| A1 | Write the plan | 1 | Head of Early Help |
| A2 | Visit each baby | 2 | Head of Health Visiting |

Action 2 follows recommendation 1.
`
const at = (text: string, words: string, nth = 0): string => {
  let from = -1
  for (let i = 0; i <= nth; i++) from = text.indexOf(words, from + 1)
  expect(from).toBeGreaterThanOrEqual(0)
  return `${text.slice(0, from + 1)}$0${text.slice(from + 1)}`
}
const wordsOf = (text: string, found: readonly { range: Location['range'] }[]): readonly string[] => {
  const document = TextDocument.create(uri, 'markdown', 1, text)
  return found.map(({ range }) => `${range.start.line}: ${document.getText(range)}`)
}
const goTo = (marked: string, report?: string): readonly Location[] => {
  const { document, analysis, offset } = atCursor(marked, report)
  return definition(document, analysis.assessment, offset)
}

describe('definition', () => {
  test.each([
    ['R2 in part', ['8: Recommendation 2: see every baby']],
    ['recommendation 1.', ['4: Recommendation 1: share the plan']],
    ['third recommendation', ['12: Recommendation 3']],
    ['recommendations 1 to 3', ['4: Recommendation 1: share the plan', '8: Recommendation 2: see every baby', '12: Recommendation 3']],
    ['recommendations 1 and 3', ['4: Recommendation 1: share the plan', '12: Recommendation 3']],
  ])('goes from “%s” to where it is listed', (words, places) => expect(wordsOf(prose, goTo(at(prose, words)))).toEqual(places))
  test('goes from a cell of an action table, and from a mention of an action', () => {
    expect(wordsOf(table, goTo(at(table, ' 2 | Head of Health')))).toEqual(['5: 2'])
    expect(wordsOf(table, goTo(at(table, 'Action 2 follows')))).toEqual(['10: A2'])
  })
  test('goes to the review’s own words as well, and from the listing to them alone', () => {
    const report = '# Review\n\n## Recommendation 1\n\nShare it.\n'
    expect(goTo(at(prose, 'recommendation 1.'), report).map(one => one.uri)).toEqual([uri, 'file:///work/report.md'])
    expect(goTo(at(prose, 'Recommendation 1:'), report)).toEqual([{ uri: 'file:///work/report.md', range: { start: { line: 2, character: 3 }, end: { line: 2, character: 19 } } }])
  })
  test('is silent elsewhere', () => expect(goTo(at(prose, 'Head of Early'))).toEqual([]))
})

test('references and highlights find every form', () => {
  const { document, analysis, offset } = atCursor(at(prose, 'recommendation 1.'))
  const all = ['2: recommendations 1 and 3', '4: Recommendation 1', '10: recommendation 1', '14: R1', '14: recommendations 1 to 3']
  expect(wordsOf(prose, references(document, analysis.assessment, offset, true))).toEqual(all)
  expect(wordsOf(prose, references(document, analysis.assessment, offset, false))).toEqual(all.filter(one => !one.startsWith('4')))
  expect(wordsOf(prose, highlights(document, analysis.assessment, offset))).toEqual(all)
})

describe('rename', () => {
  const after = (marked: string, name: string): string => {
    const { document, analysis, offset } = atCursor(marked)
    const edit = rename(document, analysis.assessment, offset, name, false)
    return 'refusal' in edit ? edit.refusal : TextDocument.applyEdits(document, (edit as WorkspaceEdit).changes![uri] ?? [])
  }
  const simple = prose.replace(' See recommendations 1 to 3.', '')
  test('changes the number in every mention and keeps each one’s style', () => {
    const renamed = after(at(simple, 'R2 in part'), 'Recommendation 7')
    expect(renamed).toBe(simple.replace('R2', 'R7').replace('Recommendation 2', 'Recommendation 7'))
    expect(after(at(simple, 'Recommendation 3'), '5')).toBe(simple.replace('1 and 3', '1 and 5').replace('Recommendation 3', 'Recommendation 5').replace('third', 'fifth'))
    expect(after(at(simple, 'R1 and'), 'R9')).toBe(simple.replace('recommendations 1', 'recommendations 9').replace('Recommendation 1', 'Recommendation 9').replace('recommendation 1.', 'recommendation 9.').replace('R1', 'R9'))
  })
  test('works in tables, for findings and for actions', () => {
    expect(after(at(table, 'recommendation 1'), '4')).toBe(table.replace('| 1 | Share', '| 4 | Share').replace('plan | 1', 'plan | 4').replace('recommendation 1', 'recommendation 4'))
    expect(after(at(table, 'Action 2'), 'A6')).toBe(table.replace('A2', 'A6').replace('Action 2', 'Action 6'))
  })
  test.each([
    [at(prose, 'R2 in part'), '9', 'Recommendation 2 is one of “recommendations 1 to 3” on line 15. Write these out one by one, then rename it.'],
    [at(simple, 'R2 in part'), '3', 'Recommendation 3 is listed already, on line 13. Give that one another number first.'],
    [at(simple, 'R2 in part'), 'the baby', '“the baby” is not a number for Recommendation 2. Write it as “Recommendation 7” or “7”.'],
    [at(simple, 'R2 in part'), 'Finding 9', '“Finding 9” is not a number for Recommendation 2. Write it as “Recommendation 7” or “7”.'],
    [at(simple, 'recommendations 1 and 3'), '9', 'Several are named here together. Put the cursor on the label of the one to rename, where it stands by itself.'],
    [at(`${simple}\nSee R77 above.\n`, 'R77'), '9', '“R77” is not among the findings that this response lists, so nothing else goes by that name.'],
    [at(simple, 'Head of'), '9', 'Put the cursor on a finding’s or an action’s label, such as “Recommendation 3”, to rename it.'],
    [at(simple, 'Recommendation 3'), '33', 'On line 15 “third recommendation” is written in words that have none for 33. Write it in figures there, then rename it.'],
    [at('# Recommendations\n\n1. Share the plan.\n2. See every baby.\n\nWe accept recommendation 2.\n', 'recommendation 2'), '5', 'On line 4 Recommendation 2 goes by its place in a list or by other words, so its number cannot be changed there. Move it in the list, or give it a label first.'],
  ])('refuses with a sentence (%#)', (marked, name, refusal) => expect(after(marked, name)).toBe(refusal))
  test('says first what would be renamed', () => {
    const { document, analysis, offset } = atCursor(at(simple, 'R2 in part'))
    expect(prepareRename(document, analysis.assessment, offset)).toEqual({ range: { start: { line: 2, character: 47 }, end: { line: 2, character: 49 } }, placeholder: 'R2' })
  })
})
