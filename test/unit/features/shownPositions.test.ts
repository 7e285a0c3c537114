/** The positions that answer the question on acceptance, as the checklist and the panel show them. */
import { TextDocument } from 'vscode-languageserver-textdocument'
import { expect, test } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { checklist } from '../../../server/src/features/checklist.ts'
import { answerPanel } from '../../../server/src/review/answerPanel.ts'

const shown = (text: string): readonly (readonly string[])[] => {
  const document = TextDocument.create('file:///response.md', 'markdown', 1, text)
  const analysis = analyse(text)
  const [listed, seen] = [checklist(document, analysis).questions, answerPanel(document, analysis).view.questions.questions]
    .map(questions => questions.find(({ id }) => id === 'acceptance')!.evidence.map(({ text, kind }) => [text, kind]))
  expect(seen!.map(([, kind]) => kind)).toEqual(listed!.map(([, kind]) => kind))
  return listed!
}

test('name the finding that they speak of, where the same words stand under several', () => {
  expect(shown('# Our response\n\n## Finding 1\n\n**Our position:** accepted\n\n## Finding 2\n\n**Our position:** accepted\n').map(([, kind]) => kind))
    .toEqual(['position on Finding 1', 'position on Finding 2'])
  expect(shown('# Our response\n\n| Finding | Position |\n| --- | --- |\n| Finding 1: the form | Accepted |\n| Finding 2: the visits | Not accepted |\n'))
    .toEqual(expect.arrayContaining([['Accepted', 'position on Finding 1'], ['Not accepted', 'position on Finding 2']]))
})

test('name none where they speak of all, or of none that is listed', () => {
  expect(shown('# Our response\n\nWe accept both findings.\n\n## Finding 1\n\nThe form will change.\n\n## Finding 2\n\nThe visits will change.\n').map(([, kind]) => kind)).toEqual(['position on all findings'])
  expect(shown('# Our response\n\nThe Board accepts the findings of the review.\n').map(([, kind]) => kind)).toEqual(['position on all findings'])
})
