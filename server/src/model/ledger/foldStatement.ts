/** Words that state a position: on the finding in scope, on those that they name, or on all. */
import type { Words } from '../../span.ts'
import { nothingAt, type Draft } from './draft.ts'
import { labelOf } from './findingWords.ts'
import { stemOf } from './foldNames.ts'
import type { CodedEvent } from './events.ts'
import { wordsIn, type Scope, type Walk } from './scope.ts'
import { here, ownPosition, type Reach, type Statement } from './statement.ts'

/** Words that a position weighs, for the mention of the finding that it stands under. */
const weight = 60

/** `span`: in the document. `row`: it stands in a table's row. `review`: the review says it. */
export const foldStatement = (w: Walk, statement: Statement, span: Words, row: boolean, review: boolean): void => {
  if (review) return
  const { found, out, scope: s } = w
  if (statement.likely) return void out.statements.push({ statement, span, loose: true })
  const scope = s.row.length > 0 ? s.row : s.current
  // “Yes.” below a question that is no finding answers that question.
  if (statement.short && scope.length === 0) {
    if (!s.asked) return
    return void out.statements.push({ statement: { ...statement, reach: { kind: 'all', except: [] } }, span, loose: true })
  }
  if (statement.reach.kind === 'former') {
    for (const d of scope) d.former = span
    return
  }
  // “The police do not.” after “We accept this”, “On reflection we do” after “At first we did not”.
  if (statement.reach.kind === 'after') {
    if (scope.some(d => follows(span, statement.position === 'accepted' ? d.former : d.statements.at(-1)?.span))) foldStatement(w, { ...statement, reach: here }, span, row, review)
    return
  }
  const reach: Reach = statement.opens && scope.length === 0 ? { kind: 'named', names: statement.opens } : statement.reach
  out.statements.push({ statement, span, loose: scope.length === 0 })
  // “We do not share the first part of this finding but do accept the second”: of the parts of the finding whose section it is.
  if (reach.kind === 'named' && s.byHeading && scope.length > 0 && reach.names.every(n => n.family === '') && parts.test(span.text)) put(s, { ...statement, position: 'accepted-in-part' }, span, scope)
  else if (reach.kind === 'named') {
    const met: Draft[] = []
    for (const n of reach.names) {
      const [above] = scope
      // “3(c) is accepted”, below “Recommendation 3”.
      const name = n.family !== '' ? n : above && /^\d+[a-z]$/.test(n.number) && stemOf(n.number) === stemOf(above.number) ? { ...n, family: above.family, label: labelOf(above.family, n.label) } : undefined
      const draft = found.find(n) ?? (name && found.meet(name, span, nothingAt(span.end), name !== n))
      if (draft) met.push(draft)
      else out.later.push({ name: n, statement, span })
    }
    put(s, statement, span, met)
  }
  else if (scope.length === 0 && reach.kind === 'here' && reach.plural && !out.statements.some(o => o.span.start === span.start && o.statement.reach.kind === 'some')) out.statements[out.statements.length - 1] = { statement: { ...statement, reach: { kind: 'all', except: [] } }, span, loose: true }
  else if (scope.length > 0 && (reach.kind !== 'all' || (statement.count === undefined ? s.byHeading || s.led && !s.loose : statement.count === scope.length && scope.length > 1))) put(s, statement, span, scope, row)
}

const parts = /\b(?:part|half|limb|element) of (?:this|the) /i

/** UTF-16 units between two sentences at most. */
const between = 4

const follows = (span: Words, before: Words | undefined): boolean => before !== undefined && span.start >= before.end && span.start - before.end <= between

const put = (s: Scope, statement: Statement, span: Words, list: readonly Draft[], row = false): void => {
  if (list.length === 0) return
  for (const d of list) {
    d.statements.push({ statement, span, mention: d.mentions.length - 1, ...(row ? { row } : {}) })
    const last = d.mentions.at(-1)
    if (last) {
      last.weight += weight
      if (statement.reason) last.reason = true
    }
  }
  s.bare = false
  s.led = false
}

/** “PA” in a column of positions, as the legend explains it. */
export const foldCoded = (w: Walk, e: CodedEvent, review: boolean): void => {
  const position = w.codes.get(e.code)
  if (position) foldStatement(w, ownPosition(e.span, position), wordsIn(w, e.span), true, review)
}
