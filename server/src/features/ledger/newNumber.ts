import { nameOfLabel } from '../../model/ledger/nameOfLabel.ts'

/** The number that a writer asks for: “7”, “4a”, “R7”, “Recommendation 7”. Undefined for anything else, and for a label of another kind. */
export const newNumber = (wanted: string, family: string, profileWords: readonly string[]): string | undefined => {
  const words = wanted.trim()
  const bare = /^(?:no\.? ?)?(\d{1,3}(?:\.\d{1,3})*[a-z]?)[.)]?$/i.exec(words)?.[1]
  if (bare !== undefined) return normal(bare)
  if (family === 'action') {
    const own = /^(?:action ?|a)(\d{1,3}(?:\.\d{1,3})*[a-z]?)$/i.exec(words)?.[1]
    return own === undefined ? undefined : normal(own)
  }
  const name = nameOfLabel(words, profileWords)
  return name?.family === family && /\d\S{0,5}$/.test(words) ? name.number : undefined
}

const normal = (number: string): string => number.toLowerCase().replace(/^0+(?=\d)/, '')
