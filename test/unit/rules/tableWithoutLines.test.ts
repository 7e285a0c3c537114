import { expect, it } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'

const told = (text: string) => analyse(text).assessment.problems.filter(({ rule }) => rule === 'table-without-lines')

const rows = ['2.\tShare one page\tAccepted\tHead of Service', '3.\tChange the form\tAccepted\tHead of Assessment', '4.\tOpen a clinic\tNot accepted\tThe trust'].join('\n')

it('has no fix that would leave a row outside, whose cell stands on several lines', () => {
  const [problem, ...more] = told(`# Plan for Larkhaven\n\nNo.\tWhat\tAnswer\tLead\n1.\tRing at night\nand in the day\tAccepted\tThe trust\n${rows}\n`)
  expect(more).toEqual([])
  expect(problem!.message).toContain('write each row in one line')
  expect(problem!.fixes).toEqual([])
})

it('has one where words alone stand round it', () => {
  const [problem] = told(`# Plan for Larkhaven\n\nWhat we will do:\n${rows}\nThat is all.\n`)
  expect(problem!.message).toContain('quick fix')
  expect(problem!.fixes).toHaveLength(1)
})

it('has one where other tabs stand apart', () => {
  expect(told(`Chair:\tA. Example\n\n${rows}\n`)[0]!.fixes).toHaveLength(1)
})
