import fc from 'fast-check'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGithub from '../../support/remarkGithub.ts'
import { describe, expect, test } from 'vitest'
import { parse } from '../../../server/src/syntax/parse.ts'
import { parseMarkdown } from '../../../server/src/syntax/parseMarkdown.ts'
import type { SyntaxTree } from '../../../server/src/syntax/syntaxTree.ts'
import { applyEdit, edit, markdownText } from '../../support/markdownText.ts'

interface Node { readonly type: string; readonly position?: { readonly start: { offset?: number }; readonly end: { offset?: number } }; readonly children?: readonly Node[] }

/** A tree as nested lists of type, start and end, at the document's offsets. Blank lines that unclosed HTML or code takes in at its end do not count. */
const shape = (text: string, node: Node, by = 0): unknown => {
  const end = (node.position?.end.offset ?? -1) + by
  return [node.type, (node.position?.start.offset ?? -1) + by, text.slice(0, end).trimEnd().length, ...(node.children ?? []).map(child => shape(text, child, by))]
}
const byBlocks = (tree: SyntaxTree): unknown[] => tree.blocks.flatMap(({ start, block }) => block.tree.children.map(child => shape(tree.text.toString(), child as Node, start)))
const runs = Number(process.env.PROPERTY_RUNS ?? 200)

describe('cutting and parsing block by block', () => {
  test('gives the tree of a parse of the whole', () => {
    fc.assert(fc.property(markdownText(), text => {
      const tree = parse(text)
      const body = tree.frontMatter ? ' '.repeat(tree.frontMatter.span.end) + text.slice(tree.frontMatter.span.end) : text
      expect(byBlocks(tree)).toEqual(parseMarkdown(`${body}\n`).children.map(child => shape(text, child as Node)))
    }), { numRuns: runs })
  })

  test.each(['+', '- ', '*', '1)', '2. b', '- a'])('gives that tree where “%s” stands below indented code', item => {
    for (const code of ['    a', '\ta', '  \ta', 'p\n\n    a']) for (const gap of ['\n\n', '\n \n\n', '\n\n    \n']) {
      const text = `${code}${gap}${item}\n\nAfter.\n`
      expect(byBlocks(parse(text))).toEqual(parseMarkdown(text).children.map(child => shape(text, child as Node)))
    }
  })

  test('gives the same after any edits as from the start', () => {
    fc.assert(fc.property(markdownText(), fc.array(edit, { maxLength: 8 }), (start, edits) => {
      let text = start
      let tree = parse(text)
      for (const one of edits) {
        text = applyEdit(text, one)
        tree = parse(text, tree)
      }
      expect(tree.blocks.map(b => [b.start, b.block.text])).toEqual(parse(text).blocks.map(b => [b.start, b.block.text]))
      expect(byBlocks(tree)).toEqual(byBlocks(parse(text)))
    }), { numRuns: runs })
  })

  test('keeps the blocks whose text an edit left alone', () => {
    const before = parse('# One\n\nFirst.\n\nSecond.\n')
    const after = parse('# One\n\nFirst, changed.\n\nSecond.\n', before)
    expect(after.blocks.map((b, i) => b.block === before.blocks[i]!.block)).toEqual([true, false, true])
  })
})

test('a block is what remark takes it for', () => {
  const reference = remark().use(remarkGithub)
  const piece = fc.oneof(fc.constantFrom('*', '**', '_', '`', '~~', '[', ']', '(', ')', '|', '\n', '\n\n', '- ', '1. ', '> ', '# ', '\n---\n', '| a | b |\n|---|---|\n', '[^1]', 'www.example.org', 'a@b.org', '[ ] ', '&amp;', '\\', '<b>', '    '), fc.string({ maxLength: 5 }))
  fc.assert(fc.property(fc.array(piece, { maxLength: 20 }), pieces => {
    const text = pieces.join('')
    expect(parseMarkdown(text)).toEqual(reference.parse(text))
  }), { numRuns: runs })
})

describe('front matter', () => {
  const head = (text: string) => { const found = parse(text).frontMatter; return found && text.slice(found.body.start, found.body.end) }
  test('is what stands between the fences', () => expect(head('---\ntitle: A\n---\n\nText')).toBe('title: A\n'))
  test('may be empty', () => expect(head('---\n---\nText')).toBe(''))
  test('is none while its fence is open', () => expect(head('---\ntitle: A\n\nText')).toBeUndefined())
  test('may follow a byte order mark', () => expect(head('\uFEFF---\na: 1\n---\n')).toBe('a: 1\n'))
  test('is what remark-frontmatter takes for it', () => {
    const reference = remark().use(remarkFrontmatter, ['yaml'])
    const line = fc.constantFrom('---', '--- ', '---\t', ' ---', '----', '--', '', 'a: 1', '\uFEFF---', '...', '# b', '> ---')
    fc.assert(fc.property(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (lines, ending, ended) => {
      const text = lines.join(ending) + (ended ? ending : '')
      const mark = text.startsWith('\uFEFF') ? 1 : 0
      const first = reference.parse(text.slice(mark)).children[0]
      expect(parse(text).frontMatter?.span.end).toBe(first?.type === 'yaml' ? first.position!.end.offset! + mark : undefined)
    }), { numRuns: runs * 5 })
  })
  test('may have Windows line endings', () => expect(head('---\r\na: 1\r\n---\r\n')).toBe('a: 1\r\n'))
})
