/** Where findings are quoted under their headings, what stands there without a quotation and calls itself the board's is the board's. */
import { expect, test } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'

const quoted = [1, 2, 3].map(n => `### Finding ${n}\n\n> The agencies should keep one list.\n\n**Our position:** accepted in full.\n`).join('\n')
const positions = (last: string): readonly string[] => analyse(`# Response\n\n${quoted}\n### Finding 4\n\n${last}\n\nWords that go on.\n`).assessment.response.findings.map(({ position }) => position)

test.each(['**Our position:** accepted in full.', 'Our response: we accept this finding.', 'The Board’s position: accepted.'])('%s', last => {
  expect(positions(last)).toEqual(['accepted', 'accepted', 'accepted', 'accepted'])
})

test('what restates the finding is the review’s', () => {
  expect(positions('The Board should accept that each list is kept.')[3]).toBe('not-stated')
})
