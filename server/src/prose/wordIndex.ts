/** The word lists with the index that finds their words in a text. */
import { type PhraseIndex, phraseIndex } from '../model/lexicon/phraseIndex.ts'
import { type Entry, listEntries } from './wordList.ts'
import { wordLists } from './wordLists.ts'
import { wordTable } from './wordTable.ready.ts'

export interface WordIndex {
  readonly index: PhraseIndex
  /** By the lexicon's id in the index. */
  readonly entries: ReadonlyMap<string, Entry>
}

let made: WordIndex | undefined

export const wordIndex = (): WordIndex => (made ??= { index: phraseIndex(wordTable()), entries: listEntries(wordLists) })
