import { lexiconTable } from './lexiconTable.ready.ts'
import { type PhraseIndex, phraseIndex } from './phraseIndex.ts'

let index: PhraseIndex | undefined

/** All lexicons of the readers. */
export const lexiconIndex = (): PhraseIndex => (index ??= phraseIndex(lexiconTable()))
