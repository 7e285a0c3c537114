/** Completion of findings, owners, agencies and positions, each where it belongs. */
import { expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { TextEdit } from 'vscode-languageserver-types'
import { completion } from '../../../server/src/features/completion.ts'
import { atCursor } from '../../support/cursor.ts'

const head = `---
document: board-response
agencies:
  - Merrowdale Council
  - name: Merrowdale Health Trust
    short: MHT
---

# Our response

## Recommendation 1: share the plan

Accepted. The Head of Early Help will change the form by 31 March 2026, with Merrowdale Constabulary.

## Recommendation 2: see every baby

`
const offered = (marked: string, report?: string): readonly string[] => {
  const { document, analysis, offset } = atCursor(head + marked, report)
  return completion(document, analysis.assessment, offset, false).map(({ label }) => label)
}
const taken = (marked: string, label: string): string => {
  const { document, analysis, offset } = atCursor(head + marked)
  const item = completion(document, analysis.assessment, offset, false).find(one => one.label === label)
  expect(item).toBeDefined()
  return TextDocument.applyEdits(document, [item!.textEdit as TextEdit]).slice(head.length)
}
const positions = ['Accepted', 'Accepted in part', 'Not accepted']
const owners = ['Head of Early Help', 'Merrowdale Council', 'Merrowdale Health Trust', 'MHT', 'Merrowdale Constabulary']
const table = '| Ref | Position | Action | Lead |\n|---|---|---|---|\n'

test.each([
  ['**Our position:** $0', positions],
  ['Position: acc$0', positions],
  ['- Lead: $0', owners],
  ['Owner: Head$0', owners],
  [`${table}| $0 | | | |\n`, ['Recommendation 1', 'Recommendation 2']],
  [`${table}| R1 | $0 | | |\n`, positions],
  [`${table}| R1 | Accepted | Do it | $0 |\n`, owners],
  [`${table}| R1 | Accepted | Do it |$0`, owners],
  [`${table}| R1 | Accepted | Do $0 | |\n`, []],
  ['This follows recommendation $0', ['Recommendation 1', 'Recommendation 2']],
  ['This answers $0', ['Recommendation 1', 'Recommendation 2']],
  ['We accept $0', ['Recommendation 1', 'Recommendation 2']],
  ['The Board does not agree with rec$0', ['Recommendation 1', 'Recommendation 2']],
  ['Accepted.\n\n## Recommendation 10: go\n\nAccepted.\n\n## Recommendation 3: come\n\nThis answers $0', ['Recommendation 1', 'Recommendation 2', 'Recommendation 3', 'Recommendation 10']],
  ['This answers Rec$0', ['Recommendation 1', 'Recommendation 2']],
  ['This answers all of $0', []],
  ['We will $0', []],
  ['The Board: $0', []],
])('%s', (marked, labels) => {
  expect(offered(marked)).toEqual(labels)
})

test('what is taken stands in the place of what was typed, and of that alone', () => {
  expect(taken('**Our position:** acc$0', 'Accepted in part')).toBe('**Our position:** Accepted in part')
  expect(taken('**Our position:**$0', 'Accepted')).toBe('**Our position:** Accepted')
  expect(taken(`${table}| R1 | Accepted | Do it | Named Nurse; Mer$0 |\n`, 'Merrowdale Council')).toBe(`${table}| R1 | Accepted | Do it | Named Nurse; Merrowdale Council |\n`)
  expect(taken(`${table}| R1 | Accepted | Do it | Nurse<br>$0 |\n`, 'MHT')).toBe(`${table}| R1 | Accepted | Do it | Nurse<br>MHT |\n`)
  expect(taken('This follows recommendation $0', 'Recommendation 2')).toBe('This follows recommendation 2')
  expect(taken('This answers rec$0', 'Recommendation 2')).toBe('This answers recommendation 2')
})

test('findings of the review’s report are offered beside those that are listed', () => {
  expect(offered('This follows recommendation $0', '1. Share the plan.\n')).toEqual(['Recommendation 1', 'Recommendation 2'])
  expect(offered('This follows recommendation $0', '## Recommendation 2\n\na\n\n## Recommendation 3\n\nb\n')).toEqual(['Recommendation 1', 'Recommendation 2', 'Recommendation 3'])
})

test('agencies in the front matter are completed from the text', () => {
  const { document, analysis, offset } = atCursor(head.replace('  - Merrowdale Council', '  - $0\n  - Merrowdale Council'))
  expect(completion(document, analysis.assessment, offset, false).map(({ label }) => label)).toContain('Merrowdale Constabulary')
})
