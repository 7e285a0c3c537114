/** The dates that answer the question on time, as the checklist and the panel show them. */
import { TextDocument } from 'vscode-languageserver-textdocument'
import { expect, test } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { checklist } from '../../../server/src/features/checklist.ts'
import { answerPanel } from '../../../server/src/review/answerPanel.ts'

const text = `---
document: board-response
report-presented: 14 March 2018
response-agreed: 2018-05-22
published: 8 May 2018
---

# Our response

We publish this response on 8 May 2018. The Board agreed it on 22 May 2018.

The report was presented to the Board on 14 March 2018.
`
const document = TextDocument.create('file:///response.md', 'markdown', 1, text)

test('stand in the order in which things happen, each once, in the words of the page where it has them', () => {
  const [time] = checklist(document, analyse(text)).questions
  expect(time!.evidence.map(({ kind, range }) => [kind, range.start.line])).toEqual([['presented', 11], ['agreed', 9], ['published, out of order', 9]])
})

test('and so they do in the panel', () => {
  const { view } = answerPanel(document, analyse(text))
  expect(view.questions.questions[0]!.evidence.map(({ kind }) => kind)).toEqual(['presented', 'agreed', 'published, out of order'])
})
