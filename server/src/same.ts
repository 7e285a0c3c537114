/** What was said before, where the same is said now: what came of the very same object stands. */
export const asBefore = <T>(before: T | undefined, now: T): T => (before !== undefined && same(before, now) ? before : now)

/** Of two plain values of the same making, their keys in the same order: whether they would be written the same. Anything but lists and plain objects is the same only as itself. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, i) => same(one, b[i]))
  if (Object.getPrototypeOf(a) !== Object.prototype) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every(key => same(a[key as keyof typeof a], b[key as keyof typeof b]))
}

/** `now`, which was just made, with the parts of `before` that say the same; `before` itself where all do. Who knows what came of the same object need not look at it again. */
export function steady<T extends object>(before: T | undefined, now: T): T {
  if (!before) return now
  let changed = Object.keys(before).length !== Object.keys(now).length
  for (const key of Object.keys(now) as (keyof T)[]) {
    if (same(before[key], now[key])) now[key] = before[key]
    else changed = true
  }
  return changed ? now : before
}
