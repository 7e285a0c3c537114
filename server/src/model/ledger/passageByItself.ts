/** A passage among others of its block read by itself and remembered: a stroke in a list changes one item, and the others say what they said. */
import { ownCopy, shift } from '../../span.ts'
import type { BlockReading } from '../blockReading.ts'
import type { LedgerEvent } from './events.ts'
import { movedPassage, ownPassage } from '../movedPassage.ts'
import { moved, writtenDown } from './moved.ts'
import type { ProseInput } from './proseEvents.ts'

type Read = (input: ProseInput) => readonly LedgerEvent[]

/** UTF-16 units before a passage that are looked at: its item's number and marks. */
const before = 24

/** `read`, of any passage. It must look at nothing but the passage, the line before it, what is read of its checks and the items nested right below. */
export const byItself = (read: Read): Read => {
  const readAlone = writtenDown(({ text, passages, ...rest }: BlockReading, words) => {
    const passage = ownPassage(passages[0]!)
    return read({ reading: { ...rest, text: ownCopy(text), passages: [passage] }, index: 0, passage, words })
  })
  return input => {
    const { reading: { text, kind, passages, evidence }, index, passage, words } = input
    const { span } = passage
    if (passages.length === 1 || kind === 'quote' || (passages[index + 1]?.depth ?? 0) > passage.depth) return read(input)
    const by = Math.max(0, span.start - before, text.lastIndexOf('\n', span.start - 1) + 1)
    const checks = evidence.filter(e => e.question === 'monitoring' && e.start < span.end && span.start < e.end)
    const alone = { text: text.slice(by, span.end), passages: [movedPassage(passage, -by)], evidence: checks.map(e => ({ question: e.question, kind: e.kind, strength: e.strength, ...shift(e, -by) })) }
    return readAlone(alone as unknown as BlockReading, words).map(event => moved(event, by, index))
  }
}
