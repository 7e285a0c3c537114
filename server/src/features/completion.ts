import type { CompletionItem } from 'vscode-languageserver-types'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { completeFrontMatter } from './frontMatter/completeFrontMatter.ts'

/** What can be written at an offset: the front matter's keys and values. */
export const completion = (document: TextDocument, offset: number, snippets: boolean): CompletionItem[] =>
  [...completeFrontMatter(document, offset, { snippets })]
