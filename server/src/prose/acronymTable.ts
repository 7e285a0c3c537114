/** All abbreviations of a response, in the order of their first place. */
import { shift, type Span } from '../span.ts'
import { onPage } from '../model/inBlocks.ts'
import { inOneRun } from '../model/inOneRun.ts'
import { ofPage, pagesOf } from '../model/pages.ts'
import type { PlacedReading, Response } from '../model/response.ts'
import { acronymUses, isWellKnown, meanings, type AcronymUse } from './acronyms.ts'

export interface PlacedUse {
  readonly block: PlacedReading
  readonly use: AcronymUse
  /** In the document. */
  readonly span: Span
  /** In the responder's own words, by their place too. */
  readonly own: boolean
}

export interface Acronym {
  readonly name: string
  readonly uses: readonly PlacedUse[]
  /** Uses that give the words. */
  readonly given: readonly PlacedUse[]
}

const usesOn = onPage((reading): readonly AcronymUse[] | undefined => {
  const uses = acronymUses(reading).filter(({ name }) => !isWellKnown(name))
  return uses.length > 0 ? uses : undefined
})

const placedOn = ofPage((page): readonly PlacedUse[] => usesOn(page).flatMap(({ block, found }) =>
  found.map(use => ({ block, use, span: shift(use.span, block.start), own: use.own && !block.review?.has(use.passage) }))))

const table = inOneRun((response, allowed: readonly string[]): readonly Acronym[] => {
  const leave = new Set(allowed)
  const byName = new Map<string, { name: string; uses: PlacedUse[]; given: PlacedUse[] }>()
  for (const placed of pagesOf(response.blocks).flatMap(page => placedOn(page))) {
    const { name, words } = placed.use
    if (leave.has(name)) continue
    let one = byName.get(name)
    if (!one) byName.set(name, one = { name, uses: [], given: [] })
    one.uses.push(placed)
    if (words !== undefined) one.given.push(placed)
  }
  return [...byName.values()]
})

/** Those that a reader knows and those that the board allows are left out. */
export const acronymsOf = (response: Response, allowed: readonly string[] | undefined): readonly Acronym[] => table(response, allowed ?? none)

const none: readonly string[] = []

/** What it may stand for, the document's own words first: where they are given, where the front matter names an agency so, in the data. */
export function wordsFor(response: Response, { name, given }: Acronym): readonly string[] {
  const own = given.flatMap(({ use }) => (use.words ? [use.words] : []))
  if (own.length > 0) return own.slice(0, 1)
  const agencies = response.frontMatter?.values['agencies']
  if (Array.isArray(agencies)) {
    for (const agency of agencies as readonly unknown[]) {
      const { name: full, short } = (typeof agency === 'object' && agency !== null ? agency : {}) as { readonly name?: unknown; readonly short?: unknown }
      if (short === name && typeof full === 'string') return [full]
    }
  }
  return meanings(name)
}
