/** Which milestone of the response a sentence ties to a date: by the verb of the date's clause, and the paper that is its subject or object. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Span } from '../../span.ts'
import { clauseStarts } from './clauses.ts'
import { isContents, isPronoun, isRelative, type Paper, papersIn } from './papers.ts'
import type { Place, SentenceView } from './sentenceView.ts'

const aside = new RegExp(grammar.milestones.aside)

export type Milestone = 'received' | 'agreed' | 'published'

const verbs = ['public', 'agree', 'get', 'hand', 'reach'] as const
type VerbKind = typeof verbs[number]

interface Sentence {
  readonly view: SentenceView
  readonly papers: readonly Paper[]
  /** By token: the first of its clause. */
  readonly starts: readonly number[]
  word(at: number): string
}

const { be: beWords, small: smallWords, predicates, goesOn: goesOnWords, objects: objectWords, to: toWords } = grammar.milestones
const be = new Set(beWords), small = new Set(smallWords), predicate = new Set(predicates), goesOn = new Set(goesOnWords), objects = new Set(objectWords), to = new Set(toWords)

const family = new Set(grammar.milestones.family)

/** Words between a date and its verb, and where the date is in a clause of its own. */
const reach = 24
const otherClause = 5
/** Words in front of a verb that its date still goes before: “On 4 June the Board agreed”. A date behind is nearer by so many words. */
const fronted = 12
const behind = 6
/** Words between a verb and its paper; to one that a participle follows; to a relative's. */
const paperReach = 9
const participle = 3
const relativeVerb = 5
const obliqueObject = 4
/** Words in a line that may begin with its verb: “Agreed by the Board at its meeting on 4 June”. */
const longestLine = 20

/** “your report of 3 May”, “the report (“the R28”) dated 3 May”, “Report: 3 May” */
const joined = new RegExp(grammar.milestones.joined, 'u')

/** Each with the date that is nearest to its verb; a date that stands for a year alone is not asked about. */
export function milestones<D extends { readonly span: Span }>(view: SentenceView, dates: readonly D[]): readonly (readonly [Milestone, D])[] {
  if (dates.length === 0) return []
  const sentence: Sentence = { view, papers: papersIn(view), starts: clauseStarts(view.plain, view.tokens), word: at => view.tokens[at]?.word ?? '' }
  const out = new Map<Milestone, { readonly far: number; readonly date: D }>()
  for (const date of dates) {
    const { span } = date
    const first = view.tokens.findIndex(t => t.end > span.start)
    let last = first
    while ((view.tokens[last + 1]?.start ?? span.end) < span.end) last++
    const [tiedTo, far] = tied(sentence, { first, last })
    // “considered on 14 April and signed off on 9 June”
    const event = tiedTo === 'received' && out.has('received') && view.places('time/agree').some(p => p.last < first && first - p.last <= otherClause) ? 'agreed' : tiedTo
    if (event && far < (out.get(event)?.far ?? Infinity)) out.set(event, { far, date })
  }
  return [...out].map(([event, { date }]) => [event, date])
}

/** With the words between the date and the verb, fewer where a paper comes “to the Board” and not only about: “delivered in draft on …, was presented to us on …”. */
function tied(s: Sentence, date: Place): readonly [event: Milestone | undefined, far: number] {
  if (s.word(date.first - 1) === 'today') return ['published', 0]
  const named = s.papers.find(p => p.last < date.first && date.first - p.last <= paperReach && !isPronoun(s.word(p.first)) && joined.test(s.view.plain.slice(s.view.tokens[p.last]!.end, s.view.tokens[date.first]!.start)))
  // “Our letter of 3 May” is another than the one that is read, unless it was the answer.
  if (named) return [named.role !== 'answer' ? 'received' : s.word(named.last) === 'letter' && /^(?:our|my)$/.test(s.word(named.first - 1)) && !/\b(?:reply|response|answer)/i.test(s.view.plain) ? undefined : 'agreed', 0]
  let nearest = Infinity
  let event: Milestone | undefined
  let sure = 0
  for (const kind of verbs) for (const verb of s.view.stated(`time/${kind}`)) {
    const far = distance(s, verb, date)
    const of = far < nearest ? milestone(s, kind, verb) : undefined
    if (of) [nearest, event, sure] = [far, of, kind === 'hand' && to.has(s.word(verb.last + 1)) ? otherClause : 0]
  }
  return [event, nearest - sure]
}

/** In words; endless where another predicate stands between, or the date is another clause's. */
function distance({ view, starts, word }: Sentence, verb: Place, date: Place): number {
  const after = verb.first > date.last
  const between = after ? view.tokens.slice(date.last + 1, verb.first) : view.tokens.slice(verb.last + 1, date.first)
  if (between.length > reach) return Infinity
  const start = starts[verb.first] ?? 0
  if (after) {
    // “On 20 May 2024, the Inquiry published”: the date is a clause of its own only by its comma.
    const opens = start === date.last + 1 && date.first - (starts[date.first] ?? 0) <= obliqueObject
    return opens || (start === starts[date.first] && date.first - start <= fronted) ? between.length + behind : Infinity
  }
  if (start !== starts[date.first] && between.length > otherClause && between.some(t => predicate.has(t.word))) return Infinity
  return between.some((t, i) => i > 1 && be.has(t.word) && word(verb.last + 1 + i) !== 'being') ? Infinity : between.length
}

function milestone(s: Sentence, kind: VerbKind, verb: Place): Milestone | undefined {
  const { view, starts, word } = s
  const paper = paperOf(s, kind, verb)
  if (!paper) return undefined
  const passive = isPassive(s, verb)
  const doer = (lexicon: string, words: number): boolean => view.places(lexicon).some(o => o.last < verb.first && verb.first - o.last <= words && starts[o.first] === starts[verb.first])
  if (!passive && (doer('time/stranger', participle) || (word(verb.first - 1) === 'and' && view.places('time/stranger').some(o => o.first <= 1)))) return undefined
  // “We shared this response with his grandmother on 2 May”: told to the family, and agreed on another day.
  if (kind === 'hand' && paper.role !== 'report' && view.tokens.slice(verb.last + 1, verb.last + paperReach).some(t => family.has(t.word))) return undefined
  if (kind === 'hand' && !passive && isContents(view, paper) && !/^(?:her|his|their)$/.test(word(paper.first - 1))) return undefined
  if (kind === 'public') return paper.role !== 'answer' && doer('time/outsider', otherClause) ? 'received' : 'published'
  // “By spring it will have settled”, “This was issued by another body”
  if (paper.role === 'either' && ((word(verb.first - 1) === 'have' && /^(?:will|shall|would)$/.test(word(verb.first - 2))) || (passive && word(verb.last + 1) === 'by' && kind === 'hand'))) return undefined
  const future = /^(?:will|shall|to|would|should)$/.test(word(verb.first - 1)) || /^(?:will|shall|to)$/.test(word(verb.first - 2))
  // What will come to the board is a report on progress; what it met to consider did come.
  if (paper.role === 'report') {
    // “Version 4, agreed by the Board”: of the page itself.
    if (kind === 'agree' && word(paper.last) === 'version' && word(paper.last + 1) !== 'of') return 'agreed'
    // “All the recommendations were accepted on 3 May”: where the board stands on them is its answer.
    if (isContents(view, paper) && (kind === 'agree' || word(verb.first) === 'accepted') && !view.places('time/outsider').some(o => o.first > verb.last && o.first - verb.last <= otherClause)) return 'agreed'
    return future && kind !== 'agree' && !view.plain.includes(' met ') ? undefined : 'received'
  }
  if (future && (kind === 'hand' || kind === 'reach')) return undefined
  if (paper.role === 'answer' || kind === 'agree') return 'agreed'
  const earlier = view.before ? papersIn(view.before) : []
  return earlier.some(p => p.role === 'report') ? 'received' : (kind !== 'hand' && kind !== 'get') || earlier.length > 0 ? 'agreed' : undefined
}

function isPassive({ word }: Sentence, verb: Place): boolean {
  // “we are publishing”
  if (word(verb.first).endsWith('ing')) return false
  let i = verb.first - 1
  while (i >= 0 && !be.has(word(i)) && (small.has(word(i)) || word(i).endsWith('ly'))) i--
  return be.has(word(i))
}

/** “The response, having been put to each agency in turn, was agreed”: what stands between the two commas is said of the paper on the way. */
function interposed({ view: { plain, tokens }, word }: Sentence, paper: Paper, verb: Place): boolean {
  let at = verb.first
  while (at > 0 && (be.has(word(at - 1)) || small.has(word(at - 1)))) at--
  return verb.first - paper.last <= reach && aside.test(plain.slice(tokens[paper.last]!.end, tokens[paper.last]!.end + longestOpening)) && /,\s*$/.test(plain.slice(0, tokens[at]!.start))
}
/** UTF-16 units. */
const longestOpening = 18

/** What the verb is said of: before a passive, after an active; where a line begins with its verb nothing need be named. */
function paperOf(s: Sentence, kind: VerbKind, verb: Place): Paper | undefined {
  const { view, papers, starts, word } = s
  const start = starts[verb.first] ?? 0
  const back = papers.filter(p => p.last < verb.first).reverse()
  const gap = (p: Place): number => verb.first - p.last
  // “This response was made by the Chair, and was approved on …”: a clause with no subject of its own goes on with that of the one before.
  const subject = back.find(p => !p.oblique && (interposed(s, p, verb) || (p.first >= start ? gap(p) <= paperReach : gap(p) <= participle || goesOn.has(word(start)))))
  // “We received on 3 May, under cover of your letter, the report”
  const dated = kind === 'get' && view.dates().find(({ span }) => span.start - view.tokens[verb.last]!.end === ' on '.length)
  const from = dated ? view.tokens.findLastIndex(t => t.start < dated.span.end) : verb.last
  const object = papers.find(p => p.first >= verb.first && p.last >= verb.last && p.first - from <= paperReach && (!p.oblique || p.first - from <= obliqueObject) && (starts[p.first] === start || dated || p.first === verb.last + 1) && !isPronoun(word(p.first)))
  const unnamed: Paper = { ...verb, role: 'either', oblique: false }
  const report: Paper = { ...unnamed, role: 'report' }
  const leads = verb.first === 0 || (verb.first === 1 && (small.has(word(0)) || word(0).endsWith('ly')))
  if ((leads && view.tokens.length < longestLine) || /[–—/|;]\s*$/.test(view.plain.slice(0, view.tokens[verb.first]?.start))) return object ?? (kind === 'get' ? report : kind === 'agree' || kind === 'public' ? unnamed : undefined)
  if (kind === 'reach') {
    if (word(verb.first).startsWith('report')) return subject ?? (view.places('time/outsider').some(o => o.last < verb.first && gap(o) <= participle) ? report : undefined)
    // “You came to us on 9 October with your report”
    const brought = /^(?:came|went)$/.test(word(verb.first)) ? papers.find(p => p.first > verb.last && p.oblique && word(p.first - 2) === 'with') : undefined
    return brought ?? (to.has(word(verb.last + 1)) ? subject : undefined)
  }
  // “Members were sent the report”, “was presented with it”
  if (isPassive(s, verb)) return subject ?? (kind === 'public' || word(verb.last + 1) === 'with' || (object && object.first - verb.last <= obliqueObject && !view.places('time/stranger').some(o => o.last < verb.first) && !view.tokens.slice(0, verb.first).some(t => family.has(t.word))) ? object : undefined)
  if (object) return object
  if (kind !== 'hand' && objects.has(word(verb.last + 1)) && (back.length > 0 || (view.before && papersIn(view.before).length > 0))) return unnamed
  // “The Partnership signed this off on 3 May”, “We are putting this on our website on 9 May”
  if ((kind === 'agree' || kind === 'public') && !view.before && [verb.first, verb.last].some(at => word(at + 1) === 'this' && /^(?:off|at|on|in|by)$/.test(word(at + 2)))) return { ...unnamed, role: 'answer' }
  return (kind === 'public' ? subject : undefined) ?? back.find(p => gap(p) <= (isRelative(word(p.first)) ? relativeVerb : word(verb.first - 1) === 'you' ? paperReach : participle))
}
