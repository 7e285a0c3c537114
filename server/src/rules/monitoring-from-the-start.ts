import advice from '../../lexicons/advice.json' with { type: 'json' }
import { shift, type Span } from '../span.ts'
import { inBlocks } from '../model/inBlocks.ts'
import type { DocumentRule } from './rule.ts'
import { ownSentences } from './ledger/sentenceWalk.ts'
import { laterWords, monitoringNouns } from './ledger/vocabulary.ts'

/** Words between what is put off and the words that put it off. */
const reach = 8

/** The marker's second obstacle: monitoring that is left until later. */
export const monitoringFromTheStart: DocumentRule = {
  id: 'monitoring-from-the-start',
  *check({ response, answers, marker }) {
    const found = putOff(response.blocks).flatMap(({ block, found }) => found.map(span => shift(span, block.start)))
    const [first, ...others] = found
    if (!first) return
    const obstacle = marker.obstacles.find(({ id }) => id === 'monitoring-late')?.text
    yield {
      span: first,
      message: `${advice.late.says}${obstacle === undefined ? '' : ` The marker says: “${obstacle}”`}`,
      question: answers.find(({ question }) => question.reader === 'monitoring')?.question.id ?? 'monitoring',
      related: others.slice(0, 10).map(span => ({ span, message: advice.late.also })),
    }
  },
}

const putOff = inBlocks((reading): readonly Span[] | undefined => {
  const found = ownSentences(reading, /monitor|evaluat|measur|audit|success/i).flatMap(({ span, tokens }) => {
    for (let i = 0; i < tokens.length; i++) {
      const what = monitoringNouns.at(tokens, i)
      if (!what) continue
      const after = laterWords.find(tokens, i + what.length, i + what.length + reach)
      const before = laterWords.find(tokens, Math.max(0, i - reach), i)
      if (after || (before && before.at + before.length <= i)) return [span]
    }
    return []
  })
  return found.length > 0 ? found : undefined
})
