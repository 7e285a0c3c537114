/** The word lists there are. A list's name is its rule's. */
import avoid from '../../lexicons/plain-english/words-to-avoid.json' with { type: 'json' }
import cliches from '../../lexicons/plain-english/cliches.json' with { type: 'json' }
import hidden from '../../lexicons/plain-english/hidden-verbs.json' with { type: 'json' }
import negatives from '../../lexicons/plain-english/double-negatives.json' with { type: 'json' }
import plain from '../../lexicons/plain-english/plain-words.json' with { type: 'json' }
import respectful from '../../lexicons/plain-english/respectful-words.json' with { type: 'json' }
import shall from '../../lexicons/plain-english/shall.json' with { type: 'json' }
import shorter from '../../lexicons/plain-english/shorter-words.json' with { type: 'json' }
import spelling from '../../lexicons/plain-english/british-spelling.json' with { type: 'json' }
import type { WordListFile } from './wordList.ts'

const ise = [['ize', 'ise'], ['izes', 'ises'], ['ized', 'ised'], ['izing', 'ising'], ['izer', 'iser'], ['izers', 'isers']] as const
const isation = [['ization', 'isation'], ['izations', 'isations'], ['izational', 'isational']] as const
const our = [['or', 'our'], ['ors', 'ours'], ['ored', 'oured'], ['oring', 'ouring']] as const

const spread = (beginnings: string, endings: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] =>
  beginnings.split(' ').flatMap(start => endings.map(([american, british]) => [start + american, start + british] as const))

const britishSpelling: WordListFile = {
  ...spelling,
  phrases: Object.fromEntries([...Object.entries(spelling.words), ...spread(spelling.ise, ise), ...spread(spelling.isation, isation), ...spread(spelling.our, our)]),
}

export const wordLists = {
  'plain-words': plain, 'words-to-avoid': avoid, 'shorter-words': shorter, 'cliches': cliches, 'respectful-words': respectful,
  'hidden-verbs': hidden, 'double-negatives': negatives, 'shall': shall, 'british-spelling': britishSpelling,
} satisfies Readonly<Record<string, WordListFile>> as Readonly<Record<string, WordListFile>>
