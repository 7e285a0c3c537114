/** The words for faults of the front matter: what is there, what is wanted, what to do. */
import ruleNames from '../../lexicons/rule-names.json' with { type: 'json' }
import { nearName } from '../nearName.ts'
import { inWords } from './calendar.ts'
import { readDate, type ReadDate } from './dates.ts'
import type { FrontMatterFault } from './frontMatter.ts'
import { quoted } from './frontMatterFaults.ts'
import { choices, isDate, orderedKeys, takes, type FrontMatterSchema } from './frontMatterSchema.ts'
import { bothWays, likelyDay } from './plainDate.ts'

type At = FrontMatterSchema | undefined
type Said = Pick<FrontMatterFault, 'message' | 'instead'>

/** “board”; item 2 of “agencies”; “short” in item 2 of “agencies”. */
export const subject = (path: readonly (string | number)[]): string =>
  path.reduce<string>((outer, p) => (typeof p === 'number' ? `item ${p + 1} of ${outer}` : `“${p}”${outer && ` in ${outer}`}`), '') || 'the front matter'

const sentence = (words: string): string => `${words[0]?.toUpperCase()}${words.slice(1)}`

const shown = (value: unknown): string => quoted(typeof value === 'object' ? JSON.stringify(value) : String(value))

/** “a, b or c”. */
export const list = (words: readonly string[], joint: 'and' | 'or'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`

/** What belongs there, from the schema: a sentence, or nothing. */
const belongs = (at: At): string => {
  if (isDate(at)) return ' Write the day, as 31 March 2026.'
  const allowed = choices(at).map(String)
  if (allowed.length > 0) return ` Write ${list(allowed, 'or')}.`
  const words = at?.description ?? at?.title
  return words === undefined ? '' : ` What belongs here: ${words[0]?.toLowerCase()}${words.slice(1)}`
}

const folded = (key: string): string => key.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2').replace(/[_\s]+/g, '-').toLowerCase()

/** The one of `names` that is spelt nearly as `word` is. */
const spelt = (word: string, names: readonly string[]): string | undefined => {
  const close = nearName(folded(word), names.map(folded))
  return names.find(name => folded(name) === close)
}

/** The nearest of `names`, by letters, or because one holds the other (“date-published”). */
export const nearest = (word: string, names: readonly string[]): string | undefined => {
  const wanted = folded(word).slice(0, 60)
  return spelt(word, names) ?? (wanted.length < 4 ? undefined : names.find(n => n.length > 3 && (folded(n).includes(wanted) || wanted.includes(folded(n)))))
}

/** “Did you mean …?”, and what to write in its place where it is only a slip of the pen. */
const meant = (message: string, word: string, names: readonly string[], otherwise: string, always = ''): Said => {
  const near = nearest(word, names)
  const instead = spelt(word, names)
  return { message: `${message}${near === undefined ? otherwise : ` Did you mean “${near}”?`}${always}`, ...(instead !== undefined && { instead }) }
}

/** Undefined where there is a rule of that name. */
export const noRule = (id: string, otherwise = 'Write its name as it stands beside a problem, or take it out.'): Said | undefined => noSuch('rule', id, Object.keys(ruleNames), otherwise)

/** The same of any kind of names. */
export const noSuch = (kind: string, name: string, names: readonly string[], otherwise: string): Said | undefined =>
  names.includes(name) ? undefined : meant(`There is no ${kind} ${quoted(name)}.`, name, names, ` ${otherwise}`)

export const unknownKey = (key: string, parent: FrontMatterSchema, present: readonly string[], path: readonly (string | number)[]): Said => {
  const keys = orderedKeys(parent).filter(k => !present.includes(k))
  const known = keys.length > 0 ? ` Use ${list(keys.map(k => `“${k}”`), 'or')}, or delete the line.` : ' Delete the line.'
  return meant(`${quoted(key)} is not a key of ${subject(path)}.`, key, keys, known)
}

export const missing = (name: string, key: string, at: At): string => sentence(`${name} has no “${key}”.${belongs(at)}`)

export const empty = (name: string, at: At, needed: boolean): string =>
  sentence(`${name} has no value yet.${belongs(at)}${needed ? '' : ' Or delete the line.'}`)

export const blank = (name: string, words: string, at: At): string =>
  sentence(`${name} is still to be filled in: it holds ${quoted(words)}.${belongs(at)}`)

export const notAChoice = (name: string, value: unknown, at: At): Said => {
  const allowed = choices(at).map(String)
  const word = typeof value === 'string' ? value : ''
  if (allowed.length === 1) return { ...meant('', word, allowed, ''), message: sentence(`${name} must be “${allowed[0]}”, and ${shown(value)} stands here.`) }
  return meant(`${shown(value)} is not a value of ${name}.`, word, allowed, '', ` It can be ${list(allowed, 'or')}.`)
}

export const wrongType = (name: string, value: unknown, at: At): string => {
  if (takes(at, 'array')) return sentence(`${name} is a list. Write each item on a line of its own, with “- ” before it.`)
  if (Array.isArray(value)) return sentence(`${name} is a list here, and one value is wanted. ${value.length === 1 ? 'Words in square brackets are read as a list: put them in quotation marks.' : 'Keep one, without the hyphen or the square brackets.'}`)
  if (typeof value === 'object') return sentence(`${name} holds keys of its own here, and plain words are wanted. Write them after the colon.`)
  const kind = typeof value === 'number' ? 'a number' : '“yes or no”'
  if (takes(at, 'string')) return sentence(`${name} is read as ${kind}, and words are wanted. Put it in quotation marks: "${String(value)}".`)
  return other(name, at)
}

export const other = (name: string, at: At): string => sentence(`${name} cannot be used as it stands.${belongs(at)}`)

export const twice = (value: unknown): string => `${shown(value)} is listed twice. Delete one of the two.`

export const notADate = (text: string, at: At): Said => {
  const read = readDate(text)
  if (read?.iso !== undefined && read.precision === 'day' && read.first === read.iso) return { message: `${quoted(text)} is not written as dates are here. Write it as ${bothWays(read.iso)}.`, instead: inWords(read.iso) }
  return { message: noDay(text, read, at) }
}

const noDay = (text: string, read: ReadDate | undefined, at: At): string => {
  if (read?.iso !== undefined) return `${quoted(text)} is not one day. Write the day, for example ${bothWays(read.iso)}.`
  if (read) return `${quoted(text)} has no year. Write the whole date, as 31 March 2026.`
  const meant = likelyDay(text)
  if (meant !== undefined) return `${quoted(text)} is not a date. Write it as ${bothWays(meant)}.`
  const examples = (at?.examples ?? []).filter(e => typeof e === 'string')
  return `${quoted(text)} is not a date. Write a day of the calendar, as ${list(examples.length > 0 ? examples : ['31 March 2026', '2026-03-31'], 'or')}.`
}
