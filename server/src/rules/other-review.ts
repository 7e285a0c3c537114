import { inBlocks } from '../model/inBlocks.ts'
import { builtInMarker, builtInProfiles } from '../profile/builtIn.ts'
import { shift, type Span } from '../span.ts'
import { insertionsOf } from './fixes/frontMatterPieces.ts'
import type { DocumentRule } from './rule.ts'

interface Kind {
  readonly id: string
  readonly review: string
  readonly said: RegExp
}

let made: readonly Kind[] | undefined
const kinds = (): readonly Kind[] => (made ??= builtInProfiles.map(({ id }): Kind => {
  const { review, reviewShort } = builtInMarker(id)!.terms
  return { id, review, said: new RegExp(`\\b(?:${review.replaceAll(' ', '\\s{1,3}')}|${reviewShort})s?\\b`, 'i') }
}))

/** The first place in a block where each kind is spoken of. */
const saidIn = inBlocks(({ text }): ReadonlyMap<string, Span> | undefined => {
  const found = new Map<string, Span>()
  for (const { id, said } of kinds()) {
    const match = said.exec(text)
    if (match) found.set(id, { start: match.index, end: match.index + match[0].length })
  }
  return found.size > 0 ? found : undefined
})

/** Speaks of one kind of review alone, and is asked the questions for another, because the front matter names none. */
export const otherReview: DocumentRule = {
  id: 'other-review',
  *check({ response, marker }) {
    const { frontMatter, blocks } = response
    const asked = kinds().find(({ id }) => id === marker.id)
    if (!frontMatter || frontMatter.values.profile !== undefined || !asked || asked.said.test(response.text.slice(frontMatter.span.start, frontMatter.span.end))) return
    const places = saidIn(blocks)
    if (places.some(({ found }) => found.has(asked.id))) return
    for (const { id, review } of kinds()) {
      const first = places.find(({ found }) => found.has(id))
      if (!first) continue
      yield {
        span: shift(first.found.get(id)!, first.block.start),
        message: `This response speaks of a ${review}, and is asked the questions for a ${asked.review}. Put “profile: ${id}” in the front matter to be asked its own.`,
        fixes: [{ title: `Insert “profile: ${id}” in the front matter`, insertions: insertionsOf([{ at: frontMatter.body.start, pieces: [`profile: ${id}\n`] }]) }],
      }
    }
  },
}
