/** A plain past behind “we” or “I”. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Deed } from './deed.ts'
import { baseOfParticiple, strengthOf } from './doing.ts'
import { tellsWhich } from './noDeed.ts'
import { irregularPast, meeting } from './plainTense.ts'
import { trailing } from './subject.ts'
import { spanOf, wordAt, type Token } from './words.ts'

const reporting = new Set(grammar.deeds.reporting)
const subordinate = new Set(grammar.deeds.subordinate)
const courtesies = new Set(grammar.deeds.courtesies)

/** “In March we commissioned …” */
export const simplePast = (tokens: readonly Token[], i: number): Deed | undefined => {
  let at = i + 1
  while (trailing.has(wordAt(tokens, at)) || wordAt(tokens, at) === 'immediately') at++
  const word = wordAt(tokens, at)
  if (!word.endsWith('ed') && !irregularPast.has(word)) return undefined
  const base = baseOfParticiple(word) ?? word
  const strength = irregularPast.has(word) ? 'firm' : strengthOf(base)
  if (meeting(tokens, at) || tellsWhich(tokens, at)) return undefined
  if (strength !== 'firm' || courtesies.has(base) || reporting.has(base) && tokens.slice(at + 1, at + 8).some(t => ['that', 'why', 'how'].includes(t.word)) || tokens.slice(Math.max(0, i - 3), i).some(t => subordinate.has(t.word))) return undefined
  return { from: 0, to: tokens.length, owner: spanOf(tokens, i, i + 1), tense: 'done', strength, agentless: false, ask: false, verb: base, elliptic: false }
}
