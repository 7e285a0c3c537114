/** A finding comes into scope, and what stands under it weighs for it. */
import type { Span, Words } from '../../span.ts'
import type { Draft } from './draft.ts'
import { labelOf } from './findingWords.ts'
import type { FindingName } from './labels.ts'
import { ownPosition } from './statement.ts'
import { letGo, type Walk } from './scope.ts'

/** `text`: the finding's own words. `strong`: the names stand as a title. */
export const enter = (w: Walk, names: readonly FindingName[], span: Span, text: Words, strong: boolean, depth: number, byHeading: boolean): void => {
  const s = w.scope
  s.entered = span.start
  const only = names.length === 1 ? names[0] : undefined
  if (only && /^\d+$/.test(only.number)) s.lastNth = only
  const met = names.map(n => w.found.meet(n, span, text, strong, byHeading))
  const together = s.bare && s.current.length > 0 && met.every(d => s.current.every(c => c.family === d.family && sibling(c.number, d.number)))
  s.current = together ? [...s.current, ...met.filter(d => !s.current.includes(d))] : met
  s.depth = depth
  s.byHeading = byHeading
  if (s.group) for (const d of met) d.statements.push({ statement: ownPosition(s.group.words, s.group.position), span: s.group.words, mention: d.mentions.length - 1 })
  s.bare = true
  s.led = true
  s.brief = s.plan = false
  s.loose = !strong
  s.place = byHeading || !strong ? '' : w.placeAt(span.start)
  letGo(w)
}

export const leave = ({ scope }: Walk): void => {
  scope.current = []
  scope.bare = scope.plan = false
  scope.depth = 7
}

/** The next finding of a family that are not numbered. */
export const nextNumber = ({ counts }: Walk, family: string): FindingName => {
  const n = (counts.get(family) ?? 0) + 1
  counts.set(family, n)
  return { family, number: String(n), label: labelOf(family, String(n)) }
}

/** Words under the findings' newest mentions: the fullest is where a finding is answered. */
export const weigh = (list: readonly Draft[], by: number, reason: boolean): void => {
  for (const { mentions } of list) {
    const last = mentions[mentions.length - 1]
    if (!last) continue
    last.weight += by
    if (reason) last.reason = true
  }
}

/** “4a” and “4b”, “4a.i” and “4a.ii”: parts of one finding, answered together. */
const sibling = (a: string, b: string): boolean => {
  const stem = (n: string): string => /^\d+(?=[a-z])/.exec(n)?.[0] ?? ''
  return a !== b && stem(a) !== '' && stem(a) === stem(b)
}
