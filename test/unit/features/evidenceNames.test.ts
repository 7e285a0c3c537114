/** What kind of words a piece of evidence is, as the checklist and the panel call it. */
import { TextDocument } from 'vscode-languageserver-textdocument'
import { expect, test } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { checklist } from '../../../server/src/features/checklist.ts'

const called = (question: string, text: string): readonly string[] =>
  checklist(TextDocument.create('file:///response.md', 'markdown', 1, text), analyse(text)).questions.find(({ id }) => id === question)!.evidence.map(({ kind }) => kind)

test('a body is called by its name as it is written', () => {
  expect(called('national', 'We ask the Department for Education to change the guidance.')).toEqual(['asked: Department for Education'])
  expect(called('national', 'We ask the DEPARTMENT for Education to change the guidance.')).toEqual(['asked: DEPARTMENT for Education'])
})

test('words are called what they are, and not by the reader’s own name for them', () => {
  expect(called('context', 'In 2024 the rota was changed, and the police moved into the same building.')).toEqual(['what changed then'])
  expect(called('priorities', 'We will start with the duty line, then the rota, as priority one in our learning and improvement framework.')).toEqual(['what comes first, in its framework'])
  expect(called('acceptance', '## Finding 1\n\nWe accept this finding in part.')).toEqual(['position in part on Finding 1'])
  expect(called('acceptance', 'We accept all the findings in principle.')).toEqual(['position in part on all findings'])
})
