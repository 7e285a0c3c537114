/** The record of a review as one HTML page that stands alone: no script, nothing fetched, ready to print. */
import { inWords } from '../../model/calendar.ts'
import { escapeHtml as escape, htmlPage } from '../../htmlPage.ts'
import { upper } from './markdown.ts'
import type { ReviewRecord, RecordComment, RecordJudgement, RecordRow } from './rows.ts'

const style = `body{font:1rem/1.5 Georgia,serif;color:#1a1a1a;background:#fff;max-width:75rem;margin:2rem auto;padding:0 1rem}
h1,h2,th,caption{font-family:Arial,Helvetica,sans-serif}caption{text-align:left;font-weight:bold;font-size:1.25rem;margin:1.5rem 0 .5rem}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #767676;padding:.4rem .6rem;text-align:left;vertical-align:top}thead th{background:#eee}
blockquote{margin:0 0 .5rem;padding-left:.6rem;border-left:3px solid #767676}p{margin:0 0 .5rem}
@media print{body{margin:0;max-width:none;font-size:.8rem}tr{break-inside:avoid}thead{display:table-header-group}}`

export function recordHtml(record: ReviewRecord): string {
  const { title, document, board, review, profile, reviewers, made, questions, findings, comments } = record
  return htmlPage({ lang: 'en-GB', title, policy: "style-src 'unsafe-inline'", style: `<style>\n${style}\n</style>`, body: `<h1>${escape(title)}</h1>
<p>Response: ${escape(document)}${board && `<br>Board: ${escape(board)}`}${review && `<br>Review: ${escape(review)}`}<br>Read against: ${escape(profile)}<br>Reviewed by: ${escape(reviewers.join(', ') || 'nobody yet')}<br>This record made on: ${escape(made)}</p>
<p>The judgements are those of the people named. Each was made on the words quoted with it.</p>
${table('Questions', 'Question', questions)}${findings.length ? table('Findings', 'Finding', findings) : ''}${comments.length ? commentTable(comments) : ''}` })
}

const table = (caption: string, first: string, rows: readonly RecordRow[]): string => `<table>
<caption>${caption}</caption>
<thead><tr><th scope="col">${first}</th><th scope="col">Words in the response</th><th scope="col">Judgement</th><th scope="col">Reviewer</th><th scope="col">Date</th><th scope="col">Note</th></tr></thead>
<tbody>
${rows.map(rowHtml).join('')}</tbody>
</table>
`

function rowHtml(row: RecordRow): string {
  const { number, name, text, judgements, evidence, nothing, differ } = row
  const span = judgements.length > 1 ? ` rowspan="${judgements.length}"` : ''
  const head = `<th scope="row"${span}>${number === '' ? '' : `${escape(number)}. `}${escape(name)}${text && text !== name ? `<p>${escape(text)}</p>` : ''}${differ ? '<p>The reviewers differ.</p>' : ''}</th>`
  if (judgements.length === 0) return `<tr>${head}<td>${quotes(evidence, nothing)}</td><td>Not reviewed</td><td></td><td></td><td></td></tr>\n`
  return judgements.map((judgement, i) => `<tr>${i === 0 ? head : ''}${judgementCells(judgement, nothing)}</tr>\n`).join('')
}

const judgementCells = ({ judgement, reviewer, day, note, evidence }: RecordJudgement, nothing: string): string =>
  `<td>${quotes(evidence, nothing)}</td><td>${escape(upper(judgement))}</td><td>${escape(reviewer)}</td><td>${escape(inWords(day))}</td><td>${escape(note)}</td>`

const quotes = (evidence: readonly string[], nothing: string): string =>
  (evidence.length === 0 ? escape(nothing) : evidence.map(words => `<blockquote>${escape(words)}</blockquote>`).join(''))

const commentTable = (comments: readonly RecordComment[]): string => `<table>
<caption>Comments</caption>
<thead><tr><th scope="col">Words</th><th scope="col">Comment</th><th scope="col">Reviewer</th><th scope="col">Date</th><th scope="col">State</th></tr></thead>
<tbody>
${comments.map(({ words, text, reviewer, day, state, answers }) =>
    `<tr><td><blockquote>${escape(words)}</blockquote></td><td>${escape(text)}${answers.map(answer => `<p>${escape(answer.reviewer)}, ${escape(inWords(answer.day))}: ${escape(answer.text)}</p>`).join('')}</td><td>${escape(reviewer)}</td><td>${escape(inWords(day))}</td><td>${escape(state)}</td></tr>\n`).join('')}</tbody>
</table>
`
