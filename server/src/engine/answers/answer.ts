/** What every question's answer is made of. */
import { shapeOf } from '../../model/evidence/alike.ts'
import { Beside } from '../../remembered.ts'
import type { Evidence, Response } from '../../model/response.ts'
import type { Marker, Question } from '../../profile/marker.ts'
import type { Answer, Verdict } from '../assessment.ts'
import { parted } from './parted.ts'

/** Answers one question from the response as it was read. */
export type AnswerReader = (response: Response, question: Question, marker: Marker) => Answer

/**
 * A reader of a question's evidence, and of what else it is given, that says again what it said of the very same: mostly somebody types
 * where little answers any question. It may look at nothing but what it is given.
 */
export const ofEvidence = <By extends readonly unknown[], T>(read: Reads<By, T>): Reads<By, T> => keptBy(evidence => evidence, read)

/** The same of one in whose answer are no places: it is as good for words that only moved. */
export const ofShape = <By extends readonly unknown[], T>(read: Reads<By, T>): Reads<By, T> => keptBy(shapeOf, read)

type Reads<By extends readonly unknown[], T> = (evidence: readonly Evidence[], question: Question, ...by: By) => T

interface Kept<By, T> {
  readonly question: Question
  readonly by: By
  readonly made: T
}

let readers = 0
/** By what was read: what each reader said of it, at the reader's own place. */
const said = new Beside<object, unknown[]>()

function keptBy<By extends readonly unknown[], T>(keyOf: (evidence: readonly Evidence[]) => object, read: Reads<By, T>): Reads<By, T> {
  const at = readers++
  return (evidence, question, ...by) => {
    const key = keyOf(evidence)
    let kept = said.get(key)
    if (!kept) said.set(key, kept = [])
    const known = kept[at] as Kept<By, T> | undefined
    if (known && known.question === question && known.by.every((one, i) => one === by[i])) return known.made
    const made = read(evidence, question, ...by)
    kept[at] = { question, by, made } satisfies Kept<By, T>
    return made
  }
}

/** One that looks at the evidence alone. */
export const answerBy = (read: (evidence: readonly Evidence[], question: Question) => Answer): AnswerReader => {
  const said = ofEvidence((all, question) => read(parted(all).readers, question))
  const shaped = ofShape((all, question) => {
    const { verdict, reading } = said(all, question)
    return { verdict, reading }
  })
  const answered = ofEvidence((all, question) => {
    const { verdict, reading } = shaped(all, question)
    return later(question, verdict, reading, () => said(all, question))
  })
  return (response, question) => answered(allEvidence(response, question), question)
}

/** An answer whose evidence, and whose reading where it is not told yet, are made when somebody looks at them: at most keystrokes only the verdict counts. */
export function later(question: Question, verdict: Verdict, reading: string | undefined, whole: () => Answer): Answer {
  let made: Answer | undefined
  const known = (): Answer => (made ??= whole())
  return {
    question, verdict,
    get reading() {
      return reading ?? known().reading
    },
    get evidence() {
      return known().evidence
    },
    get all() {
      return known().all
    },
  }
}

/** Evidence shown at most. */
export const shown = 8

export const answer = (question: Question, verdict: Verdict, reading: string, evidence: readonly Evidence[] = [], pick = varied): Answer =>
  ({ question, verdict, reading, evidence: evidence.length > shown ? pick(evidence) : evidence, ...(evidence.length > shown && { all: evidence }) })

export const firstOf = (evidence: readonly Evidence[]): readonly Evidence[] => evidence.slice(0, shown)

/** The strongest of each kind, by turns. */
function varied(evidence: readonly Evidence[]): readonly Evidence[] {
  const turns: Evidence[][] = Array.from({ length: shown }, () => [])
  const of = new Map<string, number>()
  for (const e of evidence) {
    const turn = of.get(e.kind) ?? 0
    of.set(e.kind, turn + 1)
    turns[turn]?.push(e)
  }
  return firstOf(turns.flat())
}

/** In forms that the readers know. */
export const evidenceOf = (response: Response, question: Question): readonly Evidence[] => parted(allEvidence(response, question)).readers

export const allEvidence = (response: Response, question: Question): readonly Evidence[] => response.evidence.get(question.id) ?? none

const none: readonly Evidence[] = []

/** How many sentences: two pieces of evidence from one sentence count once. */
export const distinct = (evidence: readonly Evidence[]): number => new Set(evidence.map(e => e.start)).size
