import { expect, test } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { fixesOf } from '../../../server/src/engine/assessment.ts'

const told = (profile: string, text: string): readonly string[] =>
  analyse(`---\ndocument: board-response\nprofile: ${profile}\n---\n\n${text}\n`).assessment.problems.filter(({ rule }) => rule === 'who-does-it')
    .flatMap(problem => [problem.message, ...fixesOf(problem).map(({ title }) => title)]).filter(words => /Write|Insert|Replace/.test(words))

test('who answers is called as they would write of themselves', () => {
  const text = 'It is accepted that visits were too short.\n\nIt was agreed that more is needed.\n\nThe concerns are accepted.'
  expect(told('pfd-response', text)).toEqual([
    '“It is accepted” does not say who. Write “we accept”, or name the agency that does.', 'Replace “It is accepted” with “We accept”',
    '“It was agreed” does not say who. Write “we agreed”, or name the agency that does.', 'Replace “It was agreed” with “We agreed”',
    'Insert “by us”',
  ])
  expect(told('lcspr-response', 'It is accepted that visits were too short.')[0]).toContain('Write “the safeguarding partners accept”')
})
