/** The review's findings, read from its report in the forms that reports and lists of findings have. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReport } from '../../../server/src/model/report/readReport.ts'
import type { ReportGiven, ReviewReport } from '../../../server/src/model/report/reviewReport.ts'
import { builtInMarker } from '../../../server/src/profile/builtIn.ts'
import { markdownText } from '../../support/markdownText.ts'

const marker = builtInMarker('scr-board-response')!
const read = (text: string, limit?: number): ReviewReport => readReport({ uri: 'file:///report.md', name: 'report.md', text }, marker, limit)
const labels = (text: string): readonly string[] => read(text).findings.map(({ label, text: words }) => `${label}: ${words}`)

describe('findings are read', () => {
  test.each([
    ['from headings', '# Review\n\nSee Recommendation 2 below.\n\n## Recommendation 1: chronologies\n\nEvery agency should keep one.\n\n## Recommendation 2\n\nThe trust should see every baby.\n', ['Recommendation 1: chronologies', 'Recommendation 2: The trust should see every baby.']],
    ['from bold leads', '**Recommendation 1:** Keep one page.\n\n**Recommendation 2:** See every baby.\n', ['Recommendation 1: Keep one page.', 'Recommendation 2: See every baby.']],
    ['from lines of plain text', 'Overview report\r\n\r\nRecommendation 1\r\nKeep one page.\r\n\r\nRecommendation 2\r\nSee every baby.\r\n', ['Recommendation 1: Keep one page.', 'Recommendation 2: See every baby.']],
    ['from a numbered list under its title', '# Findings\n\n1. One page is not kept.\n2. Babies are not seen.\n', ['Finding 1: One page is not kept.', 'Finding 2: Babies are not seen.']],
    ['from a numbered list alone', '1. Keep one page.\n2. See every baby.\n', ['Number 1: Keep one page.', 'Number 2: See every baby.']],
    ['from a table', '| Ref | Recommendation |\n|---|---|\n| R1 | Keep one page |\n| R2 | See every baby |\n', ['R1: Keep one page', 'R2: See every baby']],
    ['from sentences, where their numbers run on', 'Recommendation 1 asks that one page be kept.\n\nRecommendation 2 asks that babies be seen.\n', ['Recommendation 1: asks that one page be kept.', 'Recommendation 2: asks that babies be seen.']],
    ['of two kinds', '## Finding 1: pages\n\nText.\n\n## Finding 2: babies\n\nText.\n\n## Recommendations\n\n1. Keep one page.\n', ['Finding 1: pages', 'Finding 2: babies', 'Recommendation 1: Keep one page.']],
  ])('%s', (_, text, found) => expect(labels(text)).toEqual(found))

  test('with their places in lines and characters', () => {
    expect(read('x\r\n\r\n## Recommendation 1\r\n\r\nDo it.\r\n').findings[0]!.range).toEqual({ start: { line: 2, character: 3 }, end: { line: 2, character: 19 } })
  })
  test('a thousand of them, in good time', () => {
    const began = performance.now()
    const { findings } = read(Array.from({ length: 1000 }, (_, i) => `## Recommendation ${i + 1}\n\nThe Board should do the thing numbered ${i + 1}.\n`).join('\n'))
    expect(findings.length).toBe(999 + 1)
    expect(performance.now() - began).toBeLessThan(5000)
  })
  test('once for each text handed over', () => {
    const given: ReportGiven = { uri: 'file:///report.md', name: 'report.md', text: '## Recommendation 1\n\nDo it.\n' }
    expect(readReport(given, marker)).toBe(readReport(given, marker))
    expect(readReport({ ...given }, marker)).toEqual(readReport(given, marker))
  })
})

describe('what cannot be read says why', () => {
  test.each([
    ['%PDF-1.7\n%âãÏÓ', 'not-text'], ['PK\u0003\u0004 word', 'not-text'], ['{\\rtf1 Recommendation 1}', 'not-text'], ['Recommendation 1\0', 'not-text'],
    ['---\ndocument: board-response\n---\n\n## Recommendation 1\n', 'is-response'],
    ['---\nreport: other.md\n---\n\n## Recommendation 1\n', 'names-another'],
    ['', 'no-findings'], ['We spoke of recommendation 4 and of recommendation 7 of another review.\n', 'no-findings'], ['# Minutes\n\nWe met.\n', 'no-findings'], ['1. We met.\n\nThen we talked.\n\n1. We left.\n', 'no-findings'],
  ])('%j', (text, unread) => expect(read(text)).toMatchObject({ unread, findings: [] }))
  test('too large a text', () => expect(read('## Recommendation 1\n\nDo it.\n', 10).unread).toBe('too-large'))
  test('what was handed over without a text', () => expect(readReport({ uri: '', name: 'x', unread: 'missing' }, marker)).toMatchObject({ unread: 'missing', findings: [] }))
})

describe('two findings under one label', () => {
  test.each([
    ['headings side by side', '## Recommendation 1\n\na\n\n## Recommendation 1\n\nb\n\n## Recommendation 2\n\nc\n', 1],
    ['rows that read differently', '| Ref | Recommendation |\n|---|---|\n| R1 | Keep one page |\n| R1 | See every baby |\n', 1],
    ['a summary and the section itself', '## Summary\n\n### Recommendation 1\n\na\n\n## Full\n\n### Recommendation 1\n\na\n', 0],
    ['a row for each action', '| Ref | Recommendation |\n|---|---|\n| R1 | Keep one page |\n| R1 | Keep one page |\n| R1 | |\n', 0],
    ['the finding and its answer', '## Recommendation 1\n\na\n\n## Recommendation 1: response\n\nb\n', 0],
  ])('%s', (_, text, times) => expect(read(text).twice.length).toBe(times))
})

test('no text makes it throw, and every place lies in the text', () => {
  fc.assert(fc.property(markdownText(), fc.boolean(), (text, labelled) => {
    const whole = labelled ? `## Recommendation 1\n\n${text}\n\nR2. ${text}` : text
    for (const { span, range } of read(whole).findings) {
      expect(span.start >= 0 && span.start <= span.end && span.end <= whole.length).toBe(true)
      expect(range.start.line <= range.end.line).toBe(true)
    }
  }), { numRuns: Number(process.env.PROPERTY_RUNS ?? 300) })
})
