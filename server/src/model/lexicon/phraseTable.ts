/**
 * All phrases of all lexicons as one automaton of plain numbers, which is made when the package is built and not each time it is loaded.
 *
 * A phrase is words parted by spaces. In it
 * - `audit*` stands for every word that begins so (“audit”, “audits”, “auditing”);
 * - `set|put` for either word, with or without stars; `spot+checks|audits` where one of them is of several words;
 * - `_` for up to two small words that may stand inside a verb (“now”, “also”, “been”, “recently”), or none;
 * - `..` for up to four words of any kind, or none; `...` for up to ten;
 * - `#` for a number, in figures or words; `%` for one with a per cent sign.
 * Comparison is without case; a hyphen counts as a space.
 */
export interface Lexicon {
  readonly id: string
  readonly phrases: readonly string[]
  /** Senses to leave alone: a match that overlaps one of these is none. */
  readonly not?: readonly string[]
}

export interface PhraseTable {
  /** Lexicons of which phrases end somewhere; those of senses to leave alone begin with `!`. */
  readonly ends: readonly string[]
  /** The classes of words, by number: the steps of the phrases as they are written. */
  readonly classes: readonly string[]
  /** By class: where in `nodes` the phrases that begin with it go on, or -1. */
  readonly starts: readonly number[]
  /**
   * Node after node, each before those that it leads to: how many phrases end here, and of which lexicons; how many gaps may stand here,
   * each with its words at most and where it leads; how many classes lead on, each with where. Places are counted from the node's own.
   */
  readonly nodes: readonly number[]
}

interface Node {
  readonly next: Map<number, Node>
  readonly gaps: Map<number, Node>
  readonly ends: Set<number>
}

/** Words that a gap holds at most; one of as many as `_` only small ones. */
export const gaps: Readonly<Record<string, number>> = { _: 2, '..': 4, '...': 10 }

const node = (): Node => ({ next: new Map(), gaps: new Map(), ends: new Set() })
const isStep = /[\p{L}\p{N}#%._]/u
/** A phrase as tokens are spelt: small letters, no hyphens, no possessives. */
const spelled = (phrase: string): string => phrase.toLowerCase().replace(/[-–/](?=\S)/g, ' ').replaceAll('’', "'").replace(/'s\b/g, '').replace(/\s+/g, ' ')

/** Alternatives of several words make a phrase each, beside the one with the single words. */
function spread(phrase: string): readonly string[] {
  const whole = phrase.split(/\s+/)
  const long = whole.findIndex(step => step.includes('+'))
  if (long < 0) return [phrase]
  const words = whole[long]!.split('|')
  const single = words.filter(w => !w.includes('+')).join('|')
  return [...words.filter(w => w.includes('+')), single].filter(w => w !== '').flatMap(w => spread([...whole.slice(0, long), w.replaceAll('+', ' '), ...whole.slice(long + 1)].join(' ')))
}

export function phraseTable(lexicons: readonly Lexicon[]): PhraseTable {
  const root = node()
  const classes = new Map<string, number>()
  const ends = new Map<string, number>()
  const numberOf = (of: Map<string, number>, name: string): number => of.get(name) ?? (of.set(name, of.size), of.size - 1)
  const after = (of: Map<number, Node>, key: number): Node => {
    const next = of.get(key) ?? node()
    of.set(key, next)
    return next
  }
  const add = (phrase: string, end: string): void => {
    let at = root
    for (const step of spelled(phrase).split(' ')) {
      if (!isStep.test(step)) continue
      const most = gaps[step]
      at = most === undefined ? after(at.next, numberOf(classes, step)) : after(at.gaps, most)
    }
    if (at !== root) at.ends.add(numberOf(ends, end))
  }
  for (const lexicon of lexicons) {
    for (const phrase of lexicon.phrases.flatMap(spread)) add(phrase, lexicon.id)
    for (const phrase of (lexicon.not ?? []).flatMap(spread)) add(phrase, `!${lexicon.id}`)
  }
  const nodes: number[] = []
  const starts = [...classes.values()].map(id => (root.next.has(id) ? write(root.next.get(id)!, nodes) : -1))
  return { ends: [...ends.keys()], classes: [...classes.keys()], starts, nodes }
}

/** Writes the node and all after it; where it stands. */
function write({ next, gaps, ends }: Node, out: number[]): number {
  const at = out.length
  out.push(ends.size, ...ends, gaps.size)
  const places: (readonly [at: number, node: Node])[] = []
  const lead = ([key, node]: [number, Node]): void => {
    out.push(key, 0)
    places.push([out.length - 1, node])
  }
  for (const one of gaps) lead(one)
  out.push(next.size)
  for (const one of next) lead(one)
  for (const [place, node] of places) out[place] = write(node, out) - at
  return at
}
