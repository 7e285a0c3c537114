/** How a passage opens that restates what the review said: “You told us: …”, “You have expressed concern that …”, “The review found that …”. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Span } from '../../span.ts'
import { withoutEnd } from '../withoutEnd.ts'
import { numberOf } from './words.ts'

/** “What the Ombudsman said should change – …”, “You told us: …”: a label, and what was said after it. */
const label = new RegExp(grammar.saidMarks.label, 'i')
/** “5. You have finally expressed concern as to …”: what is said after it, up to where the clause ends. */
const sentence = new RegExp(grammar.saidMarks.sentence, 'i')
const telling = new RegExp(grammar.saidMarks.telling, 'i')

export interface Said {
  /** UTF-16 units of the passage before what was said. */
  readonly from: number
  /** What was said, as short as it can be told. */
  readonly label: string
}

const first = /^\s*(?:\(?\d{1,2}[.)]\s+)?[wytd]/i

/** What stands after a label that gives the floor to the review; its line at most. */
export const labelledSaid = (plain: string): Said | undefined => {
  const found = first.test(plain) ? label.exec(plain.slice(0, longest)) : null
  if (!found) return undefined
  const from = found[0].length
  const line = plain.slice(from, from + longest).split('\n', 1)[0]!.trim()
  const words = withoutEnd(line.replace(/^["“‘']+/, ''), /[.\s"”’']/)
  return words.length > 3 ? { from, label: words } : undefined
}

/** The matter of a sentence that says to the review what it said. */
export const toldSaid = (plain: string): Said | undefined => {
  const found = first.test(plain) ? sentence.exec(plain.slice(0, longest)) : null
  // “You found that Ms Orme, who …”: of whom, not what.
  if (!found || /^, who/.test(plain.slice(found[0].length)) && /^(?:\p{Lu}\S{0,30}(?: |$)){1,4}$/u.test(found[1]!)) return undefined
  const words = (found[1] ?? '').replace(/\s+/g, ' ').trim().replace(/ (?:when|although|though|because|while|whilst|where|if|and)$/i, '').replace(/ be (?:considered|made|given|reviewed|introduced|provided|adopted)$/i, '')
  return { from: found[0].length, label: words }
}

/** True where the passage opens with what the review found. */
export const tellsReview = (plain: string): boolean => /^\s*[ty]/i.test(plain) && telling.test(plain.slice(0, longest))

const longest = 240

const opening = new RegExp(grammar.saidMarks.opening, 'i')
/** “The Board agrees with your findings about X, about Y and about Z” */
const agreed = /\b(?:accept|agree)(?:s|ed)?\b/i
const nouns = new RegExp(grammar.saidMarks.nouns, 'i')
const connectors = ['that', 'about', 'over', 'as to'].map(word => ({
  word,
  head: new RegExp(String.raw`\b${word} `, 'i'),
  next: new RegExp(String.raw`(?:[;,] (?:and )?|\band )(?:(?:second|third|last|final)ly,? )?${word} `, 'gi'),
}))

/** “You raised concerns about X, about Y, and about Z”, “It makes three findings: that …; that …; and that …”: each in its own words; none where they are neither counted nor three. */
export const saidList = (sentence: string, base: number): readonly Span[] => {
  const said = (first.test(sentence) || /^\s*it\b/i.test(sentence) ? opening.exec(sentence) : null) ?? agreed.exec(sentence)
  if (!said) return []
  for (const { word, head, next } of connectors) {
    const rest = sentence.slice(said[0].length)
    const begin = head.exec(rest)
    const before = rest.slice(0, begin?.index)
    if (!begin || begin.index > 80 || !nouns.test(before)) continue
    const from = said[0].length + begin.index + begin[0].length
    const cuts = [...sentence.slice(from).matchAll(next)]
    const starts = [from, ...cuts.map(c => from + c.index + c[0].length)]
    const count = before.toLowerCase().split(/[^a-z]+/).map(numberOf).find(n => n !== undefined)
    if (starts.length < 2 || count !== starts.length && (word === 'that' || starts.length < 3)) continue
    const ends = [...cuts.map(c => from + c.index), sentence.trimEnd().replace(/[.:;]$/, '').length]
    return starts.map((start, k) => ({ start: base + start, end: base + sentence.slice(0, ends[k]).trimEnd().length }))
  }
  return []
}
