/** Actions numbered “1.1”, “1.2” in a plan that tells no findings: they are on finding 1. */
import { drafts, nothingAt } from './draft.ts'
import { Beside } from '../../remembered.ts'
import type { FoldedActions, Linked, Stems, Told } from './folded.ts'
import { labelOf } from './findingWords.ts'

/** Joins such actions to the draft of that number where one has it, or where a position on all findings counts as many as there are numbers; the drafts are given their actions. */
export const linkStems = (told: Told, pages: readonly FoldedActions[]): Linked => {
  const known = kept.get(told)
  if (known && known.pages.length === pages.length && pages.every(({ actions, loose }, i) => loose === known.pages[i]!.loose && actions.length === known.pages[i]!.actions.length)) return known.made
  const made = link(told, pages)
  // A finding that is counted, and told of nowhere, stands at its first action.
  if (made.told === told || made.told.drafts.all.length === told.drafts.all.length) kept.set(told, { pages, made })
  return made
}

/** What came of the findings when they were last told: mostly not the numbers of actions are what somebody types. */
const kept = new Beside<Told, { readonly pages: readonly FoldedActions[]; readonly made: Linked }>()

const link = (told: Told, pages: readonly FoldedActions[]): Linked => {
  const loose = new Map<string, number[]>()
  const firsts = new Map<string, FoldedActions['actions'][number]>()
  let from = 0
  for (const { actions, loose: on } of pages) {
    for (const { index, stem } of on) {
      const its = loose.get(stem)
      if (its) its.push(from + index)
      else {
        loose.set(stem, [from + index])
        firsts.set(stem, actions[index]!)
      }
    }
    from += actions.length
  }
  const unlinked = { told, stems: none }
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
  return { told: { ...told, drafts: found }, stems: orders }
}

const none: Stems = {}
