/** English verbs and nouns in all their forms, by rule, with the exceptions as data. */
import forms from '../../lexicons/plain-english/forms.json' with { type: 'json' }

export type Form = 'base' | 's' | 'past' | 'participle' | 'ing'

const irregular: Readonly<Record<string, string>> = forms.verbs
const doubled = new Set(forms.doubled)
const plurals: Readonly<Record<string, string>> = forms.plurals

const vowel = /[aeiou]/
const sibilant = /(?:[sxz]|ch|sh|[^aeiou]o)$/
const consonantY = /[^aeiou]y$/

/** The first word of `phrase` in that form; what follows stays: “carry out” is “carried out”. */
export function inflect(phrase: string, form: Form): string {
  const [head = '', ...rest] = phrase.split(' ')
  return [verb(head, form), ...rest].join(' ')
}

function verb(base: string, form: Form): string {
  if (form === 'base') return base
  if (form === 's') return base === 'be' ? 'is' : base === 'have' ? 'has' : ending(base, 's')
  const [past, participle, ing] = (Object.hasOwn(irregular, base) ? irregular[base]! : '').split(' ')
  if (form === 'ing') return ing ?? ingForm(base)
  if (past) return form === 'past' ? past : (participle ?? past)
  if (base.endsWith('e')) return `${base}d`
  if (consonantY.test(base)) return `${base.slice(0, -1)}ied`
  return `${withLast(base)}ed`
}

const withLast = (base: string): string => (doubled.has(base) ? base + base.at(-1)! : base)

function ingForm(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base) && base.length > 2) return `${base.slice(0, -1)}ing`
  return `${withLast(base)}ing`
}

const ending = (word: string, s: 's'): string => (consonantY.test(word) ? `${word.slice(0, -1)}ies` : sibilant.test(word) ? `${word}e${s}` : word + s)

/** The last word of `phrase` in the plural; before “of”, “in” and the like the word that they follow: “lacks of”. */
export function plural(phrase: string): string {
  const words = phrase.split(' ')
  const small = words.findIndex((word, i) => i > 0 && /^(?:of|in|for|to|from|with)$/.test(word))
  const at = (small < 0 ? words.length : small) - 1
  const noun = words[at]!
  words[at] = Object.hasOwn(plurals, noun) ? plurals[noun]! : ending(noun, 's')
  return words.join(' ')
}

/** Every form of a verb as it is written, with the form that it is. `be` has more of them than any other. */
export function formsOf(phrase: string): readonly (readonly [string, Form])[] {
  const [head = '', ...rest] = phrase.split(' ')
  const all: readonly (readonly [string, Form])[] = head === 'be'
    ? [['be', 'base'], ['am', 'base'], ['are', 'base'], ['is', 's'], ['was', 'past'], ['were', 'past'], ['been', 'participle'], ['being', 'ing']]
    : (['base', 's', 'past', 'participle', 'ing'] as const).map(form => [verb(head, form), form] as const)
  const out = new Map<string, Form>()
  for (const [word, form] of all) if (!out.has(word)) out.set([word, ...rest].join(' '), out.get([word, ...rest].join(' ')) ?? form)
  return [...out]
}

const starts = (list: readonly string[], word: string): boolean => list.some(one => (one.endsWith('*') ? word.startsWith(one.slice(0, -1)) : word === one))

/** The article that a word takes, by its sound; undefined where people differ or nobody can say. */
export function article(written: string): 'a' | 'an' | undefined {
  // “an £18m fund” is spoken as eighteen.
  const source = written.replace(/^[£$€](?=\d)/, '')
  const word = source.toLowerCase()
  if (/^\d/.test(source)) return /^(?:8|11(?!\d)|18(?!\d)|11,|18,)/.test(source) ? 'an' : /^1[18]\d/.test(source) ? undefined : 'a'
  if (source.length > 1 && source === source.toUpperCase()) {
    // Spoken letter by letter, or as a word? Those without a vowel are spelt out.
    if (/[AEIOUY]/.test(source.replace(/S$/, '')) || !/^[A-Z]+$/.test(source)) return undefined
    return /^[FHLMNRSX]/.test(source) ? 'an' : 'a'
  }
  if (starts(forms.either, word)) return undefined
  if (starts(forms.anBefore, word)) return 'an'
  if (starts(forms.aBefore, word)) return 'a'
  return vowel.test(word.charAt(0)) ? 'an' : 'a'
}
