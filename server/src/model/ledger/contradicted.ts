/** A position that stands in a table's row, and another in a section or sentence: each is on the finding itself and said outright. */
import type { Words } from '../../span.ts'
import type { PlacedStatement } from './draft.ts'

/** One of several bodies answers for itself: “The police do not accept this finding”. */
export const body = /\b(?:police|constabulary|council|authority|trust|hospitals?|board of|health|icb|ccg|nhs|probation|schools?|college|church|agency|department|service)\b/i
/** UTF-16 units in which a sentence names who speaks. */
const opening = 60

/** The words in the table and those elsewhere. Where one place holds several positions, bodies answer each for itself. */
export const contradicted = (list: readonly PlacedStatement[]): readonly Words[] | undefined => {
  const own = list.filter(({ statement: { explicit, reach }, span, row }) => explicit && (reach.kind === 'here' || reach.kind === 'named') && (row || !body.test(span.text.slice(0, opening))))
  const [row, text] = [true, false].map(inRow => {
    const some = own.filter(one => (one.row ?? false) === inRow)
    return some.every(one => one.statement.position === some[0]!.statement.position) ? some[0] : undefined
  })
  return row && text && row.statement.position !== text.statement.position ? [row.span, text.span] : undefined
}
