import type { CompletionItem } from 'vscode-languageserver-types'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Assessment } from '../../engine/assessment.ts'
import { rangeOf } from '../ranges.ts'
import { knownFindings, knownOwners, knownPositions, type KnownWords } from './known.ts'
import { writingPlace, type WritingPlace } from './place.ts'
import { CompletionItemKind, InsertTextFormat } from '../kinds.ts'

const words: Readonly<Record<WritingPlace['wants'], (assessment: Assessment) => readonly KnownWords[]>> = { findings: knownFindings, owners: knownOwners, positions: knownPositions }
const kinds: Readonly<Record<WritingPlace['wants'], CompletionItemKind>> = { findings: CompletionItemKind.Reference, owners: CompletionItemKind.Value, positions: CompletionItemKind.EnumMember }

/** Findings, owners, agencies and positions, each where it belongs. */
export const completeLedger = (document: TextDocument, assessment: Assessment, offset: number): readonly CompletionItem[] => {
  const { response, marker } = assessment
  if (response.frontMatter && offset < response.frontMatter.span.end) return []
  const place = writingPlace(response, offset, marker.terms.findingWords)
  if (!place) return []
  const range = rangeOf(document, place.span)
  const spaced = /[|:](?:\*\*|__)?$/.test(response.text.slice(Math.max(0, place.span.start - 3), place.span.start)) ? ' ' : ''
  // Within a sentence a label goes on as it was begun.
  const small = place.wants === 'findings' && /^\p{Ll}/u.test(response.text.slice(place.span.start, place.span.end))
  return words[place.wants](assessment).map(({ label, detail }, i): CompletionItem => ({
    label,
    detail,
    kind: kinds[place.wants],
    sortText: String(i).padStart(4, '0'),
    filterText: label,
    textEdit: { range, newText: `${spaced}${small ? label.charAt(0).toLowerCase() + label.slice(1) : label}` },
    insertTextFormat: InsertTextFormat.PlainText,
  }))
}
