/** A position that stands in a table's row, and another in a section or sentence: each is on the finding itself and said outright. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Words } from '../../span.ts'
import type { PlacedStatement } from './draft.ts'

/** One of several bodies answers for itself, or it is told what was said once: “The police do not accept this finding”, “In 2030 we did not”. */
export const othersOrOnce = new RegExp(grammar.contradicted.othersOrOnce, 'i')
/** UTF-16 units in which a sentence names who speaks. */
const opening = 60

/** The words in the table and those elsewhere. Where one place holds several positions, bodies answer each for itself. */
export const contradicted = (list: readonly PlacedStatement[]): readonly Words[] | undefined => {
  const own = list.filter(({ statement: { explicit, reach, position }, span, row }) => explicit && (row || !othersOrOnce.test(span.text.slice(0, opening)))
    // “We accept 1 and 2, and 4 in part” is in part of one alone.
    && (reach.kind === 'here' || (reach.kind === 'named' && (reach.names.length === 1 || position !== 'accepted-in-part'))))
  const [row, text] = [true, false].map(inRow => {
    const some = own.filter(one => (one.row ?? false) === inRow)
    return some.every(one => one.statement.position === some[0]!.statement.position) ? some[0] : undefined
  })
  return row && text && row.statement.position !== text.statement.position ? [row.span, text.span] : undefined
}
