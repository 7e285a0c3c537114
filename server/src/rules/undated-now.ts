import grammar from '../../lexicons/grammar.json' with { type: 'json' }
import { shift, type Span } from '../span.ts'
import { readDates } from '../model/dates.ts'
import type { BlockReading } from '../model/blockReading.ts'
import { inBlocks } from '../model/inBlocks.ts'
import type { Evidence } from '../model/response.ts'
import { lastBefore } from './ledger/places.ts'
import { keptBeside, keptBy } from '../remembered.ts'
import { inQuotation, ownSentences } from './ledger/sentenceWalk.ts'
import { nowWords, otherNow } from './ledger/vocabulary.ts'
import { brief } from './ledger/wording.ts'
import type { DocumentRule } from './rule.ts'

/** “Now”, “since then”, “currently”, with no date near: in a year’s time nobody can tell when that was. */
export const undatedNow: DocumentRule = {
  id: 'undated-now',
  *check({ response, answers }) {
    // Only what is said of practice: “Wren is eight now” needs no date.
    const context = answers.find(({ question }) => question.reader === 'context')?.question.id ?? 'context'
    const told = byPlace(response.evidence.get(context) ?? none)
    const found: Span[] = []
    for (const { block, found: spans } of undatedIn(response.blocks)) {
      // A date in the paragraph or list before tells when.
      let before = lastBefore(response.blocks, block.start, ({ start }) => start) - 1
      while (response.blocks[before]?.reading.kind === 'heading') before--
      const above = response.blocks[before]
      if (above && isDated(above.reading)) continue
      found.push(...spans.map(span => shift(span, block.start)).filter(span => (told[lastBefore(told, span.start, e => e.start)]?.end ?? -1) >= span.end))
    }
    const [first, ...others] = found
    if (!first) return
    yield {
      span: first,
      message: `“${brief(response.text.slice(first.start, first.end))}”: readers will not know later when this was. Give the month and year.`,
      question: context,
      related: others.slice(0, 20).map(span => ({ span, message: 'No date is near this either.' })),
    }
  },
}

const none: readonly Evidence[] = []
const byPlace = keptBeside((evidence: readonly Evidence[]) => evidence.toSorted((a, b) => a.start - b.start))

const isDated = keptBy((reading: BlockReading): boolean => readDates(reading.text).length > 0)

const times = new RegExp(grammar.undatedNow.undated, 'i')

/** In blocks without a date of their own. */
const undatedIn = inBlocks((reading: BlockReading): readonly Span[] | undefined => {
  const undated = ownSentences(reading, times).flatMap(({ passage, tokens }) => {
    for (let i = 0; i < tokens.length; i++) {
      const word = nowWords.at(tokens, i)
      if (!word || inQuotation(passage, tokens[i]!.start)) continue
      if ([0, 1, 2].some(back => { const other = i >= back ? otherNow.at(tokens, i - back) : undefined; return other !== undefined && i - back + other.length > i })) continue
      return [{ start: tokens[i]!.start, end: tokens[i + word.length - 1]!.end }]
    }
    return []
  })
  return undated.length > 0 && !isDated(reading) ? undated : undefined
})
