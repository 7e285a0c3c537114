import { labelsTwice } from '../model/report/labelsTwice.ts'
import type { DocumentRule } from './rule.ts'
import { capital, named } from './ledger/wording.ts'

/** Two findings under one label: what is said of one would be taken for the other. */
export const findingListedTwice: DocumentRule = {
  id: 'finding-listed-twice',
  *check({ response: { blocks, sections }, marker }) {
    for (const { label, first, second } of labelsTwice({ blocks, sections, findingWords: marker.terms.findingWords })) {
      yield {
        span: second,
        message: `${capital(named(label))} is listed twice, and the two read differently, so it cannot be told which of them an answer is for. Give each its own label.`,
        related: [{ span: first, message: 'It is listed here first.' }],
      }
    }
  },
}
