/** The question that a command is about: from a row of the checklist, or its id from a link. */
export function rowQuestion(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null || !('question' in value)) return undefined
  const { question } = value
  if (typeof question === 'string') return question
  return typeof question === 'object' && question !== null && 'id' in question && typeof question.id === 'string' ? question.id : undefined
}
