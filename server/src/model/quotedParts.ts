/** Parts of a passage within quotation marks. An apostrophe is no quotation mark. */
import type { Span } from '../span.ts'

const opener = /["'“‘«]/g
const word = /[\p{L}\p{N}]/u
/** A single-quoted part is a phrase or a few sentences: beyond this the mark was an apostrophe. UTF-16 units. */
const longest = 800

/**
 * Outermost quoted parts in order, marks included, relative to `plain`. A double mark that is never closed runs to
 * the end of the passage (quotations of several paragraphs are written so); a single one that is never closed is none.
 */
export function quotedParts(plain: string): Span[] {
  const out: Span[] = []
  let past = 0
  for (const { index } of plain.matchAll(opener)) {
    const end = index < past ? undefined : closedAt(plain, index)
    if (end === undefined) continue
    out.push({ start: index, end })
    past = end
  }
  return out
}

/** End of the quotation that opens at `i`, or undefined where none does. */
function closedAt(plain: string, i: number): number | undefined {
  const c = plain.charAt(i)
  if (c === '“' || c === '«') {
    const close = plain.indexOf(c === '“' ? '”' : '»', i + 1)
    return close < 0 ? (opens(plain, i) ? plain.length : undefined) : close + 1
  }
  if (c === '"') {
    if (!opens(plain, i)) return undefined
    const close = plain.indexOf('"', i + 1)
    return close < 0 ? plain.length : close + 1
  }
  if (c === '‘') return opens(plain, i) ? singleEnd(plain, i, '’', '‘') : undefined
  if (c === "'") return opens(plain, i) ? singleEnd(plain, i, "'", undefined) : undefined
  return undefined
}

/** An opening mark stands before a word and after none. */
function opens(plain: string, i: number): boolean {
  return !word.test(plain.charAt(i - 1)) && plain.charAt(i + 1) !== '' && !/\s/.test(plain.charAt(i + 1))
}

function singleEnd(plain: string, i: number, close: string, open: string | undefined): number | undefined {
  // Elisions: ’90s, 'tis.
  if (/^(?:\d0s|tis\b|til\b)/i.test(plain.slice(i + 1, i + 5))) return undefined
  const limit = Math.min(plain.length, i + longest)
  let candidate: number | undefined
  for (let j = i + 1; j < limit; j++) {
    const c = plain.charAt(j)
    if (open !== undefined && c === open) break
    if (c !== close || word.test(plain.charAt(j + 1)) || /\s/.test(plain.charAt(j - 1))) continue
    // “the boards’ duty”: a mark after s and before a small letter may be a possessive; a later mark then closes.
    if (/s/i.test(plain.charAt(j - 1)) && /^\s\p{Ll}/u.test(plain.slice(j + 1, j + 3))) {
      candidate ??= j + 1
      continue
    }
    return j + 1
  }
  return candidate
}
