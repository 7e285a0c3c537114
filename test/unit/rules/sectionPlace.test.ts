/** Where a missing section goes in, by the headings that are there. */
import { expect, it } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { fixesOf } from '../../../server/src/engine/assessment.ts'
import { applyInsertions } from '../../support/applyInsertions.ts'

/** The headings, once all that is missing was put in: those that are new with a +. */
function headings(...titles: readonly string[]): readonly string[] {
  const text = titles.map(title => `${title}\n\nWords.\n`).join('\n')
  const fix = analyse(text).assessment.problems.flatMap(fixesOf).find(({ title }) => /^Insert (?:both|all)/.test(title))!
  return applyInsertions(text, fix.insertions).split('\n').filter(line => /^#/.test(line)).map(line => (titles.includes(line) ? line : `+ ${line}`))
}

const accepts = '+ ## Whether we accept the findings'
const practice = '+ ## Where practice is now, and what has changed'
const first = '+ ## What comes first, and how it fits our wider work'
const does = '+ ## What we will do'
const asks = '+ ## What we ask of national bodies'

it('keeps the order of a whole response', () => expect(headings('# Our response', '## Timetable', '## Monitoring')).toEqual(['# Our response', '## Timetable', accepts, practice, first, does, '## Monitoring', asks]))
it('is not drawn behind the one heading that is out of order', () => expect(headings('# Our response', '## Summary', '## Monitoring', '## Timetable')).toEqual(['# Our response', '## Summary', accepts, practice, first, does, '## Monitoring', '## Timetable', asks]))
it('nor before it', () => expect(headings('# Our response', '## Monitoring', '## Timetable', '## Do we accept the findings?')).toEqual(['# Our response', '## Monitoring', '## Timetable', '## Do we accept the findings?', practice, first, does, asks]))
it('stands below no single recommendation', () =>
  expect(headings('# Our response', '## Recommendation 1', '### What we will do', '### Monitoring', '## Recommendation 2', '### What we will do', '### Monitoring').filter(line => line.startsWith('+ ### '))).toEqual([]))
it('stands before a letter’s sign-off, also in a letter that lost its blank lines', () => {
  const letter = 'Dear Coroner,\nWe accept it. What is\nyours to decide is not ours.\nYours faithfully\nChief Executive\n'
  const fix = analyse(letter).assessment.problems.flatMap(fixesOf).find(({ title }) => title === `Insert section “${asks.slice(5)}”`)!
  const after = applyInsertions(letter, fix.insertions)
  expect(after).toMatch(/^Dear Coroner,\nWe accept it\. What is\nyours to decide is not ours\.\n\n## What we ask of national bodies\n\n[^]*\n\nYours faithfully\nChief Executive\n$/)
})
