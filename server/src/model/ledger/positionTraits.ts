/**
 * What a sentence is weighed by as a position. A trait is written as it stands in `server/lexicons/position-weights.json`:
 * - `fair`, `we do`: a word, or two that stand side by side (`^` and `$` are the sentence's ends, `#` any number);
 * - `~un_`: two or three parts of its frame that stand side by side: words of one kind are one sign (`kinds`), all others together `_`;
 * - `<uY`: a word of one kind anywhere before one of another;
 * - `#3`: how long it is.
 */
import learned from '../../../lexicons/position-weights.json' with { type: 'json' }
import { shape } from '../weighing/traits.ts'
import { isMark, type Token } from './words.ts'

const kinds = new Map(Object.entries(learned.kinds).flatMap(([sign, words]) => words.split(' ').map(word => [word, sign] as const)))
const other = '_'
const longest = 6

/** Each once. */
export function positionTraits(tokens: readonly Token[]): Set<string> {
  const out = new Set<string>()
  let before = '^', frame = '^', signs = '', count = 0
  for (const token of tokens) {
    if (isMark(token)) continue
    const word = shape(token.word.replace(/'s$/, ''))
    out.add(word)
    out.add(`${before} ${word}`)
    before = word
    count++
    const sign = kinds.get(word) ?? other
    if (!frame.endsWith(sign)) {
      frame += sign
      if (sign !== other) signs += sign
    }
  }
  out.add(`${before} $`)
  frame += '$'
  for (let i = 0; i < frame.length - 1; i++) {
    out.add(`~${frame.slice(i, i + 2)}`)
    if (i > 0) out.add(`~${frame.slice(i - 1, i + 2)}`)
  }
  for (let i = 0; i < signs.length; i++) for (let k = i + 1; k < signs.length; k++) out.add(`<${signs[i]}${signs[k]}`)
  return out.add(`#${Math.min(longest, Math.floor(Math.log2(count + 1)))}`)
}
