/** What is put into front matter, piece by piece: as a snippet for the editor, as plain text to try it out first. */
import type { Insertion } from '../../engine/assessment.ts'
import { choices, takes, type FrontMatterSchema } from '../../model/frontMatterSchema.ts'

/** Fixed text, a prompt to write over, or values to choose from, the first of which stands until then. */
export type Piece = string | { readonly prompt: string } | { readonly choices: readonly string[] }

export interface Placed {
  readonly at: number
  /** Where what it stands in the place of ends; nothing is taken away without it. */
  readonly end?: number
  readonly pieces: readonly Piece[]
}

const plain = (piece: Piece): string => (typeof piece === 'string' ? piece : 'prompt' in piece ? piece.prompt : (piece.choices[0] ?? ''))

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&')

/** In VS Code's snippet syntax, tab stops counted from `from`. */
const snippetOf = (pieces: readonly Piece[], from = 1): string => {
  let stop = from
  return pieces.map(piece => {
    if (typeof piece === 'string') return escaped(piece)
    if ('prompt' in piece) return `\${${stop++}:${escaped(piece.prompt)}}`
    return `\${${stop++}|${piece.choices.map(c => c.replace(/[\\,|]/g, '\\$&')).join(',')}|}`
  }).join('')
}

/** Insertions in order of place, with tab stops counted through. */
export const insertionsOf = (placed: readonly Placed[]): readonly Insertion[] => {
  let from = 1
  return [...placed].sort((a, b) => a.at - b.at).map(({ at, end, pieces }) => {
    const snippet = snippetOf(pieces, from)
    from += pieces.filter(p => typeof p !== 'string').length
    return { at, ...(end !== undefined && { end }), snippet }
  })
}

/** The text after the insertions. */
export const applied = (text: string, placed: readonly Placed[]): string =>
  [...placed].sort((a, b) => a.at - b.at).reduceRight((so, { at, end = at, pieces }) => so.slice(0, at) + pieces.map(plain).join('') + so.slice(end), text)

/** The value that a key wants: its only value, one of several, or a prompt in brackets, quoted so that YAML takes it for words. */
export const valuePieces = (at: FrontMatterSchema | undefined): readonly Piece[] => {
  const allowed = choices(at).map(String)
  if (allowed.length === 1) return allowed
  if (allowed.length > 1) return [{ choices: allowed }]
  if (takes(at, 'array')) return ['\n  - ', ...valuePieces(at?.items)]
  const title = at?.title ?? 'value'
  return ['"', { prompt: `[insert: ${title[0]?.toLowerCase()}${title.slice(1)}]` }, '"']
}

/** `key: value` and a line ending; the title is the page's own until it is written over. */
export const linePieces = (key: string, at: FrontMatterSchema | undefined, title?: string): readonly Piece[] => {
  const value = key === 'title' && title ? ['"', { prompt: title.replace(/["\\]/g, '\\$&') }, '"'] : valuePieces(at)
  const first = value[0]
  return [`${key}:${typeof first === 'string' && first.startsWith('\n') ? '' : ' '}`, ...value, '\n']
}
