import type { DocumentRule } from './rule.ts'
import { contradictionOf } from './ledger/contradiction.ts'
import { brief, capital, named } from './ledger/wording.ts'

/** A finding that a table says one thing of, and a section or sentence another. */
export const positionContradicts: DocumentRule = {
  id: 'position-contradicts',
  *check({ response, answers }) {
    for (const finding of response.findings) {
      const found = contradictionOf(response, finding)
      if (!found) continue
      const { row, words } = found
      yield {
        span: { start: words.start, end: words.end },
        message: `${capital(named(finding.label))} has two positions: “${brief(row.text)}” in the table, and “${brief(words.text, 80)}” here. Which holds? Say the same in both places.`,
        question: answers.find(({ question }) => question.reader === 'acceptance')?.question.id ?? 'acceptance',
        related: [{ span: { start: row.start, end: row.end }, message: 'The table says this.' }],
      }
    }
  },
}
