/** A finding that has two positions is shown as one that has two, and with neither of them. */
import { TextDocument } from 'vscode-languageserver-textdocument'
import { expect, test } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { codeLenses } from '../../../server/src/features/codeLens.ts'
import { outline, type OutlineNode } from '../../../server/src/features/outline.ts'
import { answerPanel } from '../../../server/src/review/answerPanel.ts'

const text = `# Our response

| Recommendation | Position |
|---|---|
| Recommendation 1 | Accepted |
| Recommendation 2 | Accepted |

## Recommendation 1

Accepted. The Head of Early Help will change the form by May 2032.

## Recommendation 2

We do not accept this recommendation, because the law forbids it.
`
const analysis = analyse(text)
const document = TextDocument.create('file:///response.md', 'markdown', 1, text)

test('above it, in the outline and in the panel', () => {
  expect(codeLenses(document, analysis.assessment, true).map(({ command }) => command!.title.split(' · ')[0])).toEqual(['Accepted', 'Two positions'])
  const details = (nodes: readonly OutlineNode[]): readonly string[] => nodes.flatMap(({ kind, detail, children }) => [...(kind === 'finding' ? [detail] : []), ...details(children)])
  expect(details(outline(analysis.assessment))).toEqual(['accepted · 1 action', 'two positions · no action'])
  expect(answerPanel(document, analysis).view.trace.groups.map(({ finding }) => finding?.position.text)).toEqual(['Accepted', 'Two positions'])
})
