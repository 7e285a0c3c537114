import type { DocumentRule } from './rule.ts'

/** A question that the page answers in part: shown where the strongest words stand, as a hint. */
export const questionPartly: DocumentRule = {
  id: 'question-partly',
  *check({ answers }) {
    for (const answer of answers) {
      const { question, verdict } = answer
      if (verdict !== 'partly' || !question.section) continue
      const [first, ...others] = answer.evidence
      if (!first) continue
      yield {
        span: first,
        message: `${question.short} Answered in part. ${answer.reading} ${question.guidance}`,
        question: question.id,
        related: others.slice(0, 3).map(words => ({ span: words, message: 'These words bear on it too.' })),
      }
    }
  },
}
