/** Links lead to the review's report and to our own pages: nothing that a document says becomes an address. */
import { TextDocument } from 'vscode-languageserver-textdocument'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { diagnostic } from '../../../server/src/features/diagnostics.ts'
import { documentLinks } from '../../../server/src/features/documentLinks.ts'
import { hover } from '../../../server/src/features/hover.ts'
import { reportUri } from '../../../server/src/lsp/reportUri.ts'

const evil = ['javascript:alert(1)', 'command:workbench.action.terminal.new', 'data:text/html,<b>', 'vscode://a.b/c', 'https://example.org/', 'file:///etc/passwd', '\\\\server\\share\\a.md', '//server/a.md']

describe('the report that a response names', () => {
  const at = (path: string, folders: readonly string[] = ['file:///work']): unknown => reportUri('file:///work/boards/response.md', path, folders)
  test.each(evil)('%s is no path', path => expect(at(path)).toEqual({ unread: 'not-relative' }))
  test.each(['../../etc/passwd', '../../../../../../etc/passwd', 'x/../../../etc/passwd', '..\\..\\etc\\passwd', './../../work2/a.md'])('%s lies outside', path => expect(at(path)).toEqual({ unread: 'outside' }))
  test.each(['/etc/passwd', 'C:\\a.md', 'c:/a.md', '~/a.md'])('%s is not relative', path => expect(at(path)).toEqual({ unread: 'not-relative' }))
  test('what is encoded stays a name', () => expect(at('%2e%2e/%2e%2e/etc/passwd')).toEqual({ uri: 'file:///work/boards/%252e%252e/%252e%252e/etc/passwd' }))
  test('inside the folder it may climb', () => expect(at('../reports/a.md')).toEqual({ uri: 'file:///work/reports/a.md' }))
  test('the folder of another part of the work is outside', () => expect(at('../../other/a.md', ['file:///work', 'file:///other'])).toEqual({ unread: 'outside' }))
  test('without a folder, the response’s own counts', () => expect(at('../reports/a.md', [])).toEqual({ unread: 'outside' }))
})

test.each(evil)('a response full of %s makes no link of it', address => {
  const text = `---\ndocument: board-response\nreport: ${JSON.stringify(address)}\ntitle: "[a](${address})"\nboard: "<${address}>"\n---\n\n# [a](${address})\n\n## Finding 1 [b](${address})\n\nAccepted by [c](${address}). TBC ${address}\n`
  const document = TextDocument.create('file:///work/response.md', 'markdown', 1, text)
  const analysis = analyse(text, { report: () => ({ uri: '', name: address, unread: 'not-relative' }) })
  expect(documentLinks(document, analysis.assessment.response)).toEqual([])
  for (const problem of analysis.assessment.problems) expect(diagnostic(document, problem, 'board-response-rule:/rules').codeDescription?.href).toMatch(/^board-response-rule:\/rules\/[a-z-]+\.md$/)
  for (let offset = 0; offset < text.length; offset += 3) {
    const { contents } = (hover(document, analysis, offset) ?? { contents: { value: '' } }) as { contents: { value: string } }
    for (const [, target] of contents.value.matchAll(/(?<!\\)\]\((?!\))([^)]*)\)/g)) expect(target).toMatch(/^(?:board-response-[a-z]+:|command:boardResponse\.|https:\/\/(?:www\.)?(?:nspcc|scie|gov)\.)/)
  }
})
