/** A look at whether practice has changed, told by its parts and in no set words: who or what is looked at, how many or how often, and what it is to show. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Place, SentenceView } from './sentenceView.ts'

/** Words between a verb and what it is done to. */
const reach = 10
/** Words of a question about it after that. */
const questionReach = 18

/** Words between an outsider and what they do, and between a look and what it asks. */
const outsiderReach = 14
const changeReach = 22

const after = (a: Place, b: Place, most: number): boolean => b.first > a.last && b.first - a.last <= most
const wordBefore = (view: SentenceView, verb: Place): string => view.tokens[verb.first - 1]?.word ?? ''
const passive = (view: SentenceView, verb: Place): boolean => /^(?:be|been|being|is|are|was|were)$/.test(wordBefore(view, verb))

/** The verb by which somebody asks people what has become of it, looks at what was done, counts, or comes back to see. */
export function lookAtEffect(view: SentenceView): Place | undefined {
  // To ask a national body to look is no look of one's own.
  if (view.has('national/ask') && (view.has('national/body') || view.has('national/government'))) return undefined
  return asksPeople(view) ?? looksAtWork(view) ?? counts(view) ?? comesBack(view) ?? looksAgain(view) ?? outsiderLooks(view) ?? asksWhatChanged(view) ?? asksOften(view)
}

/** Whether the look is of what has come of the work as a whole: it asks what has changed, or somebody looks who had no hand in it. */
export const looksAtWhole = (view: SentenceView): boolean =>
  asksWhatChanged(view) !== undefined || (outsiderLooks(view) !== undefined && !view.has('looking/one-thing'))

/** “The scrutineer will read twenty files”, “Governors from another college ring the line at odd hours” */
function outsiderLooks(view: SentenceView): Place | undefined {
  const outsiders = view.places('looking/outsider')
  if (outsiders.length === 0 || !(view.has('scope/promise') || view.has('monitoring/habit'))) return undefined
  return view.stated('looking/visit').find(v => verbal.test(wordBefore(view, v)) && outsiders.some(o => after(o, v, outsiderReach)))
}

/** What stands before a verb and not before a noun: “will review”, “and report”. */
const verbal = new RegExp(grammar.looking.verbal)

/** “will see what has changed”, “are to report on the effect of the changes” */
function asksWhatChanged(view: SentenceView): Place | undefined {
  const asked = view.stated('looking/change')
  if (asked.length === 0 || view.has('scope/hedge') || !(view.has('scope/promise') || view.has('monitoring/habit'))) return undefined
  return [...view.stated('looking/visit'), ...view.stated('looking/look'), ...view.stated('looking/ask'), ...view.stated('looking/return'), ...view.stated('looking/again')].find(l => asked.some(c => c.first > l.first && c.first - l.last <= changeReach))
}

/** What decides what is to be done, and does not ask what has come of it: “whether the form should be changed”, “how to”. */
const deciding = new RegExp(grammar.looking.deciding)

/** “Every three months we will look at how many children were moved” */
function asksOften(view: SentenceView): Place | undefined {
  const wants = view.stated('looking/wants').filter(w => !view.tokens.slice(w.last + 1, w.last + questionReach / 3).some(t => deciding.test(t.word)))
  if (wants.length === 0 || !(view.has('looking/period') || view.dates().length > 0 || (view.goesOn !== undefined && lookAtEffect(view.goesOn) !== undefined))) return undefined
  return [...view.stated('looking/look'), ...view.stated('looking/measure'), ...view.stated('looking/ask'), ...view.stated('looking/visit')].find(l => (verbal.test(wordBefore(view, l)) || goesOn(view, l)) && !view.places('scope/hedge').some(h => h.last < l.first) && wants.some(w => after(l, w, questionReach / 3)))
}

/** “We will look again in January and let you know what we find” */
const looksAgain = (view: SentenceView): Place | undefined =>
  (!view.has('scope/hedge') && (view.dates().length > 0 || view.has('monitoring/check') || comesAgain(view)) ? view.stated('looking/again')[0] : undefined)

/** At times that are named, and not only “again”. */
export const comesAgain = (view: SentenceView): boolean => view.places('looking/period').some(p => !/^(?:again|repeat)/.test(view.tokens[p.first]?.word ?? ''))

const isOfNow = (word: string): boolean => word !== 'asks' && word.length > 1 && word.endsWith('s') && !word.endsWith('ss') && /^\w*$/.test(word.slice(0, -2))

/** “is asked”, “are measuring”, “looks at”: done now as a matter of course. What “asks” may be a form. */
export const goesOn = (view: SentenceView, verb: Place): boolean => /^(?:is|are)$/.test(wordBefore(view, verb)) || isOfNow(view.tokens[verb.first]?.word ?? '')

/** Asking that is a method in itself; to talk to somebody or to telephone is so only with what is to be learned. */
const methodical = /^(?:interview|survey)/
/** “The Board will survey referrers in October.” */
const surveys = (view: SentenceView, verb: Place): boolean => methodical.test(view.tokens[verb.first]?.word ?? '') && verbal.test(wordBefore(view, verb)) && view.has('scope/promise')

/** “Twelve young parents will tell an advocate what they were offered”, “each child is asked whether it was worth having” */
function asksPeople(view: SentenceView): Place | undefined {
  const people = view.places('looking/people')
  if (people.length === 0) return undefined
  const wants = view.places('looking/wants')
  const told = (verb: Place): boolean => wants.some(w => after(verb, w, questionReach))
  const several = view.has('looking/some') || view.has('looking/period')
  return view.stated('looking/ask').find(a => people.some(p => after(a, p, reach) || (passive(view, a) && after(p, a, reach)))
    && (told(a) || surveys(view, a) || (several && (view.dates().length > 0 || methodical.test(view.tokens[a.first]?.word ?? ''))))) ?? view.stated('looking/answering').find(told)
}

/** “Every third call is listened to by a nurse, who says whether …”, “looks twice yearly at all cases in which …” */
function looksAtWork(view: SentenceView): Place | undefined {
  // Some people or cases that are picked out are looked at too: “will follow thirty children through”.
  const chosen = view.places('looking/some')
  const things = [...view.places('looking/file'), ...chosen]
  const again = view.has('looking/period')
  if (things.length === 0 || (chosen.length === 0 && !again)) return undefined
  const enough = view.has('looking/wants') || view.has('monitoring/effect') || (again && (chosen.length > 0 || view.has('looking/whole')))
  return enough ? view.stated('looking/look').find(l => things.some(t => after(l, t, reach) || (passive(view, l) && after(t, l, reach)))) : undefined
}

/** “We shall report moves per young person quarterly to the Board”, “we are measuring the hours between …: at present 61” */
function counts(view: SentenceView): Place | undefined {
  const again = view.has('looking/period') || view.dates().length > 1
  const count = again ? view.stated('looking/counting')[0] : undefined
  if (count) return count
  const figures = view.places('looking/figure')
  if (figures.length === 0 || (!again && !view.has('looking/target'))) return undefined
  return view.stated('looking/measure').find(m => figures.some(f => after(m, f, reach) || after(f, m, questionReach)))
}

/** “have agreed to return for a day in 2016 and say what they think has changed” */
const comesBack = (view: SentenceView): Place | undefined =>
  view.stated('looking/return').find(r => view.places('looking/wants').some(w => after(r, w, questionReach)) || (view.has('looking/period') && (view.has('looking/figure') || view.has('monitoring/report'))))
