/** What a word says wherever it stands, found once for each word that is written: which phrases begin with it, most of all. */
import { remembered } from '../../remembered.ts'
import { numberOf, ordinalOf } from './numbers.ts'
import { WORD, kindAt, startsCapital } from '../characters.ts'

export interface Written {
  readonly word: string
  readonly raw: string
  /** By a set's number, its phrases that begin with the word; a word begins none of most sets. */
  readonly begins: readonly unknown[] | undefined
  /** Begins with neither a letter nor a figure. */
  readonly mark: boolean
  readonly capital: boolean
  readonly number: number | undefined
  readonly ordinal: number | undefined
  /** A figure stands behind its first letters: “r3”, “rec12b”. */
  readonly lettered: boolean
}

const begun = new Map<string, unknown[]>()
let sets = 0

/** Written words that are remembered: more than a long document has. */
const most = 20_000
const reader = (): ((raw: string) => Written) => remembered(raw => asWritten(raw), most)

/** `word` as a token has it. */
export const asWritten = (raw: string, word = raw.toLowerCase().replaceAll('’', "'")): Written => ({
  word, raw, begins: begun.get(word), mark: (kindAt(word, 0, word.length) & WORD) === 0, capital: startsCapital(raw), number: numberOf(word), ordinal: ordinalOf(word), lettered: isLettered.test(word),
})

const isLettered = /^[a-z]{1,3}\d/

/** The same, remembered: a word that comes again is the very same string, which sets and maps know at a glance. */
export let writtenOf = reader()

/** A number for a set, of its phrases by their first word. Sets are made as the code is loaded, before any text is read. */
export const newSet = (index: ReadonlyMap<string, unknown>): number => {
  const set = sets++
  for (const [word, list] of index) {
    let lists = begun.get(word)
    if (!lists) begun.set(word, lists = [])
    lists[set] = list
  }
  writtenOf = reader()
  return set
}
