/** The title that front matter lacks is the one that the page has. */
import { expect, test } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { applyInsertions } from '../../support/applyInsertions.ts'
import { frontMatterOf } from './read.ts'

const fixes = (text: string, id = 'front-matter-incomplete') => analyse(text).assessment.problems.filter(({ rule }) => rule === id).flatMap(({ fixes = [] }) => fixes)
const titled = (text: string, id?: string): unknown => frontMatterOf(applyInsertions(text, fixes(text, id)[0]!.insertions))?.values.title

test('where there is none', () => {
  expect(titled('# Our response: Child “W” & \\"\n\nWe accept it.\n')).toBe('Our response: Child “W” & "')
  expect(titled('1. Our *response*\n=====\n\nWe accept it.\n')).toBe('[insert: title of the response]')
  expect(titled('We accept it.\n\n## What we will do\n')).toBe('[insert: title of the response]')
})

test('where it lacks the title, and where the page is then called something else', () => {
  const text = '---\ndocument: board-response\n---\n\n# Our response\n\nWe accept it.\n'
  expect(titled(text)).toBe('Our response')
  expect(titled(text.replace('# Our', '# Their'))).toBe('Their response')
})

test('where it goes in with the profile', () => {
  expect(titled('# Reply\n\nThis is our response to the Regulation 28 report to prevent future deaths.\n', 'other-review')).toBe('Reply')
})

test('it can be written over', () => expect(fixes('# Reply }\n')[0]!.insertions[0]!.snippet).toContain('title: "${1:Reply \\}}"\n'))
