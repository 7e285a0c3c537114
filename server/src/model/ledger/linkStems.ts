/** Actions numbered “1.1”, “1.2” in a plan that tells no findings: they are on finding 1. */
import { drafts, nothingAt } from './draft.ts'
import type { Folded, FoldedAction, FoldedActions, Stems, Told } from './folded.ts'
import { labelOf } from './findingWords.ts'

/** Joins such actions to the draft of that number where one has it, or where a position on all findings counts as many as there are numbers; the drafts are given their actions. */
export const linkStems = (told: Told, pages: readonly FoldedActions[]): Folded => {
  const unlinked = { told, stems: none, pages }
  const loose = new Map<string, number[]>()
  const firsts = new Map<string, FoldedAction>()
  let from = 0
  for (const { actions, loose: on } of pages) {
    for (const index of on) {
      const action = actions[index]!
      const known = loose.get(action.stem)
      if (known) known.push(from + index)
      else {
        loose.set(action.stem, [from + index])
        firsts.set(action.stem, action)
      }
    }
    from += actions.length
  }
  if (loose.size === 0) return unlinked
  const stems = [...loose.keys()]
  const numbers = new Set(told.drafts.all.map(({ number }) => number))
  const counted = told.statements.find(({ statement: { reach, count, family } }) => reach.kind === 'all' && count === stems.length && family !== undefined)?.statement.family
  if (!stems.some(stem => numbers.has(stem)) && (!counted || stems.some((stem, k) => Number(stem) !== k + 1))) return unlinked
  const found = drafts(told.drafts.all.map(draft => ({ ...draft, mentions: [...draft.mentions], actions: [...draft.actions] })))
  const orders: Record<string, number> = {}
  for (const [stem, its] of loose) {
    const { words: { start, end } } = firsts.get(stem)!
    const draft = numbers.has(stem) ? found.all.find(d => d.number === stem)! : counted ? found.meet({ family: counted, number: stem, label: labelOf(counted, stem) }, { start, end }, nothingAt(start), true) : undefined
    if (!draft) continue
    orders[stem] = draft.order
    draft.actions.push(...its)
  }
  return { told: { ...told, drafts: found }, stems: orders, pages }
}

const none: Stems = {}
