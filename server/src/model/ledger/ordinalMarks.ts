/** What is told by its order: “The first is …”, “On your second point”, “The third and the fifth, which I take together, …”, “The Inquiry recommended lastly that …”. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { numberOf, ordinalOf } from './numbers.ts'

export const ordinal = new RegExp(grammar.marks.ordinal, 'i')
/** Words that a bare “The first” goes on with: “is”, “concerns”, not “meeting”. */
const goesOn = new Set(grammar.ordinalMarks.goesOn)
const lastly = new RegExp(grammar.ordinalMarks.lastly, 'i')

/** The value of “finally”: one more than the one before it. */
export const last = 99

export interface Order {
  readonly value: number
  /** As it is called: “First”, “second matter of concern”. */
  readonly label: string
  /** UTF-16 units up to where what is said of it begins. */
  readonly length: number
  /** Told together with it. */
  readonly also: readonly number[]
}

/** What a passage or sentence opens with, if it is told by its order. */
export const orderOf = (plain: string): Order | undefined => {
  const found = ordinal.exec(plain)
  if (!found) {
    const end = lastly.exec(plain)
    return end ? { value: last, label: 'last', length: end[0].length, also: [] } : undefined
  }
  const length = found[0].length
  const rest = plain.slice(length, length + reach)
  const value = ordinalOf((found[2] ?? '').toLowerCase()) ?? last
  // “The second concerns …” says what it is about.
  const label = (found[1] ?? '').replace(/ (?:of (?:your|the|these|those)|(?:concern|question)s)$/i, '')
  const next = /^ +([a-z]+)(?!['’]s)\b/i.exec(rest)?.[1]?.toLowerCase()
  // “The first two”
  const many = (value === 1 && next !== undefined && numberOf(next)) || 0
  if (label === found[1] && !label.includes(' ') && next !== undefined && many < 2 && !goesOn.has(next)) return undefined
  return { value, label, length, also: many > 1 ? Array.from({ length: many - 1 }, (_, k) => k + 2) : others(rest) }
}

/** UTF-16 units of “, the second, the third and the fourth”. */
const reach = 60

/** “ and the fifth”, “, third and fourth” */
const others = (rest: string): readonly number[] => {
  const out: number[] = []
  for (let at = 0, next; (next = /^(?:,? (?:and|&)|,) (?:(?:the|your) )?([a-z]{5,8})\b/i.exec(rest.slice(at))); at += next[0].length) {
    const value = ordinalOf(next[1]!.toLowerCase())
    if (value === undefined) break
    out.push(value)
  }
  return out
}
