/** Who does it, told in an action's own words: after “led by”, in a bracket at its end, behind a dash. Spans start at `base`. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Span } from '../../span.ts'
import { withoutEnd } from '../withoutEnd.ts'
import { looksLikeOwner } from './owners.ts'

const leading = new RegExp(grammar.ownerWithin.leading, 'i')
const noName = new RegExp(grammar.ownerWithin.noName, 'i')
const partsTime = new RegExp(grammar.ownerWithin.partsTime, 'i')
const nameEnd = new RegExp(grammar.ownerWithin.nameEnd)
const timed = new RegExp(grammar.ownerWithin.timed, 'i')
const liesWords = new RegExp(grammar.ownerWithin.lies, 'i')

/** “the Assistant Director for Parenting decides”: the words up to the first small one after a capital that joins nothing. */
const roleOnly = (name: string): string => {
  let capital = false
  for (const { 0: word, index } of name.matchAll(/\S+/g)) {
    if (/^\W?\p{Lu}/u.test(word)) capital = true
    else if (capital && !/^(?:of|for|and|the|in|&|at|\W*)$/.test(word) && !/^[a-z]+(?:'s|s')?$/.test(word) || capital && /^[a-z]+s$/.test(word) && !/^(?:services|standards|partners|schools|children's)$/.test(word)) return name.slice(0, index).trimEnd()
  }
  return name
}

/** “Led by the Designated Nurse: …”, “… to be led by the Head of Service”. */
export const ledBy = (plain: string, base: number, named = false): Span | undefined => {
  const match = leading.exec(plain) ?? liesWords.exec(plain)
  // “The Ministry has set up a board led by a Minister”: who leads the board.
  if (!match || named && /(?<!\b(?:be|is|are|and|been))\s$/.test(plain.slice(0, match.index)) && !/[,;:–—(]\s*$/.test(plain.slice(0, match.index))) return undefined
  const from = match.index + match[0].length
  const end = nameEnd.exec(plain.slice(from))
  // “The Board, chaired by the Mayor, will …”: what the doer or the thing is like.
  if (/,\s$/.test(plain.slice(0, match.index)) && asideEnds.test(plain.slice(from))) return undefined
  const name = roleOnly(plain.slice(from, from + (end?.index ?? 0)).trimEnd())
  return looksLikeOwner(name) ? { start: base + from, end: base + from + name.length } : undefined
}

const asideEnds = new RegExp(grammar.ownerWithin.asideEnds)

const roleWord = new RegExp(grammar.deedEvents.roleWord, 'i')

/** A bracket at the end that names a role: the words in it up to a date. */
export const bracketed = (plain: string, base: number): Span | undefined => {
  const match = /[([]([^()[\]]{2,90})[)\]][\s.;]*$/.exec(plain)
  if (!match) return undefined
  const inner = match[1] ?? ''
  const cut = partsTime.exec(inner)
  const name = cut ? inner.slice(0, cut.index) : inner
  const trimmedName = name.trim()
  // “a Mutual Aid Agreement (MAA)”: its short name.
  if (/^[A-Z]{2,6}$/.test(trimmedName) && plain.slice(0, match.index).replace(/[^A-Z]/g, '').endsWith(trimmedName)) return undefined
  if (!looksLikeOwner(trimmedName) || !roleWord.test(trimmedName) && !/^[A-Z][A-Za-z/& ]{1,50}$/.test(trimmedName) || noName.test(trimmedName)) return undefined
  const start = base + match.index + 1 + (name.length - name.trimStart().length)
  return { start, end: start + trimmedName.length }
}

const dash = /^\s[–—-]\s/

/** “… (Lead: Named GP) – June 2026”: without the last few words behind a dash. */
export function withoutDashed(plain: string): string {
  for (let at = Math.max(0, plain.length - 33); at <= plain.length - 6; at++) if (dash.test(plain.slice(at, at + 3)) && !/[–—()]/.test(plain.slice(at + 3))) return plain.slice(0, at)
  return plain
}

/** The words behind a dash at the end, without the marks that close them, and where the dash's space stands. */
function behindDash(plain: string): { readonly at: number; readonly words: string } | undefined {
  const { length } = withoutEnd(plain, /[\s.;]/)
  for (let at = Math.max(0, length - 83); at <= plain.length - 6 && at < length; at++) {
    const words = plain.slice(at + 3, Math.max(length, at + 6))
    if (dash.test(plain.slice(at, at + 3)) && !/[–—\n]/.test(words)) return { at, words }
  }
  return undefined
}

/** “Review the pathway – Designated Nurse, June 2026”. */
export const dashed = (plain: string, base: number): Span | undefined => {
  const found = behindDash(plain)
  if (!found) return undefined
  const inner = found.words
  const cut = timed.exec(inner)
  const name = (cut ? inner.slice(0, cut.index) : inner).trim()
  if (!roleWord.test(name) || name.split(/\s+/).length > 10 || /\b(?:will|is|are|has|have|was|were|be)\b/i.test(name)) return undefined
  const start = base + plain.indexOf(name, found.at)
  return { start, end: start + name.length }
}
