/**
 * Which passages are the review's words by where they stand: under “Recommendation 3” before the board's answer to it,
 * after “the concerns are as follows:”, in the list that a recommendation opens. What a passage's own words show is in `speaker`.
 */
import type { BlockReading, Passage } from './blockReading.ts'
import type { PlacedReading } from './response.ts'

/** What a passage is in the exchange between review and board, by its own words. */
interface Part {
  readonly role: 'finding-heading' | 'response-heading' | 'heading' | 'lead-in' | 'item' | 'answer' | 'other'
  /** Says what ought to be done. */
  readonly duty: boolean
  /** Its own words show the review speaking. */
  readonly review: boolean
  /** Ends with a colon: a list belongs to it. */
  readonly opens: boolean
}

const findingHeading = /^\s*(?:[\d.]{1,6}\)?\s*)?(?:(?:key |national |local )?(?:recommendation|finding|concern|matter of concern|learning point|learning theme|lesson)s?)\s*(?:no\.?\s*)?(?:\d{1,3}|[a-h]\b|[ivx]{1,5}\b)/i
const responseHeading = /\b(?:response|reply|answer|position|action|actions|progress|what (?:we|the))\b/i
const leadIn = /(?:concerns?|recommendations?|findings?|matters?|issues?|points?)\b[^.!?]{0,90}:[-–—]?\s*$/i
const leadsToAnswer = /\b(?:action|actions|response to|we will|measures|respond as follows)\b/i
const numbered = /^\s*\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s/
const answers = /^\s*(?:response\s*[:.–-]|(?:we|our|i|the (?:\w+ ){0,3}(?:board|partnership|government|trust|council|department|commission))\b|accepted\b|agreed\b|not accepted\b|partially accepted\b)/i
const asksOthers = /\b(?:should|must|ought to|recommends?|urges?|calls? on|needs? to)\b/i
const takesPosition = /\b(?:accepts?|agrees?|supports?|rejects?|welcomes?|will|have already|has already)\b/i
const kept = new WeakMap<BlockReading, readonly Part[]>()

function parts(reading: BlockReading): readonly Part[] {
  const known = kept.get(reading)
  if (known) return known
  const found = reading.passages.map(partOf)
  kept.set(reading, found)
  return found
}

function partOf(p: Passage): Part {
  const duty = asksOthers.test(p.plain)
  const review = p.speaker === 'review'
  const opens = /:\s*$/.test(p.plain.slice(-4))
  return { role: role(p, duty), duty, review, opens }
}

function role(p: Passage, duty: boolean): Part['role'] {
  if (p.kind === 'heading') return responseHeading.test(p.plain) ? 'response-heading' : findingHeading.test(p.plain) && p.plain.length < 40 ? 'finding-heading' : 'heading'
  if (p.plain.length < 700 && leadIn.test(p.plain.slice(-200)) && !leadsToAnswer.test(p.plain.slice(-160))) return 'lead-in'
  if (answers.test(p.plain) && (!duty || takesPosition.test(p.plain))) return 'answer'
  return p.kind === 'item' || numbered.test(p.plain) ? 'item' : 'other'
}

interface At {
  readonly block: number
  readonly passage: number
  readonly part: Part
}

/** For each block, the indices of its passages that are the review's by their place; undefined for most blocks. */
export function reviewSpeech(blocks: readonly PlacedReading[]): readonly (ReadonlySet<number> | undefined)[] {
  const all: At[] = blocks.flatMap(({ reading }, block) => parts(reading).map((part, passage) => ({ block, passage, part })))
  const out: (Set<number> | undefined)[] = new Array(blocks.length).fill(undefined)
  const restated = restatesFindings(all)
  let state: 'none' | 'finding' | 'list' | 'led' | 'listing' = 'none'
  all.forEach((at, i) => {
    const { part } = at
    const mark = (): void => void (out[at.block] ??= new Set()).add(at.passage)
    if (part.role === 'finding-heading') state = 'finding'
    else if (part.role === 'heading' || part.role === 'response-heading') state = 'none'
    else if (part.review) state = part.opens ? 'list' : 'none'
    else if (part.role === 'lead-in' && state !== 'finding') state = 'led'
    else if (state === 'finding') {
      const followed = !isHeading(all[i + 1]?.part)
      if (followed && (restated || part.duty) && (restated || part.role !== 'answer')) {
        mark()
        state = part.opens || all[i + 1]?.part.role === 'item' ? 'list' : 'none'
      } else state = 'none'
    } else if (state === 'list' && part.role !== 'answer' && (part.role === 'item' || part.duty)) mark()
    else if (state === 'led' && part.role !== 'answer') {
      mark()
      state = part.role === 'item' ? 'listing' : 'none'
    } else if (state === 'listing' && part.role === 'item') mark()
    else if (state !== 'listing') state = 'none'
  })
  return out
}

const isHeading = (part: Part | undefined): boolean => part === undefined || part.role === 'heading' || part.role === 'finding-heading'

/** Does the document print each finding under its heading before it answers it? Seen by most of them saying what ought to be done. */
function restatesFindings(all: readonly At[]): boolean {
  let headings = 0
  let duties = 0
  all.forEach(({ part }, i) => {
    if (part.role !== 'finding-heading') return
    const next = all[i + 1]?.part
    if (isHeading(next)) return
    headings++
    if (next?.duty || next?.review) duties++
  })
  return headings >= 2 && duties * 2 > headings
}
