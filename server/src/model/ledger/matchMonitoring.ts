/** Which check of effect belongs to which action. */
import type { Folded, FoldedAction, FoldedCheck } from './folded.ts'

/** Words of substance that an action and a check must share where nothing else joins them. */
const shared = 2

/** Gives each action without a check of its own the one under its finding, the one on its subject, or the one on all actions. */
export const matchMonitoring = ({ actions, checks }: Folded): void => {
  if (checks.length === 0) return
  const general = checks.find(c => c.event.general && c.drafts.length === 0 && c.event.labelled) ?? checks.find(c => c.event.general && c.drafts.length === 0)
  const loose = checks.filter(c => c.drafts.length === 0).map(c => ({ check: c, topics: new Set(c.event.topics) }))
  const byDraft = new Map<unknown, FoldedCheck>()
  for (const c of checks) for (const d of c.drafts) if (!byDraft.has(d) || (c.event.labelled && !byDraft.get(d)?.event.labelled)) byDraft.set(d, c)
  for (const a of actions) {
    if (a.monitoring || a.event.ask) continue
    a.monitoring = (a.draft && byDraft.get(a.draft)?.words) ?? about(a, loose) ?? general?.words
  }
}

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

