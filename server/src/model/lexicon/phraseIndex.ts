/**
 * One automaton over all phrases of all lexicons.
 *
 * A phrase is words parted by spaces. In it
 * - `audit*` stands for every word that begins so (“audit”, “audits”, “auditing”);
 * - `set|put` for either word, with or without stars; `spot+checks|audits` where one of them is of several words;
 * - `_` for up to two small words that may stand inside a verb (“now”, “also”, “been”, “recently”), or none;
 * - `..` for up to four words of any kind, or none; `...` for up to ten;
 * - `#` for a number, in figures or words; `%` for one with a per cent sign.
 * Comparison is without case; a hyphen counts as a space.
 */
import type { Token } from './tokens.ts'

export interface Lexicon {
  readonly id: string
  readonly phrases: readonly string[]
  /** Senses to leave alone: a match that overlaps one of these is none. */
  readonly not?: readonly string[]
}

/** A phrase found: indices of its first and last token. */
export interface Match {
  readonly lexicon: string
  readonly first: number
  readonly last: number
}

interface Node {
  /** By word class. */
  readonly next: Map<number, Node>
  /** Where a gap may stand: how many words at most, and what follows. */
  gaps: { readonly most: number; readonly small: boolean; readonly node: Node }[]
  /** Lexicons of which a phrase ends here; those of senses to leave alone begin with `!`. */
  ends: string[]
}

export interface PhraseIndex {
  match(tokens: readonly Token[]): Match[]
}

const gaps: Readonly<Record<string, number>> = { _: 2, '..': 4, '...': 10 }
const node = (): Node => ({ next: new Map(), gaps: [], ends: [] })
const numbers = new Set('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty both dozen'.split(' '))
const small = new Set('now also already recently since been being both all further fully since therefore then subsequently previously since jointly together just only yet not even still itself themselves'.split(' '))
const isSmall = (word: string): boolean => small.has(word) || (word.length > 4 && word.endsWith('ly'))
/** Words whose classes are remembered at most: a document's own vocabulary is far smaller. */
const remembered = 20000

export function phraseIndex(lexicons: readonly Lexicon[]): PhraseIndex {
  const root = node()
  const classes = new Map<string, number>()
  const exact = new Map<string, number[]>()
  const prefixes = new Map<string, number[]>()
  const numberClasses: number[] = []
  let longest = 0

  const classOf = (step: string): number => {
    const known = classes.get(step)
    if (known !== undefined) return known
    const id = classes.size
    classes.set(step, id)
    if (step === '#') numberClasses.push(id)
    else for (const word of step.split('|')) {
      const starred = word.endsWith('*')
      const bare = starred ? word.slice(0, -1) : word
      const table = starred ? prefixes : exact
      if (starred) longest = Math.max(longest, bare.length)
      table.set(bare, [...(table.get(bare) ?? []), id])
    }
    return id
  }

  const add = (phrase: string, end: string): void => {
    // Alternatives of several words make a phrase each, beside the one with the single words.
    const whole = phrase.split(/\s+/)
    const long = whole.findIndex(step => step.includes('+'))
    if (long >= 0) {
      const words = (whole[long] ?? '').split('|')
      const single = words.filter(w => !w.includes('+')).join('|')
      for (const w of [...words.filter(x => x.includes('+')), single]) if (w !== '') add([...whole.slice(0, long), w.replaceAll('+', ' '), ...whole.slice(long + 1)].join(' '), end)
      return
    }
    let at = root
    for (const step of phrase.toLowerCase().replace(/[-–/](?=\S)/g, ' ').replaceAll('’', "'").replace(/'s\b/g, '').split(/\s+/).filter(step => /[\p{L}\p{N}#%._]/u.test(step))) {
      const most = gaps[step]
      if (most !== undefined) {
        let gap = at.gaps.find(g => g.most === most)
        if (!gap) at.gaps.push(gap = { most, small: step === '_', node: node() })
        at = gap.node
      } else {
        const id = classOf(step)
        let next = at.next.get(id)
        if (!next) at.next.set(id, next = node())
        at = next
      }
    }
    if (at !== root && !at.ends.includes(end)) at.ends.push(end)
  }
  for (const lexicon of lexicons) {
    for (const phrase of lexicon.phrases) add(phrase, lexicon.id)
    for (const phrase of lexicon.not ?? []) add(phrase, `!${lexicon.id}`)
  }

  const memo = new Map<string, readonly number[]>()
  const classesOf = (word: string): readonly number[] => {
    const known = memo.get(word)
    if (known) return known
    const ids = [...(exact.get(word) ?? [])]
    for (let length = Math.min(longest, word.length); length > 0; length--) ids.push(...(prefixes.get(word.slice(0, length)) ?? []))
    if (word.endsWith('%')) ids.push(...(exact.get('%') ?? []))
    if (/^[£€$]?\d/.test(word) || numbers.has(word)) ids.push(...numberClasses)
    if (memo.size >= remembered) memo.clear()
    memo.set(word, ids)
    return ids
  }

  const match = (list: readonly Token[]): Match[] => {
    const ids = list.map(t => classesOf(t.word))
    const found = new Map<string, { first: number; last: number }[]>()
    const record = (end: string, first: number, last: number): void => {
      const places = found.get(end)
      if (!places) found.set(end, [{ first, last }])
      else {
        const previous = places.at(-1)
        if (previous && previous.first === first) previous.last = Math.max(previous.last, last)
        else places.push({ first, last })
      }
    }
    const step = (at: Node, first: number, i: number): void => {
      for (const end of at.ends) record(end, first, i - 1)
      const here = ids[i]
      if (here && at.next.size > 0) for (const id of here) {
        const next = at.next.get(id)
        if (next) step(next, first, i + 1)
      }
      for (const gap of at.gaps) {
        const limit = Math.min(list.length - 1, i + gap.most)
        for (let j = i; j <= limit; j++) {
          for (const id of ids[j] ?? []) {
            const next = gap.node.next.get(id)
            if (next) step(next, first, j + 1)
          }
          if (gap.small && !isSmall(list[j]?.word ?? '')) break
        }
      }
    }
    for (let i = 0; i < list.length; i++) {
      for (const id of ids[i] ?? []) {
        const next = root.next.get(id)
        if (next) step(next, i, i + 1)
      }
    }
    const out: Match[] = []
    for (const [lexicon, places] of found) {
      if (lexicon.startsWith('!')) continue
      const not = found.get(`!${lexicon}`)
      for (const p of places) if (!not?.some(n => n.first <= p.last && p.first <= n.last)) out.push({ lexicon, ...p })
    }
    return out
  }
  return { match }
}
