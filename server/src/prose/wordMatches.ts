/** Words of the lists in a block, with what can stand in their place there. */
import type { Span } from '../span.ts'
import type { BlockReading } from '../model/blockReading.ts'
import { startsCapital } from '../model/characters.ts'
import { sentenceTokens, type Token } from '../model/lexicon/tokens.ts'
import { keptBy, nearby, remembered } from '../remembered.ts'
import { article } from './inflect.ts'
import { isLeftAlone, prose, written, type ProseSentence } from './prose.ts'
import { inForm, type Entry } from './wordList.ts'
import { wordIndex } from './wordIndex.ts'
import { plainAt } from '../model/plainAt.ts'

export interface WordMatch {
  readonly entry: Entry
  /** The words as they stand, relative to the block; with the article before them where that changes too. */
  readonly span: Span
  readonly said: string
  /** What can stand in the span; none where the entry has only advice or Markdown's marks are in the way. */
  readonly choices: readonly string[]
  /** The choices as a message names them. */
  readonly named: readonly string[]
}

interface Place {
  readonly entry: Entry
  readonly first: number
  readonly last: number
  /** Words of the match, with those around that it asked for. */
  readonly length: number
  readonly form: 'base' | 's' | 'past' | 'participle' | 'ing' | 'plural' | 'as-is'
}

/** In order of place; no two overlap. */
export const wordMatches = keptBy((reading: BlockReading): readonly WordMatch[] => prose(reading).flatMap(sentence => matchesIn(reading, sentence)))

/** Where words of the lists stand in a sentence, the longest first of those that begin at one word. */
const placesIn = remembered((sentence): readonly Place[] => {
  const { index, entries } = wordIndex()
  const tokens = sentenceTokens(sentence)
  const places: Place[] = []
  for (const { lexicon, first, last } of index.match(tokens)) {
    const entry = entries.get(lexicon)!
    const from = first + entry.before
    const to = last - entry.after
    const form = entry.forms.get(tokens.slice(from, to + 1).map(({ word }) => word).join(' '))
    if (form !== undefined) places.push({ entry, first: from, last: to, length: last - first, form })
  }
  return places.sort((a, b) => a.first - b.first || b.length - a.length || b.last - a.last)
}, nearby)

function matchesIn(reading: BlockReading, sentence: ProseSentence): readonly WordMatch[] {
  const out: WordMatch[] = []
  let next = 0
  for (const place of placesIn(sentence.plain)) {
    if (place.first < next) continue
    const match = matchAt(reading, sentence, place)
    if (match) {
      out.push(match)
      next = place.last + 1
    }
  }
  return out
}

function matchAt(reading: BlockReading, sentence: ProseSentence, { entry, first, last, form }: Place): WordMatch | undefined {
  const { tokens, passage } = sentence
  const start = tokens[first]!.start
  const end = tokens[last]!.end
  if (isLeftAlone(sentence, { start, end })) return undefined
  const source = plainAt(passage, { start, end })
  if (!plainly(passage.plain, start - passage.span.start, end - passage.span.start) || /['’]s?$/.test(source)) return undefined
  if (/[.,;:!?()]/.test(source)) return undefined
  const opens = first === 0 || isOpening(passage.plain, start - passage.span.start)
  const capital = startsCapital(source)
  if (isName(source, capital, opens) || (capital && entry.choices.includes(''))) return undefined
  // “Key House”: a name, though it opens the line.
  if (capital && last === first && (entry.kind !== 'phrase' || entry.list === 'words-to-avoid') && /^\p{Lu}\p{Ll}/u.test(written(reading, sentence, tokens[last + 1] ?? { start: end, end }) ?? '')) return undefined
  const done = form === 'past' && isDone(tokens, first)
  const raw = entry.choices.map(choice => inForm(choice, form, done))
  const fit = (choice: string): string => (capital ? choice.charAt(0).toUpperCase() + choice.slice(1) : choice)
  const span = placeFor(sentence, first, last, raw)
  const text = written(reading, sentence, span)
  const choices = text === undefined ? [] : raw.map(choice => text.slice(0, start - span.start) + fit(choice)).map(choice => withArticle(choice, tokens, first, last, span.start < start))
  const cut = raw.includes('') && text !== undefined ? choices.map(choice => (choice.trim() === '' ? '' : choice)) : choices
  return { entry, span, said: source.replace(/\s+/g, ' '), choices: cut, named: raw }
}

/** No hyphen, apostrophe or letter joins the words to what stands beside them. */
const plainly = (plain: string, start: number, end: number): boolean => !/[-–'’/&@\p{L}\p{N}]/u.test(plain.charAt(start - 1)) && !/^(?:[-'’/@&]\p{L}|[\p{L}\p{N}])/u.test(plain.slice(end, end + 2))

const isOpening = (plain: string, start: number): boolean => /(?:^|[:(•]|[.!?]["”’)]?|\d[.)])\s*$/u.test(plain.slice(Math.max(0, start - 6), start))

/** A capital in the middle of a sentence, or capitals throughout, make a name or a title of it. */
const isName = (source: string, capital: boolean, opens: boolean): boolean =>
  (capital && !opens) || (source.length > 1 && source === source.toUpperCase()) || /\s\p{Lu}\p{Ll}/u.test(source)

const helpers = new Set('have has had having be been being is are was were get got gets having'.split(' '))
const between = /^(?:not|also|already|now|since|yet|always|never|all|both|\w{3,}ly)$/

/** Whether a form that is both past and participle stands as a participle here: after “have”, “was” and the like. */
function isDone(tokens: readonly Token[], first: number): boolean {
  let i = first - 1
  while (i >= 0 && first - i < 4 && between.test(tokens[i]!.word)) i--
  return helpers.has(tokens[i]?.word ?? '')
}

const isArticle = (token: Token | undefined): boolean => token?.word === 'a' || token?.word === 'an'

/** The words; with the article before them where a choice wants another one; with the space after them where they are taken out. */
function placeFor({ tokens, passage }: ProseSentence, first: number, last: number, raw: readonly string[]): Span {
  const end = raw.includes('') ? (tokens[last + 1]?.start ?? tokens[last]!.end) : tokens[last]!.end
  const before = tokens[first - 1]
  const gap = before && plainAt(passage, { start: before.end, end: tokens[first]!.start })
  const wants = raw.some(choice => isArticle(before) && article(choice === '' ? (tokens[last + 1]?.word ?? '') : choice) !== before!.word)
  return { start: wants && gap?.trim() === '' ? before!.start : tokens[first]!.start, end }
}

function withArticle(choice: string, tokens: readonly Token[], first: number, last: number, taken: boolean): string {
  if (!taken) return choice
  const words = choice.replace(/^\S+\s+/, '')
  const next = words.trim() === '' ? (tokens[last + 1]?.word ?? '') : words
  const wanted = article(next.split(/\s/)[0]!) ?? tokens[first - 1]!.word
  const cased = /^[A-Z]/.test(choice) ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted
  return `${cased} ${words}`
}
