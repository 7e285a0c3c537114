/** The fix that puts in an answer to a finding: into any response, in the form of its neighbours. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import type { Problem } from '../../../server/src/engine/assessment.ts'
import { applyInsertions } from '../../support/applyInsertions.ts'
import { responseText } from '../../support/responseText.ts'

const given = (text: string) => ({ uri: 'file:///report.md', name: 'report.md', text })
const report = given(Array.from({ length: 4 }, (_, i) => `## Recommendation ${i + 1}\n\nThe Board should do thing ${i + 1}.\n`).join('\n'))
const openIn = (text: string, file = report): readonly Problem[] => analyse(text, { report: () => file }).assessment.problems.filter(({ rule }) => rule === 'finding-unanswered')
const mended = (text: string, nth = 0, file = report): string => applyInsertions(text, openIn(text, file)[nth]!.fixes[0]!.insertions)

test.each([
  ['between headings', '## Recommendation 1\n\nAccepted.\n\n## Recommendation 3\n\nAccepted.\n', /Recommendation 1\n\nAccepted\.\n\n## Recommendation 2\n\n\[Say[^]*\n\n## Recommendation 3/],
  ['before the first', '## Recommendation 2\n\nAccepted.\n\n## Recommendation 3\n\nAccepted.\n', /^## Recommendation 1\n\n\[Say[^]*\n\n## Recommendation 2/],
  ['between bold lines', '**Recommendation 1**\n\nAccepted.\n\n**Recommendation 3**\n\nAccepted.\n', /\*\*Recommendation 2\*\*\n\n\[Say/],
  ['between paragraphs', 'R1: accepted in full.\n\nR3: accepted in full.\n', /R1: accepted in full\.\n\n\*\*R2\.\*\* \[Say[^]*\n\nR3/],
  ['in CRLF', '## Recommendation 1\r\n\r\nAccepted.\r\n', /\r\n\r\n## Recommendation 2\r\n\r\n\[Say/],
  ['under the section on acceptance', '# Our response\n\n## Do we accept the findings?\n\nWe thank the reviewer.\n\n## What we will do\n\nThe Head of Service will change the form.\n', /reviewer\.\n\n### Recommendation 1\n\n\[Say[^]*## What we will do/],
  ['into an empty document', '', /^## Recommendation 1\n\n\[Say/],
  ['as a row', '| No. | Recommendation | Our position |\n|---|---|---|\n| 1 | Do | Accepted |\n| 3 | Do | Accepted |\n', /\| 1 \| Do \| Accepted \|\n\| 2 \| \[the finding, in a few words\] \| \[accepted, accepted in part or not accepted\] \|\n\| 3/],
])('%s', (_, text, after) => expect(mended(text)).toMatch(after))

test('a list of findings by number alone takes the response’s own word', () => {
  expect(openIn('## Finding 1\n\nAccepted.\n', given('1. A thing.\n2. Another thing.\n'))[0]!.fixes[0]!.title).toBe('Insert an answer to finding 2')
})

test('once it is made the finding is answered, whatever the response looks like, and nothing written is changed', () => {
  fc.assert(fc.property(responseText, text => {
    const before = openIn(text)
    if (before.length === 0) return
    const { insertions } = before[0]!.fixes[0]!
    const after = mended(text)
    expect(insertions).toHaveLength(1)
    const { at } = insertions[0]!
    expect(after.startsWith(text.slice(0, at)) && after.endsWith(text.slice(at))).toBe(true)
    expect({ text, after, left: openIn(after).map(({ message }) => message) }).not.toMatchObject({ left: expect.arrayContaining([before[0]!.message]) })
  }), { numRuns: Number(process.env.PROPERTY_RUNS ?? 120) })
})
