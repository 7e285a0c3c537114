/** A reply to a coroner may say that nothing will be done, and why. */
import { expect, it } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'

const answer = (words: string, profile = 'pfd-response'): string => {
  const text = `---\ndocument: board-response\nprofile: ${profile}\n---\n\n# Reply\n\n${words}\n`
  const { verdict, evidence } = analyse(text).assessment.answers.find(({ question }) => question.id === 'actions')!
  for (const e of evidence) expect(text.slice(e.start, e.end)).toBe(e.text)
  return [verdict, ...evidence.map(e => e.text)].join(': ')
}

it.each([
  'We do not propose to take any action because the pier closed in March 2031.',
  'The Harbour does not consider that further action is required, as the byelaw already covers this.',
  'Given that the pier has closed, no further action is proposed.',
  'We propose no action, since the lamp was not at fault.',
])('%s', words => expect(answer(words)).toBe(`answered: ${words}`))

it('the reason may stand in the next sentence', () =>
  expect(answer('No action is planned. This is because the pier has closed.')).toMatch(/^answered: No action is planned\./))

it.each([
  'We do not propose to take any action.',
  'We do not think that any further steps could have saved her, because the tide had turned.',
  'We do not propose to change our plan, because it works.',
  '> We do not propose to take any action because the pier closed.',
])('no answer: %s', words => expect(answer(words)).toMatch(/^not-found/))

it('a board is asked what it will do', () => expect(answer('We do not propose to take any action because the pier closed.', 'scr-board-response')).toMatch(/^not-found/))
