/** Rows of a table whose cells are parted by tabs: what is left of one that was pasted from Word as plain text. */
import type { Fix, Insertion } from '../engine/assessment.ts'
import type { BlockReading } from '../model/blockReading.ts'
import { inBlocks } from '../model/inBlocks.ts'
import type { PlacedReading, Response } from '../model/response.ts'
import { shift, span, type Span } from '../span.ts'
import { lineAt, lineEnding } from '../syntax/lines.ts'
import { escapeSnippet } from './fixes/sectionFix.ts'
import type { DocumentRule } from './rule.ts'

interface Row extends Span {
  readonly cells: readonly string[]
}

interface Run {
  readonly rows: [Row, ...Row[]]
  /** Blocks that its first and its last row stand in. */
  readonly first: PlacedReading
  last: PlacedReading
}

/** So many lines, and so many tabs in each, make a table; fewer may be set out so on purpose. */
const fewest = { rows: 3, tabs: 2 }

export const tableWithoutLines: DocumentRule = {
  id: 'table-without-lines',
  *check({ response }) {
    for (const run of runsIn(response)) {
      const { start, end } = run.rows[0]
      const rest = run.rows.slice(1)
      const around = aroundOf(response, run)
      // Its header or a row of it may be among those lines.
      const whole = !around.some(lines => lines.includes('\t'))
      yield {
        span: span(start, end),
        over: span(start, rest.at(-1)!.end),
        message: `These ${run.rows.length} lines look like a table that lost its lines, as one from Word does when it is pasted as plain text, so it is not read as one. ${whole ? 'Turn them into a table with the quick fix.' : 'Some of its cells stand on several lines: write each row in one line.'}`,
        related: [{ span: span(rest[0]!.start, rest.at(-1)!.end), message: 'Its other rows.' }],
        fixes: whole ? [tableFix(response, run, around)] : [],
      }
    }
  },
}

/** Where such tables stand. What is said of their rows is not to be trusted until they are mended, whether or not the rule is on. */
export const lostTables = (response: Response): readonly Span[] => runsIn(response).map(({ rows }) => span(rows[0].start, rows.at(-1)!.end))

/** The lines of a block that has tabs, in the block. */
const linesIn = inBlocks((reading: BlockReading): readonly Row[] | undefined => {
  const { text, kind, passages } = reading
  if ((kind !== 'paragraph' && kind !== 'list') || !text.includes('\t')) return undefined
  const rows: Row[] = []
  for (let at = 0; at < text.length;) {
    const { start, end, next } = lineAt(text, at)
    const line = text.slice(start, end)
    at = next
    // Tabs within a line's code part nothing.
    const cells = line.replace(/`[^`]{1,500}`/g, code => code.replaceAll('\t', ' ')).split('\t')
    if (line.trim() !== '' && !/^\s{0,8}[>|]/.test(line) && !passages.some(one => (one.kind === 'code' || one.kind === 'html') && one.span.start < end && start < one.span.end)) rows.push({ start, end, cells })
  }
  return rows
})

/** A list may begin within the table, with its first numbered row: the rows of neighbouring blocks are one. */
function runsIn({ blocks, text }: Response): readonly Run[] {
  const runs: Run[] = []
  for (const { block, found } of linesIn(blocks)) {
    for (const line of found) {
      const here = { ...line, ...shift(line, block.start) }
      const run = runs.at(-1)
      const above = run?.rows.at(-1)
      const width = run?.rows[0].cells.length ?? 0
      const room = width - (above?.cells.length ?? 0)
      const goesOn = run && above && width > fewest.tabs && /^(?:\r\n|\n|\r)$/.test(text.slice(above.end, here.start))
      // A cell of two paragraphs stands on two lines; the next row begins with a number or a short name of its own.
      if (goesOn && room > 0 && here.cells.length - 1 <= room && above.cells.at(-1)!.length < longestCell && !reference.test(here.cells[0]!)) run.rows[run.rows.length - 1] = joined(above, here)
      else if (goesOn && room === 0 && here.cells.length > 1 && here.cells.length <= width) run.rows.push(here)
      else runs.push({ rows: [here], first: block, last: block })
      runs.at(-1)!.last = block
    }
  }
  for (const { rows } of runs) if (rows.at(-1)!.cells.length < rows[0].cells.length) rows.pop()
  return runs.filter(({ rows }) => rows.length >= fewest.rows)
}

/** UTF-16 units: what goes on longer is no cell. */
const longestCell = 2000
const reference = /^\s*\w{0,3}\d/

const joined = (above: Row, { end, cells: [first, ...rest] }: Row): Row =>
  ({ start: above.start, end, cells: [...above.cells.slice(0, -1), `${above.cells.at(-1)!.trimEnd()}<br>${first!.trimStart()}`, ...rest] })

/** The words right above and right below, each up to a blank line: they belong to the table, or have to be set off from it. */
function aroundOf({ text, blocks }: Response, { rows, first, last }: Run): readonly [above: string, below: string] {
  const next = blocks[blocks.indexOf(last) + 1] ?? last
  return [
    text.slice(blocks[blocks.indexOf(first) - 1]?.start ?? first.start, rows[0].start).split(blankLine).at(-1)!.trim(),
    text.slice(rows.at(-1)!.end, next.start + next.reading.text.length).split(blankLine)[0]!.trim(),
  ]
}

const blankLine = /(?:\r\n|\n|\r)[ \t]{0,80}(?:\r\n|\n|\r)/

/** Each line a row, the first one the header; a blank line on either side, where words stand there. */
function tableFix({ text }: Response, { rows, first }: Run, [above, below]: readonly [string, string]): Fix {
  const eol = lineEnding(text)
  // Within a list’s item the table stays within it.
  const indent = first.reading.kind === 'list' ? /^ {0,3}(?! )/.exec(rows[0].cells[0]!)?.[0] ?? '' : ''
  const line = (cells: readonly string[]): string => `${indent}| ${cells.join(' | ')} |`
  const insertions = rows.map(({ start, end, cells }, i): Insertion => ({
    at: start, end,
    snippet: `${i === 0 && above ? eol : ''}${escapeSnippet(line(cells.map(inCell)))}${i === 0 ? `${eol}${line(cells.map(() => '---'))}` : ''}${i === rows.length - 1 && below ? eol : ''}`,
  }))
  return { title: 'Replace these lines with a Markdown table, the first as its header', insertions }
}

const inCell = (words: string): string => words.trim().replace(/(?<!\\)((?:\\\\){0,9})\|/g, '$1\\|')
