import type { BlockRule } from './rule.ts'

/** The head or foot of a page, by itself on a line. A marking may stand on purpose where it is no part of a paragraph. */
const line = /^[ \t]{0,9}(Page \d{1,4}(?: of \d{1,4})?|OFFICIAL(?:[ -]SENSITIVE)?)[ \t\r]{0,9}$/gm

/** “Page 2 of 3” between the halves of a sentence: left over from a PDF. */
export const pageLine: BlockRule = {
  id: 'page-line',
  scope: 'block',
  *check({ text, kind }) {
    if (kind === 'code') return
    for (const { index, 0: whole, 1: words = '' } of text.matchAll(line)) {
      const end = index + whole.length
      const start = index + whole.indexOf(words)
      if (words.startsWith('O') && (index === 0 || end === text.trimEnd().length)) continue
      yield {
        span: { start, end: start + words.length },
        message: `“${words}” looks like the head or foot of a page, left over from a PDF. Take it out, so that the words around it are read together.`,
        fixes: [{ title: `Take out “${words}”`, insertions: [{ at: index, end: end + (end < text.length ? 1 : 0), snippet: '' }] }],
      }
    }
  },
}
