/** What a passage's words say by themselves, wherever they stand: remembered, so that in a long list or table only what changed is read. */
import type { Span } from '../span.ts'
import { WORD, runEnd } from './characters.ts'
import { placeholders } from './placeholders.ts'
import { quotedParts } from './quotedParts.ts'
import { nearby, remembered } from '../remembered.ts'
import { sentences } from './sentences.ts'
import { touchesAny } from './spanSearch.ts'
import { passageSpeaker } from './speaker.ts'
import type { Speaker } from './blockReading.ts'

/** Offsets are those in the words. */
export interface PlainReading {
  /** Where no line is broken on purpose. */
  readonly sentences: readonly Span[]
  readonly quoted: readonly Span[]
  readonly blanks: readonly Span[]
  /** Where they are neither a heading nor a header. */
  readonly speaker: Speaker
  /** Of sentences without a blank: what prompts say is not said yet. */
  readonly words: number
}

export const plainReading: (plain: string) => PlainReading = remembered(plain => {
  const quoted = quotedParts(plain)
  const blanks = placeholders(plain, quoted)
  const cut = sentences(plain)
  const words = blanks.length > 0 ? cut.reduce((sum, s) => sum + (touchesAny(blanks, s) ? 0 : countWords(plain.slice(s.start, s.end))), 0) : countWords(plain)
  return { sentences: cut, quoted, blanks, speaker: passageSpeaker('paragraph', plain), words }
}, nearby)

/** Words, as a reader counts them: “multi-agency” is one. */
export function countWords(plain: string): number {
  let count = 0
  let within = false
  const to = plain.length
  for (let at = 0; at < to; ) {
    const end = runEnd(plain, at, to, WORD)
    if (end > at) {
      if (!within) count++
      within = true
      at = end
    } else {
      const unit = plain.charCodeAt(at++)
      if (unit !== 39 && unit !== 45 && unit !== 0x2019) within = false
    }
  }
  return count
}
