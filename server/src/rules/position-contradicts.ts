import { body } from '../model/ledger/contradicted.ts'
import type { DocumentRule } from './rule.ts'
import { standingAt } from './ledger/places.ts'
import { brief, capital, named } from './ledger/wording.ts'

/** A finding that a table says one thing of, and a section or sentence another. */
export const positionContradicts: DocumentRule = {
  id: 'position-contradicts',
  *check({ response, answers }) {
    for (const { label, contradiction } of response.findings) {
      const [row, words] = contradiction ?? []
      // “The council | The police”: a column for each body.
      if (!row || !words || body.test(standingAt(response, row.start)?.passage.cell?.header ?? '')) continue
      yield {
        span: { start: words.start, end: words.end },
        message: `${capital(named(label))} has two positions: “${brief(row.text)}” in the table, and “${brief(words.text, 80)}” here. Which holds? Say the same in both places.`,
        question: answers.find(({ question }) => question.reader === 'acceptance')?.question.id ?? 'acceptance',
        related: [{ span: { start: row.start, end: row.end }, message: 'The table says this.' }],
      }
    }
  },
}
