/** An item by what stands nested below it: its fields, or what its doer does. */
import type { BlockReading, Passage } from '../blockReading.ts'
import type { LedgerEvent } from './events.ts'
import { columnRoleOf } from './columnRoles.ts'
import { fieldsIn } from './fields.ts'
import { isOwnerPhrase } from './owners.ts'
import { auxiliaries } from './subject.ts'
import { spanOf, type Token } from './words.ts'

/** The items right below an item are fields of it, “Lead: …”, “Date: …”: then it is an action. */
export const hasFieldsBelow = ({ text, passages }: BlockReading, passage: Passage, index: number): boolean => {
  if (passage.kind !== 'item') return false
  let fields = 0, others = 0
  for (let k = index + 1; k < passages.length; k++) {
    const below = passages[k]!
    if (below.kind !== 'item' || below.depth <= passage.depth) break
    if (below.depth > passage.depth + 1) return false
    const field = fieldsIn(text, below).find(f => f.label.start <= below.span.start + 3)
    if (field?.role === 'action') return false
    if (field) fields++
    // “RAG: A”, “Position: Accepted”: a column of the table that it was.
    else if (columnRoleOf(below.plain.split(':', 1)[0]!) === undefined) others++
  }
  return fields > 0 && fields >= others
}

const longestDoer = 16

/** An item that holds nothing but a doer: what it does stands in the items below. */
export const doerAlone = ({ kind, plain, depth }: Passage, tokens: readonly Token[], below: Passage | undefined): LedgerEvent | undefined => {
  const named = tokens.filter((t, k) => !(k === tokens.length - 1 && [':', ',', '–', '-'].includes(t.word)))
  if (kind !== 'item' || below?.kind !== 'item' || below.depth <= depth || named.some(t => [':', 'to', '–', '('].includes(t.word)) || named.length > longestDoer || /[.!?;]\s*$/.test(plain) || named.some(t => auxiliaries.has(t.word)) || !isOwnerPhrase(named)) return undefined
  return { kind: 'intro', family: '', actions: true, owner: spanOf(named, 0), below: depth }
}
