/** Web and e-mail addresses in plain words: remark is asked of the one word that an address stands in, and what it said is remembered. */
import type { Nodes } from 'mdast'
import { remembered } from '../remembered.ts'
import type { Span } from '../span.ts'
import { parseMarkdown } from './parseMarkdown.ts'

/** An address that reads as a link to `url`, relative to its word or text. */
export interface Address extends Span {
  readonly url: string
}

const sign = /@|:\/\/|www\./i
const word = /[^ \r\n]+/g
/** What may reach beyond its word: brackets that open elsewhere, stars, HTML. */
const reaching = /[[\]*<]/
/** The same outside an address, with marks that are none within one. */
const marked = /[[\]*<\\`_~]/

export const mayHaveAddress = (text: string): boolean => sign.test(text)

/** The addresses in the text, in order, and the text with their words blanked; undefined where it is not surely so. */
export function addressesIn(text: string): { readonly addresses: readonly Address[]; readonly rest: string } | undefined {
  const addresses: Address[] = []
  let rest = ''
  let at = 0
  for (const { index, 0: one } of text.matchAll(word)) {
    if (!sign.test(one)) continue
    const found = addressesOf(one)
    if (!found) return undefined
    for (const { start, end, url } of found) addresses.push({ start: start + index, end: end + index, url })
    rest += text.slice(at, index) + 'x'.repeat(one.length)
    at = index + one.length
  }
  rest += text.slice(at)
  // A bracket that was opened before keeps an address from being one.
  return addresses.length > 0 && rest.includes('[') ? undefined : { addresses, rest }
}

const lead = 'x '

/** The addresses in a word between white space; undefined where what stands around them is more than words. */
const addressesOf = remembered((word): readonly Address[] | undefined => {
  if (reaching.test(word)) return undefined
  const [paragraph, ...others] = parseMarkdown(`${lead}${word}\n`).children
  if (paragraph?.type !== 'paragraph' || others.length > 0) return undefined
  const out: Address[] = []
  let at = 0
  const source = lead + word
  for (const node of paragraph.children) {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start !== at || end === undefined) return undefined
    const own = source.slice(start, end)
    if (node.type === 'text') {
      if (node.value !== own || marked.test(own)) return undefined
    } else {
      if (node.type !== 'link' || node.title || !isWords(node.children, start, end, own)) return undefined
      out.push({ start: start - lead.length, end: end - lead.length, url: node.url })
    }
    at = end
  }
  return at === source.length ? out : undefined
})

const isWords = ([child, ...others]: readonly Nodes[], start: number, end: number, own: string): boolean =>
  child?.type === 'text' && others.length === 0 && child.value === own && child.position?.start.offset === start && child.position.end.offset === end
