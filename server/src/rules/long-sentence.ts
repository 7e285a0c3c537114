/** Long sentences, graded: the hardest of all are told of openly, the rest quietly. */
import { shift } from '../span.ts'
import type { Fix } from '../engine/assessment.ts'
import { prose } from '../prose/prose.ts'
import { longOn, ownMeasures, type PlacedMeasure } from '../prose/sentencesOf.ts'
import { splitPlaces } from '../prose/splitPlaces.ts'
import { pagesOf, wordsIn } from '../model/pages.ts'
import { isHard, sentenceAge, type SentenceMeasure } from '../model/plainEnglish.ts'
import type { BlockReading } from '../model/blockReading.ts'
import type { Response } from '../model/response.ts'
import type { Marker } from '../profile/marker.ts'
import { escapeSnippet } from './fixes/sectionFix.ts'
import { keptBy } from '../remembered.ts'
import type { BlockRule, DocumentRule, Options, Report } from './rule.ts'

/** Years: a sentence for younger readers is not called hard, and beyond the other the measures say no more. */
const young = 14
const oldest = 21

/** Places that are offered for a split at most. */
const offered = 3

interface Grades {
  /** Words from which a sentence can be among the hardest. */
  readonly words: number
  /** How many of them there may be in 1,000 words. */
  readonly perThousand: number
  /** Words from which one is told of in a text however short. */
  readonly always: number
}

const usual: Grades = { words: 45, perThousand: 0.6, always: 60 }

export const hardSentence: DocumentRule = {
  id: 'hard-sentence',
  instead: 'long-sentence',
  options: { ...usual },
  check: ({ response, marker }, options) => hardest(response, marker, grades(options)).map(hardReport),
}

export const longSentence: BlockRule = {
  id: 'long-sentence',
  scope: 'block',
  own: true,
  *check(reading, _, { plainEnglish: { sentenceWords: most } }) {
    for (const measure of ownMeasures(reading)) if (measure.words > most) yield report(reading, measure, `Up to ${most} words are easy to take in: split it where it turns.`)
  },
}

const number = (value: unknown, otherwise: number): number => (typeof value === 'number' && value >= 0 ? value : otherwise)

const grades = (options: Options): Grades => ({ words: number(options['words'], usual.words), perThousand: number(options['perThousand'], usual.perThousand), always: number(options['always'], usual.always) })

/** The longest that are hard as well, as many as the document's length allows. */
function hardest(response: Response, marker: Marker, { words, perThousand, always }: Grades): readonly PlacedMeasure[] {
  const all = wordsIn(response.blocks)
  const most = Math.floor((all * perThousand) / 1000)
  const found = pagesOf(response.blocks).flatMap(page => longOn(page, words)).sort((a, b) => b.measure.words - a.measure.words || a.block.start - b.block.start || a.measure.span.start - b.measure.span.start)
  const out: PlacedMeasure[] = []
  for (const one of found) {
    if (out.length >= Math.max(most, one.measure.words >= always ? 1 : 0)) break
    if (isHard(one.block.reading, one.measure, marker.plainEnglish.readingAge)) out.push(one)
  }
  return out
}

interface Parts {
  /** What is said of it first. */
  readonly told: string
  /** Their places are relative to the block. */
  readonly splits: readonly Fix[]
}

/** What is told of a sentence wherever its block stands. */
const kept = new WeakMap<SentenceMeasure, Parts>()

function partsOf(reading: BlockReading, measure: SentenceMeasure): Parts {
  const known = kept.get(measure)
  if (known) return known
  const sentence = prose(reading).find(({ span }) => span.start === measure.span.start && span.end === measure.span.end)
  // Words of ten letters and more, the longest first.
  const long = (sentence?.tokens ?? []).map(({ word }) => word).filter(word => word.length > 9).sort((a, b) => b.length - a.length)
  const splits = (sentence ? splitPlaces(reading, sentence) : []).slice(0, offered)
    .map(({ span: { start, end }, text, shown }): Fix => ({ title: `Split the sentence here: “… ${shown.replace(/\s+/g, ' ')} …”`, insertions: [{ at: start, end, snippet: escapeSnippet(text) }] }))
  const parts: Parts = { told: told(measure, long, sentenceAge(reading, measure)), splits }
  kept.set(measure, parts)
  return parts
}

/** `age`: of its reader, in years. */
function told(measure: SentenceMeasure, long: readonly string[], age: number): string {
  const words = [...new Set(long)].slice(0, 2).map(word => `“${word}”`).join(', ')
  const ease = age > oldest ? ' Only practised readers follow it at once.' : age > young ? ` It suits readers of about ${age} years.` : ''
  return `This sentence has ${measure.words} words${long.length > 3 ? `, ${long.length} of them long (${words} …)` : ''}.${ease}`
}

/** Relative to the block. */
function report(reading: BlockReading, measure: SentenceMeasure, advice: string): Report {
  const { told, splits } = partsOf(reading, measure)
  return { span: measure.span, message: `${told} ${advice}`, question: 'plain-english', fixes: splits }
}

const hardReport = keptBy(({ block: { reading, start }, measure }: PlacedMeasure): Report => {
  const told = report(reading, measure, 'It is among the hardest here: split it, or say it in fewer words.')
  return { ...told, span: shift(told.span, start), from: start }
})
