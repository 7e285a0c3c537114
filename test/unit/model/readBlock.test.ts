import { describe, expect, it } from 'vitest'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import fc from 'fast-check'
import { readBlock } from '../../../server/src/model/readBlock.ts'
import { sentences } from '../../../server/src/model/sentences.ts'

const parser = remark().use(remarkGfm)
const read = (text: string) => readBlock({ text, tree: parser.parse(text) })
/** The text with each span between `‹` and `›`. */
const marked = (text: string, spans: readonly { start: number; end: number }[]): string =>
  [...spans].reverse().reduce((t, s) => `${t.slice(0, s.start)}‹${t.slice(s.start, s.end)}›${t.slice(s.end)}`, text)

describe('sentences', () => {
  const split = (text: string): string[] => sentences(text).map(s => text.slice(s.start, s.end))
  it.each([
    ['We met Dr. Hale at St. Mark’s. She agreed.', ['We met Dr. Hale at St. Mark’s.', 'She agreed.']],
    ['See e.g. the audit. It cost 3.5 million.', ['See e.g. the audit.', 'It cost 3.5 million.']],
    ['Under Regulation No. 3 we act. No. We do not.', ['Under Regulation No. 3 we act.', 'No.', 'We do not.']],
    ['R1. The Board accepts this. It will act.', ['R1. The Board accepts this.', 'It will act.']],
    ['1. The Board accepts this.\n2. The Board rejects that.', ['1. The Board accepts this.', '2. The Board rejects that.']],
    ['We will: • train staff • audit records', ['We will:', '• train staff', '• audit records']],
    ['He said “stop.” Then he left.', ['He said “stop.”', 'Then he left.']],
    ['J. A. Smith chairs it. It meets monthly.', ['J. A. Smith chairs it.', 'It meets monthly.']],
    ['Is it enough? Yes! We think so…', ['Is it enough?', 'Yes!', 'We think so…']],
    ['It ends at 5 p.m. on Friday. Then we go.', ['It ends at 5 p.m. on Friday.', 'Then we go.']],
  ])('%s', (text, want) => expect(split(text)).toEqual(want))
})

describe('readBlock', () => {
  it('masks marks without moving a character', () => {
    const text = 'The **Board** [accepts](http://x.example/y) `it` \\* &amp; all'
    const [p] = read(text).passages
    expect(p?.plain).toHaveLength(text.length)
    expect(p?.plain.replace(/\s+/g, ' ')).toBe('The Board accepts it * & all')
  })

  it.each([
    ['***It is so.***', 'It is so.'],
    ['**See [the plan](http://x.example/y).**', 'See the plan.'],
    ['*a **b** c* d', 'a b c d'],
  ])('masks marks in one another: %s', (text, plain) => expect(read(text).passages[0]?.plain.replace(/\s+/g, ' ').replace(/ \./g, '.').trim()).toBe(plain))

  it('tells cells, headers and their places', () => {
    const reading = read('| Recommendation | Our response |\n|---|---|\n| Staff should be trained | We accept.<br>We will act |')
    const cells = reading.passages.filter(p => p.kind === 'cell')
    expect(cells.map(c => [c.cell?.row, c.cell?.column, c.cell?.header, c.speaker])).toEqual([
      [0, 0, 'Recommendation', 'review'], [0, 1, 'Our response', 'responder'],
    ])
    expect(cells[1]?.sentences).toHaveLength(2)
  })

  it('knows nested items and quotes', () => {
    const reading = read('- one\n  - two\n\n    > said')
    expect(reading.passages.map(p => [p.kind, p.depth, p.speaker])).toEqual([
      ['item', 1, 'responder'], ['item', 2, 'responder'], ['item', 2, 'review'],
    ])
  })

  it.each([
    'He said ‹“we accept”› and left.',
    'The boards’ duty and the child’s voice.',
    '‹‘It was the boards’ duty’› they said.',
    "She said ‹'no'› twice; it's hers.",
    'It opens ‹“and never closes›',
  ])('quoted parts: %s', text => {
    const bare = text.replace(/[‹›]/g, '')
    expect(marked(bare, read(bare).passages[0]?.quoted ?? [])).toBe(text)
  })

  it.each([
    'The owner is ‹TBC›.', 'By ‹xx/xx/16› we will.', 'Quote: "‹[insert quote – approved version to follow]›"', '‹[name of the lead]› will act.',
    'The ‹${1:Board}› accepts.', 'On ‹DD/MM/YYYY›', 'Signed ‹_____›', 'The ‹name to be confirmed› by May.', 'He was [redacted] in [2016] 1 WLR [1].',
    '‹Lorem ipsum› dolor', 'It cost $5 million.', 'The [report](x) and “[the Trust] failed”.',
  ])('placeholders: %s', text => {
    const bare = text.replace(/[‹›]/g, '')
    expect(marked(bare, read(bare).placeholders)).toBe(text)
  })

  it('never throws, and its spans stay in the block', () => {
    const pieces = fc.constantFrom('“', '"', "'", '’', '[', ']', '|', '\n', '\n\n', '- ', '> ', '# ', '**', '_', '`', '<br>', '&amp;', '\\', 'a.b@c.de', 'We accept. ', 'No. 3', '${1', '| a | b |\n|---|---|\n', 'x', ' ')
    fc.assert(fc.property(fc.array(pieces, { maxLength: 40 }).map(a => a.join('')), text => {
      const reading = read(text)
      for (const p of reading.passages) {
        expect(p.plain).toHaveLength(p.span.end - p.span.start)
        for (const s of [...p.sentences, ...p.quoted]) expect(p.span.start <= s.start && s.start < s.end && s.end <= p.span.end).toBe(true)
      }
      for (const s of reading.placeholders) expect(0 <= s.start && s.start < s.end && s.end <= text.length).toBe(true)
    }), { numRuns: 300 })
  })
})
