/**
 * Where sentences end. A small splitter of our own: the published ones read the whole paragraph into a tree,
 * which costs more than all else that is read of it, and stop at “No. 3”, “St. Mary” and numbered leads.
 */
import grammar from '../../lexicons/grammar.json' with { type: 'json' }
import type { Span } from '../span.ts'

const abbreviations = new Set(grammar.sentences.abbreviations)
/** These end a sentence as often as they stand inside one: what follows decides. */
const maybe = new Set(grammar.sentences.maybe)
/** Of the abbreviations: words that stand before a number only, and end a sentence otherwise (“the answer was no.”). */
const beforeNumber = new Set(grammar.sentences.beforeNumber)

/** “•●◦▪■‣⁃·” */
const bullets = new Set([0x2022, 0x25cf, 0x25e6, 0x25aa, 0x25a0, 0x2023, 0x2043, 0xb7])
const [LINE_FEED, FULL_STOP, EXCLAMATION, QUESTION, ELLIPSIS] = [10, 46, 33, 63, 0x2026]
/** Whether a sentence can end, or an item begin, at this UTF-16 unit at all. */
const turns = (unit: number): boolean => (unit < 128 ? unit === FULL_STOP || unit === LINE_FEED || unit === EXCLAMATION || unit === QUESTION : unit === ELLIPSIS || bullets.has(unit))
const closing = /["'”’»)\]]/
const letter = /\p{L}/u
const lower = /\p{Ll}/u
const digit = /\d/
const space = /\s/
/** White space before a lead at most: beyond it nothing is looked for. */
const longestLead = 20
const lead = new RegExp(grammar.sentences.lead, 'u')

/**
 * Sentences of a passage in `plain`, in order, without the white space around them; spans are relative to `plain`.
 * `breaks` are places where the writer broke the line on purpose.
 */
export function sentences(plain: string, breaks: readonly number[] = []): Span[] {
  const out: Span[] = []
  let start = 0
  const cut = (end: number): void => {
    const s = trim(plain, start, end)
    if (s !== undefined) out.push(s)
    start = end
  }
  const hard = [...breaks].sort((a, b) => a - b)
  let nextBreak = 0
  for (let i = 0; i < plain.length; i++) {
    while (nextBreak < hard.length && (hard[nextBreak] ?? 0) <= i) {
      if (!continues(plain, start, i)) cut(i)
      nextBreak++
    }
    const unit = plain.charCodeAt(i)
    if (!turns(unit)) continue
    const c = plain.charAt(i)
    if (c === '\n') {
      if (startsItem(plain, i + 1)) cut(i)
      continue
    }
    if (bullets.has(unit)) {
      if (i > start && space.test(plain.charAt(i - 1)) && space.test(plain.charAt(i + 1) || ' ')) cut(i)
      continue
    }
    let end = i + 1
    while (end < plain.length && /[.!?…]/.test(plain.charAt(end))) end++
    const run = end - i
    while (end < plain.length && closing.test(plain.charAt(end))) end++
    if (end < plain.length && !space.test(plain.charAt(end))) {
      i = end - 1
      continue
    }
    if (c === '.' && run === 1 && !endsHere(plain, start, i, end)) continue
    if (c !== '.' || run > 1) {
      const next = plain.charAt(skipSpace(plain, end))
      if (lower.test(next) || next === '(') {
        i = end - 1
        continue
      }
    }
    cut(end)
    i = end - 1
  }
  cut(plain.length)
  return out
}

/** A line that goes on with a small letter is a wrapped line, whatever stands at the end of the one before. */
function continues(plain: string, start: number, at: number): boolean {
  const next = plain.charAt(skipSpace(plain, at))
  if (!lower.test(next)) return false
  const before = plain.slice(start, at).trimEnd()
  return !/[.:;!?]$/.test(before)
}

function startsItem(plain: string, at: number): boolean {
  const m = lead.exec(plain.slice(at, at + 24))
  if (!m) return false
  const rest = plain.charAt(skipSpace(plain, at + m[0].length))
  return rest !== ''
}

/** Does the full stop at `dot` end the sentence? `end` is past it and past closing quotation marks. */
function endsHere(plain: string, start: number, dot: number, end: number): boolean {
  let from = dot
  while (from > start && !space.test(plain.charAt(from - 1)) && !/[("'“‘[]/.test(plain.charAt(from - 1))) from--
  const word = plain.slice(from, dot).toLowerCase()
  const after = skipSpace(plain, end)
  const next = plain.charAt(after)
  if (next === '') return true
  // A number or single letter that opens the sentence is its lead: “1. The Board …”, “R3. …”, “a. …”.
  if (from - start < longestLead && plain.slice(start, from).trim() === '' && /^(?:[a-z]?\d{1,3}(?:\.\d{1,3})*[a-z]?|[a-z]|[ivx]{1,4})$/.test(word)) return false
  if (/^(?:\p{L}\.)*\p{L}$/u.test(word) && letter.test(plain.charAt(dot - 1))) {
    // Initials (“J. Smith”, “U.K.”); a lone small letter such as “plan B.” is rare enough.
    if (maybe.has(word)) return !lower.test(next)
    if (word.length === 1 && plain.charAt(dot - 1) === plain.charAt(dot - 1).toLowerCase()) return !lower.test(next)
    return false
  }
  if (maybe.has(word)) return !lower.test(next) && !digit.test(next)
  if (abbreviations.has(word)) {
    if (beforeNumber.has(word)) return !digit.test(next) && !lower.test(next)
    return false
  }
  return !lower.test(next) || end > dot + 1
}

function skipSpace(plain: string, at: number): number {
  let i = at
  while (i < plain.length && space.test(plain.charAt(i))) i++
  return i
}

function trim(plain: string, from: number, to: number): Span | undefined {
  let start = from
  let end = to
  while (start < end && space.test(plain.charAt(start))) start++
  while (end > start && space.test(plain.charAt(end - 1))) end--
  return end > start ? { start, end } : undefined
}
