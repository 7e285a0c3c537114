/** Evidence in forms that the readers know, and in other words. */
import { onlyWeighed, otherWords } from '../../model/evidence/candidate.ts'
import type { Evidence } from '../../model/response.ts'
import { keptBeside } from '../../remembered.ts'

interface Parts {
  /** In a form that a reader knows. */
  readonly readers: readonly Evidence[]
  readonly others: readonly Evidence[]
}

/** Made once for a list. */
export const parted = keptBeside((all: readonly Evidence[]): Parts => {
  const others = all.filter(e => e.kind === otherWords)
  return { readers: all.some(isNoReaders) ? all.filter(e => !isNoReaders(e)) : all, others }
})

const isNoReaders = ({ kind }: Evidence): boolean => kind === otherWords || kind === onlyWeighed
