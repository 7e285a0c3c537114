/** Labels on lines of their own or in brackets: “Lead: Head of Early Help”, “By when: 31 March 2026”, “(Owner: Named GP)”. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Span } from '../../span.ts'
import type { Passage } from '../blockReading.ts'
import { dueOf, type Due } from './due.ts'
import { actionLabels, dueLabels, evidenceLabels, looksLikeOwner, monitoringLabels, ownerLabels } from './owners.ts'
import { bare, pieces } from './pieces.ts'
import { readDates } from '../dates.ts'
import { plainAt } from '../plainAt.ts'

const checksWords = new RegExp(grammar.fields.checks)

export type FieldRole = 'action' | 'owner' | 'due' | 'monitoring' | 'evidence'

export interface Field {
  readonly role: FieldRole
  readonly label: Span
  /** What stands after the label. */
  readonly span: Span
  readonly pieces: readonly Span[]
  readonly due?: Due
  /** Stands within a sentence or a bracket, not on a line of its own. */
  readonly inline: boolean
}

const roleOfLabel = (label: string): FieldRole | undefined => {
  const words = label.toLowerCase().replace(/’/g, "'").replace('(s)', 's').replace(/[*_?]/g, '').replace(/\d{1,2}(?:\.\d{1,2})?[a-z]?$/, '').replace(/\s+/g, ' ').trim().replace(/ (?:next|now|so far|already)$/, '')
  if (monitoringLabels.has(words) || checksWords.test(words)) return 'monitoring'
  if (ownerLabels.has(words)) return 'owner'
  if (dueLabels.has(words)) return 'due'
  if (actionLabels.has(words)) return 'action'
  return evidenceLabels.has(words) ? 'evidence' : undefined
}

const labelled = new RegExp(grammar.fields.labelled, 'gu')

/** “Actions: None at present” */
const nothing = /^(?:none|nil|not applicable|n\/a|no action)\b/i

const kept = new WeakMap<Passage, readonly Field[]>()

/** Fields of a passage, in order; each ends where the next begins, at a bracket's or a line's end. */
export const fieldsIn = (text: string, passage: Passage): readonly Field[] => {
  const known = kept.get(passage)
  if (known) return known
  const fields = read(text, passage)
  kept.set(passage, fields)
  return fields
}

/** The passage with a line's end before each bold run, and a colon after one that is a label and has none: “**Action 1.1** Review …”. As long as it was. */
export const labelsApart = (text: string, passage: Passage): string => {
  const source = text.slice(passage.span.start, passage.span.end)
  if (!source.includes('*') && !source.includes('__')) return passage.plain
  const out = passage.plain.split('')
  let open = -1
  for (const { index, 0: mark } of source.matchAll(/\*\*?|__/g)) {
    if (out[index] !== ' ') continue
    if (open < 0) {
      if (index > 0) out[index] = '\n'
      open = index + mark.length
    } else {
      const label = source.slice(open, index)
      if (label.length < 45 && roleOfLabel(label)) out[index] = ':'
      open = -1
    }
  }
  return out.join('')
}

const read = (text: string, passage: Passage): readonly Field[] => {
  const plain = labelsApart(text, passage)
  if (!/[:=–—]/.test(plain)) return []
  const found: { role: FieldRole; label: Span; from: number; opener: string; inline: boolean }[] = []
  for (const match of plain.matchAll(labelled)) {
    const label = match[3] ?? ''
    const role = roleOfLabel(label)
    if (!role) continue
    const dash = !/[:=]/.test(match[4] ?? '')
    const start = match.index + (match[1]?.length ?? 0) + (match[2]?.length ?? 0)
    if (dash && !(role === 'owner' && /\.\s/.test(match[1] ?? '') && looksLikeOwner(plain.slice(match.index + match[0].length, match.index + match[0].length + 60))) && (role === 'due' || role === 'action' && label.trim().split(' ').length < 3 || start > 0 || /^(?:from|what|success|start|led|check|audit|impact|who)$/i.test(label.trim()))) continue
    // In running text only the doer, the date and the check are labelled; an action's label opens its line.
    const inline = plain.slice(0, start).trim() !== '' && !/\n|\.\s/.test(match[1] ?? '')
    if (inline && (role === 'action' || role === 'evidence')) continue
    if (role === 'monitoring' && /^review$/i.test(label) && !found.some(f => f.role === 'owner' || f.role === 'due')) continue
    found.push({ role, label: { start: passage.span.start + start, end: passage.span.start + start + label.length }, from: match.index + match[0].length, opener: match[1] ?? '', inline })
  }
  return found.map(({ role, label, from, opener, inline }, k): Field => {
    const next = found[k + 1]
    let end = next ? next.label.start - passage.span.start : plain.length
    if (opener === '(' || opener === '[') {
      const close = plain.indexOf(opener === '(' ? ')' : ']', from)
      if (close >= 0) end = Math.min(end, close)
    }
    if (role === 'owner' || role === 'due') {
      const line = /[\n;]|\.\s/.exec(plain.slice(from, end))
      if (line) end = from + line.index
      const when = role === 'owner' ? /,\s+(?:by|from|due|in)\s/i.exec(plain.slice(from, end)) : undefined
      if (when) end = from + when.index
    } else if (role === 'action') {
      const line = /\n\s*\n/.exec(plain.slice(from, end))
      if (line) end = from + line.index
    }
    let start = from
    while (end > start && /[\s([,;.|–—-]/.test(plain.charAt(end - 1))) end--
    while (start < end && /\s/.test(plain.charAt(start))) start++
    if (role === 'owner') ({ start, end } = bare(plain, { start, end }))
    const span = { start: passage.span.start + start, end: passage.span.start + end }
    const due = role === 'due' ? dueOf(plain.slice(start, end), span.start) : undefined
    return { role, label, span, inline, pieces: role !== 'action' ? [span] : nothing.test(plain.slice(start, start + 20)) ? [] : pieces(text, span), ...(due ? { due } : {}) }
  }).filter(f => f.span.end > f.span.start && (f.role !== 'due' || f.due !== undefined || readDates(plainAt(passage, f.span)).length > 0 || f.span.end - f.span.start < 30))
}
