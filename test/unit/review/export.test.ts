import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { expect, test } from 'vitest'
import type { ReviewResult } from '../../../server/src/protocol.ts'
import { answerReview } from '../../../server/src/review/answerReview.ts'
import { recordCsv } from '../../../server/src/review/export/csv.ts'
import { recordHtml } from '../../../server/src/review/export/html.ts'
import { recordMarkdown } from '../../../server/src/review/export/markdown.ts'
import { recordOf, type ReviewRecord } from '../../../server/src/review/export/rows.ts'
import { annotate, judge, putComment } from '../../../server/src/review/judge.ts'
import { emptyReview, type Review } from '../../../server/src/review/review.ts'
import { boundIn, read } from './reviews.ts'
import { response } from './response.ts'

const resultOf = (text: string): ReviewResult => answerReview(TextDocument.create('file:///response.md', 'markdown', 1, text), read(text))
const usual = resultOf(response)
const bound = boundIn(response)
const at = '2018-05-22T10:00:00.000Z'
const about = (id: string, kind: 'question' | 'finding' = 'question') => bound.get(`${kind}:${id}`)!

function reviewed(note = 'Seen by two of us.', by = 'A. Ames'): Review {
  const one = judge(emptyReview('response.md', 'p'), { kind: 'question', id: 'acceptance', by, at, state: 'met', note }, about('acceptance'))
  const two = judge(one, { kind: 'question', id: 'acceptance', by: 'B', at, state: 'partly' }, about('acceptance'))
  const three = judge(two, { kind: 'question', id: 'monitoring', by, at, state: 'not-met' }, about('monitoring'))
  const four = judge(three, { kind: 'finding', id: 'Finding 2', by, at, state: 'met' }, about('Finding 2', 'finding'))
  return putComment(four, { id: 'c', by, at, state: 'open', text: note, words: 'draws buses', before: 'She', after: ',' })
}

const recordFor = (text = response, review = reviewed()): ReviewRecord => recordOf(review, text === response ? usual : resultOf(text), 'Review of Wren: our response', '22 May 2018')

test('has every question and finding, what each reviewer judged, on which words, and what nobody has judged', () => {
  const record = recordFor()
  expect(record.questions).toHaveLength(8)
  const acceptance = record.questions.find(({ number }) => number === '3')!
  expect(acceptance.differ).toBe(true)
  expect(acceptance.judgements[0]).toEqual({ judgement: 'met', reviewer: 'A. Ames', day: '2018-05-22', note: 'Seen by two of us.', evidence: expect.arrayContaining(['Our position: accepted in full.']) })
  expect(acceptance.judgements[1]).toMatchObject({ judgement: 'partly met', reviewer: 'B' })
  expect(record.questions.find(({ number }) => number === '6')!.judgements[0]).toMatchObject({ judgement: 'not met', evidence: [] })
  expect(record.questions.find(({ number }) => number === '5')!.judgements).toEqual([])
  expect(record.findings.map(({ name, judgements }) => `${name} ${judgements.length}`)).toEqual(['Finding 1 0', 'Finding 2 1', 'Finding 3 0'])
})

test('quotes the dates of the front matter as a reader would say them', () => {
  const dates = recordFor('---\ndocument: board-response\nreport-presented: "2 July 2026"\nresponse-agreed: 2026-09-01\n---\n\n# Our response\n', emptyReview('response.md', 'p')).questions[0]!.evidence
  expect(dates).toEqual(['Report presented: 2 July 2026', 'Response agreed: 2026-09-01'])
})

test('says of a judgement that no longer stands what has become of it, and quotes the words that it was made on', () => {
  const record = recordFor(response.replace('accepted in full.', 'refused.').replaceAll('Finding 2', 'Finding 12'))
  expect(record.questions.find(({ number }) => number === '3')!.judgements[0]).toMatchObject({ judgement: 'met – to be looked at again: the words have changed since', evidence: expect.arrayContaining(['Our position: accepted in full.']) })
  expect(record.findings.find(({ name }) => name.startsWith('Finding 2'))).toMatchObject({ name: 'Finding 2 (no longer in the response)' })
})

test('has a note on what is not yet judged, with who wrote it and when, in each form', () => {
  const noted = annotate(emptyReview('response.md', 'p'), { kind: 'question', id: 'actions' }, 'A. Ames', at, 'Ask who pays.')
  const both = annotate(annotate(reviewed(), { kind: 'finding', id: 'Finding 1' }, 'B', at, 'Ask the trust.'), { kind: 'question', id: 'monitoring' }, 'B', at, 'See the audit.')
  const [row] = recordFor(response, noted).questions.filter(({ number }) => number === '5')
  expect(row!.judgements).toEqual([{ judgement: 'not yet judged', reviewer: 'A. Ames', day: '2018-05-22', note: 'Ask who pays.', evidence: row!.evidence }])
  expect(recordMarkdown(recordFor(response, noted))).toContain('**Not yet judged** – A. Ames, 22 May 2018\n\nNote: Ask who pays.')
  expect(recordHtml(recordFor(response, noted))).toContain('<td>Not yet judged</td><td>A. Ames</td><td>22 May 2018</td><td>Ask who pays.</td>')
  expect(recordCsv(recordFor(response, noted))).toContain('"Not yet judged","A. Ames","2018-05-22","Ask who pays."')
  expect(recordFor(response, both).findings[0]!.judgements).toMatchObject([{ judgement: 'not yet judged', reviewer: 'B', note: 'Ask the trust.' }])
  expect(recordFor(response, both).questions.find(({ number }) => number === '6')).toMatchObject({ differ: false, judgements: [{ judgement: 'not met' }, { judgement: 'not yet judged', note: 'See the audit.' }] })
  expect(recordFor('# A\n', both).findings.map(({ name }) => name)).toContain('Finding 1 (no longer in the response)')
})

test('holds no score, no percentage and nobody’s compliance', () => {
  for (const text of [recordMarkdown(recordFor()), recordHtml(recordFor()), recordCsv(recordFor())]) expect(text.replace(/<style>.*<\/style>/s, '')).not.toMatch(/score|compliant|\d+ ?%/i)
})

test('names the board and the review where the front matter does, and says of a question that only a person can answer that it picks out no words', () => {
  const text = `---\ndocument: board-response\ntitle: Our answer\nboard: Fenwold Board\nreview: Wren\n---\n\n${response}`
  const record = recordFor(text, emptyReview('response.md', 'p'))
  expect(resultOf(text).about).toEqual({ title: 'Our answer', board: 'Fenwold Board', review: 'Wren' })
  expect(recordMarkdown(record)).toContain('- Board: Fenwold Board\n- Review: Wren\n')
  expect(recordHtml(record)).toContain('<br>Board: Fenwold Board<br>Review: Wren<br>')
  expect(recordMarkdown({ ...record, board: '', review: '' })).not.toMatch(/- (?:Board|Review):/)
  const alone = recordFor('# A\n', emptyReview('response.md', 'p'))
  expect(alone.questions.find(({ number }) => number === '2')!.nothing).toContain('only a person can say')
  expect(alone.questions.find(({ number }) => number === '3')!.nothing).toBe('Nothing was found in the response.')
})

test('in Markdown reads as a board paper', () => {
  const text = recordMarkdown(recordFor())
  expect(text).toContain('### Question 3: ')
  expect(text).toContain('**Met** – A. Ames, 22 May 2018')
  expect(text).toContain('> Our position: accepted in full.')
  expect(text).toContain('**Not met** – A. Ames, 22 May 2018\n\nNothing was found in the response.')
  expect(text).toContain('The reviewers differ.')
})

test('quotes what bears on a question, with an ellipsis where words are left out, and without marks', () => {
  const text = response.replace('**Our position:** accepted in part. We agree', 'The Board met twice. **Our position:** accepted in *part*. We agree').replace('Finding 1 comes first, because a child cannot wait for a meeting.', 'We met in May. *Finding 1* comes first, because a [child](https://example.org/x) cannot wait \\[for a meeting\\]. The room was cold.')
  const about = (number: string) => recordFor(text, emptyReview('response.md', 'p')).questions.find(one => one.number === number)!.evidence
  expect(about('4')).toContain('… Finding 1 comes first, because a child cannot wait [for a meeting]. …')
  expect(about('3')).toContain('… accepted in part …')
  const now = judge(emptyReview('response.md', 'p'), { kind: 'question', id: 'priorities', by: 'A', at, state: 'met' }, boundIn(text).get('question:priorities')!)
  const quoted = (later: string) => recordOf(now, resultOf(later), 'Review', '22 May 2018').questions.find(({ number }) => number === '4')!.judgements[0]!.evidence
  expect(quoted(text)).toContain('… Finding 1 comes first, because a child cannot wait [for a meeting]. …')
  expect(quoted(text.replace('The room was cold.', ''))).toContain('We met in May. Finding 1 comes first, because a child cannot wait [for a meeting]. The room was cold.')
})

const nasty = fc.oneof(
  fc.constantFrom('<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '[a](javascript:alert(1))', '![x](http://a.example/p.png)', '# big', '- item', '1. one', '1) one', '| a | b |', '=cmd|\' /C calc\'!A0', '+1', '-1', '@SUM(A1)', '\t=1', '"quoted", and\r\nbroken', '```', '~~~', '---', '===', 'www.example.org', 'https://example.org', 'a@example.org', '&lt;b&gt;', '*a* _b_ ~~c~~', '[^1]', '> quote', 'a\\', '=1', '\u00A0=1', ' =1', '＝1'),
  fc.string({ maxLength: 20 }), fc.string({ unit: fc.constantFrom('*', '_', '[', ']', '<', '>', '|', '`', '\\', '#', '-', '+', '.', '1', ')', ':', '/', '&', '@', ' ', 'w', 'h', '!', '~', '=', '^', '"', ',', '\n'), maxLength: 16 }),
)
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

test('in Markdown shows what people wrote as they wrote it, and none of it works as a mark', () => {
  fc.assert(fc.property(nasty, note => {
    const tree = remark().use(remarkGfm).parse(recordMarkdown(recordFor(response, reviewed(note))))
    const types = new Set<string>()
    let texts = ''
    const visit = (node: Nodes): void => {
      // A bare address is shown as it was written, whether or not it can be followed.
      if (node.type !== 'link' || !node.children.every(child => child.type === 'text' && node.url.endsWith(child.value))) types.add(node.type)
      if (node.type === 'text') texts += node.value
      if ('children' in node) node.children.forEach(visit)
      if (node.type === 'paragraph') texts += '\n'
    }
    visit(tree)
    expect([...types].filter(type => !['root', 'heading', 'text', 'paragraph', 'strong', 'list', 'listItem', 'blockquote'].includes(type))).toEqual([])
    if (flat(note)) expect(texts.split('\n').filter(line => line.startsWith('Note: ')).map(flat)).toEqual([`Note: ${flat(note)}`])
  }), { numRuns: 400 })
})

test('in HTML shows what people wrote as they wrote it, fetches nothing and runs nothing', () => {
  fc.assert(fc.property(nasty, note => {
    const tags = (html: string) => html.match(/<[^>]*>/g)!.map(tag => tag.replace(/content="[^"]*"/, ''))
    const html = recordHtml(recordFor(response, reviewed(note, `A ${note}`)))
    expect(new Set(tags(html).filter(tag => !/^<\/?(?:!DOCTYPE html|html|head|meta|title|style|body|h1|p|br|table|caption|thead|tbody|tr|th|td|blockquote)\b/.test(tag)))).toEqual(new Set())
    expect(html).not.toMatch(/\son\w+=|<script|src=|href=/i.test(note) ? /<[^>]*\s(?:on\w+|src|href)=/i : /\s(?:src|href)=/i)
  }), { numRuns: 200 })
  expect(recordHtml(recordFor())).toContain("default-src 'none'")
  expect(recordHtml(recordFor())).toContain('<th scope="col">Judgement</th>')
})

/** As RFC 4180 has it. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  const rest = text.replace(/^\uFEFF/, '')
  for (const [, quoted, separator] of rest.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/gy)) {
    rows.at(-1)!.push(quoted!.replace(/""/g, '"'))
    if (separator === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

test('in CSV has nine cells in each row, and none that a spreadsheet takes for a formula', () => {
  fc.assert(fc.property(nasty, note => {
    const rows = parseCsv(recordCsv(recordFor(response, reviewed(note, `${note}x`))))
    for (const row of rows) {
      expect(row).toHaveLength(9)
      for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@|%＝＋－＠]/)
    }
    expect(rows.length).toBe(1 + 9 + 3 + 1)
    expect([note.trim(), `'${note.trim()}`]).toContain(rows.find(row => row[1] === '3' && row[6] !== 'B')![8])
  }), { numRuns: 300 })
})
