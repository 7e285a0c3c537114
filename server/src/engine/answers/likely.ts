/**
 * What the weight of the words adds to what the readers say of a question. The readers know forms and say no where a sentence is in none that they
 * know; the weights (`model/weighing`) are learned and are never sure. So such words are shown beside the readers', the likeliest first, and alone
 * they are an answer in part at most.
 */
import readings from '../../../lexicons/readings.json' with { type: 'json' }
import { otherWords } from '../../model/evidence/candidate.ts'
import type { Evidence } from '../../model/response.ts'
import { lastBefore, overlap } from '../../span.ts'
import type { Answer, Verdict } from '../assessment.ts'
import { rank } from '../../model/evidence/strongest.ts'
import { answer, firstOf, later, shown as room } from './answer.ts'
import { parted } from './parted.ts'
import { ofOne } from '../../model/pages.ts'

/** Questions that words answer in other forms than the readers know: there such words alone are an answer in part. */
const bySuchWords: ReadonlySet<string> = new Set(['time', 'priorities', 'actions', 'monitoring', 'national', 'context'])

/** Of these questions every reader's words are weighed, and the likeliest are shown first. */
const allWeighed: ReadonlySet<string> = new Set(['priorities', 'monitoring', 'national', 'context'])

/** What the readers said, with all evidence on the question beside it. */
export const weighedAnswer = ofOne((said: Answer, all: readonly Evidence[]): Answer => {
  const { question, verdict } = said
  if (verdict === 'needs-judgement') return said
  const { reading } = said
  const show = (verdict: Verdict, reading: string): Answer => later(question, verdict, reading, () => shown(said, verdict, reading, parted(all).others, all))
  if (verdict === 'not-found') return bySuchWords.has(question.reader) && hasOthers(all) ? show('partly', inOtherForms) : said
  return show(verdict, reading)
})

export const inOtherForms = readings.likely.otherForms

const hasOthers = (all: readonly Evidence[]): boolean => all.some(e => e.kind === otherWords)

/** With the words that no reader knows: in their place where all are weighed, else behind the readers', as far as there is room for them. */
function shown(said: Answer, verdict: Verdict, reading: string, others: readonly Evidence[], all: readonly Evidence[]): Answer {
  const { question } = said
  const known = said.all ?? said.evidence
  if (allWeighed.has(question.reader)) return answer(question, verdict, reading, others.length > 0 ? merged(known, others) : known)
  const more = known.length >= room ? [] : others.filter(e => !known.some(k => overlap(k, e)))
  if (question.reader === 'actions') return answer(question, verdict, reading, likeliestFirst([...known, ...more], all), firstOf)
  return more.length === 0 ? said : answer(question, verdict, reading, [...known, ...more], firstOf)
}

/** Actions are read by clauses and weighed by sentences: each is as likely as the sentence that it begins in. */
function likeliestFirst(known: readonly Evidence[], all: readonly Evidence[]): readonly Evidence[] {
  const sentences = all.filter(e => e.likely !== undefined).sort((a, b) => a.start - b.start)
  const of = (e: Evidence): number => {
    const sentence = sentences[lastBefore(sentences, e.start, ({ start }) => start)]
    return e.weight * ownWeight + (sentence && e.start < sentence.end ? sentence.likely! : e.weight * unweighed)
  }
  return known.map(e => ({ e, likely: of(e) })).sort((a, b) => b.likely - a.likely).map(({ e }) => e)
}

/** What an action's own weight (has it a doer, a date) counts beside the likelihood of its sentence, in hundredths; and instead of it, where the sentence was not weighed. */
const ownWeight = 60
const unweighed = 30

/** Two lists in the order of `rank` as one, without a sort: they are as long as the document. */
function merged(a: readonly Evidence[], b: readonly Evidence[]): readonly Evidence[] {
  const out: Evidence[] = []
  let i = 0
  for (const one of b) {
    while (i < a.length && rank(a[i]!) >= rank(one)) out.push(a[i++]!)
    out.push(one)
  }
  return out.concat(a.slice(i))
}
