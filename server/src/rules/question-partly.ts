import type { DocumentRule } from './rule.ts'

/** A question that the page answers in part: shown where the strongest words stand, as a hint. */
export const questionPartly: DocumentRule = {
  id: 'question-partly',
  *check({ answers }) {
    for (const { question, verdict, evidence, reading } of answers) {
      const [first, ...others] = evidence
      if (verdict !== 'partly' || !question.section || !first) continue
      yield {
        span: first,
        message: `${question.short} Answered in part. ${reading} ${question.guidance}`,
        question: question.id,
        related: others.slice(0, 3).map(words => ({ span: words, message: 'These words bear on it too.' })),
      }
    }
  },
}
