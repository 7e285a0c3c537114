import { expect, test } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { fixesOf } from '../../../server/src/engine/assessment.ts'
import { builtInMarker } from '../../../server/src/profile/builtIn.ts'

/** The profile that “Insert front matter” names at the top of `text`, of which the questions of `profile` are asked. */
const named = (text: string, profile = 'scr-board-response'): string | undefined => {
  const problem = analyse(text, { fixed: builtInMarker(profile)! }).assessment.problems.find(({ rule }) => rule === 'front-matter-incomplete')
  return /profile: (\S+)/.exec(fixesOf(problem!)[0]!.insertions[0]!.snippet)?.[1]
}

test('front matter put in at the top names the kind of review that the response plainly speaks of', () => {
  expect(named('Dear Coroner\n\nYour Regulation 28\nreport of 4 March\n')).toBe('pfd-response')
  expect(named('We answer the coroner\'s concerns.\n')).toBe('pfd-response')
  expect(named('# Our answer to the LCSPR\n')).toBe('lcspr-response')
  expect(named('# Our answer to the SCR\n', 'lcspr-response')).toBe('scr-board-response')
})

test('it names none where the response speaks of its own kind too, or of no kind', () => {
  expect(named('# Our answer to the SCR\n\nThe PFD report came later.\n')).toBeUndefined()
  expect(named('# Our answer\n\nThe coroner’s report came later.\n')).toBeUndefined()
})

test('of several other kinds it is the one that is named first', () => {
  expect(named('Your Regulation 28 report came while an LCSPR was under way.\n')).toBe('pfd-response')
  expect(named('The LCSPR answers what the Regulation 28 report raised.\n')).toBe('lcspr-response')
})
