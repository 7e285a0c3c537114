/** The rules on plain English. */
import type { Rule } from './rule.ts'
import { acronymExplainedTwice, acronymNotExplained, acronymTwoMeanings, acronymUsedOnce } from './acronyms.ts'
import { aOrAn } from './a-or-an.ts'
import { length } from './length.ts'
import { longParagraph } from './long-paragraph.ts'
import { hardSentence, longSentence } from './long-sentence.ts'
import { repeatedText } from './repeated-text.ts'
import { repeatedWord } from './repeated-word.ts'
import { stackedNouns } from './stacked-nouns.ts'
import { whoDoesIt } from './who-does-it.ts'
import { wordListRules } from './word-lists.ts'

export const proseRules: readonly Rule[] = [...wordListRules, repeatedWord, aOrAn, hardSentence, longSentence, whoDoesIt, longParagraph, stackedNouns,
  acronymNotExplained, acronymTwoMeanings, acronymExplainedTwice, acronymUsedOnce,
  length, repeatedText]
