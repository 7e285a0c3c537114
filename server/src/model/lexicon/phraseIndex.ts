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
import { remembered } from '../remembered.ts'
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

interface Gap {
  readonly most: number
  readonly small: boolean
  readonly node: Node
}

/** Lists are made when something is put in them: there are thousands of nodes, and most have one thing in one list. */
interface Node {
  /** Classes of words that lead on, and to where, side by side. */
  classes: number[]
  next: Node[]
  /** Where a gap may stand: how many words at most, and what follows. */
  gaps: Gap[]
  /** Lexicons of which a phrase ends here; those of senses to leave alone begin with `!`. */
  ends: string[]
}

/** What the index knows of a word. */
interface Word {
  /** The classes that it is of, a bit for each. */
  readonly classes: Uint8Array
  /** Where a phrase that begins with it goes on. */
  readonly starts: readonly Node[]
  /** May stand inside a verb. */
  readonly small: boolean
}

export interface PhraseIndex {
  match(tokens: readonly Token[]): Match[]
}

const gaps: Readonly<Record<string, number>> = { _: 2, '..': 4, '...': 10 }
const empty: never[] = []
const node = (): Node => ({ classes: empty, next: empty, gaps: empty, ends: empty })
/** The list with one more thing in it; `empty` itself stays as it is. */
const joined = <T>(list: T[], one: T): T[] => (list.length === 0 ? [one] : (list.push(one), list))
const numbers = new Set('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand both dozen'.split(' '))
const small = new Set('now also already recently since been being both all further fully since therefore then subsequently previously since jointly together just only yet not even still itself themselves'.split(' '))
const isSmall = (word: string): boolean => small.has(word) || (word.length > 4 && word.endsWith('ly'))
const isStep = /[\p{L}\p{N}#%._]/u
const special = /[-–/’']|[^\S ]/
/** A phrase as tokens are spelt: small letters, no hyphens, no possessives. */
function spelled(phrase: string): string {
  const small = phrase.toLowerCase()
  return special.test(small) ? small.replace(/[-–/](?=\S)/g, ' ').replaceAll('’', "'").replace(/'s\b/g, '').replace(/\s+/g, ' ') : small
}
const nothing = new Uint8Array(0)
const unknown: Word = { classes: nothing, starts: [], small: false }
const unknownSmall: Word = { ...unknown, small: true }
/** Words whose classes are remembered at most: a document's own vocabulary is far smaller. */
const most = 20_000

export function phraseIndex(lexicons: readonly Lexicon[]): PhraseIndex {
  const root = node()
  /** Where the root goes on, by class: it goes on to far more than any other. */
  const roots = new Map<number, Node>()
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
      const ids = table.get(bare)
      if (ids) ids.push(id)
      else table.set(bare, [id])
    }
    return id
  }

  const nodeAfter = (at: Node, id: number): Node => {
    const known = at === root ? roots.get(id) : at.next[at.classes.indexOf(id)]
    if (known) return known
    const next = node()
    if (at === root) roots.set(id, next)
    else {
      at.classes = joined(at.classes, id)
      at.next = joined(at.next, next)
    }
    return next
  }

  const add = (phrase: string, end: string): void => {
    // Alternatives of several words make a phrase each, beside the one with the single words.
    if (phrase.includes('+')) {
      const whole = phrase.split(/\s+/)
      const long = whole.findIndex(step => step.includes('+'))
      const words = (whole[long] ?? '').split('|')
      const single = words.filter(w => !w.includes('+')).join('|')
      for (const w of [...words.filter(x => x.includes('+')), single]) if (w !== '') add([...whole.slice(0, long), w.replaceAll('+', ' '), ...whole.slice(long + 1)].join(' '), end)
      return
    }
    let at = root
    for (const step of spelled(phrase).split(' ')) {
      if (!isStep.test(step)) continue
      const most = gaps[step]
      if (most !== undefined) {
        let gap = at.gaps.find(g => g.most === most)
        if (!gap) at.gaps = joined(at.gaps, gap = { most, small: step === '_', node: node() })
        at = gap.node
      } else at = nodeAfter(at, classOf(step))
    }
    if (at !== root && !at.ends.includes(end)) at.ends = joined(at.ends, end)
  }
  for (const lexicon of lexicons) {
    for (const phrase of lexicon.phrases) add(phrase, lexicon.id)
    for (const phrase of lexicon.not ?? []) add(phrase, `!${lexicon.id}`)
  }

  const wordOf = remembered((word): Word => {
    const ids = [...(exact.get(word) ?? [])]
    for (let length = Math.min(longest, word.length); length > 0; length--) ids.push(...(prefixes.get(word.slice(0, length)) ?? []))
    if (word.endsWith('%')) ids.push(...(exact.get('%') ?? []))
    if (/^[£€$]?\d/.test(word) || numbers.has(word)) ids.push(...numberClasses)
    if (ids.length === 0) return isSmall(word) ? unknownSmall : unknown
    const bits = new Uint8Array((classes.size >> 3) + 1)
    for (const id of ids) bits[id >> 3]! |= 1 << (id & 7)
    return { classes: bits, starts: ids.flatMap(id => roots.get(id) ?? []), small: isSmall(word) }
  }, most)

  const match = (list: readonly Token[]): Match[] => {
    const words = list.map(t => wordOf(t.word))
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
      if (i >= words.length) return
      if (at.classes.length > 0) follow(at, first, i)
      for (const gap of at.gaps) {
        const limit = Math.min(words.length - 1, i + gap.most)
        for (let j = i; j <= limit; j++) {
          follow(gap.node, first, j)
          if (gap.small && !words[j]!.small) break
        }
      }
    }
    const follow = (at: Node, first: number, i: number): void => {
      const bits = words[i]!.classes
      for (let k = 0; k < at.classes.length; k++) {
        const id = at.classes[k]!
        if (bits[id >> 3]! & (1 << (id & 7))) step(at.next[k]!, first, i + 1)
      }
    }
    for (let i = 0; i < words.length; i++) for (const next of words[i]!.starts) step(next, i, i + 1)
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
