/** A response as one web page that stands alone: no script, nothing fetched. */
import { escapeHtml as escape, htmlPage } from '../htmlPage.ts'
import { byLink, headed, textOf, type Block, type Content, type List, type Run, type Shown, type Table } from './content.ts'
import { base64 } from './pictures/base64.ts'

const style = `body{font:1.1rem/1.5 Arial,Helvetica,sans-serif;color:#1a1a1a;background:#fff;max-width:44rem;margin:2rem auto;padding:0 1rem;overflow-wrap:break-word}
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:1.5em 0 .5em}h1{font-size:1.9rem;margin-top:0}h2{font-size:1.45rem}h3{font-size:1.2rem}h4,h5,h6{font-size:1.1rem}
p,ul,ol,dl,blockquote,pre,.table{margin:0 0 1em}li>p{margin:0 0 .5em}dt{font-weight:bold}dd{margin:0 0 .5em}
blockquote{margin-left:0;padding-left:1rem;border-left:4px solid #767676}pre{white-space:pre-wrap}
.table{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{border:1px solid #767676;padding:.4rem .6rem;text-align:left;vertical-align:top;overflow-wrap:normal;min-width:4rem}th{background:#eee}
.right{text-align:right}.center{text-align:center}a{color:#0b4c8c}a:focus,.table:focus{outline:3px solid #0b4c8c;outline-offset:2px}img{max-width:100%;height:auto}hr{border:0;border-top:1px solid #767676;margin:2em 0}
@media print{body{margin:0;max-width:none;font-size:12pt}h1,h2,h3,h4,h5,h6{break-after:avoid}tr{break-inside:avoid}thead{display:table-header-group}.table{overflow:visible}}`

export function htmlOf(content: Content): string {
  const { title, head, notes, pictured } = content
  const [heading, below] = headed(content)
  return htmlPage({ lang: 'en-GB', title, policy: `style-src 'unsafe-inline'${pictured ? '; img-src data:' : ''}`, style: `<style>\n${style}\n</style>`, body: `<main>
${blocksHtml(heading)}${head.length > 0 ? `<dl>\n${head.map(([name, words]) => `<dt>${escape(name)}</dt><dd>${escape(words)}</dd>\n`).join('')}</dl>\n` : ''}${blocksHtml(below)}${notes.length > 0 ? notesHtml(notes) : ''}</main>
` })
}

const blocksHtml = (blocks: readonly Block[]): string => blocks.map(blockHtml).join('')

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading': return `<h${block.depth} id="${escape(block.id)}">${runsHtml(block.runs)}</h${block.depth}>\n`
    case 'paragraph': return `<p>${runsHtml(block.runs)}</p>\n`
    case 'list': return listHtml(block)
    case 'quote': return `<blockquote>\n${blocksHtml(block.blocks)}</blockquote>\n`
    case 'table': return tableHtml(block)
    case 'code': return `<pre>${escape(block.text)}</pre>\n`
    case 'line': return '<hr>\n'
  }
}

function listHtml({ ordered, start, items }: List): string {
  const tag = ordered ? 'ol' : 'ul'
  return `<${tag}${ordered && start !== 1 ? ` start="${start}"` : ''}>\n${items.map(item => `<li>${itemHtml(item)}</li>\n`).join('')}</${tag}>\n`
}

/** An item that is one paragraph is not set apart as one. */
function itemHtml(blocks: readonly Block[]): string {
  const [first, ...rest] = blocks
  return first?.kind === 'paragraph' && rest.every(({ kind }) => kind === 'list') ? `${runsHtml(first.runs)}${blocksHtml(rest)}` : blocksHtml(blocks)
}

/** A wide table is moved across by itself, by the keyboard too. */
function tableHtml({ align, rows: [head = [], ...rows] }: Table): string {
  const at = (i: number): string => (align[i] === 'right' || align[i] === 'center' ? ` class="${align[i]}"` : '')
  const cells = (row: Table['rows'][number], cell: string): string => row.map((runs, i) => `<${cell}${at(i)}>${runsHtml(runs)}</${cell.split(' ')[0]}>`).join('')
  const name = head.map(textOf).filter(Boolean).join(', ')
  return `<div class="table" role="region" tabindex="0" aria-label="${escape(`Table: ${name}`)}"><table>
<thead><tr>${cells(head, 'th scope="col"')}</tr></thead>
<tbody>
${rows.map(row => `<tr>${cells(row, 'td')}</tr>\n`).join('')}</tbody>
</table></div>
`
}

const runsHtml = (runs: readonly Run[]): string =>
  byLink(runs).map(([to, inside]) => {
    const words = inside.map(runHtml).join('')
    return to === undefined ? words : `<a href="${escape(to)}">${words}</a>`
  }).join('')

function runHtml(run: Run): string {
  if (run.kind === 'break') return '<br>\n'
  if (run.kind === 'note') return `<sup><a href="#note.${run.number}"${run.first ? ` id="from.note.${run.number}"` : ''} aria-label="Note ${run.number}">${run.number}</a></sup>`
  if (run.kind === 'picture') return pictureHtml(run)
  return tags.reduce((words, [name, tag]) => (run[name] ? `<${tag}>${words}</${tag}>` : words), escape(run.text))
}

function pictureHtml({ picture: { type, bytes, width, height, turned }, alt }: Shown): string {
  const [across, down] = turned % 180 === 0 ? [width, height] : [height, width]
  return `<img src="data:image/${type};base64,${base64(bytes)}" alt="${escape(alt)}" width="${across}" height="${down}">`
}

const tags = [['code', 'code'], ['struck', 's'], ['emphasis', 'em'], ['strong', 'strong']] as const

/** No heading’s address has a point. */
const notesHtml = (notes: Content['notes']): string => `<hr>
<section aria-label="Notes"><ol>
${notes.map((note, i) => `<li id="note.${i + 1}">${itemHtml(note)} <a href="#from.note.${i + 1}" aria-label="Back to the text">↩</a></li>\n`).join('')}</ol></section>
`
