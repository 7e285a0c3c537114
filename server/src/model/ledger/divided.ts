/** Where not everybody says the same, or not as before: “two of the three partners accept …”, “… the Constabulary does not”, “On reflection we do”. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { isOwnerPhrase } from './owners.ts'
import { clauseStart, reporters, type Left } from './verbContext.ts'
import { isMark, numberOf, wordAt, type Token } from './words.ts'

const partners = new Set(grammar.divided.partners)
const former = new Set(grammar.divided.former)
const papers = new Set(grammar.divided.papers)
const again = new Set(grammar.divided.again)

/** “by two of three partners”, “most of the agencies”, “for health and schools only” */
export const someOnly = (tokens: readonly Token[]): boolean => tokens.some((t, k) => {
  if (t.word === 'only' && (!tokens[k + 1] || isMark(tokens[k + 1]))) return tokens.slice(1, k).some(({ word }, m) => (word === 'for' || word === 'by') && !['is', 'are'].includes(tokens[m]!.word))
  if (t.word !== 'of') return false
  const some = wordAt(tokens, k - 1)
  const at = ['the', 'our', 'its'].includes(wordAt(tokens, k + 1)) ? k + 2 : k + 1
  const few = numberOf(some), many = numberOf(wordAt(tokens, at))
  return partners.has(wordAt(tokens, many === undefined ? at : at + 1)) && (few !== undefined && many !== undefined ? few < many : ['some', 'most', 'half'].includes(some))
})

/** “We would accept this if …”, “Had the law allowed it we would have accepted this”: no position. */
export const supposed = (tokens: readonly Token[], { would, perfect }: Left): boolean =>
  would && (perfect || tokens.some(t => t.word === 'if') || ['had', 'were'].includes(wordAt(tokens, 0)))

/** “At first we did not accept this”, “The draft response rejected it”: a position that is no longer held. */
export const heldBefore = (tokens: readonly Token[], start: number, i: number, { perfect }: Left): boolean => {
  const before = tokens.slice(Math.max(0, start - 4), i)
  const past = tokens[i]?.word.endsWith('ed') && !perfect || before.some(t => ['did', "didn't", 'had'].includes(t.word))
  return past && before.some((t, k) => former.has(t.word) || papers.has(t.word) && papers.has(wordAt(before, k + 1)))
}

const not = new Set(grammar.divided.not)
/** Tokens of who stands before “does not”. */
const longestWho = 12

/** What a clause of no more than “we now do” or “the police cannot” says: yes, no, or nothing. */
export const saidShort = (tokens: readonly Token[]): boolean | undefined => {
  for (let k = 1; k < tokens.length; k++) {
    const next = tokens[k + 1]
    if (next && !isMark(next)) continue
    const { word } = tokens[k]!
    const no = word === 'cannot' || word.endsWith("n't") || word === 'not' && not.has(tokens[k - 1]!.word)
    if (no) {
      const to = word === 'not' ? k - 1 : k
      const from = whoFrom(tokens, to)
      if (to > from && to - from <= longestWho && isOwnerPhrase(tokens.slice(from, to))) return false
    }
    else if (word === 'do' && tokens.length < longestWho && tokens.slice(Math.max(0, k - 2), k).some(t => reporters.has(t.word)) && tokens.some(t => again.has(t.word))) return true
  }
  return undefined
}

const whoFrom = (tokens: readonly Token[], to: number): number => {
  const from = clauseStart(tokens, to)
  return tokens[from] && ['but', 'and', 'while', 'though'].includes(tokens[from].word) ? from + 1 : from
}
