/** Words with no marks among them but `**bold**`, `*italics*` and `<br>`. */
import type { PhrasingContent, Text } from 'mdast'
import type { Places } from './plainLines.ts'

/** What may be a mark, a character by another name, or a link. */
const marked = [/[\\`_~]/, /<(?!br ?\/?>)/i, /&[a-z\d#]+;/i, /\]\(|!\[/]
const known = /\*+|<br ?\/?>/gi
const blank = /\s/
const punctuation = /[\p{P}\p{S}]/u

/** The nodes of the text from `from` to `to`, which neither begins nor ends a line with white space; undefined where it is not surely plain. */
export function plainInline(places: Places, from: number, to: number): PhrasingContent[] | undefined {
  const source = places.text.slice(from, to)
  if (marked.some(one => one.test(source))) return undefined
  const text = (start: number, end: number): Text => ({ type: 'text', value: source.slice(start, end), position: places.position(from + start, from + end) })
  const words = (start: number, end: number): PhrasingContent[] => (start < end ? [text(start, end)] : [])
  if (!source.includes('*') && !source.includes('<')) return words(0, source.length)
  const out: PhrasingContent[] = []
  let within: PhrasingContent[] = out
  let at = 0
  let open: { readonly start: number; readonly length: number; readonly before: number } | undefined
  for (const { index, 0: mark } of source.matchAll(known)) {
    const { length } = mark
    const [before, after] = [source.charAt(index - 1), source.charAt(index + length)]
    if (mark.startsWith('*')) {
      // As it stands while the first word in bold is yet to come: no mark.
      if (isBlank(before) && isBlank(after)) continue
      if (!(open ? length === open.length && leans(after, before) : length <= 2 && leans(before, after))) return undefined
    }
    const wordsFrom = at
    if (index > at) within.push(...words(at, index))
    at = index + length
    if (!mark.startsWith('*')) within.push({ type: 'html', value: mark, position: places.position(from + index, from + at) })
    else if (!open) {
      open = { start: index, length, before: wordsFrom }
      within = []
    } else {
      out.push({ type: length === 2 ? 'strong' : 'emphasis', children: within, position: places.position(from + open.start, from + at) })
      open = undefined
      within = out
    }
  }
  if (open) {
    // Half typed: a mark that nothing closes is text, and part of the words before it.
    if (within.length > 0) return undefined
    if (open.before < open.start) out.pop()
    at = open.before
  }
  if (at < source.length) out.push(...words(at, source.length))
  return out
}

/** Whether a run of stars between the two characters can only be a mark of what stands on the inner side. */
const leans = (outer: string, inner: string): boolean => !isBlank(inner) && (isBlank(outer) || (isMark(outer) && !isMark(inner)))
const isBlank = (character: string): boolean => character === '' || blank.test(character)
/** Half of a pair is none: it then stands beside no mark. */
const isMark = (character: string): boolean => punctuation.test(character)
