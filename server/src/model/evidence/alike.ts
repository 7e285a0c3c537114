/** Lists of evidence that say the same where words were only moved: mostly somebody types between what answers a question. */
import { Beside } from '../../remembered.ts'
import type { Evidence } from '../response.ts'

const shapes = new Beside<readonly Evidence[], object>()

/** The same object for the lists of later versions, as long as all that they say is the same and no words have left their place but all by as much. */
export const shapeOf = (evidence: readonly Evidence[]): object => shapes.get(evidence) ?? evidence

/** `now`, which was just made, as of the same shape where it is; `before` itself where nothing has moved either. */
export function likened(before: readonly Evidence[] | undefined, now: readonly Evidence[]): readonly Evidence[] {
  if (before === now || before?.length !== now.length) return now
  let by = 0
  for (let i = 0; i < now.length; i++) {
    const a = before[i]!
    const b = now[i]!
    if (a === b) continue
    const moved = b.start - a.start
    // Words that still overlap the place where they stood have passed nothing that stands where it stood.
    if (!alike(a, b) || b.end - a.end !== moved || (moved !== 0 && ((by !== 0 && moved !== by) || Math.abs(moved) >= a.end - a.start))) return now
    if (moved !== 0) by = moved
  }
  if (by === 0) return before
  shapes.set(now, shapeOf(before))
  return now
}

const said = Object.keys({ question: 0, kind: 0, strength: 0, weight: 0, likely: 0, day: 0, text: 0 } satisfies { [Key in Exclude<keyof Evidence, 'start' | 'end'>]-?: 0 }) as (keyof Evidence)[]

/** But for their places. */
function alike(a: Evidence, b: Evidence): boolean {
  for (let i = 0; i < said.length; i++) if (a[said[i]!] !== b[said[i]!]) return false
  return true
}
