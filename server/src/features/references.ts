import type { DocumentHighlight, Location } from 'vscode-languageserver-types'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Assessment } from '../engine/assessment.ts'
import { ledgerNames, mentionAtOffset, type NameMention } from './ledger/ledgerNames.ts'
import { rangeOf } from './ranges.ts'
import { DocumentHighlightKind } from './kinds.ts'

/** Every place that names what is named at the offset. */
const namedHere = ({ response, marker }: Assessment, offset: number): readonly NameMention[] => {
  const names = ledgerNames(response, marker.terms.findingWords)
  const here = mentionAtOffset(names, offset)
  return here ? names.mentions.filter(({ keys }) => keys.some(key => here.keys.includes(key))) : []
}

export const references = (document: TextDocument, assessment: Assessment, offset: number, withListing: boolean): readonly Location[] =>
  namedHere(assessment, offset).filter(({ listing }) => withListing || !listing).map(({ span }) => ({ uri: document.uri, range: rangeOf(document, span) }))

/** The listing is marked as what is written, the mentions as what reads it. */
export const highlights = (document: TextDocument, assessment: Assessment, offset: number): readonly DocumentHighlight[] =>
  namedHere(assessment, offset).map(({ span, listing }) => ({ range: rangeOf(document, span), kind: listing ? DocumentHighlightKind.Write : DocumentHighlightKind.Read }))
