/** The marker's whole text as Markdown, for reading. */
import type { Marker, Question, Source } from './marker.ts'

/** “Quality marker 16 of 18. NSPCC/SCIE (2016) *Serious case review quality markers …*” */
export const citation = ({ part, publisher, year, title }: Source): string => `${part}. ${publisher} (${year}) *${title}*.`

const heading = (question: Question): string =>
  question.number === undefined ? `### ${question.short}` : `### ${question.number}. ${question.short}`

/** One question: its words, what an answer looks like, and what only a person can say. */
function questionMarkdown(question: Question, source: Source): string {
  const from = question.original === undefined ? '' : `*In the marker’s own words (${source.year}):* ${question.original}`
  return [
    heading(question),
    `> ${question.text}`,
    from,
    `**An answer.** ${question.guidance}`,
    question.person === undefined ? '' : `**For people to say.** ${question.person}`,
  ].filter(Boolean).join('\n\n')
}

/**
 * Statement, rationale, questions, obstacles, knowledge base, guidance and the citation.
 * With `questionId` that question comes first, and again in its place.
 */
export function markerMarkdown(marker: Marker, questionId?: string): string {
  const first = marker.questions.find((question) => question.id === questionId)
  return [
    `# ${marker.name}`,
    first ? `${questionMarkdown(first, marker.source)}\n\n---` : '',
    '## Quality statement',
    marker.statement,
    '## Rationale',
    ...marker.rationale,
    '## How might you know if you are meeting this quality marker?',
    ...marker.questions.map((question) => questionMarkdown(question, marker.source)),
    '## Tackling some common obstacles',
    marker.obstacles.map(({ text }) => `- ${text}`).join('\n'),
    '## Knowledge base',
    marker.knowledgeBase,
    '## Link to statutory guidance & inspection criteria',
    marker.statutoryGuidance,
    '## Where this comes from',
    citation(marker.source),
    marker.source.note,
  ].filter(Boolean).join('\n\n') + '\n'
}
