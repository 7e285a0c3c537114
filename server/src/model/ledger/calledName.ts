/** “Matter A. …”, “Point 2: …”, “Question three – …”: called by a word that elsewhere means something else. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { labelOf } from './findingWords.ts'
import type { FindingName } from './labels.ts'

export const called = new RegExp(grammar.marks.called, 'i')

const any = new RegExp(grammar.marks.any, 'u')
/** “Phase 1”, “Appendix A”: of the response's own, or no name at all. */
const own = new Set(grammar.marks.ownNouns)

/** The same, or by any other word that is none of the response's own: “Insight 2. …”, “Requirement notice 1”. */
export const anyName = (text: string): RegExpExecArray | null => {
  const found = called.exec(text) ?? any.exec(text)
  return found && own.has(found[1]!.toLowerCase().split(' ').at(-2)!) ? null : found
}

/** The letter or Roman number that opens a cell: “(i) That …”, “A. Nets”. */
const lettered = new RegExp(grammar.marks.letteredCell)

/** By such a word, or by a letter alone where `family` says what it is one of. */
export const calledName = (text: string, family?: string): FindingName | undefined => {
  const name = family === undefined ? anyName(text)?.[1] : lettered.exec(text)?.[1]
  if (name === undefined) return undefined
  return { family: family ?? 'matter', number: name.toLowerCase(), label: family === undefined ? name.charAt(0).toUpperCase() + name.slice(1) : labelOf(family, name) }
}
