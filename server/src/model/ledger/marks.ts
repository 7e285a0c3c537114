/** What may open one of a run of findings without calling it one: “(1) …”, “B. …”, “The second matter …”, “Your concern about …”, a heading. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Span } from '../../span.ts'
import type { Passage } from '../blockReading.ts'
import { barePositionAt } from './barePosition.ts'
import { anyName, called } from './calledName.ts'
import { columnRoleOf } from './columnRoles.ts'
import { isImperative } from './doing.ts'
import { labelledSaid, tellsReview, toldSaid } from './saidMarks.ts'
import { placeIn, placeOf } from './markPlaces.ts'
import { last, ordinal, orderOf } from './ordinalMarks.ts'
import { codeAt, planStyle } from './planCodes.ts'
import { isOwnerPhrase } from './owners.ts'
import { numberOf, ordinalOf, romans, tokenise, type Token } from './words.ts'

const relation = new RegExp(grammar.marks.relation, 'i')

export interface Mark {
  readonly kind: 'mark'
  readonly span: Span
  /** Marks of one run look alike: “(1)” and “(2)”, headings of one depth. */
  readonly style: string
  /** Its place in the run, from 1; 0 where it has none. */
  readonly value: number
  readonly label: string
  /** The finding's own words after the mark. */
  readonly text: Span
  /** Says what somebody will do: one of a list of actions. */
  readonly deed: boolean
  /** Says what somebody ought to do: “We recommend that …”. */
  readonly asks?: true
  /** “1 – Staffing at night. When he died …”: a title and what is said of it. */
  readonly titled?: true
  /** Its words are set apart from what answers them: “(a) *No bell was rung.* We accept that.”; not a number's in bold, which may be the response's own title. */
  readonly apart?: true
  /** Called by a body's name, “Police”, as one of several that answer. */
  readonly body?: true
  /** “On the second and third”: told together with these. */
  readonly also?: readonly number[]
}

const numbered = new RegExp(grammar.marks.numbered)
/** “**1** Crews to …”: a number or letter that is emphasised by itself; “One: …”. */
const alone = new RegExp(grammar.marks.alone)
const spelled = new RegExp(grammar.marks.spelled)
/** “AFI 2: …”, “KLOE 3 – …”: a code that counts up. */
const coded = new RegExp(grammar.marks.coded, 'u')
/** “4.2 The review found …” */
const dotted = new RegExp(grammar.marks.dotted, 'u')
/** “In relation to the number of wardens at night, the Trust …” */
const topic = new RegExp(grammar.marks.topic, 'i')
/** “I will turn first to oversight.”, “I take staffing next.”, “Your report asks, finally, about notification.” */
const turned = new RegExp(grammar.marks.turned, 'i')
/** “4 Redress to be paid …”: a row whose columns are gone. */
const row = new RegExp(grammar.marks.row, 'u')
/** “Secondly,”, “Finally, you suggest”: of the review where it is “you” who say it. */
const adverb = new RegExp(grammar.marks.adverb, 'i')
const about = new RegExp(grammar.marks.about, 'i')
/** “As to (a), …”, “In relation to point (b)”, “4. As regards c), …”. */
const refers = new RegExp(grammar.marks.refers, 'i')
/** “**On fathers,** all agencies …”: a few bold words that open a paragraph and are no sentence. */
const boldLead = new RegExp(grammar.marks.boldLead)
/** “*Night cover* – agreed”, “Night cover: agreed”, “"Cover nights." Agreed.”: what is answered in the same breath. */
const itemLead = new RegExp(grammar.marks.itemLead, 'u')
/** A paragraph that is emphasised or quoted from end to end, and names nothing. */
const wholly = new RegExp(grammar.marks.wholly)
/** A numbered paragraph that is emphasised from end to end: the review's text, its answer in plain text below. */
const emphasised = new RegExp(grammar.marks.emphasised)
/** “*5.1 “There is a gap.”*”: the review's words, its answer in plain text below. */
const italics = /^[*_][^*_\n]{3,300}[*_][.:]?\s*$/
/** “**11. A single commissioner.** Accepted.” */
const boldNumber = new RegExp(grammar.marks.boldNumber)
/** What the review would have done: no mark of the board's own list. */
const asking = new RegExp(grammar.marks.asking, 'i')
/** “To take 1. …”, “*On 3.* …”: a listed number and no more. */
const takes = new RegExp(grammar.marks.takes, 'i')
/** “On number 1, …”, “Number 2 began …”. */
const number = new RegExp(grammar.marks.number, 'i')
/** “Emergency response. The Governor …”: a title that ran into its paragraph. */
const title = new RegExp(grammar.marks.title, 'u')
const noTitle = new Set(grammar.marks.noTitle)

/** True where a sentence opens one of a run of findings within its paragraph. `text`: the sentence's head and what follows it. */
export const runInMark = (text: string): boolean =>
  refers.test(text) || takes.test(text) || called.test(text) || number.test(text) || (relation.test(text) && about.test(text)) || /^\s*(?:the|your) /i.test(text) && (ordinal.exec(text)?.[0].length ?? 99) < 60 || titleOf(text) !== undefined || addressed(text) !== undefined || toldSaid(text) !== undefined

/** Two words at least, or one and capitals: “Staffing.” alone may be a slip. */
const titleOf = (text: string): string | undefined => {
  const found = title.exec(text)?.[1]
  return found !== undefined && !found.toLowerCase().split(/[\s/]+/).some(w => noTitle.has(w.split(/['’]/, 1)[0]!)) ? found : undefined
}

/** “Secondly, you say …”: its place among what “you” say; 99 for the last. */
const addressed = (text: string): { readonly value: number; readonly label: string } | undefined => {
  const found = adverb.exec(text)
  if (!found || !/^,?\s+(?:and )?(?:you|your)\b/i.test(text.slice(found[0].length))) return undefined
  return { value: ordinalOf((found[2] ?? '').toLowerCase()) ?? last, label: `${capital((found[2] ?? '').toLowerCase())} ${/\bconcern/i.test(text) ? 'concern' : /\brecommend/i.test(text) ? 'recommendation' : 'matter'}` }
}

/** A number or letter and words in emphasis or quotation marks; bold last. */
const setApart = new RegExp(grammar.marks.setApart)
/** “What we have done”, “Dates”: of the response's own parts. */
const ownTitle = new RegExp(grammar.marks.ownTitle, 'i')

const deedful = new RegExp(grammar.marks.deedful, 'i')

/** The style of a row without columns. */
export const rowStyle = '1 '
/** What a line of such rows' headers announces. */
export const columnNoun = 'column'

/** The marks at the head of a passage; `heading`: its depth, 7 for a bold line or a line that stands alone. `item`: its number in a list. */
export const marksOf = (passage: Passage, heading: number, item = '', source = ''): readonly Mark[] => {
  const { plain, span } = passage
  const out: Mark[] = []
  const end = span.start + plain.trimEnd().length
  const apart = setApart.exec(source)
  const mark = (style: string, value: number, label: string, from: number, to = from + 120): void => {
    const text = plain.slice(from, to)
    out.push({ kind: 'mark', span, style, value, label: label.replace(/\s+/g, ' ').trim(), text: { start: Math.min(end, span.start + from), end }, deed: deedful.test(text) || isImperative(/^\W*(\w+)/.exec(text)?.[1]?.toLowerCase() ?? '') || style.startsWith('any') && !text.includes('?') && ownTitle.test(text), ...(asking.test(text) ? { asks: true } : {}), ...(value > 0 && titleOf(text) !== undefined ? { titled: true } : {}), ...(value > 0 && apart && (!apart[1] || !style.startsWith('1')) && !ownTitle.test(text) ? { apart: true } : {}), ...(value === 0 && /^(?:lead|bold|title)/.test(style) && isOwnerPhrase(tokenise(label)) ? { body: true } : {}) })
  }
  const entry = heading > 0 && heading < 7 ? undefined : codeAt(item === '' ? plain : `${item}. A`)
  if (entry) mark(planStyle, entry.value, entry.label, item === '' ? entry.length : 0)
  // “*Records did not say who lived in the home.*”, and the answer below it.
  const whole = heading || item !== '' || anyName(plain) || [about, coded].some(e => e.test(plain)) ? null : wholly.exec(source)
  if (whole) {
    mark('whole', 0, plain.replace(/[“”"*_]/g, ' ').replace(/\s+/g, ' ').trim().replace(/\.$/, ''), 0)
    return out
  }
  const labelled = labelledSaid(plain)
  if (labelled) {
    mark('said', 0, labelled.label, labelled.from)
    return out
  }
  const reference = heading ? null : refers.exec(plain) ?? takes.exec(plain)
  const counted = heading ? null : number.exec(plain)
  if (counted) mark('number', numberOf(counted[1]!.toLowerCase()) ?? Number(counted[1]), counted[1] ?? '', counted[0].length)
  if (reference) mark('ref', placeIn((reference[1] ?? '').toLowerCase()), (reference[1] ?? '').toLowerCase(), reference[0].length)
  if (item !== '') mark('1li', Number(item), item, 0)
  const told = heading ? undefined : toldSaid(plain)
  if (told) mark('about', 0, told.label, told.from, told.from)
  if (counted || reference || told || item !== '') return out
  const lone = heading ? null : alone.exec(source)
  if (lone) {
    mark(/\d/.test(lone[2]!) ? '1**' : 'A**', Number(lone[2]) || lone[2]!.charCodeAt(0) - 64, lone[2]!, lone[0].length)
    return out
  }
  const word = heading ? null : spelled.exec(plain)
  if (word) {
    mark('one', numberOf(word[1]!.toLowerCase())!, word[1]!, word[0].length)
    return out
  }
  const lead = heading || passage.kind === 'heading' ? null : itemLead.exec(source)
  const led = lead?.[2] ?? lead?.[3] ?? lead?.[4]
  if (led && !isLabel(led) && !refers.test(plain) && !ordinal.test(plain) && !anyName(plain) && !topic.test(plain)) mark(`lead${passage.kind}`, 0, led.trim().replace(/[.:,]$/, ''), lead![0].length)
  const code = coded.exec(plain)
  const known = called.exec(plain)
  const named = known ?? (code ? null : anyName(plain))
  if (named) {
    const which = (named[2] ?? '').toLowerCase().split(/[.(]/).at(-1)!
    mark(known ? 'noun' : `any ${named[1]!.toLowerCase().split(' ').at(-2)}`, numberOf(which) ?? (romans.indexOf(which) + 1 || which.charCodeAt(0) - 96), heading > 0 && !/\d/.test(named[2]!) && plain.trim().length <= longestTitle ? plain.trim().replace(/\s+/g, ' ') : capital(named[1] ?? ''), named[0].length)
    return out
  }
  const opening = (passage.kind === 'paragraph' || passage.kind === 'item' && passage.depth === 1) && !heading ? boldLead.exec(source) : null
  if (opening && !about.test(plain) && !coded.test(plain) && !isLabel(opening[1] ?? '') && !/^\(?(?:\d|[a-z]\b)/i.test(opening[1] ?? '') && !ordinal.test(opening[1] ?? '') && !/[.!?;]/.test(opening[1] ?? '')) {
    mark(passage.kind === 'item' ? 'bold-item' : /\.[*_]/.test(opening[0]) ? 'title' : 'bold', 0, (opening[1] ?? '').trim(), opening[0].length)
    if (tellsReview(plain.slice(opening[0].length))) mark('told', 0, '', 0)
    return out
  }
  // “- **Hidden adults**”, its answer nested below.
  if (passage.kind === 'item' && passage.depth === 1 && /^(?:\*\*|__)[^*_\n]{3,120}(?:\*\*|__)[.:]?$/.test(source.trim())) {
    mark('bold-item', 0, plain.replace(/\s+/g, ' ').trim().replace(/[.:]$/, ''), 0)
    return out
  }
  const decimal = code || heading ? null : dotted.exec(plain)
  const opened = code ?? decimal
  if (opened) {
    mark(code ? `code${heading > 0 && heading < 7 ? `h${heading}` : ''}` : `dot${decimal![2]}${/^[*_]/.test(source) ? italics.test(source) ? '*' : 'b' : ''}`, Number(code ? code[2] : decimal![3]), opened[1]!, opened[0].length, opened[0].length + plain.slice(opened[0].length).search(/[.\n]|$/))
    if (tellsReview(plain.slice(opened[0].length))) mark('told', 0, '', 0)
    return out
  }
  const match = numbered.exec(plain)
  const name = match ? match[1] ?? match[2] ?? match[3] ?? '' : ''
  const nthThing = orderOf(plain)
  // “First matter: repeat calls”, but “First steps” is a title.
  const inOrder = heading && !/^ ?[:–—-]|^$/.test(plain.slice(nthThing?.length ?? 0).trim().slice(0, 1)) ? undefined : nthThing
  if (match && plain.length > match[0].length + 3) {
    const shape = (match[1] !== undefined ? '()' : '.') + (heading > 0 && heading < 7 ? `h${heading}` : heading ? '' : emphasised.test(source) ? '*' : /^\d/.test(name) && boldNumber.test(source) ? 'b' : '')
    const short = match[1] !== undefined ? `(${name})` : /\)\s*$/.test(match[0]) && !/^\d/.test(name) ? `${name})` : name
    // “(a) Suitability” over its answer is called by both.
    const label = heading > 0 && match[1] !== undefined && !/^\d/.test(name) && plain.trim().length <= longestTitle ? plain.trim().replace(/\s+/g, ' ') : short
    if (/^\d/.test(name)) mark(`1${shape}`, placeOf(name), label, match[0].length)
    else {
      const roman = romans.indexOf(name.toLowerCase()) + 1
      const letter = name.length === 1 ? name.toLowerCase().charCodeAt(0) - 96 : 0
      const kind = name === name.toLowerCase() ? 'a' : 'A'
      if (roman > 0) mark(`i${shape}`, roman, label, match[0].length)
      if (letter > 0 && letter <= 12) mark(`${kind}${shape}`, letter, label, match[0].length)
    }
    if (!inOrder || /^\d{1,2}\.\s+(?:first|second|third)/i.test(plain)) return out
  }
  const bare = (heading > 0 && heading < 7) || match || passage.kind !== 'paragraph' || /^\s*[*_#]/.test(source) ? null : row.exec(plain)
  if (bare) {
    mark(rowStyle, Number(bare[1]), bare[1] ?? '', bare[0].length)
    return out
  }
  const you = heading ? undefined : addressed(plain)
  if (you) {
    mark('you', you.value, you.label, 0)
    return out
  }
  if (inOrder) {
    mark('first', inOrder.value, capital(inOrder.label), inOrder.length)
    if (inOrder.also.length > 0) out[out.length - 1] = { ...out.at(-1)!, also: inOrder.also }
    return out
  }
  const nth = adverb.exec(plain)
  if (nth) {
    mark('firstly', ordinalOf((nth[2] ?? '').toLowerCase()) ?? last, capital(nth[1] ?? ''), nth[0].length)
    return out
  }
  const subject = about.exec(plain)
  const run = heading ? undefined : titleOf(plain)
  const matter = subject || heading || run ? null : topic.exec(plain) ?? turned.exec(plain)
  if (matter) mark('topic', 0, (matter[1] ?? matter[2] ?? matter[3])!.replace(/^your /i, ''), matter[0].length)
  if (subject) mark('about', 0, capital(subject[1] ?? ''), 0)
  else if (run) {
    mark('title', 0, run, run.length + 1)
    if (tellsReview(plain.slice(run.length + 1))) mark('told', 0, '', 0)
  }
  else if (!heading && tellsReview(plain)) mark('told', 0, '', 0)
  // “What we will do”, “Lead”: a column's name on a line of its own.
  else if (heading && !(heading === 7 && columnRoleOf(plain))) mark(`h${heading}`, 0, plain.replace(/\s+/g, ' ').trim().replace(/[:.]$/, ''), 0)
  return out
}

/** “Response”, “Recommendation”: says what comes, and is no title. */
const isLabel = (words: string): boolean => columnRoleOf(words) !== undefined || isPosition(tokenise(words))

const isPosition = (tokens: readonly Token[]): boolean => barePositionAt(tokens, 0)?.to === tokens.length

/** UTF-16 units of a heading that is taken for a finding's name. */
const longestTitle = 60

export const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1)
