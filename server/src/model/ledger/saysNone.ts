/** A cell of actions that says that there are none. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { isMark, wordAt, type Token } from './words.ts'

const deedNouns = new Set(grammar.tableEvents.deedNouns)
const closing = new Set(grammar.tableEvents.closing)
const afterNone = new Set(grammar.tableEvents.afterNone)
const furthering = new Set(grammar.tableEvents.furthering)
const elsewhere = new Set(grammar.tableEvents.elsewhere)

/** “None”, “No further action”, “N/A: the service has closed”, “–”. */
export const saysNone = (tokens: readonly Token[]): boolean => {
  const words = tokens.filter(t => !isMark(t))
  const next = (n: number): string => wordAt(words, n)
  if (words.length === 0) return true
  if (words.length === 1 && ['tbc', 'tba', 'na'].includes(next(0))) return true
  if (next(0) === 'n' && next(1) === 'a' || next(0) === 'not' && next(1) === 'applicable') return true
  if (['none', 'nil'].includes(next(0))) return words.length === 1 || isMark(tokens[tokens.findIndex(t => t === words[0]) + 1]) || afterNone.has(next(1))
  // “See row 3”, and not “See each mother”
  if (next(0) === 'see' && words.length < 6) return words.some(t => elsewhere.has(t.word) || /\d/.test(t.word))
  if (next(0) === 'nothing') return words.length < 6 && !['but'].includes(next(1))
  if (next(0) !== 'no') return false
  const at = furthering.has(next(1)) ? 2 : 1
  return deedNouns.has(next(at)) && (words.length === at + 1 || closing.has(next(at + 1)))
}
