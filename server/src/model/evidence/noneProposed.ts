/** “We do not propose to take any further action, because the ward has closed”: that nothing will be done, and why. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { shift, type Span } from '../../span.ts'
import { inBlocks } from '../inBlocks.ts'
import { trimmed } from '../ledger/trim.ts'
import type { Evidence, PlacedReading } from '../response.ts'

const none = new RegExp(grammar.noneProposed.none, 'i')
const reason = new RegExp(grammar.noneProposed.reason, 'i')
const next = new RegExp(grammar.noneProposed.next, 'i')

/** The responder's own sentences that say it with a reason, or before the sentence that gives one; relative to their block. */
const within = inBlocks(({ text, passages }): readonly Span[] | undefined => {
  const found = passages.flatMap(({ speaker, plain, span, sentences }) => speaker !== 'responder' || !none.test(plain) ? [] : sentences.filter((s, k) => {
    const say = (one: Span | undefined): string => one ? plain.slice(one.start - span.start, one.end - span.start) : ''
    const said = say(s), at = none.exec(said)
    return at !== null && (reason.test(said.slice(0, at.index)) || reason.test(said.slice(at.index + at[0].length)) || next.test(say(sentences[k + 1])))
  }).map(s => trimmed(text, s)))
  return found.length > 0 ? found : undefined
})

export const noneProposed = (blocks: readonly PlacedReading[], question: string): readonly Evidence[] =>
  within(blocks).flatMap(({ block, found }) => found.map((s): Evidence => ({ question, kind: 'none proposed', strength: 'full', weight: 1, ...shift(s, block.start), text: block.reading.text.slice(s.start, s.end) })))
