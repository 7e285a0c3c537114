/** Gives a finding or an action another number: everywhere it is named, each mention in its own style. */
import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Assessment } from '../engine/assessment.ts'
import { findingWords } from '../model/ledger/findingWords.ts'
import { mentionAt } from '../model/ledger/labels.ts'
import { tokenise } from '../model/ledger/words.ts'
import type { Text } from '../text/text.ts'
import { ledgerNames, mentionAtOffset, type LedgerNames } from './ledger/ledgerNames.ts'
import { numberPlace, numberWritten } from './ledger/numberPlace.ts'
import { newNumber } from './ledger/newNumber.ts'
import { rangeOf } from './ranges.ts'

/** Why it cannot be done, in one plain sentence. */
export interface Refusal {
  readonly refusal: string
}

interface Target {
  readonly names: LedgerNames
  readonly key: string
  readonly number: string
  readonly family: string
  readonly label: string
}

/** The words that would change at the offset, and what stands there now. */
export function prepareRename(document: TextDocument, assessment: Assessment, offset: number): { readonly range: Range; readonly placeholder: string } | Refusal {
  const target = targetAt(assessment, offset)
  if ('refusal' in target) return target
  const span = mentionAtOffset(target.names, offset)!.span
  return { range: rangeOf(document, span), placeholder: assessment.response.text.slice(span.start, span.end) }
}

export function rename(document: TextDocument, assessment: Assessment, offset: number, wanted: string, versioned: boolean): WorkspaceEdit | Refusal {
  const target = targetAt(assessment, offset)
  if ('refusal' in target) return target
  const { names, key, label, family } = target
  const number = newNumber(wanted, family, assessment.marker.terms.findingWords)
  if (number === undefined) return { refusal: `“${wanted.trim()}” is not a number for ${label}. Write it as “${label.replace(/\d.*/, '7')}” or “7”.` }
  const next = `${family}:${number}`
  if (next === key) return { changes: {} }
  const taken = names.listed.get(next)
  if (taken) return { refusal: `${taken.label} is listed already, on line ${document.positionAt(taken.span.start).line + 1}. Give that one another number first.` }
  const edits: TextEdit[] = []
  for (const { keys, span } of names.mentions) {
    if (!keys.includes(key)) continue
    const line = document.positionAt(span.start).line + 1
    const words = assessment.response.text.slice(span.start, span.end)
    const place = numberPlace(words, keys.length, keys.indexOf(key))
    if (place === 'range') return { refusal: `${label} is one of “${flat(words)}” on line ${line}. Write these out one by one, then rename it.` }
    if (place === 'none') return { refusal: `On line ${line} ${label} goes by its place in a list or by other words, so its number cannot be changed there. Move it in the list, or give it a label first.` }
    const written = numberWritten(words.slice(place.start, place.end), number)
    if (written === undefined) return { refusal: `On line ${line} “${flat(words)}” is written in words that have none for ${number}. Write it in figures there, then rename it.` }
    edits.push({ range: rangeOf(document, { start: span.start + place.start, end: span.start + place.end }), newText: written })
  }
  return versioned ? { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }] } : { changes: { [document.uri]: edits } }
}

const flat = (words: string): string => words.replace(/\s+/g, ' ').slice(0, 60)

/** UTF-16 units of a label at most. */
const longestLabel = 40

/** What is written there as findings are named, whether or not one is listed under it: “R5”. */
const labelAt = (text: Text, offset: number, profileWords: readonly string[]): string | undefined => {
  const from = Math.max(0, offset - longestLabel)
  const label = [...text.slice(from, offset + longestLabel).matchAll(/\p{L}{1,20}[ \u00A0]?\d{1,3}(?!\d)/gu)].find(({ index, 0: words }) => from + index <= offset && offset <= from + index + words.length)?.[0]
  return label !== undefined && mentionAt(tokenise(label), 0, findingWords(profileWords)) ? label : undefined
}

const targetAt = ({ response, marker }: Assessment, offset: number): Target | Refusal => {
  const names = ledgerNames(response, marker.terms.findingWords)
  const mention = mentionAtOffset(names, offset)
  if (!mention) {
    const unlisted = labelAt(response.text, offset, marker.terms.findingWords)
    return { refusal: unlisted === undefined ? 'Put the cursor on a finding’s or an action’s label, such as “Recommendation 3”, to rename it.' : `“${unlisted}” is not among the findings that this response lists, so nothing else goes by that name.` }
  }
  if (mention.keys.length > 1) return { refusal: 'Several are named here together. Put the cursor on the label of the one to rename, where it stands by itself.' }
  const key = mention.keys[0]!
  const { label } = names.listed.get(key)!
  const [family, number] = key.split(':')
  if (family === undefined || number === undefined) return { refusal: 'This finding has no label of its own that could be renamed. Its words are what it goes by.' }
  return { names, key, label, family, number }
}
