/** Which of the review's findings a response answers. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { unansweredFindings } from '../../../server/src/model/report/answered.ts'
import { processorTime } from '../../support/processorTime.ts'
import { responseText } from '../../support/responseText.ts'
import { applyEdit, edit } from '../../support/markdownText.ts'

const given = (text: string) => ({ uri: 'file:///report.md', name: 'report.md', text })
const open = (response: string, report: string): readonly string[] => {
  const file = given(report)
  const { assessment } = analyse(response, { report: () => file })
  return unansweredFindings(assessment.response, assessment.response.reviewReport!, assessment.marker.terms.findingWords).map(({ label }) => label)
}
const recommendations = (n: number): string => Array.from({ length: n }, (_, i) => `## Recommendation ${i + 1}\n\nThe Board should do thing ${i + 1}.\n`).join('\n')
const both = `## Finding 1\n\nPages.\n\n## Finding 2\n\nBabies.\n\n${recommendations(3)}`

describe('a finding is answered', () => {
  test.each([
    ['under its heading', '## Recommendation 1\n\nAccepted.\n\n## Recommendation 3\n\nAccepted.\n', recommendations(3), ['Recommendation 2']],
    ['by another form of its label', 'R1: accepted.\n\nRec 2: accepted.\n\nWe accept the third recommendation.\n', recommendations(3), []],
    ['within a range', 'We accept recommendations 1 to 3.\n', recommendations(4), ['Recommendation 4']],
    ['in a table by its number', '| No. | Recommendation | Position |\n|---|---|---|\n| 1 | a | Accepted |\n| 3 | c | Accepted |\n', recommendations(3), ['Recommendation 2']],
    ['in an action plan’s column', '| Recommendation | Action | Lead |\n|---|---|---|\n| 1, 2 | Do | Head of Service |\n| 3 | Do | Head of Service |\n', recommendations(3), []],
    ['by its parts', '## Recommendation 1a\n\nAccepted.\n\n## Recommendation 1b\n\nAccepted.\n', recommendations(2), ['Recommendation 2']],
    ['as part of the whole', '## Recommendation 1\n\nAccepted.\n', '## Recommendation 1a\n\nx\n\n## Recommendation 1b\n\ny\n\n## Recommendation 2\n\nz\n', ['Recommendation 2']],
    ['by its own words', '## Keeping one page\n\n> The Board should see that every agency keeps one shared chronology.\n\nAccepted.\n\n## Recommendation 2\n\nAccepted.\n', '1. The Board should see that every agency keeps one shared chronology.\n2. Other.\n3. Third.\n', ['Number 3']],
    ['with all others in one sentence', 'The Board accepts all the recommendations.\n', recommendations(3), []],
    ['but not where only some are listed beside that sentence', 'The Board accepts all the recommendations.\n\n## Recommendation 1\n\nBy May.\n', recommendations(2), ['Recommendation 2']],
    ['not in a quotation', '## Recommendation 1\n\nAccepted.\n\n> The review says in recommendation 2 that babies should be seen.\n', recommendations(2), ['Recommendation 2']],
    ['under another word, where each has one kind', '## Finding 1\n\nAccepted.\n\n## Finding 3\n\nAccepted.\n', recommendations(3), ['Recommendation 2']],
  ])('%s', (_, response, report, left) => expect(open(response, report)).toEqual(left))
})

describe('of two kinds a response is held to the one that it answers', () => {
  test('by name', () => expect(open('## Recommendation 1\n\nAccepted.\n\n## Recommendation 2\n\nAccepted. See finding 1.\n', both)).toEqual(['Recommendation 3']))
  test('to recommendations where it answers none', () => expect(open('# Our response\n\nThank you.\n', both)).toEqual(['Recommendation 1', 'Recommendation 2', 'Recommendation 3']))
})

test('what open findings cost grows with their number', () => {
  const text = '# Our response\n\n## Recommendation 1\n\nAccepted.\n'
  const costOf = (count: number): () => number => {
    const file = given(recommendations(count))
    return () => processorTime(() => expect(analyse(text, { report: () => file }).assessment.problems.filter(({ rule }) => rule === 'finding-unanswered').length).toBe(count - 1))
  }
  // In turns, so that what else the processor does falls on both; the first of each compiles, and a quadratic cost would be 16 times.
  const [few, many] = [costOf(1000), costOf(4000)]
  const turns = Array.from({ length: 8 }, () => [few(), many()] as const).slice(1)
  expect(Math.min(...turns.map(turn => turn[1])) / Math.min(...turns.map(turn => turn[0]))).toBeLessThan(10)
})

test('edit by edit the result is that of a fresh reading', () => {
  const file = given(`${both}\n`)
  const choice = { report: (path: string | undefined) => (path === undefined || path.length % 2 ? file : undefined) }
  fc.assert(fc.property(responseText, fc.array(edit, { maxLength: 6 }), (start, edits) => {
    let text = `---\ndocument: board-response\nreport: a.md\n---\n\n## Recommendation 2\n\nAccepted.\n\n${start}`
    let analysis = analyse(text, choice)
    for (const one of edits) {
      text = applyEdit(text, one)
      analysis = analyse(text, choice, analysis)
      expect(analysis.assessment.problems).toEqual(analyse(text, choice).assessment.problems)
    }
  }), { numRuns: Number(process.env.PROPERTY_RUNS ?? 60) })
})

test('positions on the findings that are listed answer the question of acceptance only in part where the review has more', () => {
  const verdict = (report: string): string => {
    const file = given(report)
    const { assessment } = analyse('---\ndocument: board-response\nreport: report.md\n---\n\n## Recommendation 1\n\nAccepted.\n\n## Recommendation 2\n\nAccepted.\n', { report: () => file })
    return assessment.answers.find(({ question }) => question.id === 'acceptance')!.verdict
  }
  expect(verdict(recommendations(2))).toBe('answered')
  expect(verdict(recommendations(3))).toBe('partly')
})
