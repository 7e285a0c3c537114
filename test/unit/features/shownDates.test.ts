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
  expect(time!.evidence.map(({ kind, range }) => [kind, range.start.line])).toEqual([['received', 11], ['agreed', 9], ['published, out of order', 9]])
})

test('and so they do in the panel', () => {
  const { view } = answerPanel(document, analyse(text))
  expect(view.questions.questions[0]!.evidence.map(({ kind }) => kind)).toEqual(['received', 'agreed', 'published, out of order'])
})

test('of a sentence with several dates each event has the one that its verb tells', () => {
  const told = (text: string) => answerPanel(TextDocument.create('file:///response.md', 'markdown', 1, text), analyse(text)).view.timeline.months.flatMap(({ entries }) => entries.filter(({ kind }) => kind === 'event').map(({ what, day }) => `${what}: ${day}`))
  expect(told('# Our response\n\nThe partnership commissioned this review in May 2025 and the lead reviewer presented the final report to us on 12 November 2025.\n\nWe agreed this response at our executive meeting on 14 January 2026, and it is published together with the report today, 9 February 2026.\n'))
    .toEqual(['Report received: 12 November 2025', 'Response agreed: 14 January 2026', 'Published: 9 February 2026'])
  expect(told('# Our response\n\nThe report was presented to the Board on 4 May 2026, the response was agreed on 9 June 2026 and both were published on 1 July 2026.\n'))
    .toEqual(['Report received: 4 May 2026', 'Response agreed: 9 June 2026', 'Published: 1 July 2026'])
  expect(told('# Our response\n\nThe report, begun on 4 June 2025 and delivered in draft on 1 December 2025, was presented to the Board on 5 January 2026; the Board agreed this response on 9 March 2026 and both are published on 2 April 2026.\n'))
    .toEqual(['Report received: 5 January 2026', 'Response agreed: 9 March 2026', 'Published: 2 April 2026'])
  expect(told('# Our response\n\nThe final report was sent to us on 5 January 2026, having been finished on 1 December 2025.\n')).toEqual(['Report received: 5 January 2026'])
  expect(told('# Our response\n\nReport received: 2 March 2021 | Approved: 20 April 2021\n')).toEqual(['Report received: 2 March 2021', 'Response agreed: 20 April 2021'])
})

test('a sentence that tells of several is shown once', () => {
  const told = '# Our response\n\nThe report was presented to the Board on 4 May 2026, the response was agreed on 9 June 2026 and both were published on 1 July 2026.\n'
  const [time] = checklist(TextDocument.create('file:///response.md', 'markdown', 1, told), analyse(told)).questions
  expect(time!.evidence.map(({ kind }) => kind)).toEqual(['received, agreed, published'])
})

test('dates of actions are not among them, where it is known what happened on others', () => {
  const more = `${text}\n| Action | Who | By when |\n|:--|:--|:--|\n| Open a free breakfast in every school | Director of Education | 4 September 2018 |\n| Keep one page for each child | Chief Nurse | 31 October 2018 |\n`
  const [time] = checklist(TextDocument.create('file:///response.md', 'markdown', 1, more), analyse(more)).questions
  expect(time!.evidence.map(({ kind }) => kind)).toEqual(['received', 'agreed', 'published, out of order'])
})
