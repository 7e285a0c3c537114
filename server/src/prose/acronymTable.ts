/** All abbreviations of a response, in the order of their first place. */
import { shift, type Span } from '../span.ts'
import { onPage } from '../model/inBlocks.ts'
import { joining, ofOne, pagesOf, passing, type Page } from '../model/pages.ts'
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
  /** How many uses there are. */
  readonly uses: number
  /** The first in the responder's own words. */
  readonly own?: PlacedUse
  /** Uses that give the words. */
  readonly given: readonly PlacedUse[]
}

const usesOn = onPage((reading): readonly AcronymUse[] | undefined => {
  const uses = acronymUses(reading).filter(({ name }) => !isWellKnown(name))
  return uses.length > 0 ? uses : undefined
})

interface OnPage {
  readonly uses: ReturnType<typeof usesOn>
  readonly table: readonly Acronym[]
}

const pass = passing<undefined, undefined, OnPage>()

/** A page's abbreviations, in the order of their first place: the same list as long as the blocks that have some stand. */
const tableOn = (page: Page): readonly Acronym[] => pass(page, undefined, before => {
  const uses = usesOn(page)
  const stands = before?.uses.length === uses.length && uses.every(({ block, found }, i) => block === before.uses[i]!.block && found === before.uses[i]!.found)
  return { found: stands ? before : { uses, table: joined(uses.flatMap(({ block, found }) => found.map(use => usedOnce(block, use)))) }, left: undefined }
}).found.table

function usedOnce(block: PlacedReading, use: AcronymUse): Acronym {
  const placed: PlacedUse = { block, use, span: shift(use.span, block.start), own: use.own && !block.review?.has(use.passage) }
  return { name: use.name, uses: 1, ...(placed.own && { own: placed }), given: use.words === undefined ? [] : [placed] }
}

/** Each under its name once, in the order in which they come. */
function joined(all: readonly Acronym[]): readonly Acronym[] {
  const byName = new Map<string, { name: string; uses: number; own?: PlacedUse; given: PlacedUse[] }>()
  for (const { name, uses, own, given } of all) {
    let one = byName.get(name)
    if (!one) byName.set(name, one = { name, uses: 0, given: [] })
    one.uses += uses
    if (own) one.own ??= own
    one.given.push(...given)
  }
  return [...byName.values()]
}

const ofAllPages = joining<Acronym>()

const withoutAllowed = ofOne((all: readonly Acronym[], allowed: readonly string[]): readonly Acronym[] => joined(all).filter(({ name }) => !allowed.includes(name)))

/** Those that a reader knows and those that the board allows are left out. The same list as long as the blocks that have some stand. */
export const acronymsOf = ({ blocks }: Response, allowed: readonly string[] | undefined): readonly Acronym[] => withoutAllowed(ofAllPages(pagesOf(blocks).map(tableOn)), allowed ?? none)

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
