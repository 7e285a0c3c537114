/** Evidence in forms that the readers know, and in other words. */
import { otherWords } from '../../model/evidence/candidate.ts'
import type { Evidence } from '../../model/response.ts'

interface Parts {
  /** In a form that a reader knows. */
  readonly readers: readonly Evidence[]
  readonly others: readonly Evidence[]
}

const parts = new WeakMap<readonly Evidence[], Parts>()

/** Made once for a list. */
export function parted(all: readonly Evidence[]): Parts {
  const known = parts.get(all)
  if (known) return known
  const others = all.filter(e => e.kind === otherWords)
  const made = { readers: others.length > 0 ? all.filter(e => e.kind !== otherWords) : all, others }
  parts.set(all, made)
  return made
}
