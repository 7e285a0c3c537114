/** remark, as the project uses it: CommonMark with GitHub's tables, footnotes and strikethrough. */
import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'

type Parse = (text: string) => Root

// Built at first use, so that a server that meets no response never pays for it.
let gfm: Parse | undefined

export function parseMarkdown(text: string): Root {
  if (!gfm) {
    const processor = remark().use(remarkGfm).freeze()
    gfm = value => processor.parse(value)
  }
  return gfm(text)
}
