/** What was said before, where the same is said now: what came of the very same object stands. */
export const asBefore = <T>(before: T | undefined, now: T): T => (before !== undefined && same(before, now) ? before : now)

/**
 * Of two plain values of the same making, their keys in the same order: whether they would be written the same. Anything but lists and plain objects is the same only as itself.
 * Without closures and iterators, which would be much of the garbage of a keystroke, and without `for … in`, for which it would be compiled anew at each.
 */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false
    for (let i = 0; i < a.length; i++) if (a[i] !== b[i] && !same(a[i], b[i])) return false
    return true
  }
  if (Object.getPrototypeOf(a) !== Object.prototype) return false
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as keyof object
    if (a[key] !== b[key] && !same(a[key], b[key])) return false
  }
  return true
}

export function sameSet<T>(a: ReadonlySet<T> | undefined, b: ReadonlySet<T> | undefined): boolean {
  if (a === b) return true
  if (a?.size !== b?.size) return false
  for (const one of a!) if (!b!.has(one)) return false
  return true
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

/** `steady` from one call to the next: what was made anew is given back as what was made last, where it says the same. */
export function steadily<T extends object>(): (now: T) => T {
  let last: T | undefined
  return now => (last = steady(last, now))
}

/** How many of the very same things two lists begin with, and then end with. */
export function shared(a: readonly unknown[], b: readonly unknown[]): { readonly first: number; readonly last: number } {
  const most = Math.min(a.length, b.length)
  let first = 0
  while (first < most && a[first] === b[first]) first++
  let last = 0
  while (last < most - first && a[a.length - 1 - last] === b[b.length - 1 - last]) last++
  return { first, last }
}
