/** What comes first, and how it fits the programme of learning and improvement. */
import { full, part, type SentenceReader } from './candidate.ts'

export const readPriorities: SentenceReader = view => {
  const named = view.has('priorities/own-priority')
  const priority = named || view.has('priorities/priority')
  const strong = view.has('priorities/framework')
  const fit = view.has('priorities/fit')
  const framework = strong || (view.has('priorities/programme') && (fit || view.has('scope/own')))
  if (!priority && !framework) return undefined
  if (view.has('scope/duty') && !view.has('scope/own') && !view.has('scope/promise')) return undefined
  // Somebody's priorities, told in passing, are not what this response puts first.
  const own = view.has('priorities/order') || (named && (view.has('scope/own') || view.has('scope/promise') || (framework && fit)))
  if (own && framework) return full('priority in its framework', 0.8 + (fit ? 0.1 : 0))
  if (own) return part('priority', 0.7)
  const ours = view.has('scope/own') ? 0.05 : 0
  if (strong && fit) return part('framework', 0.6 + ours)
  if (strong) return part('framework', 0.45 + ours)
  if (framework && fit) return part('framework', 0.25 + ours)
  if (framework) return part('programme named', 0.2)
  return part('priority mentioned', 0.3)
}
