/**
 * Which passages are the review's words by where they stand: under “Recommendation 3” before the board's answer to it,
 * after “the concerns are as follows:”, in the list that a recommendation opens. What a passage's own words show is in `speaker`.
 */
import grammar from '../../lexicons/grammar.json' with { type: 'json' }
import type { BlockReading, Passage } from './blockReading.ts'
import { keptBy } from '../remembered.ts'

/** What a passage is in the exchange between review and board, by its own words. */
interface Part {
  readonly role: 'finding-heading' | 'response-heading' | 'heading' | 'lead-in' | 'item' | 'answer' | 'other'
  /** Says what ought to be done. */
  readonly duty: boolean
  /** Its own words show the review speaking. */
  readonly review: boolean
  /** Calls itself the board's: “Our position: …”. */
  readonly told: boolean
  /** Restates a recommendation under its number: “Recommendation 2: …”. */
  readonly restates: boolean
  /** Nobody of the board speaks in it: no “we”, no “will”. */
  readonly others: boolean
  /** In italics from end to end. */
  readonly italic: boolean
  /** Ends with a colon: a list belongs to it. */
  readonly opens: boolean
  /** Of a quotation in two paragraphs: it begins in the one, and ends with the other. */
  readonly quote: 'begins' | 'ends' | undefined
}

const findingHeading = new RegExp(grammar.reviewSpeech.findingHeading, 'i')
const responseHeading = new RegExp(grammar.reviewSpeech.responseHeading, 'i')
const concern = /(?:concerns?|recommendations?|findings?|matters?|issues?|points?)\b/gi
const leadsToAnswer = new RegExp(grammar.reviewSpeech.leadsToAnswer, 'i')
const numbered = /^\s*\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s/
const answers = new RegExp(grammar.reviewSpeech.answers, 'i')
/** “4. As regards a), …”: takes up what was listed. */
const takesUp = new RegExp(grammar.reviewSpeech.takesUp, 'i')
const calledOurs = new RegExp(grammar.reviewSpeech.calledOurs, 'i')
const asksOthers = new RegExp(grammar.reviewSpeech.asksOthers, 'i')
const takesPosition = new RegExp(grammar.reviewSpeech.takesPosition, 'i')
const recommendation = /^\s*recommendation\b/i
const ours = new RegExp(grammar.reviewSpeech.ours, 'i')
const italics = new RegExp(grammar.reviewSpeech.italics)
/** A block's parts. */
export interface Parts {
  readonly reading: BlockReading
  readonly list: readonly Part[]
  /** Nothing comes of it where nothing of the review's goes on. */
  readonly idle: boolean
  readonly headed: boolean
}

export const partsOf = keptBy((reading: BlockReading): Parts => {
  const list = reading.passages.map(p => partOf(p, reading.text))
  return { reading, list, idle: list.every(part => turn('none', part) === own.none), headed: list.some(({ role }) => role === 'finding-heading') }
})

function partOf(p: Passage, text: string): Part {
  const duty = asksOthers.test(p.plain)
  const review = p.speaker === 'review'
  const opens = /:\s*$/.test(p.plain.slice(-4))
  return { role: role(p, duty), duty, review, told: calledOurs.test(p.plain), restates: review && recommendation.test(p.plain), others: !ours.test(p.plain), italic: p.kind === 'paragraph' && italics.test(text.slice(p.span.start, p.span.end)), opens, quote: quote(p.plain) }
}

const marks = /["“”]/g

function quote(plain: string): Part['quote'] {
  const found = plain.match(marks)
  if (!found || found.length % 2 === 0) return undefined
  return /^\s*["“]/.test(plain) && found.at(-1) !== '”' ? 'begins' : /["”]\W{0,3}$/.test(plain) ? 'ends' : undefined
}

/** “… raised the following concerns:”: a colon ends it, and what it leads to is named shortly before. */
function leadsIn(end: string): boolean {
  const words = end.trimEnd().replace(/[-–—]$/, '')
  if (!words.endsWith(':')) return false
  for (const { 0: named, index } of words.matchAll(concern)) if (/^[^.!?]{0,90}:$/.test(words.slice(index + named.length))) return true
  return false
}

function role(p: Passage, duty: boolean): Part['role'] {
  if (p.kind === 'heading') return responseHeading.test(p.plain) ? 'response-heading' : findingHeading.test(p.plain) && p.plain.length < 40 ? 'finding-heading' : 'heading'
  if (p.plain.length < 700 && leadsIn(p.plain.slice(-200)) && !leadsToAnswer.test(p.plain.slice(-160))) return 'lead-in'
  if (takesUp.test(p.plain)) return 'answer'
  if (answers.test(p.plain) && (!duty || takesPosition.test(p.plain))) return 'answer'
  return p.kind === 'item' || numbered.test(p.plain) || /^\s*\p{Ll}/u.test(p.plain) ? 'item' : 'other'
}

/** For each block, the indices of its passages that are the review's by their place; undefined for most blocks. The same set as long as they are the same. */
export function reviewSpeech(all: readonly Parts[]): readonly (ReadonlySet<number> | undefined)[] {
  const out: (ReadonlySet<number> | undefined)[] = []
  const restated = restatesFindings(all)
  let state: State = 'none'
  // By index: at each keystroke this goes through the whole document, and iterators would be most of its cost.
  for (let block = 0; block < all.length; block++) {
    if (state === 'none' && all[block]!.idle) continue
    const { marked, left } = gone(all, block, state, restated)
    if (marked) out[block] = marked
    state = left
  }
  return out
}

/** What came of a block that was met in a state, with what follows it. */
interface Gone {
  readonly state: State
  readonly restated: boolean
  readonly next: Part | undefined
  readonly marked: ReadonlySet<number> | undefined
  readonly left: State
}

const went = new WeakMap<Parts, Gone>()

function gone(all: readonly Parts[], block: number, state: State, restated: boolean): Gone {
  const parts = all[block]!
  const { list } = parts
  const next = after(all, block, list.length - 1)
  const known = went.get(parts)
  if (known && known.state === state && known.restated === restated && known.next === next) return known
  let marked: Set<number> | undefined
  let left = state
  for (let passage = 0; passage < list.length; passage++) {
    const made = turn(left, list[passage]!, restated, () => list[passage + 1] ?? next)
    if (made.mark) (marked ??= new Set()).add(passage)
    left = made.state
  }
  const made: Gone = { state, restated, next, marked, left }
  went.set(parts, made)
  return made
}

type State = 'none' | 'quoted' | 'finding' | 'more' | 'list' | 'led' | 'listing'

/** What a passage makes of the state, and whether its words are the review's. */
interface Turn {
  readonly state: State
  readonly mark: boolean
}

const to = (mark: boolean): Readonly<Record<State, Turn>> => ({
  none: { state: 'none', mark }, quoted: { state: 'quoted', mark }, finding: { state: 'finding', mark }, more: { state: 'more', mark }, list: { state: 'list', mark }, led: { state: 'led', mark }, listing: { state: 'listing', mark },
})
const own = to(false)
const theirs = to(true)

/** `after`: the part that follows. */
function turn(state: State, part: Part, restated = false, after?: () => Part | undefined): Turn {
  if (state === 'quoted') return theirs.none
  if (part.quote === 'begins' && after?.()?.quote === 'ends') return own.quoted
  if (part.role === 'finding-heading') return own.finding
  if (part.role === 'heading' || part.role === 'response-heading') return own.none
  if (part.review) return part.opens ? own.list : part.restates ? own.more : own.none
  if (part.role === 'lead-in' && state !== 'finding') return own.led
  if (state === 'finding') {
    const next = after?.()
    if (part.italic && part.others && next?.role !== 'item' && !isHeading(next) && !next?.italic) return theirs.none
    if (part.told || isHeading(next) || !(restated || part.duty) || (!restated && part.role === 'answer')) return own.none
    return part.opens || next?.role === 'item' ? theirs.list : theirs.more
  }
  // A recommendation of several paragraphs goes on to say what ought to be done.
  if (state === 'more' && part.duty && part.others && part.role !== 'answer') return part.opens ? theirs.list : theirs.more
  if (state === 'list' && part.role !== 'answer' && (part.role === 'item' || part.duty)) return theirs.list
  if (state === 'led' && part.role !== 'answer') return part.role === 'item' ? theirs.listing : theirs.none
  if (state === 'listing') return part.role === 'item' ? theirs.listing : own.listing
  return own.none
}

/** The part that follows a passage, in its block or the next that has one. */
function after(all: readonly Parts[], block: number, passage: number): Part | undefined {
  const here = all[block]?.list[passage + 1]
  if (here) return here
  let next = block + 1
  while (all[next]?.list.length === 0) next++
  return all[next]?.list[0]
}

const isHeading = (part: Part | undefined): boolean => part === undefined || part.role === 'heading' || part.role === 'finding-heading'

/** Does the document print each finding under its heading before it answers it? Seen by most of them saying what ought to be done. */
function restatesFindings(all: readonly Parts[]): boolean {
  let headings = 0
  let duties = 0
  for (let block = 0; block < all.length; block++) {
    const { list: here, headed } = all[block]!
    if (!headed) continue
    for (let passage = 0; passage < here.length; passage++) {
      if (here[passage]!.role !== 'finding-heading') continue
      const next = after(all, block, passage)
      if (isHeading(next)) continue
      headings++
      if (next?.duty || next?.review) duties++
    }
  }
  return headings >= 2 && duties * 2 > headings
}
