/** Sentences that stand in the response more than once. */
import grammar from '../../lexicons/grammar.json' with { type: 'json' }
import { overlap, shift, type Span } from '../span.ts'
import type { BlockReading } from '../model/blockReading.ts'
import { onPage } from '../model/inBlocks.ts'
import { ofOne, ofPage, pagesOf } from '../model/pages.ts'
import { sentenceTokens } from '../model/lexicon/tokens.ts'
import { prose } from '../prose/prose.ts'
import { recount } from './recount.ts'
import type { DocumentRule, Report } from './rule.ts'
import type { Text } from '../text/text.ts'

/** Words: shorter sentences come again by right (“The Board accepts this recommendation.”). */
const usual = { words: 12 }

interface Keyed {
  readonly key: string
  readonly span: Span
  readonly passage: number
  readonly words: number
}

/** The position on each finding is given for each, in the same words by right. */
const position = new RegExp(grammar.repeatedText.position)

/** The block's sentences by their words alone. */
function keyed(reading: BlockReading): readonly Keyed[] | undefined {
  const found = prose(reading).flatMap(({ plain, span, passage, alone }) => {
    const tokens = sentenceTokens(plain)
    if (passage.kind === 'cell' || tokens.length < 8 || reading.placeholders.some(blank => overlap(blank, span)) || alone.some(one => one.start <= span.start && span.end <= one.end)) return []
    const key = tokens.map(({ word }) => word).join(' ')
    return position.test(key) ? [] : [{ key, span, passage: reading.passages.indexOf(passage), words: tokens.length }]
  })
  return found.length > 0 ? found : undefined
}

const keyedOn = onPage(keyed)

interface PlacedKey extends Pick<Keyed, 'key' | 'passage'> {
  readonly here: Span
}

/** By block: the page's sentences of so many words and more, where they stand, the review's left out. */
const placedOn = ofPage((page, least: number): readonly (readonly PlacedKey[])[] => keyedOn(page).map(({ block: { start, review }, found }) =>
  found.filter(({ words, passage }) => words >= least && !review?.has(passage)).map(({ key, span, passage }) => ({ key, passage, here: shift(span, start) }))))

type OnPage = ReturnType<typeof placedOn>

/** From one keystroke to the next all pages but one are the same. */
const sentences = recount((page: OnPage) => page.flatMap(block => block.map(({ key }) => key)))

const again = ({ key }: PlacedKey): boolean => sentences.standsAgain(key)

/** The page's blocks with a sentence that comes again, for the turn. */
const againOn = ofOne<OnPage, number, OnPage>(page => page.filter(block => block.some(again)))

interface Run {
  readonly passage: number
  readonly sentences: number
  readonly here: Span
  /** Where it stands first. */
  readonly before: Span
}

const isGap = (text: Text, from: number, to: number): boolean => from <= to && text.slice(from, to).trim() === ''

const told = ({ sentences, here, before }: Run): Report => ({
  span: here,
  message: `${sentences === 1 ? 'This sentence stands' : `These ${sentences} sentences stand`} in the response before, word for word. Say it once, where it matters most, and point to it from here.`,
  question: 'plain-english',
  related: [{ span: before, message: 'Here it stands first.' }],
})

export const repeatedText: DocumentRule = {
  id: 'repeated-text',
  options: usual,
  *check({ response }, options) {
    const first = new Map<string, Span>()
    const least = Number(options['words'])
    const pages = pagesOf(response.blocks).map(page => placedOn(page, least))
    const turn = sentences.count(pages)
    for (const page of pages) for (const block of againOn(page, turn)) {
      let run: Run | undefined
      for (let i = 0; i < block.length; i++) {
        const { key, passage, here } = block[i]!
        const before = first.get(key)
        if (!before) first.set(key, here)
        // Sentences that follow each other here and there are told of together.
        const goesOn = before && run && run.passage === passage && isGap(response.text, run.here.end, here.start) && isGap(response.text, run.before.end, before.start)
        if (goesOn) run = { ...run!, sentences: run!.sentences + 1, here: { start: run!.here.start, end: here.end }, before: { start: run!.before.start, end: before.end } }
        else {
          if (run) yield told(run)
          run = before && { passage, sentences: 1, here, before }
        }
      }
      if (run) yield told(run)
    }
  },
}
