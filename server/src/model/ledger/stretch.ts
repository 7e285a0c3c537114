/** A part of a passage as a passage of its own. */
import { overlap, type Span } from '../../span.ts'
import type { Passage } from '../blockReading.ts'
import { passageSpeaker } from '../speaker.ts'

/** `from`, `to`: offsets in its plain text. */
export const stretch = (passage: Passage, from: number, to: number): Passage => {
  const span = { start: passage.span.start + from, end: passage.span.start + to }
  const within = (s: Span): Span => ({ start: Math.max(s.start, span.start), end: Math.min(s.end, span.end) })
  const plain = passage.plain.slice(from, to)
  return {
    ...passage, span, plain, speaker: passage.speaker === 'review' && from === 0 ? 'review' : passageSpeaker('paragraph', plain),
    sentences: passage.sentences.filter(s => overlap(s, span)).map(within), quoted: passage.quoted.filter(q => overlap(q, span)).map(within),
  }
}
