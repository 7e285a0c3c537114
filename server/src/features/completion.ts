import type { CompletionItem } from 'vscode-languageserver-types'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Assessment } from '../engine/assessment.ts'
import { completeLedger } from './completion/completeLedger.ts'
import { completeFrontMatter } from './frontMatter/completeFrontMatter.ts'
import { agenciesInText } from './completion/known.ts'

/** What can be written at a place: the front matter's keys and values, and the ledger's names where they belong. */
export function completion(document: TextDocument, assessment: Assessment, offset: number, snippets: boolean): CompletionItem[] {
  const known = { agencies: agenciesInText(assessment.response).map(({ label }) => label) }
  const items = completeFrontMatter(document, offset, { snippets, known }, assessment.response.text)
  return [...(items.length > 0 ? items : completeLedger(document, assessment, offset))]
}
