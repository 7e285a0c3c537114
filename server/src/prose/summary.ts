/** The response's prose in numbers: as a whole and by section. */
import { touchesAny } from '../model/spanSearch.ts'
import type { BlockReading } from '../model/blockReading.ts'
import { onPage, type InBlock } from '../model/inBlocks.ts'
import { ofOne, ofPage, pagesOf } from '../model/pages.ts'
import { sentenceTokens } from '../model/lexicon/tokens.ts'
import { measureSentences } from '../model/plainEnglish.ts'
import { nearby, remembered } from '../remembered.ts'
import { lastBefore } from '../span.ts'
import type { Response, Section } from '../model/response.ts'
import type { Marker } from '../profile/marker.ts'
import { hasPassive } from './passive.ts'
import { prose } from './prose.ts'
import { addCounts, countSentence, noCounts, readingAge, type Counts } from './readingAge.ts'

export interface ProseMeasures {
  /** All words on the page. */
  readonly words: number
  /** The responder's own sentences of five words and more. */
  readonly sentences: number
  /** Of those, the ones with more words than the profile's limit. */
  readonly long: number
  /** Of those, the ones in the passive voice. */
  readonly passive: number
  /** Years; undefined for a few words. */
  readonly readingAge: number | undefined
}

export interface ProseSummary extends ProseMeasures {
  /** Whole minutes, at least one. */
  readonly minutes: number
  /** One for each of the response's sections, its subsections included. */
  readonly sections: readonly (ProseMeasures & { readonly section: Section })[]
}

/** Words in a minute: the mean of silent reading in English (Brysbaert, 2019, 190 studies). */
const pace = 238

interface BlockSums extends Counts {
  /** Words on the page. */
  readonly all: number
  readonly lengths: readonly number[]
  readonly passive: number
}

const fewest = 5

const sentenceSums = remembered((sentence): Counts & { readonly passive: boolean } => {
  const tokens = sentenceTokens(sentence)
  return { ...countSentence(tokens.map(({ word }) => word)), passive: hasPassive(tokens) }
}, nearby)

function sums(reading: BlockReading): BlockSums {
  const own = prose(reading).filter(({ plain, span }) => !touchesAny(reading.placeholders, span) && sentenceTokens(plain).length >= fewest).map(({ plain }) => sentenceSums(plain))
  const counts = own.reduce<Counts>(addCounts, noCounts)
  return { ...counts, all: reading.words, lengths: measureSentences(reading).map(({ words }) => words), passive: own.filter(({ passive }) => passive).length }
}

/** What a page's blocks count, each by its text. */
export const sumsOn = onPage(sums)

const pageSums = ofPage((page, sentenceWords: number) => summed(sumsOn(page), sentenceWords))

export const proseSummary = ofOne((response: Response, marker: Marker): ProseSummary => {
  const { sentenceWords } = marker.plainEnglish
  const pages = pagesOf(response.blocks)
  const whole = measures(pages.map(page => pageSums(page, sentenceWords)))
  return {
    ...whole,
    minutes: Math.max(1, Math.round(whole.words / pace)),
    get sections() {
      const blocks = pages.flatMap(page => sumsOn(page))
      return response.sections.map(section => ({ section, ...measures([summed(between(blocks, section.heading.start, section.body.end), sentenceWords)]) }))
    },
  }
})

/** Those of the blocks that begin from `from` to before `to`. */
function between(sums: readonly InBlock<BlockSums>[], from: number, to: number): readonly InBlock<BlockSums>[] {
  return sums.slice(lastBefore(sums, from - 1, startOf) + 1, lastBefore(sums, to - 1, startOf) + 1)
}

const startOf = ({ block }: InBlock<unknown>): number => block.start

interface Sums extends Omit<ProseMeasures, 'readingAge'> {
  readonly counts: Counts
}

function summed(blocks: readonly InBlock<BlockSums>[], sentenceWords: number): Sums {
  let counts = noCounts
  let words = 0
  let sentences = 0
  let long = 0
  let passive = 0
  for (const { found: one } of blocks) {
    words += one.all
    sentences += one.lengths.length
    for (const length of one.lengths) if (length > sentenceWords) long++
    passive += one.passive
    counts = addCounts(counts, one)
  }
  return { words, sentences, long, passive, counts }
}

function measures(parts: readonly Sums[]): ProseMeasures {
  const sum = (of: (one: Sums) => number): number => parts.reduce((all, one) => all + of(one), 0)
  return { words: sum(one => one.words), sentences: sum(one => one.sentences), long: sum(one => one.long), passive: sum(one => one.passive), readingAge: readingAge(parts.map(one => one.counts).reduce(addCounts, noCounts)) }
}

/** “1,240”. By hand: the first use of a locale costs as much as reading several pages. */
const number = (value: number): string => (value < 1000 ? String(value) : `${number(Math.floor(value / 1000))},${String(value % 1000).padStart(3, '0')}`)

/** “1,240 words, about 5 minutes to read; reading age about 17.” */
export function summarySentence({ words, minutes, readingAge: age }: ProseSummary): string {
  return `${number(words)} words, about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} to read${age === undefined ? '' : `; reading age ${ageWords(age)}`}.`
}

/** Years beyond which the measures no longer tell one reader from another. */
const oldest = 25
const ageWords = (age: number): string => (age > oldest ? `over ${oldest}` : `about ${age}`)

/** “340 words; reading age about 15; 4 of 12 sentences have more than 25 words.” */
export function sectionSentence({ words, sentences, long, readingAge: age }: ProseMeasures, { plainEnglish: { sentenceWords } }: Marker): string {
  const ease = age === undefined ? '' : `; reading age ${ageWords(age)}`
  return `${number(words)} ${words === 1 ? 'word' : 'words'}${ease}${sentences === 0 ? '' : `; ${long === 0 ? 'no sentence has' : `${long} of ${sentences} ${sentences === 1 ? 'sentence' : 'sentences'} ${long === 1 ? 'has' : 'have'}`} more than ${sentenceWords} words`}.`
}

/** The hardest sections first, each with a bar as long as its reading age is high, in Markdown. Empty where there are no two to compare. */
export function hardestSections({ sections }: ProseSummary): string {
  const aged = sections.flatMap(({ section, readingAge: age }) => (age === undefined || section === sections[0]?.section ? [] : [{ title: section.title, age }]))
  if (aged.length < 2) return ''
  const lines = aged.toSorted((a, b) => b.age - a.age).slice(0, listed).map(({ title, age }) => `\`${bar(age)} ${age > oldest ? `${oldest}+` : age}\` ${escapeMarkdown(title)}`)
  return `Reading age by section, hardest first:\n\n${lines.join('  \n')}`
}

/** Sections that are listed at most. */
const listed = 6
/** Half a block for a year of age, from five on. */
const bar = (age: number): string => '█'.repeat(Math.max(1, Math.floor((age - 5) / 2))).padEnd(10, '░').slice(0, 10)

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')

/** “3 in 10 sentences are passive”; empty where hardly any is. */
export function passiveSentence({ sentences, passive }: ProseMeasures): string {
  const share = Math.round((passive / Math.max(1, sentences)) * 100)
  return share < 5 ? '' : `About ${share} in 100 sentences are in the passive voice.`
}
