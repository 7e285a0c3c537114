/** What is asked of national bodies, what they do, or that nothing is asked. */
import { full, part, type SentenceReader } from './candidate.ts'

/** Kinds that begin so name the body, in small letters. */
export const acting = 'body acting: '
export const mentioned = 'body mentioned: '

export const readNational: SentenceReader = view => {
  if (view.has('national/none-needed')) return full('none needed', 0.95)
  const body = view.places('national/body')[0]
  const national = view.has('national/national')
  if (!body && !national) return undefined
  const ask = view.places('national/ask')[0]
  if (view.has('scope/condolence')) return undefined
  if (body && ask && !view.has('scope/negation')) return full('asked', national ? 0.95 : 0.9)
  if (ask && national) return full('asked', 0.7)
  if (body) {
    const name = view.tokens.slice(body.first, body.last + 1).map(t => t.word).join(' ')
    const acts = view.places('national/doing').some(d => d.first > body.last && d.first - body.last <= 8)
    return acts ? part(acting + name, national ? 0.6 : 0.5) : part(mentioned + name, 0.1)
  }
  return part('national matter', 0.3)
}
