/** Words for when that name no date: “by Easter”, “in the second quarter”, “when the House next sits”. */
import lexicon from '../../../lexicons/due.json' with { type: 'json' }
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Span } from '../../span.ts'
import { phraseSet } from './phrases.ts'
import { tokenise } from './words.ts'

const when = phraseSet(lexicon.when)

/** What every phrase of the lexicon has one of: most stretches of prose have none, and are not read. */
const likely = /\b(?:between|round|run|here|now|then|spring|summer|autumn|winter|intervals|ahead|coming|clocks|few|later|this|next|that|then|same|straight(?:away)?|once|forthwith|delay|easter|christmas|hogmanay|michaelmas|whitsun|lammas|martinmas|candlemas|harvest|advent|pentecost|epiphany|lent|trinity|eid|ramadan|diwali|passover|saints|shrovetide|quarter|session|season|parliament|recess|sits|meets|first|second|third|last|after|future|whil(?:st|e)|date|to be|year|term|today|tomorrow|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|ago|time|within|inside|publication|receipt|assent|when|funding|meeting|board|cabinet|council|committee)\b/i
/** A feast or a term of the calendar is a time only after a word that says so. */
const named = new Set(grammar.dueWords.named)
const leads = new Set(grammar.dueWords.leads)

/** In reading order. Spans are relative to `plain`. */
export const dueWords = (plain: string): readonly Span[] => {
  if (!likely.test(plain)) return []
  const tokens = tokenise(plain)
  const out: Span[] = []
  for (let i = 0; i < tokens.length; i++) {
    const match = when.at(tokens, i)
    if (!match) continue
    const to = i + match.length
    const word = tokens[to - 1]?.word ?? ''
    if (!named.has(word) || leads.has(tokens[i - 1]?.word ?? '') || leads.has(tokens[i]?.word ?? '') || tokens.length <= to - i + 2) out.push({ start: tokens[i]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 })
    i = to - 1
  }
  return out
}
