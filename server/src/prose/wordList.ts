/** Lists of words and phrases, each with what to write instead. Data: `lexicons/plain-english/*.json`. */
import type { Lexicon } from '../model/lexicon/phraseTable.ts'
import { formsOf, inflect, plural, type Form } from './inflect.ts'

/**
 * What is looked for is in four tables, each from words to what to write instead: `verbs` and `nouns` in all their forms, `phrases` and
 * `only` as they stand. In a key, “a/b” is either word, “x < y” is y after x, “y > z” is y before z; x and z are left as they are.
 * In a text, “|” parts choices; “?” opens a piece of advice where nothing can simply be put in the place; an empty text takes the words out.
 */
export interface WordListFile {
  readonly about: string
  readonly source?: string
  /** What is said of a match: {said}, {use} and {why} are filled in. */
  readonly say: string
  /** The same, where there is only advice. */
  readonly advise?: string
  readonly verbs?: Readonly<Record<string, string>>
  readonly nouns?: Readonly<Record<string, string>>
  readonly phrases?: Readonly<Record<string, string>>
  readonly only?: Readonly<Record<string, string>>
  /** Why, for single keys, in one sentence. */
  readonly why?: Readonly<Record<string, string>>
  /** Senses to leave alone, for single keys, in the phrase language of the lexicons. */
  readonly leave?: Readonly<Record<string, readonly string[]>>
}

export interface Entry {
  readonly list: string
  /** The key's own words, without what stands around them. */
  readonly name: string
  readonly kind: 'verb' | 'noun' | 'phrase'
  readonly before: number
  readonly after: number
  readonly choices: readonly string[]
  readonly advice?: string
  readonly why?: string
  /** From the words as they may be written to the form that they are in. */
  readonly forms: ReadonlyMap<string, Form | 'plural' | 'as-is'>
}

const kinds = [['verbs', 'verb'], ['nouns', 'noun'], ['phrases', 'phrase'], ['only', 'phrase']] as const

interface Pair {
  readonly list: string
  readonly file: WordListFile
  readonly kind: Entry['kind']
  readonly key: string
  readonly value: string
}

const pairs = (files: Readonly<Record<string, WordListFile>>): readonly Pair[] =>
  Object.entries(files).flatMap(([list, file]) => kinds.flatMap(([table, kind]) => Object.entries(file[table] ?? {}).map(([key, value]) => ({ list, file, kind, key, value }))))

/** By the id of their lexicon. */
export const listEntries = (files: Readonly<Record<string, WordListFile>>): ReadonlyMap<string, Entry> =>
  new Map(pairs(files).map(({ list, file, kind, key, value }, id) => {
    const { name, before, after } = split(key)
    const why = file.why?.[key]
    let forms: Entry['forms'] | undefined
    const entry: Entry = {
      list, name: name.replaceAll('/', ' or '), kind, before, after,
      // Of most entries they are never asked for.
      get forms() {
        return (forms ??= formsIn(name, kind))
      },
      choices: value.startsWith('?') ? [] : value.split('|'),
      ...(value.startsWith('?') && { advice: value.slice(1) }),
      ...(why !== undefined && { why }),
    }
    return [String(id), entry]
  }))

/** What is looked for in a text, for each entry by its id. */
export const listLexicons = (files: Readonly<Record<string, WordListFile>>): readonly Lexicon[] =>
  pairs(files).map(({ file, kind, key }, id) => {
    const { name, around } = split(key)
    const not = file.leave?.[key]
    return { id: String(id), phrases: [...formsIn(name, kind).keys()].map(around), ...(not && { not }) }
  })

/** Tokens have no possessive's ending. */
const formsIn = (name: string, kind: Entry['kind']): Entry['forms'] => new Map(alternatives(name.replace(/'s\b/g, '')).flatMap(one => writtenForms(one, kind)))

function split(key: string): { readonly name: string; readonly before: number; readonly after: number; readonly around: (form: string) => string } {
  const [left, rest] = key.includes(' < ') ? key.split(' < ') as [string, string] : ['', key]
  const [name, right] = rest.includes(' > ') ? rest.split(' > ') as [string, string] : [rest, '']
  const count = (words: string): number => (words === '' ? 0 : words.split(' ').length)
  const bars = (words: string): string => words.replaceAll('/', '|')
  return { name, before: count(left), after: count(right), around: form => [bars(left), form, bars(right)].filter(Boolean).join(' ') }
}

/** “carry out/undertake an audit of” → “carry out an audit of”, “undertake an audit of”. A choice is of single words, with “+” for the space in one. */
function alternatives(name: string): readonly string[] {
  return name.split(' ').reduce<readonly string[]>((made, word) => made.flatMap(start => word.split('/').map(one => `${start} ${one.replaceAll('+', ' ')}`.trim())), [''])
}

function writtenForms(name: string, kind: Entry['kind']): readonly (readonly [string, Form | 'plural' | 'as-is'])[] {
  if (kind === 'verb') return formsOf(name)
  if (kind === 'noun') return [[name, 'base'], [plural(name), 'plural']]
  return [[name, 'as-is']]
}

/** A choice in the form of what it replaces. `done` is true where a form that is both past and participle stands as a participle. */
export function inForm(choice: string, form: Form | 'plural' | 'as-is', done: boolean): string {
  if (choice === '' || form === 'as-is') return choice
  if (form === 'plural') return plural(choice)
  return inflect(choice, form === 'past' && done ? 'participle' : form)
}
