/** Actions numbered “1.1”, “1.2” in a plan that tells no findings: they are on finding 1. */
import type { Folded } from './folded.ts'
import { labelOf } from './findingWords.ts'

/** Gives such actions their finding where one has that number, or where a position on all findings counts as many as there are numbers. */
export const linkStems = ({ drafts, actions, statements }: Folded): void => {
  const loose = actions.filter(a => a.stem !== '' && a.draft === undefined)
  if (loose.length === 0) return
  const stems = [...new Set(loose.map(a => a.stem))]
  const told = stems.filter(stem => drafts.all.some(d => d.number === stem))
  const counted = statements.find(({ statement: { reach, count, family } }) => reach.kind === 'all' && count === stems.length && family !== undefined)?.statement.family
  if (told.length === 0 && (!counted || stems.some((stem, k) => Number(stem) !== k + 1))) return
  for (const [index, a] of actions.entries()) {
    if (a.stem === '' || a.draft !== undefined) continue
    const span = { start: a.words.start, end: a.words.start }
    const draft = drafts.all.find(d => d.number === a.stem) ?? (counted ? drafts.meet({ family: counted, number: a.stem, label: labelOf(counted, a.stem) }, { start: a.words.start, end: a.words.end }, span, true) : undefined)
    if (!draft) continue
    a.draft = draft
    draft.actions.push(index)
  }
}
