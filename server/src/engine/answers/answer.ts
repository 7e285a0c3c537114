/** What every question's answer is made of. */
import type { Evidence, Response } from '../../model/response.ts'
import type { Marker, Question } from '../../profile/marker.ts'
import type { Answer, Verdict } from '../assessment.ts'

/** Answers one question from the response as it was read. */
export type AnswerReader = (response: Response, question: Question, marker: Marker) => Answer

/** Evidence shown at most. */
export const shown = 8

export const answer = (question: Question, verdict: Verdict, reading: string, evidence: readonly Evidence[] = []): Answer =>
  ({ question, verdict, reading, evidence: evidence.slice(0, shown), ...(evidence.length > shown && { all: evidence }) })

export const evidenceOf = (response: Response, question: Question): readonly Evidence[] => response.evidence.get(question.id) ?? []

/** How many sentences: two pieces of evidence from one sentence count once. */
export const distinct = (evidence: readonly Evidence[]): number => new Set(evidence.map(e => e.start)).size
