/** remark, as the project uses it: CommonMark with GitHub's tables, footnotes and strikethrough. */
import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'

type Parse = (text: string) => Root

// Built at first use, so that a server that meets no response never pays for it.
let gfm: Parse | undefined
let withFrontMatter: Parse | undefined

export function parseMarkdown(text: string): Root {
  if (!gfm) {
    const processor = remark().use(remarkGfm).freeze()
    gfm = value => processor.parse(value)
  }
  return gfm(text)
}

/** Parses a document's head, whose first lines are fenced YAML. */
export function parseHead(text: string): Root {
  if (!withFrontMatter) {
    const processor = remark().use(remarkFrontmatter, ['yaml']).freeze()
    withFrontMatter = value => processor.parse(value)
  }
  return withFrontMatter(text)
}
