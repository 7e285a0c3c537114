/** The record of a review in Markdown. What people wrote is shown as they wrote it: none of it becomes a mark, a link or HTML. */
import { inWords } from '../../model/calendar.ts'
import type { ReviewRecord, RecordComment, RecordJudgement, RecordRow } from './rows.ts'

export function recordMarkdown(record: ReviewRecord): string {
  const { title, document, board, review, profile, reviewers, made, questions, findings, comments } = record
  return [
    `# ${asWritten(title)}`,
    [`- Response: ${asWritten(document)}`, ...(board ? [`- Board: ${asWritten(board)}`] : []), ...(review ? [`- Review: ${asWritten(review)}`] : []), `- Read against: ${asWritten(profile)}`, `- Reviewed by: ${reviewers.map(asWritten).join(', ') || 'nobody yet'}`, `- This record made on: ${asWritten(made)}`].join('\n'),
    'The judgements are those of the people named. Each was made on the words quoted with it.',
    '## Questions',
    ...questions.flatMap(rowParts),
    ...(findings.length ? ['## Findings', ...findings.flatMap(rowParts)] : []),
    ...(comments.length ? ['## Comments', ...comments.flatMap(commentParts)] : []),
  ].join('\n\n') + '\n'
}

function rowParts({ number, name, text, judgements, evidence, nothing, differ }: RecordRow): readonly string[] {
  return [
    `### ${number === '' ? '' : `Question ${number}: `}${asWritten(name)}`,
    ...(text && text !== name ? [asWritten(text)] : []),
    ...(judgements.length === 0 ? ['**Not reviewed.**', ...quotes(evidence, nothing)] : judgements.flatMap(one => judgementParts(one, nothing))),
    ...(differ ? ['The reviewers differ.'] : []),
  ]
}

function judgementParts({ judgement, reviewer, day, note, evidence }: RecordJudgement, nothing: string): readonly string[] {
  return [
    `**${asWritten(upper(judgement))}** – ${asWritten(reviewer)}, ${inWords(day)}`,
    ...(note ? [`Note: ${asWritten(note)}`] : []),
    ...quotes(evidence, nothing),
  ]
}

const quotes = (evidence: readonly string[], nothing: string): readonly string[] =>
  (evidence.length === 0 ? [nothing] : [evidence.map(words => `> ${asWritten(words)}`).join('\n>\n')])

const commentParts = ({ words, reviewer, day, text, state, answers }: RecordComment): readonly string[] => [
  ...(words ? [`> ${asWritten(words)}`] : []),
  [`- ${asWritten(reviewer)}, ${inWords(day)} (${state}): ${asWritten(text)}`, ...answers.map(answer => `  - ${asWritten(answer.reviewer)}, ${inWords(answer.day)}: ${asWritten(answer.text)}`)].join('\n'),
]

export const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** On one line, with every character escaped that Markdown or HTML could take for a mark. A web address may become a link to itself. */
const asWritten = (text: string): string =>
  text.replace(/\s+/g, ' ').trim().replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&').replace(/^[-+=:]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2')
