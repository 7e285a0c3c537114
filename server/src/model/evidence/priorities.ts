/** What comes first, and how it fits the programme of learning and improvement. */
import { full, part, type SentenceReader } from './candidate.ts'

export const readPriorities: SentenceReader = view => {
  const own = view.has('priorities/own-priority')
  const priority = own || view.has('priorities/priority')
  const strong = view.has('priorities/framework')
  const fit = view.has('priorities/fit')
  const framework = strong || (view.has('priorities/programme') && (fit || view.has('scope/own')))
  if (!priority && !framework) return undefined
  if (view.has('scope/duty') && !view.has('scope/own') && !view.has('scope/promise')) return undefined
  if (own && framework) return full('priority in its framework', 0.8 + (fit ? 0.1 : 0))
  if (own) return part('priority', 0.7)
  if (framework && fit) return part('framework', 0.6)
  if (strong) return part('framework', 0.45)
  if (framework) return part('programme named', 0.2)
  return part('priority mentioned', 0.3)
}
