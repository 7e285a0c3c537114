/** A position by a form's boxes: “☒ Yes ☐ No”, “Accept [ ] Reject [x]”. */
import { barePositionAt, type BarePosition } from './barePosition.ts'
import type { Token } from './words.ts'

interface Box {
  readonly at: number
  readonly to: number
  readonly ticked: boolean
}

const boxesIn = (tokens: readonly Token[]): readonly Box[] => {
  const out: Box[] = []
  tokens.forEach(({ word }, at) => {
    const next = tokens[at + 1]?.word, after = tokens[at + 2]?.word
    if ('☐□☒☑✓✔'.includes(word)) out.push({ at, to: at + 1, ticked: word !== '☐' && word !== '□' })
    else if (word === '[' && (next === ']' || next === 'x' && after === ']')) out.push({ at, to: at + (next === 'x' ? 3 : 2), ticked: next === 'x' })
  })
  return out
}

/** Undefined where there are no two boxes, or not one of them is ticked. */
export const tickedBox = (tokens: readonly Token[]): BarePosition | undefined => {
  const boxes = boxesIn(tokens)
  const on = boxes.filter(b => b.ticked)
  const one = on[0], last = boxes.at(-1)
  if (boxes.length < 2 || on.length !== 1 || !one || !last) return undefined
  // The boxes stand before what they tick, or after it.
  if (last.to < tokens.length) return barePositionAt(tokens, one.to, true)
  for (let k = boxes[boxes.indexOf(one) - 1]?.to ?? 0; k < one.at; k++) {
    const found = barePositionAt(tokens, k, true)
    if (found?.to === one.at) return found
  }
  return undefined
}
