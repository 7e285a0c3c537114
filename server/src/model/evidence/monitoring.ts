/** How the effect of the actions will be checked, as against whether they were done. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { full, latent, part, type SentenceReader } from './candidate.ts'
import { clauseStarts } from './clauses.ts'
import { comesAgain, goesOn, lookAtEffect, looksAtWhole } from './looking.ts'
import { compares } from './thenAndNow.ts'
import { headerHits, type Place, type SentenceView } from './sentenceView.ts'

/** The kind of a check that is of the actions in general. */
export const ofActions = 'check of the actions'
/** The kind of a check that has been made: with one to come it is a second. */
export const checkMade = 'check made'
/** The kind of what a check has found, whoever made it: no promise of one. */
export const checkFound = 'finding of a check'
/** The kind of a sentence that names more than one check. */
export const manyChecks = 'checks'

export const readMonitoring: SentenceReader = view => {
  if (asksForCheck(view) && view.has('monitoring/output') && !view.has('monitoring/difference')) return part('output', 0.1)
  if (asksForCheck(view)) return view.tokens.length < 2 || idleCell.test(view.plain) ? undefined : doneCell.test(view.plain) ? part('output', 0.1) : full('check', 0.6)
  const led = ((view.lead?.has('monitoring/heading') ?? false) && view.tokens.length >= fewest) || labelled(view)
  const states = (lexicon: string): boolean => view.stated(lexicon).length > 0
  const named = view.stated('monitoring/check').some(c => !view.places('monitoring/practice').some(p => c.first > p.last && c.first - p.last <= practiceReach)) || countedAndTold(view) || led
  const look = inPractice(view) || deed.test(view.plain) ? undefined : lookAtEffect(view)
  const check = (named || look !== undefined) && (!view.has('monitoring/deciding') || comesAgain(view) || view.has('looking/some'))
  const monitor = states('monitoring/monitor')
  if (!check && !monitor && !states('monitoring/progress') && !view.has('monitoring/output') && !compares(view)) return plan(view)
  if (view.has('scope/duty') && !view.has('scope/own')) return undefined
  if (view.has('monitoring/others') && !view.has('scope/promise')) return undefined
  if (others.test(view.plain) && !view.has('monitoring/general')) return undefined
  const promise = view.has('scope/promise')
  const habit = view.has('monitoring/habit')
  const effect = view.has('monitoring/effect')
  const general = view.has('monitoring/general')
  const bonus = (effect ? 0.1 : 0) + (general ? 0.15 : 0) + (habit ? 0.05 : 0)
  if (view.has('monitoring/output') && !(states('monitoring/check') && view.has('monitoring/difference')) && !(look && view.has('looking/some') && !view.has('scope/negation'))) return part('output', 0.1)
  if (led && idleReview.test(view.plain)) return part('progress', 0.3)
  if (check && !led && tellsOfCheck(view)) return part('check told', 0.3)
  // “a case file audit of twenty cases, reported to the Board in June”: an item of what was asked for.
  const listed = view.passage.kind === 'item' && !view.has('scope/done') && view.dates().length > 0
  const forward = promise || (habit && !isPast(view, look)) || led || listed || view.has('monitoring/set-up') || (check && view.passage.cell !== undefined) || (look !== undefined && goesOn(view, look))
  if (check && forward && !view.has('scope/past-event')) return full(general || (look !== undefined && looksAtWhole(view)) ? ofActions : twoWays(view) ? manyChecks : led ? 'check under its heading' : named ? 'check' : 'look', 0.6 + bonus)
  if (monitor && effect && general && forward) return full(ofActions, 0.5 + bonus)
  if (states('monitoring/progress') && (promise || habit || view.has('monitoring/standing'))) return part('progress', 0.3 + bonus)
  if (monitor && effect && forward) return part('monitoring', 0.4 + bonus)
  if ((check || compares(view)) && effect && made.test(view.plain) && view.has('scope/own') && !view.has('scope/negation') && !view.has('national/body')) return part(checkMade, 0.3 + bonus)
  // “A further audit is planned”, “an audit of thirty plans was carried out”
  if (named && view.has('monitoring/ordered') && !view.has('scope/negation') && !view.has('scope/hedge') && !view.has('national/body') && !view.has('scope/past-event')) return part('check ordered', 0.3 + bonus)
  if (named && effect && !view.has('national/body') && !view.has('scope/past-event') && !view.has('scope/hedge')) return part(checkFound, 0.1 + bonus)
  return plan(view)
}

/** “What we will do: the Head of Health Visiting will see where each baby sleeps” */
const deed = /^\W*(?:what (?:we|they) will do|actions?)\b[^:.]{0,30}:/i

/** “In Leeds the inspectors interviewed thirty staff each year”: every check has been made. */
const isPast = (view: SentenceView, look: Place | undefined): boolean => {
  const checks = [...view.stated('monitoring/check'), ...view.stated('monitoring/passed'), ...(look ? [look] : [])]
  return checks.length > 0 && checks.every(({ first }) => first > 0 && /^(?!un)\w+ed$/.test(view.tokens[first]!.word) && !view.tokens.slice(Math.max(0, first - 3), first).some(t => /^(?:is|are|be|being|been|get|gets)$/.test(t.word)))
}

/** “(b) and (c) will be kept under review.”: no way of knowing, under whatever heading. */
const idleReview = new RegExp(grammar.monitoring.idleReview, 'i')

/** “We have asked forty families”; “we inspect and rate them” is a body's daily work. */
const made = /\b(?:ha[sd]|have|was|were|found|showed)\b|\d/i

/** “will monitor evolving guidance”, “keep the need for legislation under review”, “review our guidance to see whether it wants updating”: what is watched is not the work. */
const others = new RegExp(grammar.speech.others, 'i')

/** “As above”, “To be agreed”: a cell that says nothing. */
export const idleCell = new RegExp(grammar.monitoring.idleCell, 'i')
/** “Newsletter issued”, “Event held; policy signed”: a cell that tells of what was done. */
const doneCell = new RegExp(grammar.monitoring.doneCell, 'i')
/** Words of a way of knowing at least: “Good question.” is none. */
const fewest = 4

/** “Check on effect: a survey of all residents each March.” */
const labelled = (view: SentenceView): boolean => {
  const at = view.plain.indexOf(':')
  return at > 0 && at < longestLabel && view.plain.length > at + 12 && !ofPlan.test(view.plain.slice(0, at)) && headerHits(view.plain.slice(0, at)).has('monitoring/heading')
}
/** “Recommendation 4 (Hair strand testing):”, “Monitoring of the action plan:” */
const ofPlan = /\d|\b(?:plans?|actions?|progress|by|ofsted)\b/i
/** Characters in such a label. */
const longestLabel = 45

/** “has issued a direction that one visit in four shall be unannounced”: how the work is to be done. */
const practiceReach = 12
const inPractice = (view: SentenceView): boolean => view.places('monitoring/practice').length > 0

/** Stands in a column for monitoring, and not in one for outputs or for what is hoped for. */
const asksForCheck = (view: SentenceView): boolean =>
  view.headed('monitoring/heading') && !view.headed('monitoring/output-heading') && (view.headed('monitoring/measure-heading') || !view.headed('monitoring/outcome-heading'))

/** “The figure goes to every meeting”: tells who hears of the check of the sentence before. */
function tellsOfCheck(view: SentenceView): boolean {
  const told = view.places('monitoring/report')
  const checks = view.stated('monitoring/check')
  return checks.length > 0 && (view.before?.stated('monitoring/check').length ?? 0) > 0 && checks.every(c => told.some(t => t.first <= c.last && c.first <= t.last))
}

/** Looks at the work and asks those it touches, or says of two checks who will make them. */
function twoWays(view: SentenceView): boolean {
  const checks = view.stated('monitoring/check')
  // “in May 2025 and again in May 2026”
  if (checks.length > 0 && /\bagain\b/i.test(view.plain) && view.dates().length > 1) return true
  if (view.places('monitoring/voice').some(v => checks.some(c => c.last < v.first || c.first > v.last))) return true
  const starts = clauseStarts(view.plain, view.tokens)
  const promised = new Set(view.places('scope/promise').map(p => starts[p.first]))
  const told = view.places('monitoring/report')
  const own = checks.filter(c => !told.some(t => t.first <= c.last && c.first <= t.last))
  return new Set(own.map(c => starts[c.first]).filter(start => promised.has(start))).size > 1
}

/** “The number of calls upgraded, and what became of those patients, will be reported to the Committee every month.” */
const countedAndTold = (view: SentenceView): boolean =>
  view.stated('monitoring/figure').some(f => view.stated('monitoring/passed').some(p => p.first > f.last && p.first - f.last <= figureReach))

const figureReach = 20

/** What is to be done at all: under “How we will know” it is the way of knowing. */
const plan = (view: SentenceView) =>
  ((view.has('scope/promise') || view.has('monitoring/habit')) && !view.has('scope/hedge') ? full(`${latent}plan`, 0.3) : undefined)
