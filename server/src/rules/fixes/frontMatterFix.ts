/** Fixes that add to the front matter what it lacks. Each is tried out first, so that none is offered that does not help. */
import type { Fix } from '../../engine/assessment.ts'
import type { FrontMatter } from '../../model/frontMatter.ts'
import { missingKeys } from '../../model/frontMatterCheck.ts'
import { openHead } from '../../model/frontMatterHead.ts'
import { bodyLineAt } from '../../model/frontMatterLines.ts'
import { choices, frontMatterSchema, orderedKeys, orderOf, schemaAt, type FrontMatterSchema } from '../../model/frontMatterSchema.ts'
import { readFrontMatter } from '../../model/readFrontMatter.ts'
import type { Response } from '../../model/response.ts'
import type { Marker } from '../../profile/marker.ts'
import { findFrontMatter } from '../../syntax/findFrontMatter.ts'
import { mends } from './frontMatterMend.ts'
import { otherKind } from './otherKind.ts'
import { applied, insertionsOf, linePieces, type Piece, type Placed } from './frontMatterPieces.ts'
import { addressOf, plainText } from '../../text/addresses.ts'
import type { Text } from '../../text/text.ts'

/**
 * All that can be inserted into a response's front matter: what is missing (in one fix, first), then what mends a fault.
 * Empty where nothing is fixable; a fix that was applied is not offered again.
 */
export const frontMatterFixes = (
  response: Pick<Response, 'text' | 'frontMatter' | 'blocks' | 'sections'>, marker: Pick<Marker, 'id'>, schema: FrontMatterSchema = frontMatterSchema,
): readonly Fix[] => {
  const { frontMatter } = response
  if (!frontMatter) return [closingFix(response.text, schema) ?? wholeFix(response, marker, schema)]
  const text = response.text.slice(0, frontMatter.span.end)
  const { required, wanted } = missingKeys(frontMatter, schema)
  const missing = keysFix(text, frontMatter, [...required, ...wanted], schema, pageTitle(response))
  return [...(missing ? [missing] : []), ...mends(text, frontMatter, schema).values()]
}

/** The whole front matter, at the top of a text that has none: for the kind of review that it speaks of, or else the one whose questions it is asked. */
export const wholeFix = (response: Pick<Response, 'text' | 'frontMatter' | 'blocks' | 'sections'>, marker: Pick<Marker, 'id'>, schema: FrontMatterSchema): Fix => {
  const other = otherKind(response, marker)?.id
  const chosen = schemaAt(schema, ['profile'])
  return headFix(response, 'Insert front matter', other ?? (choices(chosen).includes(marker.id) && chosen?.default !== marker.id ? marker.id : undefined), schema)
}

/** `profile: ID` where it belongs in the front matter, in the place of another, and with all the rest where there is none. */
export const profileFix = (response: Pick<Response, 'text' | 'frontMatter' | 'sections'>, id: string, schema: FrontMatterSchema): Fix => {
  const { text, frontMatter } = response
  if (!frontMatter) return headFix(response, `Insert front matter with “profile: ${id}”`, id, schema)
  const { start, end } = frontMatter.nodes.find(({ path: [key, ...more] }) => key === 'profile' && !more.length)?.value ?? {}
  const placed = start === undefined
    ? { at: lineFor(text.slice(0, frontMatter.span.end), frontMatter, orderOf(schema, 'profile'), schema), pieces: [`profile: ${id}\n`] }
    : { at: start, end: end!, pieces: [/\s/.test(text.slice(start - 1, start)) ? id : ` ${id}`] }
  return { title: `Insert “profile: ${id}” in the front matter`, insertions: insertionsOf([placed]) }
}

/** The words of the heading at the top of the page, by which it is known. */
export const pageTitle = ({ sections: [first] }: Pick<Response, 'sections'>): string | undefined => (first?.depth === 1 && first.marked ? first.title : undefined)

const headFix = (response: Pick<Response, 'text' | 'sections'>, title: string, profile: string | undefined, schema: FrontMatterSchema): Fix => {
  const at = response.text.charCodeAt(0) === 0xfeff ? 1 : 0
  const own = pageTitle(response)
  const wanted = new Set([...(schema.required ?? []), ...(schema['x-wanted'] ?? [])])
  const lines = orderedKeys(schema).flatMap((key): readonly Piece[] =>
    key === 'profile' && profile ? [`profile: ${profile}\n`] : wanted.has(key) ? linePieces(key, schemaAt(schema, [key]), own) : [])
  return { title, insertions: insertionsOf([{ at, pieces: ['---\n', ...lines, '---\n\n'] }]) }
}

/** The line `---` below front matter that is opened and never closed; undefined where there is none, or its end is in doubt. */
export const closingFix = (addressed: Text, schema: FrontMatterSchema): Fix | undefined => {
  const text = plainText(addressed)
  const open = openHead(text)
  if (!open?.clear || !open.keys.some(key => schemaAt(schema, [key]) !== undefined)) return undefined
  const { end } = open.body
  const newline = /[\r\n]/.test(text.slice(Math.max(0, end - 1), end)) ? '' : '\n'
  const pieces = [`${newline}---\n`]
  // Only the head is tried out: what follows may be long, and cannot matter above the fence.
  const found = findFrontMatter(applied(text.slice(0, end), [{ at: end, pieces }]))
  return found ? { title: 'Insert the closing “---”', insertions: insertionsOf([{ at: addressOf(addressed, end), pieces }]) } : undefined
}

/** Lines for `keys`, each where it belongs among those that are there; undefined where the front matter could not be read with them. */
export const keysFix = (text: string, frontMatter: FrontMatter, keys: readonly string[], schema: FrontMatterSchema, title?: string): Fix | undefined => {
  if (keys.length === 0) return undefined
  const byPlace = new Map<number, Piece[]>()
  const sorted = [...keys].sort((a, b) => orderOf(schema, a) - orderOf(schema, b))
  for (const key of sorted) {
    const at = lineFor(text, frontMatter, orderOf(schema, key), schema)
    byPlace.set(at, [...(byPlace.get(at) ?? []), ...linePieces(key, schemaAt(schema, [key]), title)])
  }
  const placed: Placed[] = [...byPlace].map(([at, pieces]) => ({ at, pieces }))
  const head = applied(text.slice(0, frontMatter.span.end), placed)
  const place = findFrontMatter(head)
  const after = place && readFrontMatter(head, place)
  if (!after || after.faults.length > 0 || !keys.every(key => key in after.values)) return undefined
  const names = sorted.map(key => `“${key}:”`)
  const list = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  return { title: `Insert ${list} in the front matter`, insertions: insertionsOf(placed) }
}

/** The start of the line below the last key that comes before, by the schema's order; the first line where none does. */
const lineFor = (text: string, frontMatter: FrontMatter, order: number, schema: FrontMatterSchema): number => {
  let after: number | undefined
  for (const { path, key, value } of frontMatter.nodes) {
    if (path.length === 1 && key && orderOf(schema, String(path[0])) < order) after = Math.max(after ?? 0, value.end, key.end)
  }
  if (after === undefined) return frontMatter.body.start
  const line = bodyLineAt(text, after)
  const next = text.indexOf('\n', line.end)
  return next < 0 ? frontMatter.body.end : Math.min(next + 1, frontMatter.body.end)
}
