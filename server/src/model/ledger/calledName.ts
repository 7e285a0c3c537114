/** “Matter A. …”, “Point 2: …”, “Question three – …”: called by a word that elsewhere means something else. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { labelOf } from './findingWords.ts'
import type { FindingName } from './labels.ts'

export const called = new RegExp(grammar.marks.called, 'i')

/** The letter or Roman number that opens a cell: “(i) That …”, “A. Nets”. */
const lettered = /^\W{0,4}(\((?:[a-l]|[ivx]{1,4})\)|[A-H](?=[.)]))[.)]?\s/

/** By such a word, or by a letter alone where `family` says what it is one of. */
export const calledName = (text: string, family?: string): FindingName | undefined => {
  const name = family === undefined ? called.exec(text)?.[1] : lettered.exec(text)?.[1]
  if (name === undefined) return undefined
  return { family: family ?? 'matter', number: name.toLowerCase(), label: family === undefined ? name.charAt(0).toUpperCase() + name.slice(1) : labelOf(family, name) }
}
