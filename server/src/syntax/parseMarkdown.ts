/**
 * Markdown by the libraries that remark stands on, without the pipeline around them: CommonMark with GitHub's tables, footnotes, ticked items and
 * strikethrough. A bare web address stays words, which is what all that reads the tree makes of one.
 */
import type { Root } from 'mdast'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'

// Made at first use, so that a server that meets no response never pays for it.
let github: Options | undefined
let fenced: Options | undefined

export function parseMarkdown(text: string): Root {
  github ??= {
    extensions: [gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem()],
    mdastExtensions: [gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()],
  }
  return fromMarkdown(text, github)
}

/** Parses a document's head, whose first lines are fenced YAML. */
export function parseHead(text: string): Root {
  fenced ??= { extensions: [frontmatter(['yaml'])], mdastExtensions: [frontmatterFromMarkdown(['yaml'])] }
  return fromMarkdown(text, fenced)
}
