/** However a response numbers, letters or heads what it answers one by one, each is listed with its position. */
import { describe, expect, it } from 'vitest'
import { readText } from './read.ts'

const topics = ['Crews to write capacity in words', 'Referrals to arrive the same day', 'Repeat callers to see one nurse']
const answers = ['We accept this. The tick box has gone from the tablet.', 'Accepted. The clinical hub will send them twice a day.', 'We do not accept this, as it would cost too much.']

const positions = (body: string, intro: string): string =>
  readText(`Dear Chair\n\n${intro}\n\n${body}\n\nYours sincerely\n`).ledger.findings.map(f => f.position).join(', ')

const wanted = 'accepted, accepted, not-accepted'

describe('answers one by one', () => {
  const styles = [
    '**#** T. A', '**# (T).** A', '**#. T** A', '*#* T. A', '[#] T. A', 'No. #: T. A', 'No #, T. A', 'Number W (T). A', 'Number #. A', '## T. A', 'W: T. A', '**L** T. A', 'R. T. A',
    'Ad #: A', 'Re #: A', 'Observation # (T). A', 'Matter (L) – T. A', '**MoP #.** T. A', '**T.** A', '*T.* A', 'T: A', 'On t: A', 'As for t: A', '- T: A', '- *T* – A', '- **#** T. A',
  ]
  const fill = (style: string, k: number): string => {
    const topic = topics[k]!
    const by: Record<string, string> = { '#': String(k + 1), W: ['One', 'Two', 'Three'][k]!, L: ['A', 'B', 'C'][k]!, R: ['I', 'II', 'III'][k]!, T: topic, t: topic.charAt(0).toLowerCase() + topic.slice(1), A: answers[k]! }
    return style.replace(/^##/, '\\##').replace(/(?<!\p{L})[WLRTtA](?!\p{L})|#(?!#)/gu, key => by[key]!)
  }
  for (const intro of ['It makes three recommendations.', 'Our answers are below.'])
    it.each(styles)(`as %s, after “${intro}”`, style => expect(positions([0, 1, 2].map(k => fill(style, k)).join(style.startsWith('-') ? '\n' : '\n\n'), intro)).toBe(wanted))
})

describe('answers in a table', () => {
  const firsts = ['Recommendation', 'Point', 'They said', 'No.', '#', 'Area'].flatMap(header => ['#', '#. T', 'Point #: T', 'R# T'].flatMap(cell => ['Accepted?', 'Comment', 'We say'].map(second => [header, cell, second] as const)))
  it.each(firsts)('“%s” with %s, beside “%s”', (header, cell, second) => {
    const rows = topics.map((topic, k) => `| ${cell.replace('#', String(k + 1)).replace('T', topic)} | ${['Yes', 'Accepted', 'No, as it costs too much'][k]!} | ${['New rota written', 'Hub to send twice a day', 'None'][k]!} | Head of Service |`)
    expect(positions(`| ${header} | ${second} | What | Who |\n|---|---|---|---|\n${rows.join('\n')}`, 'Our answers are below.')).toBe(wanted)
  })

  it('takes comments that are none for no positions', () =>
    expect(positions('| Recommendation | Comment | Action | Who |\n|---|---|---|---|\n| 1. Crews | Started in May | New rota written | Head of Service |\n| 2. Hub | On track | Hub to send twice a day | Head of Service |', 'Our plan is below.')).toBe('not-stated, not-stated'))
})

describe('a judgement', () => {
  const on = (answer: string): string => readText(`## Finding 1\n\n${answer}\n`).ledger.findings[0]?.position ?? ''
  it.each([
    ['We have no reservations about Finding 1.', 'accepted'], ['Nobody on the Board would dispute it.', 'accepted'], ['Undisputed.', 'accepted'], ['Correct, and we apologise.', 'accepted'],
    ['So it was, and the finding is a sound one.', 'accepted'], ['The panel got it right.', 'accepted'], ['We take this on.', 'accepted'], ['Taken up in full.', 'accepted'], ['In our view it is misconceived.', 'not-accepted'],
    ['The parents were not right to worry.', 'not-stated'], ['A reading of 19 is wrong for a child.', 'not-stated'], ['If this is right, more must be done.', 'not-stated'], ['We take on two nurses.', 'not-stated'], ['The family dispute it.', 'not-stated'],
  ])('%s %s', (answer, position) => expect(on(answer)).toBe(position))
})
