import { assert } from 'chai'
import { TreeItemCollapsibleState, type MarkdownString, type ThemeIcon } from 'vscode'
import { treeItem } from '../../client/src/checklist/items'
import { profileNode, questionNodes } from '../../client/src/checklist/nodes'
import { shortened } from '../../client/src/checklist/words'
import { nodeAt, outlineNodes } from '../../client/src/outline/nodes'
import type { ChecklistQuestion, ChecklistResult, OutlineItem } from '../../server/src/protocol'

const range = (start: number, end = start) => ({ start: { line: start, character: 0 }, end: { line: end, character: 5 } })

const monitoring: ChecklistQuestion = {
  id: 'monitoring', number: 6, short: 'How will we know it worked?', text: 'Does the response say *how*?', guidance: 'Say who.',
  verdict: 'not-found', reading: 'Nothing was found.', evidence: [], place: range(4), insert: 'Insert section “How we will know”',
}
const national: ChecklistQuestion = {
  id: 'context', short: 'Where is practice now?', text: 'Where is it?', guidance: 'Say.', verdict: 'partly', reading: 'One sentence.', person: 'Only the board can say.',
  evidence: [
    { range: range(7), text: 'Since then.', kind: 'change' },
    { range: range(9), text: 'Since then.', kind: 'change' },
  ],
}
const result: ChecklistResult = {
  version: 1, profile: { id: 'scr', name: 'Review', source: '' }, questions: [monitoring, national], outline: [], problems: { shown: 0, all: 0 }, prose: '',
}

suite('The checklist', () => {
  const [first, second] = questionNodes('file:///a.md', result)

  test('shows a question with its number, its verdict in words and an icon, and says each once', () => {
    const item = treeItem(first!)
    assert.equal(item.label, '6  How will we know it worked?')
    assert.equal(item.description, 'nothing found')
    assert.isString((item.iconPath as ThemeIcon).id)
    assert.equal(item.accessibilityInformation?.label, 'Question 6: How will we know it worked? nothing found')
    assert.match(item.contextValue ?? '', /\binsertable\b/)
    assert.notMatch(treeItem(second!).contextValue ?? '', /insertable/)
    assert.equal(treeItem(second!).label, 'Where is practice now?')
  })

  test('has the marker’s question in its tooltip as it was written, not as Markdown', () => {
    const { value } = treeItem(first!).tooltip as MarkdownString
    assert.include(value, '\\*how\\*')
    assert.include(value, '*nothing found:* Nothing was found')
  })

  test('has evidence, what a person can say and what can be inserted beneath it, each with somewhere to go', () => {
    assert.deepEqual(first!.children.map(({ kind }) => kind), ['place', 'insert'])
    assert.deepEqual(second!.children.map(({ kind }) => kind), ['evidence', 'evidence', 'person'])
    const [place, insert] = first!.children.map(treeItem)
    assert.equal(place?.command?.command, 'boardResponse.goToEvidence')
    assert.equal(insert?.label, 'Insert section “How we will know”')
    assert.equal(insert?.command?.command, 'boardResponse.insertSection')
    const [part, full] = second!.children.map(treeItem)
    assert.equal(part?.description, 'change · line 8')
    assert.equal(full?.description, 'change · line 10')
    assert.deepEqual(full?.command?.arguments, ['file:///a.md', range(9)])
    assert.equal(full?.collapsibleState, TreeItemCollapsibleState.None)
  })

  test('keeps a row’s identity while its words stand, even twice the same, and wherever they move', () => {
    const ids = questionNodes('file:///a.md', result).flatMap(({ id, children }) => [id, ...children.map(child => child.id)])
    assert.lengthOf(new Set(ids), ids.length)
    const moved = { ...national, evidence: national.evidence.map(evidence => ({ ...evidence, range: range(20) })) }
    const after = questionNodes('file:///a.md', { ...result, questions: [monitoring, moved] })
    assert.deepEqual(after.flatMap(({ id, children }) => [id, ...children.map(child => child.id)]), ids)
  })

  test('says whose questions these are, and leads to those of another kind of review', () => {
    const item = treeItem(profileNode('file:///a.md', result))
    assert.include(String(item.tooltip), 'These are the questions for: Review.')
    assert.include(item.accessibilityInformation?.label ?? '', 'These are the questions for: Review.')
    assert.equal(item.command?.command, 'boardResponse.chooseProfile')
  })

  test('shortens long evidence at a word, in one line', () => {
    assert.equal(shortened('one\n  two'), 'one two')
    assert.equal(shortened('Our position:** accepted** | 3 *March*<br>2017'), 'Our position: accepted 3 March 2017')
    assert.equal(shortened('The Board accepts all findings', 18), 'The Board accepts…')
    assert.equal(shortened('x'.repeat(40), 10), `${'x'.repeat(9)}…`)
  })
})

suite('The outline', () => {
  const item = (name: string, start: number, end: number, children: readonly OutlineItem[] = []): OutlineItem =>
    ({ kind: 'section', name, detail: '', range: range(start, end), selection: range(start), children })
  const roots = outlineNodes('file:///a.md', [item('A', 0, 9, [item('B', 2, 4), item('B', 5, 9)]), item('C', 10, 12)])

  test('tells sections of one name apart, and knows what each stands in', () => {
    const [b, another] = roots[0]!.children
    assert.notEqual(b!.id, another!.id)
    assert.equal(another!.parent, roots[0])
  })

  test('finds the innermost section at a line', () => {
    assert.equal(nodeAt(roots, 1)?.item.name, 'A')
    assert.equal(nodeAt(roots, 6), roots[0]!.children[1])
    assert.equal(nodeAt(roots, 11)?.item.name, 'C')
    assert.isUndefined(nodeAt(roots, 40))
  })
})
