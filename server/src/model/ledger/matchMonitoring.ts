/** Which check of effect belongs to which action. */
import type { Words } from '../../span.ts'
import { ofOne } from '../pages.ts'
import { draftOf, type FoldedAction, type FoldedCheck, type Stems } from './folded.ts'

/** Words of substance that an action and a check must share where nothing else joins them. */
const shared = 2

/** An action's check: its own or, without one, the one under its finding, the one on its subject, or the one on all actions. */
export const matchMonitoring = ofOne((checks: readonly FoldedCheck[]): ((action: FoldedAction, stems: Stems) => Words | undefined) => {
  const general = checks.find(c => c.event.general && c.drafts.length === 0 && c.event.labelled) ?? checks.find(c => c.event.general && c.drafts.length === 0)
  const loose = checks.filter(c => c.drafts.length === 0).map(c => ({ check: c, topics: new Set(c.event.topics) }))
  const byDraft = new Map<number | undefined, FoldedCheck>()
  for (const c of checks) for (const d of c.drafts) if (!byDraft.has(d) || (c.event.labelled && !byDraft.get(d)?.event.labelled)) byDraft.set(d, c)
  return (a, stems) => a.monitoring ?? (a.event.ask ? undefined : byDraft.get(draftOf(stems, a))?.words ?? about(a, loose) ?? general?.words)
})

const about = (a: FoldedAction, loose: readonly { readonly check: FoldedCheck; readonly topics: ReadonlySet<string> }[]): FoldedCheck['words'] | undefined => {
  let best: FoldedCheck | undefined
  let most = shared - 1
  for (const { check, topics } of loose) {
    const common = a.event.topics.filter(t => topics.has(t)).length
    if (common > most) {
      most = common
      best = check
    }
  }
  return best?.words
}

