/** Over a finding's name: how it stands, and its words as the review gives them. */
import type { Hover } from 'vscode-languageserver-types'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Assessment } from '../engine/assessment.ts'
import { keyOf } from '../model/ledger/labels.ts'
import { brief } from '../rules/ledger/wording.ts'
import { standing } from './codeLens.ts'
import { ledgerNames, mentionAtOffset } from './ledger/ledgerNames.ts'
import { rangeOf } from './ranges.ts'
import { MarkupKind } from './kinds.ts'

/** So many of the findings that are named together are told. */
const most = 5

/** `null` where no finding is named, and where one is listed with nothing more to be said of it. */
export function hoverFinding(document: TextDocument, assessment: Assessment, offset: number): Hover | null {
  const { response, marker } = assessment
  const names = ledgerNames(response, marker.terms.findingWords)
  const mention = mentionAtOffset(names, offset)
  if (!mention || mention.listing) return null
  const parts = mention.keys.slice(0, most).flatMap(key => {
    const listed = names.listed.get(key)
    const finding = listed?.kind === 'finding' ? response.findings[listed.index] : undefined
    if (!listed || !finding) return []
    const told = response.reviewReport?.findings.find(({ name }) => keyOf(name) === key)
    const words = brief(told?.text || finding.text, 300)
    return [`**${plain(listed.label)}** · ${standing(finding, assessment)}${words && words !== brief(listed.label, 300) ? `\n\n> ${plain(words)}` : ''}`]
  })
  return parts.length === 0 ? null : { contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n') }, range: rangeOf(document, mention.span) }
}

/** Words of the document, none of which is Markdown here. */
const plain = (words: string): string => words.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()<>#+!|~&]/g, '\\$&')
