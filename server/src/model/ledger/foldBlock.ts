/** One block's events are taken, each by what it tells, in the scope that the events before it have left. */
import type { BlockReading } from '../blockReading.ts'
import { leave, weigh } from './enterFinding.ts'
import type { LedgerEvent, TextEvent } from './events.ts'
import { foldAction, foldAnswers, foldField, foldIntro, foldMonitoring } from './foldAction.ts'
import { foldHeading } from './foldHeading.ts'
import { foldLead, foldNamed, foldMark, foldNumbered, foldProseList, foldRow, foldUnnumbered } from './foldNames.ts'
import { foldCoded, foldStatement } from './foldStatement.ts'
import type { BlockEvents } from './pageEvents.ts'
import { wordsIn, type Walk } from './scope.ts'

/** `speech`: the passages that are the review's by their place. */
export function foldBlock(w: Walk, { kind }: BlockReading, { events, intro, begins }: BlockEvents, speech: ReadonlySet<number> | undefined): void {
  const s = w.scope
  if (s.brief && (s.plan || kind !== 'list' && kind !== 'table')) {
    s.brief = false
    leave(w)
  }
  // A passage's events stand before its `text` event, which tells whose words they are.
  let from = 0
  for (let k = 0; k < events.length; k++) {
    const e = events[k]!
    if (e.kind !== 'text') continue
    const review = speech?.has(e.passage) ?? false
    for (; from < k; from++) take(w, events[from]!, review)
    foldText(w, e, review)
    from = k + 1
  }
  for (; from < events.length; from++) take(w, events[from]!, false)
  if (s.row.length > 0) s.row = []
  if (kind === 'list' || intro) return
  s.acting = false
  s.counted = 0
  s.actingDue = undefined
  if (kind === 'paragraph' && !begins) s.actingOwner = undefined
}

/** `review`: the passage is the review's by its place. */
function take(w: Walk, e: LedgerEvent, review: boolean): void {
  if ('plan' in e && e.plan !== w.scope.plan) return
  switch (e.kind) {
    case 'heading': return foldHeading(w, e)
    case 'lead': return foldLead(w, e)
    case 'named': return review ? undefined : foldNamed(w, e)
    case 'numbered': return foldNumbered(w, e)
    case 'unnumbered': return foldUnnumbered(w, e)
    case 'mark': return foldMark(w, e)
    case 'announced': case 'concern': case 'legend': return
    case 'coded': return foldCoded(w, e, review)
    case 'prose-list': return foldProseList(w, e)
    case 'intro': return foldIntro(w, e)
    case 'row': return foldRow(w, e)
    case 'statement': return foldStatement(w, e.statement, wordsIn(w, e.statement.span), e.row, review || e.review)
    case 'action': return foldAction(w, e, review || e.review)
    case 'monitoring': return foldMonitoring(w, e, review)
    case 'field': return foldField(w, e)
    case 'answers': return foldAnswers(w, e)
    case 'text': return foldText(w, e, review)
  }
}

function foldText({ scope }: Walk, { words, review: theirs, reason }: TextEvent, review: boolean): void {
  if (words > 0 && !review && !theirs) {
    if (!scope.led) scope.bare = false
    weigh(scope.current, words, reason)
  } else weigh(scope.current, Math.min(3, words), false)
  scope.led = false
}
