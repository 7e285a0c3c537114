/** How likely a sentence in no form of the grammar is to state a position, by weights that are learned from labelled responses (`npm run learn:positions`). */
import { learnedIn, type LearnedWord } from '../weighing/learned.ts'
import { shape } from '../weighing/traits.ts'
import { apart, ends, frameCount, opens, other, threes } from './frames.ts'
import { positionTable } from './positionTable.ready.ts'
import { verbs, type StatedPosition } from './positionWords.ts'
import { isMark, type Token } from './words.ts'

export interface LikelyPosition {
  readonly position: StatedPosition
  /** 0 to 1. */
  readonly likely: number
}

/** From which likelihood on: in a file of replies from which the weights were not learned, more findings came right by it than wrong, and no plain form of a test was read as a position. */
const least = 0.65
const longest = 6

const table = positionTable()
const { rowOf, wordOf, sums, begin, add } = learnedIn(table)
const polite = new Set(table.polite)
const signs = new Map(table.signs)
const first = wordOf('^')
const frames = new Map(table.frames)

export interface PositionWord extends LearnedWord {
  readonly sign: number
  /** The sentence, counted from the first of all, in which it stood last, and where in that. */
  turn: number
  at: number
}

/** Words that are known at most: more than a long document has. */
const most = 20_000
let known = new Map<string, PositionWord>()

/** Null of a word of acceptance, of which the grammar says that it accepts nothing here, and of words of courtesy, a question, a form’s boxes. */
function asKnown({ word, written }: Token): PositionWord | null {
  if (written.weighed?.of === known) return written.weighed.word
  let found: PositionWord | null | undefined = null
  if (!verbs.has(word) && !polite.has(word)) {
    const one = shape(word.replace(/'s$/, ''))
    found = known.get(one)
    if (!found) known.set(one, found = { ...wordOf(one), sign: signs.get(one) ?? other, turn: 0, at: 0 })
  }
  written.weighed = { of: known, word: found }
  return found
}

/** By a frame's number: the sentence in which it was met last. */
const met = new Uint32Array(frameCount)
let turn = 0
/** Traits of the sentence at hand, each counted once. */
let count = 0
const addFrame = (frame: number): void => {
  if (met[frame] === turn) return
  met[frame] = turn
  count++
  add(frames.get(frame))
}

/** Weighs what `positionTraits` names, without its strings: nearly every sentence is weighed. */
export function likelyPosition(tokens: readonly Token[]): LikelyPosition | undefined {
  if (known.size > most) known = new Map()
  const own: PositionWord[] = []
  for (const token of tokens) {
    const word = asKnown(token)
    if (!word) return undefined
    if (!isMark(token)) own.push(word)
  }
  turn++
  // How long it is counts too, and so does its last word as the last.
  count = 2
  begin()
  /** Of each word: where it stood before, -1 where it did not. */
  const before: number[] = []
  let { pairs } = first
  let two = -1, one: number = opens, seen = 0
  const goOn = (sign: number): void => {
    if (sign === one) return
    addFrame(one * 16 + sign)
    if (two >= 0) addFrame(threes + (two * 16 + one) * 16 + sign)
    two = one
    one = sign
  }
  for (const [i, word] of own.entries()) {
    before.push(word.turn === turn ? word.at : -1)
    if (word.turn !== turn) {
      count++
      add(word.row)
    }
    word.turn = turn
    word.at = i
    let at = i > 0 ? before[i - 1]! : -1
    while (at >= 0 && own[at + 1] !== word) at = before[at]!
    if (at < 0) {
      count++
      add(pairs?.get(word.one))
    }
    pairs = word.pairs
    if (word.sign !== other && word.sign !== one) {
      for (let sign = 0; sign < 16; sign++) if (seen & (1 << sign)) addFrame(apart + sign * 16 + word.sign)
      seen |= 1 << word.sign
    }
    goOn(word.sign)
  }
  add(pairs?.get('$'))
  goOn(ends)
  add(rowOf(`#${Math.min(longest, Math.floor(Math.log2(own.length + 1)))}`))
  const part = 0.1 / Math.sqrt(count)
  const [said = 0, inPart = 0, refused = 0] = sums.map((sum, i) => table.biases[i]! + sum * part)
  const likely = 1 / (1 + Math.exp(-said))
  return likely < least ? undefined : { likely, position: refused > 0 && refused > inPart ? 'not-accepted' : inPart > 0 ? 'accepted-in-part' : 'accepted' }
}
