/** The blocks' candidates made into the response's evidence: the review's words left out, place in the document weighed in. */
import type { Span } from '../../span.ts'
import type { Marker, Question } from '../../profile/marker.ts'
import type { FrontMatter } from '../frontMatter.ts'
import type { BlockReading } from '../blockReading.ts'
import { inBlocks } from '../inBlocks.ts'
import type { Evidence, PlacedReading, Section } from '../response.ts'
import { frontMatterDates } from './frontMatterDates.ts'
import { readPhrases } from './phrases.ts'
import { asksFor, shapeOf, titled } from '../sections.ts'
import { latent } from './candidate.ts'
import type { Text } from '../../text/text.ts'

export interface FoldInput {
  readonly text: Text
  readonly blocks: readonly PlacedReading[]
  readonly sections: readonly Section[]
  readonly speech: readonly (ReadonlySet<number> | undefined)[]
  readonly frontMatter: FrontMatter | undefined
  readonly marker: Marker
}

/** Standing under a heading that names the question. */
const headed = 0.2

/** By question id, strongest first and then in document order. */
export function foldEvidence(input: FoldInput): Map<string, readonly Evidence[]> {
  const { text, blocks, sections, speech, marker: { questions }, marker } = input
  const lists = questions.map(({ id, reader }): Evidence[] => (reader === 'time' ? frontMatterDates(text, input.frontMatter).map(e => ({ ...e, question: id })) : []))
  const asked = askedBy(sections, questions)
  let section = -1
  for (const { index, found } of candidatesIn(blocks, marker)) {
    const { start, reading } = blocks[index]!
    const review = speech[index]
    for (const candidate of found) {
      const { e, question, dormant } = candidate
      if (review && isReviews(reading.passages, review, e)) continue
      const at = start + e.start
      while (section + 1 < sections.length && sections[section + 1]!.heading.start <= at) section++
      while (section >= 0 && sections[section]!.heading.start > at) section--
      const here = asked(section, question)
      if (here !== 'titled' && dormant) continue
      const weight = here !== 'no' ? Math.min(1, e.weight + headed) : e.weight
      if (candidate.made?.start !== at || candidate.made.weight !== weight) candidate.made = { question: questions[question]!.id, kind: e.kind, strength: e.strength, weight, start: at, end: start + e.end, text: e.text }
      lists[question]!.push(candidate.made)
    }
  }
  const out = new Map<string, readonly Evidence[]>()
  for (const [i, { id }] of questions.entries()) if (lists[i]!.length > 0) out.set(id, lists[i]!.sort(strongestFirst))
  return out
}

const strongestFirst = (a: Evidence, b: Evidence): number => b.weight - a.weight || a.start - b.start || a.end - b.end

interface Candidate {
  readonly e: Evidence
  /** Index of a question that it may answer. */
  readonly question: number
  /** Counts only under a heading in the question's own words. */
  readonly dormant: boolean
  /** What it was made into last; the same as long as its block stands where it stood. */
  made?: Evidence
}

/** A block's candidates, once for each question. */
const candidatesIn = inBlocks((reading: BlockReading, marker: Marker): readonly Candidate[] | undefined => {
  const out: Candidate[] = []
  const add = (e: Evidence, question: number): void => void out.push({ e, question, dormant: e.kind.startsWith(latent) })
  for (const e of reading.evidence) for (const [i, { reader }] of marker.questions.entries()) if (reader === e.question) add(e, i)
  for (const e of readPhrases(reading, marker)) {
    const question = marker.questions.findIndex(({ id }) => id === e.question)
    if (question >= 0) add(e, question)
  }
  return out.length > 0 ? out : undefined
})

type Asked = 'titled' | 'listed' | 'no'

/** By the sections' shape and the questions, then by question and section. */
const asks = new WeakMap<object, { readonly questions: readonly Question[]; readonly known: readonly (Asked | undefined)[][] }>()

/** Whether a section asks a question, looked up once for each pair as long as the titles stand. */
function askedBy(sections: readonly Section[], questions: readonly Question[]): (section: number, question: number) => Asked {
  const shape = shapeOf(sections)
  let kept = asks.get(shape)
  if (kept?.questions !== questions) asks.set(shape, kept = { questions, known: questions.map(() => []) })
  const { known } = kept!
  return (section, question) => {
    if (section < 0) return 'no'
    const q = questions[question]!
    return (known[question]![section] ??= titled(sections, section, q.reader) ? 'titled' : asksFor(sections, section, q) ? 'listed' : 'no')
  }
}

function isReviews(passages: readonly { readonly span: Span }[], review: ReadonlySet<number>, e: Span): boolean {
  for (const i of review) {
    const p = passages[i]?.span
    if (p && p.start <= e.start && e.end <= p.end) return true
  }
  return false
}
