import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'

const folder = new URL('../../../client/sample/', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8')
const assessed = (file: string) => analyse(read(file)).assessment

describe('the finished sample', () => {
  const { answers, problems, response } = assessed('finished.md')

  it('answers every question that a page can answer', () => {
    expect(answers.filter(({ question, verdict }) => question.section && verdict !== 'answered').map(({ question, verdict }) => `${question.id}: ${verdict}`)).toEqual([])
  })

  it('has no problem above hint', () => {
    expect(problems.filter(({ severity }) => severity !== 'hint').map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
  })

  it('takes a position on each of five findings', () => {
    expect(response.findings.map(({ position }) => position)).toEqual(['accepted', 'accepted', 'accepted', 'accepted', 'not-accepted'])
  })
})

describe('the half-finished sample', () => {
  const { answers, problems } = assessed('response.md')
  const verdicts = Object.fromEntries(answers.map(({ question, verdict }) => [question.id, verdict]))
  const rules = problems.map(({ rule }) => rule)

  it('answers some questions, some in part and some not at all', () => {
    expect(verdicts).toMatchObject({ time: 'answered', acceptance: 'partly', priorities: 'partly', actions: 'answered', monitoring: 'not-found', national: 'not-found', context: 'not-found' })
  })

  it('shows every kind of problem that a writer meets first', () => {
    for (const rule of ['question-not-found', 'question-partly', 'empty-section', 'placeholder', 'front-matter', 'dates-out-of-order']) expect(rules).toContain(rule)
    expect(rules.filter((rule) => rule === 'placeholder')).toHaveLength(4)
    expect(rules.filter((rule) => rule === 'front-matter')).toHaveLength(1)
    expect(problems.find(({ rule }) => rule === 'front-matter')?.message).toContain('pseudonyms')
  })
})

it('the guide to the sample names files that are there, in five steps', () => {
  const guide = read('README.md')
  const files = readdirSync(folder)
  for (const [, file] of guide.matchAll(/\]\(([^)]+)\)/g)) expect(files).toContain(file)
  expect(guide.match(/^\d\. /gm)).toHaveLength(5)
  expect(analyse(guide).frontMatter).toBeUndefined()
})
