/** Where findings and actions are listed and where they are called by name: what going to, finding and renaming them work on. */
import { shift, type Span } from '../../span.ts'
import { findingMentions } from '../../model/ledger/findingMentions.ts'
import { keyOf } from '../../model/ledger/labels.ts'
import { nameOfLabel } from '../../model/ledger/nameOfLabel.ts'
import type { Response } from '../../model/response.ts'
import { actionMentions } from './actionMentions.ts'
import { ofOne } from '../../model/pages.ts'

export interface Listed {
  readonly kind: 'finding' | 'action'
  /** Of the finding in the response's findings; of the action's row in its table. */
  readonly index: number
  readonly label: string
  readonly span: Span
}

export interface NameMention {
  readonly span: Span
  /** Keys of what it names, in the order of the words; several in “recommendations 4 to 6”. */
  readonly keys: readonly string[]
  /** The place where it is listed, and not a mere mention. */
  readonly listing: boolean
}

export interface LedgerNames {
  /** By key. */
  readonly listed: ReadonlyMap<string, Listed>
  /** In document order. A place where a finding stands without a label of its own is among them. */
  readonly mentions: readonly NameMention[]
}

export const ledgerNames = ofOne((response: Response, profileWords: readonly string[]): LedgerNames => {
  const listed = new Map<string, Listed>()
  const byNumber = new Map<string, string>()
  response.findings.forEach(({ label, span }, index) => {
    const name = nameOfLabel(label, profileWords)
    const key = name ? keyOf(name) : `finding at ${index}`
    listed.set(key, { kind: 'finding', index, label, span })
    if (name && !byNumber.has(name.number)) byNumber.set(name.number, key)
  })
  const found: NameMention[] = []
  for (const { start, reading } of response.blocks) {
    for (const { span, names } of findingMentions(reading, profileWords)) {
      const keys = names.map(name => (name.family === '' ? (byNumber.get(name.number) ?? '') : keyOf(name))).filter(key => listed.has(key))
      if (keys.length === names.length) found.push({ span: shift(span, start), keys, listing: false })
    }
    const actions = actionMentions(reading)
    for (const { key, label, span, index } of actions.listed) if (!listed.has(key)) listed.set(key, { kind: 'action', index, label, span: shift(span, start) })
    for (const { keys, span } of actions.mentions) found.push({ span: shift(span, start), keys, listing: false })
  }
  const labelled = new Set<string>()
  const mentions = found.flatMap((mention): readonly NameMention[] => {
    const keys = mention.keys.filter(key => listed.has(key))
    const here = keys.filter(key => isWithin(listed.get(key)!.span, mention.span))
    for (const key of here) labelled.add(key)
    return keys.length === 0 ? [] : [{ span: mention.span, keys, listing: here.length > 0 }]
  })
  const unlabelled = [...listed].filter(([key]) => !labelled.has(key)).map(([key, { span }]): NameMention => ({ span, keys: [key], listing: true }))
  return { listed, mentions: [...mentions, ...unlabelled].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end) }
})

const isWithin = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** The mention at an offset; the shortest of several. */
export const mentionAtOffset = ({ mentions }: LedgerNames, offset: number): NameMention | undefined =>
  mentions.filter(({ span }) => span.start <= offset && offset <= span.end).reduce<NameMention | undefined>((best, one) => (best && best.span.end - best.span.start <= one.span.end - one.span.start ? best : one), undefined)
