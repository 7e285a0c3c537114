/** Actions numbered “1.1”, “1.2” in a plan that tells no findings: they are on finding 1. */
import type { Drafts } from './draft.ts'
import type { Folded } from './folded.ts'
import { labelOf } from './findingWords.ts'

/** By stem, the draft of such actions where one has that number, or where a position on all findings counts as many as there are numbers; the drafts are given their actions. */
export const linkStems = (drafts: Drafts, { actions, statements }: Pick<Folded, 'actions' | 'statements'>): ReadonlyMap<string, number> => {
  const loose = new Map<string, number[]>()
  for (const [index, { stem, draft }] of actions.entries()) {
    if (stem === '' || draft !== undefined) continue
    const known = loose.get(stem)
    if (known) known.push(index)
    else loose.set(stem, [index])
  }
  if (loose.size === 0) return none
  const stems = [...loose.keys()]
  const numbers = new Set(drafts.all.map(({ number }) => number))
  const counted = statements.find(({ statement: { reach, count, family } }) => reach.kind === 'all' && count === stems.length && family !== undefined)?.statement.family
  if (!stems.some(stem => numbers.has(stem)) && (!counted || stems.some((stem, k) => Number(stem) !== k + 1))) return none
  const orders = new Map<string, number>()
  for (const [stem, its] of loose) {
    const { words } = actions[its[0]!]!
    const draft = numbers.has(stem) ? drafts.all.find(d => d.number === stem)! : counted ? drafts.meet({ family: counted, number: stem, label: labelOf(counted, stem) }, { start: words.start, end: words.end }, { start: words.start, end: words.start }, true) : undefined
    if (!draft) continue
    orders.set(stem, draft.order)
    draft.actions.push(...its)
  }
  return orders
}

const none: ReadonlyMap<string, number> = new Map()
