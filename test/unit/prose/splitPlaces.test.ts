import { expect, test } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { fixesOf } from '../../../server/src/engine/assessment.ts'
import { applyInsertions } from '../../support/applyInsertions.ts'

const fixes = (text: string) => analyse(text).assessment.problems.flatMap(fixesOf)
const splits = (sentence: string) => fixes(`# Our response\n\n${sentence}\n`).filter(({ title }) => title.startsWith('Split the sentence')).map(({ insertions }) => applyInsertions(`# Our response\n\n${sentence}\n`, insertions))

test('the only semicolon of a long sentence parts it where each side has a verb', () => {
  const left = 'The Board was told that nobody in either of the two hospitals could see what the other one had written about the baby'
  expect(splits(`${left}; instead the Named GP is going to write to both of them and to ask what they would each need.`)).toContainEqual(expect.stringContaining('about the baby. Instead the Named GP is going'))
  expect(splits(`${left}; the Named GP will write to both of them and will ask what they would each need to see.`)).toContainEqual(expect.stringContaining('about the baby. The Named GP will write'))
})

test('a list’s semicolons part its items, and words without a verb are no sentence', () => {
  expect(splits('The Board will see that the two hospitals are told three things this year; the form is to be short; the plan is to be written by a nurse.')).toEqual([])
  expect(splits('The Board will see that each of the two hospitals is told what the other one has written about a baby; the first of them by letter and by telephone in May.')).toEqual([])
})

test('a verb keeps its particle where its doer is put in', () => {
  const text = '# Our response\n\nThis work will be picked up in the spring.\n'
  const [fix] = fixes(text).filter(({ title }) => title.startsWith('Insert “by'))
  expect(applyInsertions(text, fix!.insertions)).toContain('will be picked up by [who] in the spring')
})

test('“which” parts a sentence that ends with what it says, and none that goes on behind it', () => {
  expect(splits('All of this belongs to the plan for the next three years and the Under Ones Group, which was already at work on coping with crying, will steer it for the partners.')).toEqual([])
  expect(splits('The nurse’s new tool, which is used in every school and every clinic of the area without a single exception, helps each of them to see what a child wants to say.')).toEqual([])
  expect(splits('The work will be steered for the partners by the Under Ones Group of the area, which was already at work on coping with crying in the year before.')).toEqual([expect.stringContaining('of the area. This was already at work')])
})
