/** Where practice is now and what has changed since the events. */
import { full, part, type SentenceReader } from './candidate.ts'

export const readContext: SentenceReader = view => {
  if (view.has('scope/duty') && !view.has('scope/own')) return undefined
  if (view.has('scope/condolence') || view.has('scope/past-event')) return undefined
  const since = view.has('context/since')
  const changed = view.has('context/changed')
  const now = view.has('context/now')
  const audit = view.has('context/audit')
  const dated = /\d/.test(view.plain) && view.dates().length > 0
  if (since && (changed || audit || now)) return full('changed since', 0.8 + (dated ? 0.1 : 0))
  if (audit && (now || changed || dated)) return full('checked', 0.75)
  if (changed && (dated || now)) return full('changed then', 0.7)
  if (changed) return full('changed', 0.5)
  if (since || audit) return part('then and now', 0.4)
  if (now) return part('now', 0.3)
  if (view.has('context/standing') && view.tokens.length > 6) return part('how things stand', 0.1)
  return undefined
}
