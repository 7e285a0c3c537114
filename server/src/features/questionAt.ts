import type { Assessment } from '../engine/assessment.ts'
import type { QuestionAtResult } from '../protocol.ts'
import { contains } from '../span.ts'

/** The question that the words at an offset bear on: the shortest evidence there (what is hard to read bears on none), else a problem's question, else that of the innermost section with one. */
export function questionAt({ response, answers, problems }: Assessment, offset: number): QuestionAtResult {
  const words = answers.flatMap(({ question, evidence }) => question.reader === 'plain-english' ? [] : evidence).filter(one => contains(one, offset))
  if (words.length > 0) return { question: words.reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a)).question }
  const problem = problems.find(({ span, question }) => question !== undefined && contains(span, offset))
  if (problem) return { question: problem.question! }
  const section = response.sections.findLast(({ heading, body, serves }) => serves.length > 0 && heading.start <= offset && offset <= Math.max(heading.end, body.end))
  return section ? { question: section.serves[0]! } : {}
}
