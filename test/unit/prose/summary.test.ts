import { expect, test } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { proseSummary } from '../../../server/src/prose/summary.ts'

const summaryOf = (text: string) => {
  const { response, marker } = analyse(text).assessment
  return proseSummary(response, marker)
}
const easy = 'The nurse came to the house. She saw the baby and the mother. They sat in the front room and had tea. '
const hard = 'Multidisciplinary organisational accountability necessitates comprehensive interprofessional communication, notwithstanding considerable administrative complexity, particularly regarding safeguarding responsibilities across geographically separate jurisdictions and institutional hierarchies. '

test('words, sentences, long ones and passives are counted', () => {
  const summary = summaryOf(`# Title\n\nThe board read the report in May. A new form was made by the trust. ${hard}`)
  expect(summary).toMatchObject({ sentences: 3, long: 0, passive: 1, minutes: 1, readingAge: undefined })
  expect(summaryOf(`${Array.from({ length: 30 }, () => 'word').join(' ')}.`)).toMatchObject({ words: 30, sentences: 1, long: 1 })
})

test('easy prose has a young reader, hard prose an old one', () => {
  expect(summaryOf(easy.repeat(8)).readingAge).toBeLessThan(9)
  expect(summaryOf(hard.repeat(8)).readingAge).toBeGreaterThan(22)
})

test('each section has its own, its subsections with it', () => {
  const { sections } = summaryOf(`# A\n\n${easy.repeat(8)}\n\n## B\n\n${hard.repeat(8)}\n`)
  expect(sections.map(({ section, words }) => [section.title, words > 100])).toEqual([['A', true], ['B', true]])
  expect(sections[1]!.readingAge).toBeGreaterThan(sections[0]!.readingAge!)
  expect(sections[0]!.sentences).toBe(32)
})

test('the words of the review are not the responder’s sentences', () => {
  expect(summaryOf('> The review said that staff were often told too late of what had been seen.').sentences).toBe(0)
})

test('the checklist is told of it', () => {
  const { answers } = analyse(`# A\n\n${easy.repeat(8)}`).assessment
  expect(answers.find(({ question }) => question.id === 'plain-english')!.reading).toMatch(/^177 words, about 1 minute to read; reading age about \d\. No sentence is longer than 25 words\./)
})
