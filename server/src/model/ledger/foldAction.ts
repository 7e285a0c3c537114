/** Actions with the fields that belong to them, and checks of their effect. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Words } from '../../span.ts'
import { accepted } from './accepted.ts'
import type { Draft } from './draft.ts'
import type { Due } from './due.ts'
import type { ActionEvent, AnswersEvent, FieldEvent, IntroEvent, MonitoringEvent } from './events.ts'
import { nextNumber, weigh } from './enterFinding.ts'
import type { FoldedAction, FoldedDue } from './folded.ts'
import { endOf, freshActions, mend, placed, wordsIn, type Walk } from './scope.ts'

/** Words that an action weighs, for the mention of the finding that it stands under. */
const weight = 30
/** A doer of so few letters is “we”: a label says it better. */
const shortest = 4

/** Sections that tell of something else. */
const elsewhere = new Set<string>(grammar.likelyDeeds.elsewhere)

const orderOf = ({ order }: Draft): number => order

export const foldIntro = (w: Walk, e: IntroEvent): void => {
  const s = w.scope
  s.listing = e.family || s.listing
  s.counted = e.count ?? 0
  s.after = e.paragraph ?? 0
  s.acting = e.actions && e.family === ''
  s.actingNamed = s.acting && e.named === true
  s.actingOwner = e.owner && wordsIn(w, e.owner)
  s.actingBelow = e.below ?? -1
  s.actingDue = e.due && dueIn(w, e.due)
}

export const dueIn = (w: Walk, { span, date }: Due): FoldedDue => (date ? { words: wordsIn(w, span), date } : { words: wordsIn(w, span) })

/** `review`: the review says it. */
export const foldAction = (w: Walk, e: ActionEvent, review: boolean): void => {
  const { out, scope: s } = w
  if (!e.row) s.row = []
  const all = e.row && s.row.length > 0 ? s.row : s.current
  // “We accept recommendation 5 and will …” under “Recommendations 5 and 6”
  const meant = all.length > 1 && !e.row ? all.filter(d => e.names.some(n => n.number === d.number && n.family === d.family)) : all
  const scope = meant.length > 0 ? meant : all
  const section = w.placeAt(w.start + e.span.start)
  // “Where things stand” above “Recommendation 1: …” and its answer.
  const place = section === s.place && section !== 'actions' && scope.length > 0 ? '' : section
  const taken = e.row || accepted(e, place, { scoped: scope.length > 0, acting: s.acting, named: s.acting && s.actingNamed, review })
  if (!taken && (!e.likely || review || elsewhere.has(place))) {
    if (place === 'monitoring' && !review && !e.agentless) out.checks.push({ words: wordsIn(w, e.span), event: { kind: 'monitoring', span: e.span, passage: e.passage, sure: true, general: false, labelled: true, topics: e.topics }, drafts: s.current.map(orderOf) })
    if (!review && e.owner && e.strength === 'soft' && e.tense !== 'done' && place !== 'context' && place !== 'monitoring') out.leanings.push(wordsIn(w, e.span))
    return
  }
  const named = e.names.length === 0 || (e.row && scope.length > 0) ? undefined : namedBy(w, e, scope)
  const others = named && (s.loose || scope.length === 0) ? e.names.map(n => w.found.find(n)).filter(d => d !== undefined) : undefined
  const { pending } = w
  const action: FoldedAction = {
    words: wordsIn(w, e.span),
    draft: (others ? named : scope[0])?.order,
    owner: e.owner ? wordsIn(w, e.owner) : (e.item && s.acting && (e.depth ?? 0) > s.actingBelow ? s.actingOwner : undefined) ?? pending.owner ?? (e.row && !s.owned ? s.body : undefined),
    due: e.due ? dueIn(w, e.due) : pending.due ?? (e.item ? s.actingDue : undefined) ?? s.due,
    monitoring: e.monitoring ? wordsIn(w, e.monitoring) : pending.monitoring,
    level: e.level, event: taken ? e : { ...e, strength: 'soft' }, place, stem: e.row ? s.stem : '',
  }
  w.pending = {}
  const index = out.actions.push(action) - 1
  for (const d of others ?? scope) d.actions.push(index)
  weigh(others ?? scope, weight, false)
}

/** The first finding that the action's own words name; outside a table, and where no finding's section holds it, naming is enough for there to be one. */
const namedBy = (w: Walk, e: ActionEvent, scope: readonly Draft[]): Draft | undefined => {
  if (e.row) return e.names.map(n => w.found.find(n)).find(d => d !== undefined)
  const makes = scope.length === 0 || w.scope.loose
  return e.names.map(n => w.found.find(n) ?? (makes ? w.found.meet(n, placed(w, e.span), endOf(w, e.span), false) : undefined)).find(d => d !== undefined)
}

export const foldMonitoring = (w: Walk, e: MonitoringEvent, review: boolean): void => {
  const place = w.placeAt(w.start + e.span.start)
  if (review && !e.labelled) return
  const words = wordsIn(w, e.span)
  w.out.checks.push({ words, event: place === 'monitoring' ? { ...e, labelled: true } : e, drafts: w.scope.current.map(orderOf) })
  if (e.sure && !e.general && !review) checkAbove(w, e, words)
}

/** “We will ring every patient. A survey in May will show whether it helps”: a check is first of what its own passage tells before it. */
const checkAbove = (w: Walk, e: MonitoringEvent, monitoring: Words): void => {
  const from = w.start + e.passage
  const { actions } = w.out
  for (let k = actions.length - 1; k >= 0 && actions[k]!.words.start >= from; k--) {
    const a = actions[k]!
    if (a.monitoring === undefined && !a.event.ask) actions[k] = { ...a, monitoring }
  }
}

/** An owner, date or check on a line or in a cell of its own: of the actions before it that want it, else of the one that follows. */
export const foldField = (w: Walk, e: FieldEvent): void => {
  const value = e.role === 'due' ? { due: e.due ? dueIn(w, e.due) : { words: wordsIn(w, e.span) } } : { [e.role]: wordsIn(w, e.span) }
  const { due } = w.scope
  const wants = (a: FoldedAction): boolean => a[e.role] === undefined || (e.role === 'due' && a.due!.words.start === due?.words.start) || (e.role === 'due' && a.due?.date === undefined && e.due?.date !== undefined) || (e.role === 'owner' && a.owner !== undefined && a.owner.end - a.owner.start <= shortest)
  const fresh = freshActions(w)
  const last = fresh.at(-1)
  // A line below an action's item says who does it, whoever is named in the action's own words.
  const below = last !== undefined && e.item && standsBelow(e.depth ?? 0, last)
  const open = (a: FoldedAction): boolean => (wants(a) || (e.role === 'owner' && a === last && (below || !a.event.labelled || !e.item))) && (!e.item || a === last || (a.event.depth ?? 0) > (e.depth ?? 0) || ((a.event.labelled || a.event.tense === 'will') && a.event.passage === last?.event.passage))
  if (fresh.some(open)) for (const [i, a] of fresh.entries()) { if (open(a)) mend(w, i, { ...a, ...value }) }
  else w.pending = { ...w.pending, ...value }
}

const standsBelow = (depth: number, { event }: FoldedAction): boolean => event.item && depth > (event.depth ?? 0)

/** The finding that an action answers: on a line below it, of one that no heading has given it; or in its own passage, wherever it stands. */
export const foldAnswers = (w: Walk, e: AnswersEvent): void => {
  const fresh = freshActions(w)
  const last = fresh.at(-1)
  const from = e.passage === undefined ? Infinity : w.start + e.passage
  const said = last !== undefined && last.words.start >= from
  if (!last || !said && (last.draft !== undefined || e.passage !== undefined || !standsBelow(e.depth, last))) return
  // A board that lists recommendations may call them findings, as the snippets do.
  // On a line below its action, as a table that was made a list has it, a finding is listed that is listed nowhere else.
  if (e.family !== undefined && (!last.event.labelled || w.scope.current.length > 0)) return
  const names = e.family === undefined ? e.names : [nextNumber(w, e.family)]
  const answered = names.map(n => w.found.find(n) ?? (n.family === 'finding' ? w.found.find({ ...n, family: '' }) : undefined) ?? (said ? undefined : w.found.meet(n, placed(w, e.span), e.family === undefined ? endOf(w, e.span) : wordsIn(w, e.span), true))).filter(d => d !== undefined)
  if (answered.length === 0) return
  // A finding that no title names stands where an action answers it.
  for (const d of answered) if (said && !d.strong) weigh([w.found.meet(d, placed(w, e.span), endOf(w, e.span), false)], weight, false)
  if (!said) w.scope.row = answered
  let index = w.out.actions.length - 1
  for (let k = fresh.length - 1; k >= 0 && fresh[k]!.draft === last.draft && (k === fresh.length - 1 || fresh[k]!.words.start >= (said ? from : w.start) && (said || fresh[k]!.event.passage === last.event.passage)); k--, index--) {
    mend(w, k, { ...fresh[k]!, draft: answered[0]!.order })
    for (const d of w.found.all) if (d.actions.includes(index)) d.actions.splice(d.actions.indexOf(index), 1)
    for (const d of answered) d.actions.push(index)
  }
  for (const d of answered) d.actions.sort((a, b) => a - b)
}
