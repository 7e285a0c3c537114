/** Sentences with one fault of a known kind, and sentences that look like it: `test/prose`. */
import { fixesOf } from '../../../server/src/engine/assessment.ts'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { applyInsertions } from '../../support/applyInsertions.ts'
import { proseRules } from '../../../server/src/rules/prose.ts'

const lines = (name: string): readonly string[] => readFileSync(`test/prose/${name}.txt`, 'utf8').split('\n').filter(line => line !== '' && !line.startsWith('#'))
const mine = new Set(proseRules.map(({ id }) => id))
const found = (text: string) => analyse(text).assessment.problems.filter(({ rule }) => mine.has(rule))

const faults = lines('faults').map(line => {
  const [rule = '', marked = ''] = line.split(' | ')
  const start = marked.indexOf('⟦')
  return { rule, text: marked.replace('⟦', '').replace('⟧', ''), span: { start, end: marked.indexOf('⟧') - 1 } }
})
const clean = lines('clean')

test('there are a hundred and fifty of each, with a fault for every rule that one sentence can break', () => {
  expect(faults.length).toBeGreaterThanOrEqual(150)
  expect(clean.length).toBeGreaterThanOrEqual(150)
  const shown = new Set(faults.map(({ rule }) => rule))
  expect([...mine].filter(rule => !shown.has(rule))).toEqual(['long-paragraph', 'length'])
})

test('at least 95 in 100 faults are found where they are', () => {
  const missed = faults.filter(({ rule, text, span }) => !found(text).some(one => one.rule === rule && one.span.start <= span.start && span.end <= one.span.end))
  expect(missed.map(({ text }) => text).slice(Math.floor(faults.length * 0.05))).toEqual([])
  expect(missed.map(({ rule, text }) => `${rule}: ${text}`)).toMatchInlineSnapshot(`[]`)
})

test('at most 2 in 100 clean sentences are spoken of', () => {
  const alarms = clean.flatMap(text => found(text).slice(0, 1).map(({ rule, span }) => `${rule}: ${text} [${text.slice(span.start, span.end)}]`))
  expect(alarms.slice(Math.floor(clean.length * 0.02))).toEqual([])
  expect(alarms).toMatchInlineSnapshot(`[]`)
})

test('what the first fix leaves has no such fault', () => {
  for (const { rule, text, span } of faults) {
    const problem = found(text).find(one => one.rule === rule && one.span.start <= span.start)
    const fix = problem && fixesOf(problem)[0]
    if (!fix) continue
    const after = applyInsertions(text, fix.insertions)
    expect(found(after).filter(one => one.rule === rule && one.span.start === problem.span.start).map(({ message }) => `${after}: ${message}`)).toEqual([])
  }
})
