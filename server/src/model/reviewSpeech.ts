/**
 * Which passages are the review's words by where they stand: under “Recommendation 3”, before the board's answer to it,
 * or after “the concerns are as follows:”. What a passage's own words show is in `speaker`.
 */
import type { BlockReading, Passage } from './blockReading.ts'
import type { PlacedReading } from './response.ts'

type Role = 'finding-heading' | 'response-heading' | 'heading' | 'lead-in' | 'numbered' | 'answer' | 'other'

const findingHeading = /^\s*(?:[\d.]{1,6}\)?\s*)?(?:(?:key |national |local )?(?:recommendation|finding|concern|matter of concern|learning point|learning theme|lesson)s?)\s*(?:no\.?\s*)?(?:\d{1,3}|[a-h]\b|[ivx]{1,5}\b)/i
const responseHeading = /\b(?:response|reply|answer|position|action|actions|progress|what (?:we|the))\b/i
const leadIn = /(?:concerns?|recommendations?|findings?|matters?|issues?|points?)\b[^.!?]{0,90}[:：][-–—]?\s*$/i
const numbered = /^\s*\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s/
const answers = /^\s*(?:response\s*[:.–-]|(?:we|our|i|the (?:\w+ ){0,3}(?:board|partnership|government|trust|council|department|commission|committee['’]s response))\b(?!\s+(?:should|must|ought|recommend|acknowledge that the current))|accepted\b|agreed\b|not accepted\b|partially accepted\b)/i
const kept = new WeakMap<BlockReading, readonly Role[]>()

function roles(reading: BlockReading): readonly Role[] {
  const known = kept.get(reading)
  if (known) return known
  const found = reading.passages.map(role)
  kept.set(reading, found)
  return found
}

function role(p: Passage): Role {
  if (p.kind === 'heading') return responseHeading.test(p.plain) ? 'response-heading' : findingHeading.test(p.plain) && p.plain.length < 40 ? 'finding-heading' : 'heading'
  if (leadIn.test(p.plain.slice(-200)) && p.plain.length < 700 && !/\b(?:action|actions|response to|we will|measures|respond as follows)\b/i.test(p.plain.slice(-160))) return 'lead-in'
  if (answers.test(p.plain)) return 'answer'
  if (p.kind === 'item' || numbered.test(p.plain)) return 'numbered'
  return 'other'
}

/** For each block, the indices of its passages that are the review's by their place; undefined for most blocks. */
export function reviewSpeech(blocks: readonly PlacedReading[]): readonly (ReadonlySet<number> | undefined)[] {
  const out: (Set<number> | undefined)[] = new Array(blocks.length).fill(undefined)
  const mark = (b: number, p: number): void => void (out[b] ??= new Set()).add(p)
  let state: 'none' | 'finding' | 'led' | 'listing' = 'none'
  for (let b = 0; b < blocks.length; b++) {
    const list = roles((blocks[b] as PlacedReading).reading)
    for (let p = 0; p < list.length; p++) {
      const here = list[p]
      if (here === 'heading' || here === 'response-heading' || here === 'finding-heading') {
        state = here === 'finding-heading' ? 'finding' : 'none'
        continue
      }
      if (here === 'lead-in') {
        state = 'led'
        continue
      }
      if (state === 'finding') {
        // The first words under “Recommendation 3” are the recommendation, unless they answer it or nothing else follows.
        if (here !== 'answer' && moreFollows(blocks, b, p)) mark(b, p)
        else if (here === 'answer') state = 'none'
        if (state === 'finding' && !nextContinues(blocks, b, p)) state = 'none'
      } else if (state === 'led') {
        if (here === 'answer') state = 'none'
        else {
          mark(b, p)
          state = here === 'numbered' ? 'listing' : 'none'
        }
      } else if (state === 'listing' && here === 'numbered') mark(b, p)
    }
  }
  return out
}

function following(blocks: readonly PlacedReading[], b: number, p: number): Role | undefined {
  const here = blocks[b] && roles(blocks[b].reading)[p + 1]
  if (here) return here
  for (let i = b + 1; i < blocks.length; i++) {
    const first = roles((blocks[i] as PlacedReading).reading)[0]
    if (first) return first
  }
  return undefined
}

const isHeading = (role: Role | undefined): boolean => role === undefined || role === 'heading' || role === 'finding-heading'

const moreFollows = (blocks: readonly PlacedReading[], b: number, p: number): boolean => !isHeading(following(blocks, b, p))

/** A recommendation goes on in its list. */
const nextContinues = (blocks: readonly PlacedReading[], b: number, p: number): boolean => following(blocks, b, p) === 'numbered'
