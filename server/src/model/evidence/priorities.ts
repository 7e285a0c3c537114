/** What comes first, and how it fits the programme of learning and improvement. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { full, latent, part, type SentenceReader } from './candidate.ts'
import { outsiders } from './national.ts'
import { ranks } from './ranking.ts'
import type { SentenceView } from './sentenceView.ts'
import { startsCapital } from '../characters.ts'

export const readPriorities: SentenceReader = view => {
  if (graded(view)) return part('priority', 0.5)
  // “The safety of our pupils is our highest priority”: what everybody says; “First and foremost we want to say sorry”.
  if (view.has('priorities/motto') && !label.test(view.plain)) return undefined
  if (/^(?:s?he|her|his)\b/i.test(view.plain) && !view.has('scope/own')) return undefined
  const states = (lexicon: string): boolean => view.stated(lexicon).length > 0
  // Patients and calls have their order too.
  const thing = view.has('priorities/thing') || label.test(view.plain)
  // “The rest will follow”, “above all” and their kin put in order only what is named as a thing to do.
  const weakly = states('priorities/weak-order') && thing && (view.has('scope/own') || view.has('scope/promise') || label.test(view.plain))
  // “We will go on pressing the Trust to put this work near the top of its list”: what comes first is not the writer's to say.
  const order = !view.has('priorities/pressed') && (weakly || precedes(view) || (states('priorities/ranked') && !view.has('scope/condolence') && !view.has('scope/past-event')) || ranks(view, label.test(view.plain)) || (ordered(view) && (view.has('scope/own') || view.has('scope/promise') || thing)))
  const ofFindings = states('priorities/of-findings')
  const fit = states('priorities/fit')
  // One of the board's standing priorities says where the work belongs, not which of the actions comes first.
  const standing = states('priorities/standing')
  const proper = titledProgramme(view)
  const hedged = view.has('scope/hedge')
  const strong = states('priorities/framework') || (proper && (fit || view.has('scope/own')))
  const framework = strong || proper || (!hedged && states('priorities/programme') && (fit || view.has('scope/own')))
  const named = states('priorities/own-priority') && (framework || !(standing && fit))
  const priority = order || ofFindings || named || states('priorities/priority')
  if (!order && (bygone(view) || (!fit && (view.has('priorities/paper') || (others.test(view.plain) && !view.has('priorities/own-priority') && !/\b(?:we|our|this|these)\b/i.test(view.plain)))))) return undefined
  if (!priority && !framework && !standing && opens(view)) return part(`${latent}priority`, 0.3)
  if (!priority && !framework && !standing) return view.lead?.plain.trimEnd().endsWith('?') && view.lead.has('priorities/order') && !view.has('scope/negation') ? part('priority', 0.6) : undefined
  if (view.has('scope/duty') && !view.has('scope/own') && !view.has('scope/promise') && !(order && (label.test(view.plain) || view.has('priorities/resolved')))) return undefined
  // Somebody's priorities, told in passing, are not what this response puts first.
  const own = order || ofFindings || (named && (view.has('scope/own') || view.has('scope/promise') || label.test(view.plain)))
  if (own && view.has('priorities/of-programme') && !label.test(view.plain)) return part('framework', 0.5)
  if (own && framework) return full(order ? 'order in its framework' : 'priority in its framework', 0.8 + (fit ? 0.1 : 0))
  if (own) return part('priority', 0.7)
  if (standing) return part('standing priority', 0.6)
  const ours = view.has('scope/own') ? 0.05 : 0
  if (strong && (fit || linkHeader.test(view.passage.cell?.header ?? ''))) return part('framework', 0.6 + ours)
  if (strong && !opensWith(view, 'priorities/framework')) return part('framework', 0.45 + ours)
  if (framework && fit) return part('framework', 0.25 + ours)
  if (framework) return part('programme named', 0.2)
  return part('priority mentioned', 0.3)
}

/** “Decks over exits were changed before all others”, “C3 ahead of C1”, “The road comes first, as it can be ready by spring”: what is put before what, by words for all the rest, by labels or with a reason. */
function precedes(view: SentenceView): boolean {
  if ((view.lead && view.lead === view.before && announced.test(view.lead.plain)) || (first.test(view.plain) && !view.has('scope/negation'))) return true
  if (view.has('scope/condolence') || view.has('scope/past-event') || view.tokens.slice(0, 2).some(t => outsiders.test(t.word))) return false
  const reasons = view.places('priorities/reason')
  return view.stated('priorities/before-all').length > 0 || view.stated('priorities/fronted').some(f => reasons.some(r => r.first > f.last))
}

const first = new RegExp(grammar.priorities.precedes)
const announced = new RegExp(grammar.priorities.announced, 'i')

const gradeHeader = new RegExp(grammar.priorities.gradeHeader, 'i')
const grade = new RegExp(grammar.priorities.grade, 'i')
/** “H” or “high” in a column headed “Priority”. */
const graded = (view: SentenceView): boolean => view.passage.cell !== undefined && grade.test(view.plain) && gradeHeader.test(view.passage.cell.header)

/** Says what comes first; “the first of the Board's four priorities” only says which of its standing priorities it is. */
const ordered = (view: SentenceView): boolean => {
  const standing = view.places('priorities/standing')
  return !view.has('scope/condolence') && view.stated('priorities/order').some(o => !standing.some(s => s.first <= o.last && o.first <= s.last))
}

/** “LP1, LP3 and LP6”, “R2”, “Recommendation 4” */
const label = new RegExp(grammar.priorities.label, 'i')
const programme = new RegExp(grammar.priorities.programme, 'gu')
/** Plans for one person or one case. */
const single = new Set(grammar.singlePlans)

/** “our shared Older Children plan” */
const smallProgramme = new Set(grammar.smallProgrammes)

function isName(view: SentenceView, at: number): boolean {
  const token = view.tokens[at]
  const word = token ? view.plain.slice(token.start, token.end) : ''
  return startsCapital(word) && !single.has(word)
}

/** A short statement that opens its passage: under “What comes first?” it says what does. */
const opens = (view: SentenceView): boolean =>
  view.before === undefined && !view.passage.cell && view.tokens.length > 0 && view.tokens.length <= 14 && !view.has('scope/negation')
/** “the partnership’s 2025–28 plan”; this response’s own action plan is none. */
const datedProgramme = new RegExp(grammar.priorities.dated, 'i')
/** “the Common Strategic Policy 2018 to 2022”, “our strategy for 2019–2024” */
const programmeOfDates = new RegExp(grammar.priorities.ofDates, 'i')
/** “our “Living Well” improvement programme”, ““Living Well”, our strategy for the whole institution” */
const quotedProgramme = new RegExp(grammar.priorities.quoted, 'i')

/** “fits with”, “home in our programme” */
const linkHeader = new RegExp(grammar.priorities.linkHeader, 'i')
/** “Between 2011 and 2014 the Authority ran an improvement programme”: a programme that is over, and none of these actions in it. */
const past = /\b(?:ran|had|adopted|was|were|ended|lapsed|launched)\b/i
const present = new RegExp(grammar.priorities.present, 'i')
const bygone = (view: SentenceView): boolean => {
  const plain = view.plain.replace(/^(?:as )?you will (?:be aware|know|recall)/i, '')
  return past.test(plain) && /\b(?:19|20)\d\d\b|\bat (?:the|that) time\b/i.test(plain) && !present.test(plain)
}
/** Somebody else's. */
const others = new RegExp(grammar.priorities.ofState)

/** Words of a title at most. */
const titleWords = 5
/** A title: the programme's name stands first. */
const opensWith = (view: SentenceView, lexicon: string): boolean => view.places(lexicon).some(p => p.first === 0 && p.last < titleWords)

/** “the Best Start Plan”, “the Family Networks Strategy”: a programme by its own name, in capitals. */
function titledProgramme(view: SentenceView): boolean {
  for (const m of view.plain.matchAll(programme)) if (!single.has(m[1] ?? '')) return true
  if (datedProgramme.test(view.plain) || programmeOfDates.test(view.plain) || quotedProgramme.test(view.plain)) return true
  return view.tokens.some((t, i) => smallProgramme.has(t.word) && [i - 2, i - 1].every(at => isName(view, at)))
}
