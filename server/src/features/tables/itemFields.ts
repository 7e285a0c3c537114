/** What a list's item gives under a label of its own: “Owner: Head of Early Help.”, and “**Recommendation 1:**” before its words. */
import { columnRoleOf } from '../../model/ledger/columnRoles.ts'
import type { Action, Response } from '../../model/response.ts'
import { contains, type Span } from '../../span.ts'
import type { Text } from '../../text/text.ts'
import type { SourceItem } from './listAt.ts'

export const fieldRoles = ['owner', 'due', 'monitoring'] as const

/** In the document, with its label and what ends it. */
export interface Field extends Span {
  /** Of a field its label, of a finding its name: as it is written. */
  readonly name: string
}

/** The first action that begins in the item. */
export const actionIn = (response: Response, { span }: SourceItem): Action | undefined =>
  response.actions.find(action => contains(span, action.span.start) && action.span.start < span.end)

/** Undefined where nothing, or more than the words that the ledger has read, stands under a label that names such a column. */
export function fieldIn(text: Text, { span }: SourceItem, action: Action | undefined, role: typeof fieldRoles[number]): Field | undefined {
  const words = action?.[role]
  if (!words || words.start < span.start || words.end > span.end) return undefined
  const before = text.slice(Math.max(span.start, words.start - 80), words.start)
  const colon = before.lastIndexOf(':')
  const opened = before.slice(0, Math.max(0, colon)).replace(/[*_]{1,3}$/, '')
  const label = opened.split(/[.;:*_\r\n]/).at(-1)!
  const name = label.replace(/[+-]/g, ' ').trim()
  const after = /^[*_]{0,3}(?:[.;](?=\s|$)|(?=[ \t]{0,8}(?:[\r\n]|$)))/.exec(text.slice(words.end, span.end))
  if (!after || columnRoleOf(name) !== role || !/^[*_ ]*$/.test(before.slice(colon + 1))) return undefined
  const head = opened.slice(0, opened.length - label.length)
  // With the marks that open it and its bullet.
  const lead = /^\s/.test(label) ? 0 : /[\s*_+-]{0,20}$/.exec(head)![0].length
  return { name, start: words.start - before.length + head.length - lead, end: words.end + after[0].length }
}

/** The finding's name, with its place where the item begins with it. */
export function findingIn(text: Text, { span: { start, end } }: SourceItem, label: string | undefined): Field | undefined {
  if (label === undefined) return undefined
  const marks = /^[*_]{0,3}/.exec(text.slice(start, end))![0].length
  const at = start + marks + label.length
  const name = text.slice(start + marks, at)
  const rest = /^[*_]{0,3} ?[:.–—-][*_]{0,3} /.exec(text.slice(at, end))
  return name.toLowerCase() === label.toLowerCase() && rest ? { name, start, end: at + rest[0].length } : { name: label, start, end: start }
}
