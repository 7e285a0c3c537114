/** The blocks' candidates made into the response's evidence: the review's words left out, place in the document weighed in. */
import { lastBefore, type Span } from '../../span.ts'
import type { Marker, Question } from '../../profile/marker.ts'
import type { FrontMatter } from '../frontMatter.ts'
import type { BlockReading } from '../blockReading.ts'
import { onPage } from '../inBlocks.ts'
import { pagesOf, passing, type Page } from '../pages.ts'
import { same, steady } from '../../same.ts'
import type { Evidence, PlacedReading, Section } from '../response.ts'
import { frontMatterDates } from './frontMatterDates.ts'
import { graded, strongest, type Graded } from './strongest.ts'
import { readPhrases } from './phrases.ts'
import { asksFor, bySection, shapeOf, titled } from '../sections.ts'
import { latent } from './candidate.ts'
import type { Text } from '../../text/text.ts'

export interface FoldInput {
  readonly text: Text
  readonly blocks: readonly PlacedReading[]
  readonly sections: readonly Section[]
  readonly frontMatter: FrontMatter | undefined
  readonly marker: Marker
}

/** Standing under a heading that names the question. */
const headed = 0.2

interface Met {
  readonly marker: Marker
  /** Of the section that the page begins in, and of each that begins on it: how it asks each question. */
  readonly asked: readonly (readonly Asked[])[]
}

const pass = passing<Met, undefined, Graded[]>((a, b) => a.marker === b.marker && same(a.asked, b.asked))

/** By question id, strongest first and then in document order. */
export function foldEvidence({ text, blocks, sections, frontMatter, marker }: FoldInput): Map<string, readonly Evidence[]> {
  const { questions } = marker
  const lists = questions.map(({ id, reader }) => (reader === 'time' ? [frontMatterDates(text, frontMatter, id)] : []))
  const asks = askedBy(sections, questions)
  const askedFrom = bySection(sections, asks)
  let first = 0
  for (const page of pagesOf(blocks)) {
    first += page.length
    const asked = askedFrom(page[0]!.start, blocks[first]?.start ?? Infinity)
    const { found } = pass(page, { marker, asked }, before => ({ found: steady(before, onePage(page, sections, asks, marker)), left: undefined }))
    for (let i = 0; i < found.length; i++) lists[i]!.push(found[i]!)
  }
  const out = new Map<string, readonly Evidence[]>()
  for (const [i, { id }] of questions.entries()) {
    const list = strongest(lists[i]!)
    if (list.length > 0) out.set(id, list)
  }
  return out
}

/** By question. */
function onePage(page: Page, sections: readonly Section[], asked: (section: number) => readonly Asked[], marker: Marker): Graded[] {
  const lists = marker.questions.map((): Evidence[] => [])
  for (const { block: { start, reading, review }, found } of candidatesOn(page, marker)) {
    for (const candidate of found) {
      const { e, question, dormant } = candidate
      if (review && isReviews(reading.passages, review, e)) continue
      const at = start + e.start
      const here = asked(lastBefore(sections, at, one => one.heading.start))[question]
      if (here !== 'titled' && dormant) continue
      const weight = here !== 'no' ? Math.min(1, e.weight + headed) : e.weight
      if (candidate.made?.start !== at || candidate.made.weight !== weight) {
        candidate.made = {
          ...e, question: marker.questions[question]!.id, weight, start: at, end: start + e.end, ...(e.likely !== undefined && { likely: here !== 'no' ? Math.min(100, e.likely + headed * 100) : e.likely }),
        }
      }
      lists[question]!.push(candidate.made)
    }
  }
  return lists.map(graded)
}

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
const candidatesOn = onPage((reading: BlockReading, marker: Marker): readonly Candidate[] | undefined => {
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

/** By the sections' shape and the questions, then by section from -1 on. */
const asks = new WeakMap<object, { readonly questions: readonly Question[]; readonly known: (readonly Asked[] | undefined)[] }>()

/** How a section asks each question, looked up once as long as the titles stand. */
function askedBy(sections: readonly Section[], questions: readonly Question[]): (section: number) => readonly Asked[] {
  const shape = shapeOf(sections)
  let kept = asks.get(shape)
  if (!kept || kept.questions !== questions) asks.set(shape, kept = { questions, known: [] })
  const { known } = kept
  return section => (known[section + 1] ??= questions.map(q => (section < 0 ? 'no' : titled(sections, section, q.reader) ? 'titled' : asksFor(sections, section, q) ? 'listed' : 'no')))
}

function isReviews(passages: readonly { readonly span: Span }[], review: ReadonlySet<number>, e: Span): boolean {
  for (const i of review) {
    const p = passages[i]?.span
    if (p && p.start <= e.start && e.end <= p.end) return true
  }
  return false
}
