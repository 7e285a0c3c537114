import { othersOrOnce } from '../model/ledger/contradicted.ts'
import type { DocumentRule } from './rule.ts'
import { standingAt } from './ledger/places.ts'
import { brief, capital, named } from './ledger/wording.ts'

/** “The council | The police”: a column for each body. “Agreed” as a status is said of the action. */
const notOurs = new RegExp(`${othersOrOnce.source}|\\b(?:status|progress|rag)\\b`, 'i')

/** A finding that a table says one thing of, and a section or sentence another. */
export const positionContradicts: DocumentRule = {
  id: 'position-contradicts',
  *check({ response, answers }) {
    for (const { label, contradiction } of response.findings) {
      const [row, words] = contradiction ?? []
      if (!row || !words || notOurs.test(standingAt(response, row.start)?.passage.cell?.header ?? '')) continue
      yield {
        span: { start: words.start, end: words.end },
        message: `${capital(named(label))} has two positions: “${brief(row.text)}” in the table, and “${brief(words.text, 80)}” here. Which holds? Say the same in both places.`,
        question: answers.find(({ question }) => question.reader === 'acceptance')?.question.id ?? 'acceptance',
        related: [{ span: { start: row.start, end: row.end }, message: 'The table says this.' }],
      }
    }
  },
}
