/** Markdown by the libraries that remark stands on, without the pipeline around them: CommonMark with GitHub's tables, footnotes and strikethrough. */
import type { Root } from 'mdast'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'

// Made at first use, so that a server that meets no response never pays for it.
let github: Options | undefined
let fenced: Options | undefined

export function parseMarkdown(text: string): Root {
  github ??= { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }
  return fromMarkdown(text, github)
}

/** Parses a document's head, whose first lines are fenced YAML. */
export function parseHead(text: string): Root {
  fenced ??= { extensions: [frontmatter(['yaml'])], mdastExtensions: [frontmatterFromMarkdown(['yaml'])] }
  return fromMarkdown(text, fenced)
}
