/** What remark is made of, without its way from plugin to plugin: CommonMark with GitHub's tables, footnotes and strikethrough. */
import type { Root } from 'mdast'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'

// Built at first use, so that a server that meets no response never pays for it.
let withGfm: Options | undefined
let withFrontMatter: Options | undefined

export function parseMarkdown(text: string): Root {
  withGfm ??= { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }
  return fromMarkdown(text, withGfm)
}

/** Parses a document's head, whose first lines are fenced YAML. */
export function parseHead(text: string): Root {
  withFrontMatter ??= { extensions: [frontmatter(['yaml'])], mdastExtensions: [frontmatterFromMarkdown(['yaml'])] }
  return fromMarkdown(text, withFrontMatter)
}
