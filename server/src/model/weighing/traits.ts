/**
 * What a sentence is weighed by. A trait is written as it stands in `server/lexicons/weights.json`:
 * - `audit`, `dip sample`: a word, or two that stand side by side (`^` and `$` are the sentence's ends; `#`, `#y`, `#m` any number, year or month);
 * - `@scope/promise`: a phrase of that lexicon stands in it, `|monitoring/heading`: in the header of its column;
 * - `=monitoring check`: what one of the readers says of it; `#cell`: where it stands.
 */
import { monthNames } from '../calendar.ts'
import type { Candidate } from '../evidence/candidate.ts'
import type { SentenceView } from '../evidence/sentenceView.ts'

/** What a reader says of a sentence, by the reader's name. */
export interface Said {
  readonly question: string
  readonly candidate: Candidate
}

const months = new Set(monthNames.map(name => name.toLowerCase()))
const year = /^(?:19|20)\d\d$/
const firstFigure = 48
const lastFigure = 57

/** A number is any number. */
export function shape(word: string): string {
  const unit = word.charCodeAt(word.length > 1 && word.charCodeAt(0) > 0x7a ? 1 : 0)
  if (unit >= firstFigure && unit <= lastFigure) return year.test(word) ? '#y' : '#'
  return months.has(word) ? '#m' : word
}

/** Each once. */
export function traitsOf(view: SentenceView, said: readonly Said[]): Set<string> {
  const out = apart(view, said)
  let before = '^'
  for (const { word } of view.tokens) {
    const one = shape(word)
    out.add(one)
    out.add(`${before} ${one}`)
    before = one
  }
  return out.add(`${before} $`)
}

/** Those that are no words. */
export function apart(view: SentenceView, said: readonly Said[]): Set<string> {
  const out = new Set([`#${view.passage.kind}`])
  for (const lexicon of view.lexicons()) out.add(`@${lexicon}`)
  for (const lexicon of view.headers()) out.add(`|${lexicon}`)
  for (const { question, candidate: { kind, strength } } of said) {
    out.add(`=${question} ${kind.split(':', 1)[0]}`)
    out.add(`=${question} ${strength}`)
  }
  return out
}

/** How many traits a sentence of so many words has, one that comes again counted again: the weight of each is parted by the root of it. */
export const traitCount = (words: number, others: number): number => 2 * words + 1 + others
