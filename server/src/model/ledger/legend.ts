/** “A = accepted, PA = in part, NA = not accepted”: what codes in a column of positions stand for. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { barePositionAt } from './barePosition.ts'
import type { StatedPosition } from './positionWords.ts'
import { isMark, tokenise, wordAt, type Token } from './words.ts'

export type Codes = readonly (readonly [code: string, position: StatedPosition])[]

/** As codes are compared: “(pa)” and “PA” are one. */
export const codeOf = (text: string): string => text.toUpperCase().replace(/[\s().*_[\]]/g, '')

/** True for a cell that can be nothing but a code: “PA”, “2”, “◐”. */
export const isCode = (plain: string): boolean => /^[A-Z\d]{1,4}$|^[^\p{L}\p{N}\s]$/u.test(codeOf(plain))

const joints = new Set(grammar.legend.joints)
const codeToken = (t: Token | undefined): boolean => t !== undefined && t.raw.length <= 8 && (/^\p{Lu}[\p{Lu}\d]{0,3}$|^\d[A-Z]?$/u.test(t.raw) || isMark(t) && /^[✓✔☑✗✘☒×●○◐◑◯■□▲△~✕]$/u.test(t.raw))
const longest = 3
/** Characters of a passage that explains its codes, four times over. */
const longestLegend = 400

/** The codes that a text explains; undefined where it explains fewer than two. `read`: its tokens, where it has been cut into them. */
export const codesIn = (plain: string, read?: readonly Token[]): Codes | undefined => {
  if (plain.length > longestLegend * 4 || !/accept|agree|reject|part|support|declin|implement|yes|no/i.test(plain)) return undefined
  const tokens = read ?? tokenise(plain)
  const codes = new Map<string, StatedPosition>()
  for (let i = 0; i < tokens.length; i++) {
    if (!codeToken(tokens[i])) continue
    const code = codeOf(tokens[i]?.raw ?? '')
    let at = i + 1
    if (wordAt(tokens, at) === ')') at++
    let joined = false
    while (at <= i + longest && joints.has(wordAt(tokens, at))) { joined = true; at++ }
    // “Position: **A** accepted; **P** accepted in part.”
    const listed = i === 0 || isMark(tokens[i - 1])
    const said = tokens.slice(0, endOf(tokens, at))
    // “C = the Board concurs”
    const after = joined && !codeToken(tokens[at]) ? positionAt(said, at) ?? positionAt(said, at + 1) ?? positionAt(said, at + 2) : joined || listed && tokens[at] && !isMark(tokens[at]) ? positionAt(said, at) : undefined
    if (after) codes.set(code, after)
    else if (wordAt(tokens, i - 1) === '(' && wordAt(tokens, i + 1) === ')') {
      // “accepted in part (P)”
      for (let k = Math.max(0, i - 6); k < i - 1; k++) {
        const before = barePositionAt(tokens.slice(0, i - 1), k, true)
        if (before && before.to === i - 1) { codes.set(code, before.position); break }
      }
    }
  }
  return codes.size > 1 && new Set(codes.values()).size > 1 ? [...codes] : undefined
}

/** Up to the next mark or code. */
const endOf = (tokens: readonly Token[], from: number): number => {
  let to = from
  while (to < tokens.length && to < from + 8 && !isMark(tokens[to]) && !(to > from && codeToken(tokens[to]))) to++
  return to
}

/** The position at token `i`, whatever follows it: “accepted by the Board”. */
const positionAt = (tokens: readonly Token[], i: number): StatedPosition | undefined => {
  for (let end = tokens.length; end > i; end--) {
    // “No response”: nothing is refused.
    if (end === i + 1 && wordAt(tokens, i) === 'no' && tokens.length > end) break
    const found = barePositionAt(tokens.slice(0, end), i, true)
    if (found) return found.position
  }
  // “Recommendation will be implemented”, “Alternate recommendation has been implemented”, “Rejected due to …”
  const words = tokens.slice(i).map(t => t.word)
  if (/^(?:rejected|declined)$/.test(words[0] ?? '')) return 'not-accepted'
  if (!words.includes('implemented') || words.includes('not')) return undefined
  return words.some(w => /^(?:alternat|modif|part)/.test(w)) ? 'accepted-in-part' : 'accepted'
}
