/** Findings that are named below the headings: by a lead, an item's number, a mark in a run, a table's row, a sentence that lists them. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Span } from '../../span.ts'
import type { LeadEvent, NamedEvent, NumberedEvent, ProseListEvent, RowEvent, UnnumberedEvent } from './events.ts'
import { nothingAt } from './draft.ts'
import { enter, leave, nextNumber, weigh } from './enterFinding.ts'
import { labelOf } from './findingWords.ts'
import { mentionAt, ownName, type FindingName } from './labels.ts'
import { capital, type Mark } from './marks.ts'
import { last } from './ordinalMarks.ts'
import { planStyle } from './planCodes.ts'
import { bareMark, type RunName } from './runNames.ts'
import { ordinalOf, tokenise } from './words.ts'
import { letGo, placed, wordsIn, type Walk } from './scope.ts'

export const foldLead = (w: Walk, e: LeadEvent): void => {
  const s = w.scope
  if (s.contents) return
  const strong = e.strength === 'strong'
  if (strong) s.named = true
  // “Recommendation 1 is accepted.” under its own heading: what follows it stands under that heading still.
  if (!strong && s.current.length > 0 && e.names.every(n => s.current.some(d => d === w.found.find(n)))) return
  enter(w, e.names, placed(w, e.span), wordsIn(w, e.text), strong, s.lastDepth, false)
  if (!strong) s.brief = !e.via
}

export const foldNamed = (w: Walk, { names, span }: NamedEvent): void => {
  if (w.scope.contents) return
  const at = placed(w, span)
  // “This answers finding 2” below “Recommendation 2” calls that one so.
  for (const n of names) if (!w.found.find(n) && !w.found.all.some(d => d.strong && d.number === n.number)) w.found.meet({ ...n, label: inFigures(n) }, at, nothingAt(at.end), false)
}

/** “Recommendation 1” for “Recommendation one”. */
const inFigures = ({ family, number, label }: FindingName): string =>
  /^\d+$/.test(number) && !label.endsWith(number) && ordinalOf(label.split(' ', 1)[0]!.toLowerCase()) === undefined ? labelOf(family, number) : label

export const foldNumbered = (w: Walk, e: NumberedEvent): void => {
  const s = w.scope
  if (s.contents || e.number.length === 0) return
  const first = e.number[0]?.number ?? ''
  const sub = /[a-z]/.test(first)
  // “B(1). …” below “Recommendation B”.
  const above = s.current[0] ?? w.found.all.findLast(d => d.strong)
  const family = e.family || s.listing || (sub ? above && above.family !== 'matter' && stemOf(above.number) === stemOf(first) ? above.family : s.collective.filter(Boolean).at(-1) ?? '' : '')
  if (family === '') return
  if (e.family === '') {
    // Findings that are called by their names under this heading leave its other numbers to paragraphs.
    if (s.after > 0 && Number(first || 0) > s.after) return
    if (!sub && (s.named && s.listing === s.headed || e.deed || (s.byHeading && s.current.length > 0))) return
  }
  enter(w, e.number.map(n => ({ family, number: n.number, label: labelOf(family, n.label.trim()) })), placed(w, e.span), wordsIn(w, e.text), true, s.lastDepth, false)
}

/** “3” of “3a”, “b” of “b1”. */
export const stemOf = (number: string): string | undefined => /^(?:\d+|[a-z])/.exec(number)?.[0]

export const foldUnnumbered = (w: Walk, e: UnnumberedEvent): void => {
  const s = w.scope
  const { contents, lastDepth, byHeading, bare } = s
  if (contents || e.deed) return
  if (e.family === '') {
    if (s.counted === 0 || s.current.length > 0) return
    s.counted--
    const text = wordsIn(w, e.text)
    w.found.meet(ownName(s.listing, text.text.trim().replace(/[.;,]$/, '')), text, text, false)
    return
  }
  // “Finding: …” right below a title that is one already: its own words.
  if (byHeading && bare) return
  enter(w, [nextNumber(w, e.family)], placed(w, e.span), wordsIn(w, e.text), true, lastDepth, false)
}

export const foldMark = (w: Walk, e: Mark): void => {
  const s = w.scope
  if (e.style === 'ref') {
    const mark = bareMark(e.label)
    const known = w.found.all.find(d => bareMark(d.label) === mark) ?? w.found.all.find(d => d.number === mark)
    if (known) return enter(w, [known], placed(w, e.span), wordsIn(w, e.text), false, s.lastDepth, false)
  }
  // “Secondly, you say …” after “Your first concern”.
  if (e.style === 'you') {
    const before = s.lastNth
    const number = String(Number(before?.number ?? 0) + 1)
    if (before && (e.value === Number(number) || e.value >= last)) return enter(w, [{ family: before.family, number, label: `${e.label.split(' ', 1)[0]} ${before.family}` }], placed(w, e.span), wordsIn(w, e.text), false, s.lastDepth, false)
  }
  const run = w.runs.find(one => one.at === w.start + e.span.start && one.style === e.style)
  if (run && e.style === planStyle) return foldEntry(w, e, run)
  const name = nextOf(s.lastNth, e) ?? run?.name
  if (!name) return
  if (s.entered >= w.start + e.span.start && s.entered < w.start + e.span.end) {
    // “The sixth recommendation is that …” is one of the run, whatever form its name has.
    const known = e.style === 'first' && w.found.find(name)
    if (known) known.strong = true
    return
  }
  s.listing = ''
  const sort = Number(/h(\d)$/.exec(e.style)?.[1] ?? 0)
  const also = name.number === String(e.value) ? (e.also ?? []).map(value => numbered(name, value, capital(grammar.words.ordinals[value - 1]!))) : []
  enter(w, [name, ...also], placed(w, e.span), wordsIn(w, e.text), e.style !== 'you', sort > 0 && sort < 7 ? sort : s.lastDepth + (sort === 7 ? 1 : 0), sort > 0)
  if (also.length > 0) s.lastNth = also.at(-1)
}

/** A plan's entry holds what its paragraph says and no more. */
const foldEntry = (w: Walk, { span, text }: Mark, { name, group }: RunName): void => {
  if (!name && !group) return leave(w)
  enter(w, group ?? [name!], placed(w, span), wordsIn(w, text), true, w.scope.lastDepth, false)
  w.scope.brief = w.scope.plan = true
  // “The last column says …” is no entry.
  w.scope.lastNth = undefined
}

/** Another of the same list, called as that one is: “Recommendation 2”, “Second concern”. */
const numbered = ({ family, number, label }: FindingName, value: number, ordinal = ''): FindingName =>
  ({ family, number: String(value), label: ordinal === '' || label === labelOf(family, number) ? labelOf(family, String(value)) : `${ordinal} ${label.includes(' ') ? label.slice(label.indexOf(' ') + 1) : family}` })

/** “Your second was that …” after “Your first finding”. */
const nextOf = (before: FindingName | undefined, { style, value, label }: Mark): FindingName | undefined => {
  const next = before && Number(before.number) + 1
  if (!before || style !== 'first' || label.includes(' ') || value !== next && value < last) return undefined
  return numbered(before, next!, label)
}

export const foldProseList = (w: Walk, e: ProseListEvent): void => {
  for (let k = 0; k < e.items.length; k++) {
    const words = wordsIn(w, e.items[k]!)
    // “F1 pre-birth work; F2 rehousing”
    const called = mentionAt(tokenise(words.text), 0)?.names
    w.found.meet(called?.length === 1 ? called[0]! : ownName(e.family, e.labels?.[k] ?? words.text), words, words, !e.weak)
  }
}

export const foldRow = (w: Walk, e: RowEvent): void => {
  const s = w.scope
  letGo(w)
  s.stem = e.stem ?? ''
  s.owned = e.owned ?? false
  if (e.goesOn === 'none') s.row = []
  if (e.goesOn !== 'new') return
  // A table under a finding's own heading: its rows are parts of that finding.
  if (e.names.length === 0 && s.byHeading && s.current.length > 0) return void (s.row = [])
  const names = e.names.length > 0 ? e.names : [inOwnWords(w, nextNumber(w, e.family), e.text)]
  const text = wordsIn(w, e.text)
  s.row = names.map(n => w.found.meet(calledOtherwise(w, n, text.text) ?? n, placed(w, e.span), text, true))
  weigh(s.row, 5, false)
}

/** “3” in a column of findings, on a page that calls what it answers recommendations: the third of these. */
const calledOtherwise = ({ found: { all } }: Walk, { family, number }: FindingName, text: string): FindingName | undefined => {
  if (family !== 'finding' || /[a-z]/i.test(text) || all.some(d => d.family === family)) return undefined
  const [one, ...more] = all.filter(d => d.number === number && d.family !== '')
  return more.length === 0 ? one : undefined
}

/** UTF-16 units of a label at most. */
const longestLabel = 80

/** A finding without a number is called by its own words, where they are few. */
const inOwnWords = (w: Walk, name: FindingName, { start, end }: Span): FindingName => {
  const words = w.text.slice(start, end).replace(/<[^<>]{0,20}>|[*_\s]+/g, ' ').trim()
  return words.length > 3 && words.length <= longestLabel && !/^\d/.test(words) ? { ...name, label: words } : name
}
