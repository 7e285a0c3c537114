/** Where practice is now and what has changed since the events. */
import { full, latent, part, type SentenceReader } from './candidate.ts'

export const readContext: SentenceReader = view => {
  // A table of actions says what is to be done; only its column of progress says what has changed.
  if (view.passage.cell && !view.headed('context/heading') && !view.headed('context/progress-heading')) return undefined
  if (view.has('scope/duty') && !view.has('scope/own')) return undefined
  if (view.has('scope/condolence') || view.has('scope/past-event')) return undefined
  const states = (lexicon: string): boolean => view.stated(lexicon).length > 0
  const since = view.has('context/since')
  const changed = states('context/changed')
  const deed = states('context/deed')
  const then = view.has('context/then')
  const nowSo = view.has('context/now-so')
  const now = nowSo || view.has('context/now')
  const audit = states('context/audit')
  const dated = /\d/.test(view.plain) && view.dates().length > 0
  if ((since || then) && (changed || audit || (since && deed))) return full('changed since', (since ? 0.8 : 0.7) + (dated ? 0.1 : 0))
  if (since && now) return full('changed since', 0.8 + (dated ? 0.1 : 0))
  if (audit && (now || changed || dated)) return full('checked', 0.75)
  if (deed && dated && !view.has('scope/promise')) return full('changed then', 0.65)
  if (changed && (dated || now)) return full('changed then', 0.7)
  if (changed) return full('changed', 0.5)
  if (deed && !view.has('scope/promise')) return part(`${latent}deed`, 0.3)
  if (since || audit || (then && now)) return part('then and now', 0.4)
  if (then) return part('then', 0.25)
  if (nowSo) return part('now so', 0.35)
  if (now) return part('now', 0.3)
  if (view.has('context/standing') && view.tokens.length > 6) return part('how things stand', 0.1)
  return undefined
}
