import { describe, expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { hover } from '../../../server/src/features/hover.ts'
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

describe('over headings', () => {
  const text = `# Response\n\nWe met.\n\n## Easy\n\n${easy.repeat(8)}\n\n## Hard\n\n${hard.repeat(8)}\n`
  const over = (words: string): string => {
    const analysis = analyse(text)
    const at = text.indexOf(words)
    return (hover(TextDocument.create('file:///a.md', 'markdown', 1, text), analysis, at)!.contents as { readonly value: string }).value
  }
  test('the title tells of the whole, the hardest section first', () => {
    expect(over('Response')).toMatch(/^\*\*\d+ words, about \d minutes to read; reading age over 25\.\*\*\n\n0 of 32 sentences of five words or more have more than 25 words/)
    expect(over('Response')).toMatch(/Reading age by section, hardest first:\n\n`█+ 25\+` Hard {2}\n`█░+ \d` Easy$/)
  })
  test('a section tells of itself', () => {
    expect(over('Easy')).toMatch(/^\*This section:\* 177 words; reading age about \d; no sentence has more than 25 words\.$/)
  })
})

test('a long sentence is told of with what makes it hard', () => {
  const text = `We ${'rang the ward and '.repeat(7)}went home.`
  const said = (one: string): string => analyse(one).assessment.problems.find(({ rule }) => rule === 'long-sentence')!.message
  expect(said(text)).toBe('This sentence has 31 words. It suits readers of about 15 years. Up to 25 words are easy to take in: split it where it turns.')
  expect(said(hard.replace('notwithstanding', 'and its board and its staff and its own plain rules on'))).toMatch(/^This sentence has 33 words, 17 of them long \(“multidisciplinary”, “interprofessional” …\)\. Only practised readers follow it at once\./)
})

test('the head of a mail or of minutes is no sentence', () => {
  const head = 'Fernley Safeguarding Adults Board\nMinutes of the extraordinary meeting of 11 May 2026 about the review\nPresent: Independent Chair, Director of Adult Social Care, Chief Nurse, Superintendent\nApologies: Fire Service, Housing, Probation'
  const rules = (text: string): readonly string[] => analyse(text).assessment.problems.map(({ rule }) => rule)
  expect(rules(head)).not.toContain('long-sentence')
  expect(rules(head.replace(/\w+: /g, 'and '))).toContain('long-sentence')
})
