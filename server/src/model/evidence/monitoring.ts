/** How the effect of the actions will be checked, as against whether they were done. */
import { full, latent, part, type SentenceReader } from './candidate.ts'
import type { SentenceView } from './sentenceView.ts'

export const readMonitoring: SentenceReader = view => {
  if (asksForCheck(view)) return view.tokens.length > 1 ? full('check', 0.6) : undefined
  const led = view.lead?.has('monitoring/heading') ?? false
  const check = view.has('monitoring/check') || led
  const monitor = view.has('monitoring/monitor')
  if (!check && !monitor && !view.has('monitoring/progress') && !view.has('monitoring/output')) return plan(view)
  if (view.has('scope/duty') && !view.has('scope/own')) return undefined
  if (view.has('monitoring/others') && !view.has('scope/promise')) return undefined
  const promise = view.has('scope/promise')
  const habit = view.has('monitoring/habit')
  const effect = view.has('monitoring/effect')
  const general = view.has('monitoring/general')
  const bonus = (effect ? 0.1 : 0) + (general ? 0.15 : 0) + (habit ? 0.05 : 0)
  if (view.has('monitoring/output') && !(check && effect && general)) return part('output', 0.1)
  const forward = promise || habit || led || view.has('monitoring/set-up') || (check && view.passage.cell !== undefined)
  if (check && forward) return full(general || twoWays(view) ? 'check of the actions' : led ? 'check under its heading' : 'check', 0.6 + bonus)
  if (monitor && effect && general && forward) return full('monitoring of effect', 0.5 + bonus)
  if (view.has('monitoring/progress') && (promise || habit || view.has('monitoring/standing'))) return part('progress', 0.3 + bonus)
  if (monitor && effect && forward) return part('monitoring', 0.4 + bonus)
  if (check && effect && view.has('scope/own')) return part('check made', 0.3 + bonus)
  return plan(view)
}

/** Stands in a column for monitoring, and not in one for outputs or for what is hoped for. */
const asksForCheck = (view: SentenceView): boolean =>
  view.headed('monitoring/heading') && !view.headed('monitoring/output-heading') && (view.headed('monitoring/measure-heading') || !view.headed('monitoring/outcome-heading'))

/** Looks at the work and asks those it touches, in one sentence. */
const twoWays = (view: SentenceView): boolean =>
  view.places('monitoring/voice').some(v => view.places('monitoring/check').some(c => c.last < v.first || c.first > v.last))

/** What is to be done at all: under “How we will know” it is the way of knowing. */
const plan = (view: SentenceView) =>
  ((view.has('scope/promise') || view.has('monitoring/habit')) && !view.has('scope/hedge') ? full(`${latent}plan`, 0.3) : undefined)
