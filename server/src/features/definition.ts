import type { Location } from 'vscode-languageserver-types'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Assessment } from '../engine/assessment.ts'
import { keyOf } from '../model/ledger/labels.ts'
import { ledgerNames, mentionAtOffset } from './ledger/ledgerNames.ts'
import { rangeOf } from './ranges.ts'

/** From a finding's or an action's name to the place where it is listed; from there to the review's own words, where its report is known. */
export function definition(document: TextDocument, { response, marker }: Assessment, offset: number): readonly Location[] {
  const names = ledgerNames(response, marker.terms.findingWords)
  const mention = mentionAtOffset(names, offset)
  if (!mention) return []
  return mention.keys.flatMap(key => {
    const listed = names.listed.get(key)
    const own: Location[] = listed ? [{ uri: document.uri, range: rangeOf(document, listed.span) }] : []
    const told = response.reviewReport?.findings.find(({ name }) => keyOf(name) === key || (name.family === '' && key.endsWith(`:${name.number}`)))
    if (!told || !response.reviewReport) return own
    const theirs: Location = { uri: response.reviewReport.uri, range: told.range }
    return mention.listing ? [theirs] : [...own, theirs]
  })
}
