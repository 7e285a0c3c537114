/** A response that speaks of one kind of review alone, and is asked the questions for another because it names none. */
import { inBlocks } from '../../model/inBlocks.ts'
import type { Response } from '../../model/response.ts'
import { builtInMarker, builtInProfiles } from '../../profile/builtIn.ts'
import type { Marker } from '../../profile/marker.ts'
import { shift, type Span } from '../../span.ts'

interface Kind {
  readonly id: string
  readonly review: string
  readonly said: RegExp
}

export interface OtherKind {
  readonly id: string
  /** What the response is answered as, and what it speaks of: “serious case review”. */
  readonly asked: string
  readonly spoken: string
  /** The words that say so. */
  readonly span: Span
}

let made: readonly Kind[] | undefined
const kinds = (): readonly Kind[] => (made ??= builtInProfiles.map(({ id }): Kind => {
  const { review, reviewWords } = builtInMarker(id)!.terms
  return { id, review, said: new RegExp(`\\b(?:${reviewWords!.join('|').replace(/ /g, '\\s{1,3}').replace(/’/g, '[’\']')})s?\\b`, 'i') }
}))

/** The first place in a block where each kind is spoken of, in words that a reader sees: not in a comment. */
const saidIn = inBlocks(({ passages }): ReadonlyMap<string, Span> | undefined => {
  const found = new Map<string, Span>()
  for (const { plain, span } of passages) for (const { id, said } of kinds()) {
    const match = found.has(id) ? null : said.exec(plain)
    if (match) found.set(id, { start: span.start + match.index, end: span.start + match.index + match[0].length })
  }
  return found.size > 0 ? found : undefined
})

/** Undefined where the front matter names a profile, or the response speaks of its own kind too; of several others, the one that it names first. */
export function otherKind({ frontMatter, blocks, text }: Pick<Response, 'frontMatter' | 'blocks' | 'text'>, marker: Pick<Marker, 'id'>): OtherKind | undefined {
  const asked = kinds().find(({ id }) => id === marker.id)
  if (!asked || frontMatter && (frontMatter.values.profile !== undefined || asked.said.test(text.slice(frontMatter.span.start, frontMatter.span.end)))) return undefined
  const places = saidIn(blocks)
  if (places.some(({ found }) => found.has(asked.id))) return undefined
  const first = places[0]
  const kind = first && kinds().filter(({ id }) => first.found.has(id)).sort((a, b) => first.found.get(a.id)!.start - first.found.get(b.id)!.start)[0]
  return kind && { id: kind.id, asked: asked.review, spoken: kind.review, span: shift(first.found.get(kind.id)!, first.block.start) }
}
