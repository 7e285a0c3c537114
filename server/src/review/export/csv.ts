/** The record of a review as a table for a spreadsheet: one row for each judgement, each question without one, and each comment. */
import { upper } from './markdown.ts'
import type { ReviewRecord, RecordRow } from './rows.ts'

const header = ['Kind', 'Number', 'Name', 'Text', 'Words in the response', 'Judgement', 'Reviewer', 'Date', 'Note']

/** With a byte order mark, without which some spreadsheets misread “£” and “é”, and with the line ends that the format asks for. */
export function recordCsv({ questions, findings, comments }: ReviewRecord): string {
  const rows = [
    header,
    ...questions.flatMap(row => rowsOf('Question', row)),
    ...findings.flatMap(row => rowsOf('Finding', row)),
    ...comments.flatMap(({ words, text, reviewer, day, state, answers }) => [
      ['Comment', '', '', text, words, upper(state), reviewer, day, ''],
      ...answers.map(answer => ['Answer', '', '', answer.text, words, '', answer.reviewer, answer.day, '']),
    ]),
  ]
  return `\uFEFF${rows.map(cells => cells.map(cell).join(',')).join('\r\n')}\r\n`
}

function rowsOf(kind: string, { number, name, text, judgements, evidence, nothing }: RecordRow): readonly (readonly string[])[] {
  if (judgements.length === 0) return [[kind, number, name, text, quoted(evidence, nothing), 'Not reviewed', '', '', '']]
  return judgements.map(one => [kind, number, name, text, quoted(one.evidence, nothing), upper(one.judgement), one.reviewer, one.day, one.note])
}

const quoted = (evidence: readonly string[], nothing: string): string => (evidence.length === 0 ? nothing : evidence.join('\n'))

/** What a spreadsheet could take for a formula begins with an apostrophe: then it is text, whoever wrote it. */
const cell = (text: string): string => `"${(/^[\s]*[=+\-@\t\r|%＝＋－＠]/.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`
