import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CompletionItem, TextEdit } from 'vscode-languageserver-types'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { completeFrontMatter } from '../../../server/src/features/frontMatter/completeFrontMatter.ts'
import { hoverFrontMatter } from '../../../server/src/features/frontMatter/hoverFrontMatter.ts'
import { frontMatterOf } from './read.ts'

const open = (marked: string): { document: TextDocument; offset: number } => {
  const offset = marked.indexOf('¦')
  return { document: TextDocument.create('file:///a.md', 'markdown', 1, marked.replace('¦', '')), offset }
}

const items = (marked: string, snippets = true): readonly CompletionItem[] => {
  const { document, offset } = open(marked)
  return completeFrontMatter(document, offset, { snippets, known: { agencies: ['Fenwold Council'] } })
}

const labels = (marked: string): string[] => items(marked).map(i => i.label)

/** The text after choosing one of the items, without tab stops. */
const chosen = (marked: string, label: string, snippets = false): string => {
  const { document } = open(marked)
  const item = items(marked, snippets).find(i => i.label === label)
  return TextDocument.applyEdits(document, [item!.textEdit as TextEdit])
}

const keys = ['document', 'profile', 'title', 'board', 'review', 'report-presented', 'response-agreed', 'published', 'status', 'agencies', 'allowed-names', 'pseudonyms', 'report', 'ignore', 'allowed-words']

describe('keys', () => {
  test.each([
    ['---\n¦', keys],
    ['---\n¦\n---\n', keys],
    ['---\n¦\n\n# Our response\n', keys],
    ['---\ndoc¦', keys],
    ['---\ndoc¦\ntitle: x\n---\n', keys.filter(k => k !== 'title')],
    ['---\ndocument: board-response\r\n¦\r\ntitle: "half\r\n---\r\n', keys.filter(k => k !== 'document' && k !== 'title')],
    ['---\ntit¦: x\n---\n', keys],
    ['---\nagencies:\n  - name: A\n    ¦\n---\n', ['short']],
    ['---\nagencies:\n  - n¦\n---\n', ['Merrowdale Council', 'name', 'short'].map(l => (l === 'Merrowdale Council' ? 'Fenwold Council' : l))],
    ['---\nagencies:\n- name: A\n  sh¦\n---\n', ['short']],
    ['---\nagencies:\n  ¦\n---\n', ['- ']],
  ])('%j', (marked, wanted) => expect(labels(marked)).toEqual(wanted))

  test('come in the schema’s order, with their words', () => {
    const found = items('---\n¦')
    expect(found.map(i => i.sortText)).toEqual([...found.map(i => i.sortText)].sort())
    expect(found[0]).toMatchObject({ detail: 'Kind of document', documentation: { kind: 'markdown', value: expect.stringContaining('board-response') } })
  })

  test.each([
    ['---\n¦\n---\n', 'document', '---\ndocument: board-response\n---\n'],
    ['---\nsta¦\n---\n', 'status', '---\nstatus: draft\n---\n'],
    ['---\ntit¦: x\n---\n', 'board', '---\nboard: x\n---\n'],
    ['---\nage¦\n---\n', 'agencies', '---\nagencies:\n  - \n---\n'],
    ['---\nagencies:\n  - name: A\n    s¦\n---\n', 'short', '---\nagencies:\n  - name: A\n    short: \n---\n'],
    ['---\npub¦\n---\n', 'published', '---\npublished: 31 March 2026\n---\n'],
  ])('%j choosing %s', (marked, label, wanted) => expect(chosen(marked, label)).toBe(wanted))

  test('bring choices as a snippet where the editor has them', () => {
    expect(chosen('---\n¦\n---\n', 'status', true)).toBe('---\nstatus: ${1|draft,for-agreement,agreed,published|}\n---\n')
  })
})

describe('values', () => {
  const statuses = ['draft', 'for-agreement', 'agreed', 'published']
  test.each([
    ['---\nstatus: ¦\n---\n', statuses],
    ['---\nstatus:¦\n---\n', statuses],
    ['---\nstatus: dr¦aft\n---\n', statuses],
    ['---\nstatus: "dr¦\n---\n', statuses],
    ['---\nstatus: ¦', statuses],
    ['---\ndocument: ¦\n---\n', ['board-response']],
    ['---\nprofile: ¦\n---\n', ['scr-board-response', 'lcspr-response', 'pfd-response']],
    ['---\npublished: ¦\n---\n', ['31 March 2026', '2026-03-31']],
    ['---\nboard: ¦\n---\n', ['Merrowdale Safeguarding Children Board']],
    ['---\nagencies: ¦\n---\n', ['- ']],
    ['---\nagencies:\n  - ¦\n---\n', ['Fenwold Council', 'name', 'short']],
    ['---\nagencies:\n  - name: ¦\n---\n', ['Merrowdale Community Health Trust']],
    ['---\npseudonyms:\n- ¦\n---\n', ['Child K', 'Ms A']],
  ])('%j', (marked, wanted) => expect(labels(marked)).toEqual(wanted))

  test.each([
    ['---\nstatus:¦\n---\n', 'draft', '---\nstatus: draft\n---\n'],
    ['---\nstatus: dr¦aft # so far\n---\n', 'agreed', '---\nstatus: agreed # so far\n---\n'],
    ['---\nstatus: "dr¦\n---\n', 'draft', '---\nstatus: "draft"\n---\n'],
    ['---\nreview: ¦\n---\n', 'Serious case review: Child K', '---\nreview: "Serious case review: Child K"\n---\n'],
    ['---\nagencies:¦\n---\n', '- ', '---\nagencies:\n  - \n---\n'],
    ['---\nagencies:\n  - Fen¦\n---\n', 'Fenwold Council', '---\nagencies:\n  - Fenwold Council\n---\n'],
  ])('%j choosing %s', (marked, label, wanted) => expect(chosen(marked, label)).toBe(wanted))
})

test.each(['¦---\n---\n', '---\ntitle: x\n¦---\n\n# R\n', '---\ntitle: x\n---\n¦# R\n', '# R¦\n', '---\n# com¦\n---\n', '---\ntitle: x\n\nSome words of the resp¦onse\n\n---\n', '---\n\n¦'])(
  'nothing at %j', marked => expect(items(marked)).toEqual([]))

describe('hover', () => {
  const hover = (marked: string): string | undefined => {
    const { document, offset } = open(marked)
    const frontMatter = frontMatterOf(document.getText())
    const found = frontMatter && hoverFrontMatter(document, frontMatter, offset)
    return found ? `${document.getText(found.range)}: ${(found.contents as { value: string }).value}` : undefined
  }
  test('tells what a key is for, what is expected and an example', () => {
    expect(hover('---\nbo¦ard: x\n---\n')).toBe('board: **Who answers** · `board`\n\nThe board, partnership or organisation that answers, with its full name.\n\nFor example: `Merrowdale Safeguarding Children Board`')
  })
  test('tells the values there are', () => expect(hover('---\nstatus: dra¦ft\n---\n')).toMatch(/^draft: .*Write one of `draft`, /s))
  test('names the day of a date', () => expect(hover('---\npublished: 31/03¦/2026\n---\n')).toMatch(/^31\/03\/2026: Tuesday 31 March 2026\n\n\*\*Published\*\*/))
  test('goes into lists', () => expect(hover('---\nagencies:\n  - name: A\n    sho¦rt: B\n---\n')).toMatch(/^short: \*\*Abbreviation\*\*/))
  test('says nothing of what it does not know', () => expect([hover('---\nbored¦: x\n---\n'), hover('---\nboard: x\n---\n¦\n')]).toEqual([undefined, undefined]))
})

test('any text and place: no exception, one line for each edit, the cursor in it', () => {
  const bits = fc.constantFrom('---\n', '\n', '\r\n', '  ', '- ', ': ', ':', '"', "'", '[', '# ', 'agencies:', 'name', 'status: ', 'draft', 'title', '\t', 'published:', '\n  ')
  fc.assert(fc.property(fc.array(fc.oneof(bits, fc.string({ maxLength: 4 })), { maxLength: 20 }), fc.nat(), fc.boolean(), (parts, at, closed) => {
    const text = `---\n${parts.join('')}${closed ? '\n---\n' : ''}`
    const document = TextDocument.create('file:///a.md', 'markdown', 1, text)
    const offset = at % (text.length + 1)
    for (const item of completeFrontMatter(document, offset, { snippets: true })) {
      const { range } = item.textEdit as TextEdit
      expect(range.start.line).toBe(range.end.line)
      expect(document.offsetAt(range.start)).toBeLessThanOrEqual(offset)
      expect(document.offsetAt(range.end)).toBeGreaterThanOrEqual(offset)
    }
    const frontMatter = frontMatterOf(text)
    if (frontMatter) hoverFrontMatter(document, frontMatter, offset)
  }), { numRuns: 600 })
})
