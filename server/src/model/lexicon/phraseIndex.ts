/** Finds the phrases of a table in the words of a sentence. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { gaps, type PhraseTable } from './phraseTable.ts'
import { ofWord, type Token } from './tokens.ts'

/** A phrase found: indices of its first and last token. */
export interface Match {
  readonly lexicon: string
  readonly first: number
  readonly last: number
}

/** What the index knows of a word. */
interface Word {
  /** The classes that it is of. */
  readonly classes: readonly number[]
  /** Where a phrase that begins with it goes on. */
  readonly starts: readonly number[]
  /** May stand inside a verb. */
  readonly small: boolean
}

export interface PhraseIndex {
  match(tokens: readonly Token[]): Match[]
}

const numbers = new Set(grammar.phraseWords.numbers)
const small = new Set(grammar.phraseWords.small)
const isSmall = (word: string): boolean => small.has(word) || (word.length > 4 && word.endsWith('ly'))
const none: readonly number[] = []
const unknown: Word = { classes: none, starts: none, small: false }
const unknownSmall: Word = { ...unknown, small: true }

export function phraseIndex({ ends, classes, starts, nodes }: PhraseTable): PhraseIndex {
  const exact = new Map<string, number[]>()
  const prefixes = new Map<string, number[]>()
  let longest = 0
  for (const [id, step] of classes.entries()) {
    if (step === '#') continue
    for (const word of step.split('|')) {
      const starred = word.endsWith('*')
      const bare = starred ? word.slice(0, -1) : word
      const table = starred ? prefixes : exact
      if (starred) longest = Math.max(longest, bare.length)
      const ids = table.get(bare)
      if (ids) ids.push(id)
      else table.set(bare, [id])
    }
  }
  const numberClass = classes.indexOf('#')
  /** By lexicon: the number of its senses to leave alone. */
  const senses = new Map(ends.flatMap((end, i) => (end.startsWith('!') ? [[end.slice(1), i] as const] : [])))

  const wordOf = ofWord((word): Word => {
    const ids = [...(exact.get(word) ?? none)]
    for (let length = Math.min(longest, word.length); length > 0; length--) ids.push(...(prefixes.get(word.slice(0, length)) ?? none))
    if (word.endsWith('%')) ids.push(...(exact.get('%') ?? none))
    if (numberClass >= 0 && (/^[£€$]?\d/.test(word) || numbers.has(word))) ids.push(numberClass)
    if (ids.length === 0) return isSmall(word) ? unknownSmall : unknown
    return { classes: ids, starts: ids.map(id => starts[id]!).filter(at => at >= 0), small: isSmall(word) }
  })

  // Of the sentence at hand: functions that are made once are not made for each.
  let words: readonly Word[] = []
  /** By number of the lexicon. */
  let found = new Map<number, { first: number; last: number }[]>()
  const record = (end: number, first: number, last: number): void => {
    const places = found.get(end)
    const previous = places?.at(-1)
    if (previous?.first === first) previous.last = Math.max(previous.last, last)
    else if (places) places.push({ first, last })
    else found.set(end, [{ first, last }])
  }
  /** From the node at `node`, with the words from `i` on still to come. */
  const step = (node: number, first: number, i: number): void => {
    let at = node
    for (let left = nodes[at++]!; left > 0; left--) record(nodes[at++]!, first, i - 1)
    if (i >= words.length) return
    const ways = at + 1 + 2 * nodes[at]!
    follow(node, ways, first, i)
    for (at++; at < ways; at += 2) {
      const longest = nodes[at]!
      const beyond = node + nodes[at + 1]!
      const way = waysOf(beyond)
      const limit = Math.min(words.length - 1, i + longest)
      for (let j = i; j <= limit; j++) {
        follow(beyond, way, first, j)
        if (longest === gaps._ && !words[j]!.small) break
      }
    }
  }
  /** Where the node says which classes lead on. */
  const waysOf = (node: number): number => {
    const at = node + 1 + nodes[node]!
    return at + 1 + 2 * nodes[at]!
  }
  const follow = (node: number, ways: number, first: number, i: number): void => {
    const { classes } = words[i]!
    if (classes.length === 0) return
    const to = ways + 2 * nodes[ways]!
    for (let at = ways + 1; at < to; at += 2) if (classes.includes(nodes[at]!)) step(node + nodes[at + 1]!, first, i + 1)
  }
  const match = (list: readonly Token[]): Match[] => {
    words = list.map(wordOf)
    found = new Map()
    for (let i = 0; i < words.length; i++) {
      const { starts } = words[i]!
      for (let n = 0; n < starts.length; n++) step(starts[n]!, i, i + 1)
    }
    const out: Match[] = []
    for (const [end, places] of found) {
      const lexicon = ends[end]!
      if (lexicon.startsWith('!')) continue
      const not = found.get(senses.get(lexicon) ?? -1)
      for (const p of places) if (!not?.some(n => n.first <= p.last && p.first <= n.last)) out.push({ lexicon, ...p })
    }
    return out
  }
  return { match }
}
