/** What HTML in the Markdown says: its words, without its form. */
import { withoutComments } from '../review/hash.ts'

export const isBreak = /^<br\s{0,9}\/?>$/i

const tag = /<\/?([a-z]\w{0,12})(?:[\s/][^<>]{0,1000})?>/gi
/** What is no element of HTML, `<name>`, was meant as words. */
const elements = new Set('a abbr b big blockquote body br center cite code dd del details div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr html i iframe img ins kbd li main mark nav ol p pre q s samp script section small span strike strong style sub summary sup table tbody td tfoot th thead title tr tt u ul'.split(' '))
const instructions = /^\s{0,9}<(?:script|style|[!?])/i
const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u{a0}', '#39': '’' }

/** An empty line where an element begins or ends. */
export function wordsOfHtml(html: string): string {
  const own = withoutComments(html)
  if (instructions.test(own)) return ''
  return own.replace(tag, (whole, name: string) => (elements.has(name.toLowerCase()) ? '\n\n' : whole)).replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => characters[name]!).split('\n').map(line => line.trim()).join('\n').trim()
}
