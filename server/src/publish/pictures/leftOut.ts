/** What is told of pictures that are not in the file. */
import { mostBytes } from './limits.ts'
import type { LeftOut } from './picture.ts'

/** As many are named; of more it is only said that there are others. */
const named = 3

const why: Readonly<Record<LeftOut, string>> = {
  'missing': 'was not found',
  'outside': 'lies outside the open folder',
  'too-large': `is larger than ${mostBytes / 1_000_000} MB`,
  'too-many': 'would make the file too large',
  'web': 'lies on the web, and nothing is fetched',
  'other-form': 'is neither a PNG nor a JPEG picture',
}

/** One sentence, or none. */
export function leftOutWords(pictures: readonly (readonly [address: string, why: LeftOut])[]): string {
  if (pictures.length === 0) return ''
  const several = [...new Map(pictures)].map(([address, reason]) => `“${nameOf(address)}” ${why[reason]}`)
  const shown = several.length > named ? [...several.slice(0, named), several.length === named + 1 ? 'another is left out' : `${several.length - named} others are left out`] : several
  const before = shown.slice(0, -1).join(', ')
  return `${before && `${before} and `}${shown.at(-1)}, so only the words that describe ${several.length === 1 ? 'it' : 'them'} are there.`
}

function nameOf(address: string): string {
  const name = address.replace(/[?#][^]*/, '').split(/[\\/]/).filter(Boolean).at(-1) ?? address
  return name.length > 60 ? `${name.slice(0, 59)}…` : name
}
