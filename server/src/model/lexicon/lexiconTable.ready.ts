import { lexicons } from './lexicons.ts'
import { type PhraseTable, phraseTable } from './phraseTable.ts'

export const lexiconTable = (): PhraseTable => phraseTable(lexicons)
