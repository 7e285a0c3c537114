/** Where what a passage says begins: past a title that ran into it, a bracket that closes one, a number of a paragraph. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { finite } from './elliptic.ts'
import { isCapital, isMark, wordAt, type Token } from './words.ts'

const openers = new Set(grammar.proseEvents.openers)
const longestTitle = 12

/** “… 3: those who were in care A scheme was opened”: past a title that has lost its line, to the capital that no mark goes before. */
export const pastTitle = (tokens: readonly Token[], from: number): number => {
  if (!tokens[from] || isCapital(tokens[from] as Token) || !['–', '—', ':', '-'].includes(wordAt(tokens, from - 1))) return from
  for (let k = from + 1; k < tokens.length && k < from + 14; k++) {
    const t = tokens[k] as Token
    if (['.', ';', '!', '?'].includes(t.word)) return from
    if (isCapital(t) && openers.has(t.word) && !isMark(tokens[k - 1]) && !isCapital(tokens[k - 1] as Token)) return k
  }
  return from
}

/** “Must do 4 (lamps): …”: past a bracket that closes a title. */
export const pastBracket = (tokens: readonly Token[], from: number): number => {
  const close = wordAt(tokens, from) === '(' ? tokens.findIndex((t, k) => k > from && t.word === ')') : -1
  // “Recommendation 1 (lamps) is agreed.”, “Recommendation 1 (lamps) and …”: no title.
  if (close > 0 && (finite.has(wordAt(tokens, close + 1)) || wordAt(tokens, close + 1) === 'and')) return 0
  return close > 0 && close < from + longestTitle && [':', '–', '—', '-'].includes(wordAt(tokens, close + 1)) ? close + 1 : from
}

/** “2.4 The Board will …”: past the number of a paragraph. */
export const pastNumber = (tokens: readonly Token[]): number => {
  let at = 0
  while (/^\d{1,3}$/.test(wordAt(tokens, at)) && wordAt(tokens, at + 1) === '.') at += 2
  if (at > 0 && /^\d{1,3}$/.test(wordAt(tokens, at)) && tokens[at - 1]?.end === tokens[at]?.start) at++
  return at > 2 && tokens[at] && isCapital(tokens[at] as Token) ? at : 0
}

const longestOwnTitle = 5

/** “3.8 Other business. The clerk will …”: the title of a numbered paragraph of its own; empty where it has none. */
export const numberedTitle = (tokens: readonly Token[]): string => {
  const from = wordAt(tokens, 1) === '.' && /^\d/.test(wordAt(tokens, 2)) ? pastNumber(tokens) : 0
  const end = from > 0 ? tokens.findIndex((t, k) => k > from && isMark(t)) : -1
  return end > from && end <= from + longestOwnTitle && wordAt(tokens, end) === '.' && end < tokens.length - 1 ? tokens.slice(from, end).map(t => t.word).join(' ') : ''
}
