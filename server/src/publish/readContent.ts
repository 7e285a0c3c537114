/** From Markdown to what is published of it. */
import type { BlockContent, Definition, FootnoteDefinition, Nodes, PhrasingContent, RootContent } from 'mdast'
import { findFrontMatter, contentStart } from '../syntax/findFrontMatter.ts'
import { isOverfull } from '../syntax/overfull.ts'
import { parseMarkdown } from '../syntax/parseMarkdown.ts'
import { isBreak, wordsOfHtml } from './htmlWords.ts'
import { allWords, plain, textOf, type Block, type Content, type Run, type Words } from './content.ts'
import { pictureReader, type GivenPicture, type LeftOut } from './pictures/picture.ts'

/** What the front matter says, in the order in which it is shown. */
export type Head = readonly (readonly [name: string, words: string])[]

type Style = Omit<Words, 'kind' | 'text'>

/** `name`: its file’s, by which a page is known that has no title; no such words are put into it. */
export function readContent(text: string, title: string | undefined, head: Head, name: string, given: readonly GivenPicture[]): Content {
  const own = text.slice(contentStart(text, findFrontMatter(text)))
  // Nobody wrote such a text, and to parse it would take minutes: it is published as it stands.
  const tree = isOverfull(own) ? [{ type: 'code', value: own } as const] : parseMarkdown(own).children
  const reader = makeReader(tree, pictureReader(given))
  const blocks = reader.blocks(tree)
  const notes = reader.notes()
  const said = allWords(blocks)
  const first = blocks[0]?.kind === 'heading' && blocks[0].depth === 1 ? textOf(blocks[0].runs) : undefined
  return {
    title: first ?? title ?? name.replace(/\.[^.]{1,20}$/, ''),
    head: head.filter(([, words]) => !said.includes(plain(words))),
    blocks: first === undefined && title !== undefined ? [{ kind: 'heading', depth: 1, runs: [{ kind: 'words', text: title }], id: reader.idOf(title) }, ...blocks] : blocks,
    notes,
    ...reader.pictures(),
  }
}

/** Addresses that a reader of the published page can follow. */
const followed = /^(?:https?:|mailto:|tel:|#|[^:]*$)/i

function makeReader(tree: readonly RootContent[], pictureAt: ReturnType<typeof pictureReader>) {
  const definitions = new Map<string, Definition>()
  const notes = new Map<string, FootnoteDefinition>()
  const order: string[] = []
  /** For each address, the number by which the next like it may differ. */
  const ids = new Map<string, number>()
  const leftOut: (readonly [string, LeftOut])[] = []
  let pictured = false
  for (const node of tree) collect(node)

  function collect(node: Nodes): void {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node)
    if ('children' in node) node.children.forEach(collect)
  }

  function runs(nodes: readonly PhrasingContent[], style: Style = {}): readonly Run[] {
    return nodes.flatMap((node): readonly Run[] => {
      switch (node.type) {
        case 'text': return [{ kind: 'words', text: node.value.replaceAll('\n', ' '), ...style }]
        case 'inlineCode': return [{ kind: 'words', text: node.value, ...style, code: true }]
        case 'strong': return runs(node.children, { ...style, strong: true })
        case 'emphasis': return runs(node.children, { ...style, emphasis: true })
        case 'delete': return runs(node.children, { ...style, struck: true })
        case 'link': return runs(node.children, linked(style, node.url))
        case 'linkReference': return runs(node.children, linked(style, definitions.get(node.identifier)?.url))
        case 'break': return [{ kind: 'break' }]
        case 'html': {
          const tag = isBreak.test(node.value) ? [{ kind: 'break' } as const] : []
          return tag.length > 0 || wordsOfHtml(node.value) === '' ? tag : [{ kind: 'words', text: node.value, ...style }]
        }
        case 'image': return picture(node.url, node.alt ?? '', style)
        case 'imageReference': return picture(definitions.get(node.identifier)?.url ?? '', node.alt ?? '', style)
        case 'footnoteReference': return [note(node.identifier)]
        default: return []
      }
    })
  }

  const linked = (style: Style, to: string | undefined): Style => (to !== undefined && followed.test(to) ? { ...style, to } : style)

  function picture(address: string, alt: string, { to, ...style }: Style): readonly Run[] {
    const picture = pictureAt(address)
    const link = to === undefined ? {} : { to }
    if (typeof picture !== 'string') {
      pictured = true
      return [{ kind: 'picture', picture, alt, ...link }]
    }
    leftOut.push([address, picture])
    return alt === '' ? [] : [{ kind: 'words', text: `(Picture: ${alt})`, ...style, ...link }]
  }

  function note(identifier: string): Run {
    const first = !order.includes(identifier)
    if (first) order.push(identifier)
    return { kind: 'note', number: order.indexOf(identifier) + 1, first }
  }

  /** As GitHub and VS Code make an address of a heading, so that links within the page lead where they did. */
  function idOf(words: string): string {
    const id = words.trim().toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replaceAll(' ', '-') || 'section'
    for (let n = ids.get(id) ?? 0; ; n++) {
      const own = n === 0 ? id : `${id}-${n}`
      if (ids.has(own)) continue
      ids.set(id, n + 1)
      if (n > 0) ids.set(own, 1)
      return own
    }
  }

  const blocks = (nodes: readonly (RootContent | BlockContent)[]): readonly Block[] => nodes.flatMap(block)

  function block(node: RootContent): readonly Block[] {
    switch (node.type) {
      case 'heading': {
        const inside = runs(node.children)
        return [{ kind: 'heading', depth: node.depth, runs: inside, id: idOf(textOf(inside)) }]
      }
      case 'paragraph': {
        const inside = runs(node.children)
        return inside.every(run => run.kind === 'words' && run.text.trim() === '') ? [] : [{ kind: 'paragraph', runs: inside }]
      }
      case 'list': return [{ kind: 'list', ordered: node.ordered === true, start: node.start ?? 1, items: node.children.map(({ checked, children }) => ticked(checked, blocks(children))) }]
      case 'blockquote': {
        const inside = blocks(node.children)
        return inside.length > 0 ? [{ kind: 'quote', blocks: inside }] : []
      }
      case 'table': return [{ kind: 'table', align: node.align ?? [], rows: node.children.map(row => row.children.map(cell => runs(cell.children))) }]
      case 'code': return [{ kind: 'code', text: node.value }]
      case 'html': return wordsOfHtml(node.value).split(/\n{2,}/).filter(Boolean).map(text => ({ kind: 'paragraph', runs: [{ kind: 'words', text: text.replace(/\s+/g, ' ') }] }))
      case 'thematicBreak': return [{ kind: 'line' }]
      default: return []
    }
  }

  /** A box before the item's first words, where it has one. */
  function ticked(checked: boolean | null | undefined, inside: readonly Block[]): readonly Block[] {
    const [first, ...rest] = inside
    if (typeof checked !== 'boolean' || first?.kind !== 'paragraph') return inside
    return [{ ...first, runs: [{ kind: 'words', text: checked ? '☑ ' : '☐ ' }, ...first.runs] }, ...rest]
  }

  return {
    blocks,
    idOf,
    /** A footnote may name another. */
    notes: () => {
      const made: (readonly Block[])[] = []
      for (let i = 0; i < order.length; i++) made.push(blocks(notes.get(order[i]!)?.children ?? []))
      return made
    },
    pictures: () => ({ leftOut, pictured }),
  }
}
