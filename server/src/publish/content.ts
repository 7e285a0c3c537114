/** What of a response's Markdown is published: words and their shape. Comments, which are for whoever writes, and HTML are left out. */
import type { AlignType } from 'mdast'
import type { LeftOut, Picture } from './pictures/picture.ts'

/** Words in one form. */
export interface Words {
  readonly kind: 'words'
  readonly text: string
  readonly strong?: boolean
  readonly emphasis?: boolean
  readonly struck?: boolean
  readonly code?: boolean
  /** A link's address. */
  readonly to?: string
}
/** A picture in its place. */
export interface Shown {
  readonly kind: 'picture'
  readonly picture: Picture
  /** What describes it, for those who do not see it. */
  readonly alt: string
  /** A link's address. */
  readonly to?: string
}
/** `first`: the first of those that call the note. */
export type Run = Words | Shown | { readonly kind: 'break' } | { readonly kind: 'note'; readonly number: number; readonly first: boolean }

export interface Heading { readonly kind: 'heading'; readonly depth: number; readonly runs: readonly Run[]; readonly id: string }
export interface Paragraph { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
export interface List { readonly kind: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly (readonly Block[])[] }
export interface Quote { readonly kind: 'quote'; readonly blocks: readonly Block[] }
/** The first row is its head. */
export interface Table { readonly kind: 'table'; readonly align: readonly AlignType[]; readonly rows: readonly (readonly (readonly Run[])[])[] }
export interface Code { readonly kind: 'code'; readonly text: string }
export type Block = Heading | Paragraph | List | Quote | Table | Code | { readonly kind: 'line' }

export interface Content {
  readonly title: string
  /** What the front matter says that the page does not: its name and its words. */
  readonly head: readonly (readonly [name: string, words: string])[]
  readonly blocks: readonly Block[]
  /** Footnotes in the order of their numbers, from 1. */
  readonly notes: readonly (readonly Block[])[]
  /** Pictures, of which only the words that describe them are taken over. */
  readonly leftOut: readonly (readonly [address: string, why: LeftOut])[]
  /** Whether any picture is there. */
  readonly pictured: boolean
}

export const textOf = (runs: readonly Run[]): string => runs.map(run => (run.kind === 'words' ? run.text : run.kind === 'break' ? ' ' : '')).join('')

/** Runs that lie beside each other in one link, together; all others by themselves. */
export function byLink(runs: readonly Run[]): readonly (readonly [to: string | undefined, runs: readonly Run[]])[] {
  const parts: [string | undefined, Run[]][] = []
  for (const run of runs) {
    const to = run.kind === 'words' || run.kind === 'picture' ? run.to : undefined
    const last = parts.at(-1)
    if (last && to !== undefined && last[0] === to) last[1].push(run)
    else parts.push([to, [run]])
  }
  return parts
}

const wordsIn = (block: Block): string => {
  switch (block.kind) {
    case 'heading': case 'paragraph': return textOf(block.runs)
    case 'list': return block.items.map(allWords).join('\n')
    case 'quote': return allWords(block.blocks)
    case 'table': return block.rows.map(row => row.map(textOf).join('\n')).join('\n')
    case 'code': return block.text
    case 'line': return ''
  }
}

/** All words of a page, in one case and with single spaces. */
export const allWords = (blocks: readonly Block[]): string => plain(blocks.map(wordsIn).join('\n'))

export const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()

/** The page’s own heading, where it has one, and what stands below it. */
export function headed({ blocks }: Content): readonly [heading: readonly Block[], below: readonly Block[]] {
  const [first] = blocks
  const count = first?.kind === 'heading' && first.depth === 1 ? 1 : 0
  return [blocks.slice(0, count), blocks.slice(count)]
}
