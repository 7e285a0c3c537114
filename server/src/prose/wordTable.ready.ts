import { type PhraseTable, phraseTable } from '../model/lexicon/phraseTable.ts'
import { listLexicons } from './wordList.ts'
import { wordLists } from './wordLists.ts'

export const wordTable = (): PhraseTable => phraseTable(listLexicons(wordLists))
