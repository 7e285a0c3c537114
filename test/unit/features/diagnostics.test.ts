/** Which problems are told where there are more than an editor keeps. */
import { expect, test } from 'vitest'
import type { Problem } from '../../../server/src/engine/assessment.ts'
import { shown } from '../../../server/src/features/diagnostics.ts'

const problem = (severity: Problem['severity'], start: number): Problem => ({ rule: 'long-sentence', severity, span: { start, end: start + 1 }, message: 'x', related: [], fixes: [], from: 0 })
const hints = Array.from({ length: 1200 }, (_, i) => problem('hint', i * 2))
const warnings = [40, 900, 2300].map(start => problem('warning', start + 1))

test('the gravest stay, and of the others those that stand first, in the document’s order', () => {
  const all = [...hints, ...warnings].sort((a, b) => a.span.start - b.span.start)
  const told = shown(all)
  expect(told.length).toBe(1000)
  expect(told.filter(({ severity }) => severity === 'warning')).toEqual(warnings)
  expect(told.filter(({ severity }) => severity === 'hint')).toEqual(hints.slice(0, 997))
  expect(told).toEqual(all.filter(one => told.includes(one)))
})

test('as many as an editor keeps are all told', () => {
  expect(shown(hints.slice(0, 1000))).toHaveLength(1000)
  expect(shown([problem('error', 0), ...hints.slice(0, 999)])[0]!.severity).toBe('error')
})

test('where the gravest alone are too many, no other is told', () => {
  const errors = Array.from({ length: 1100 }, (_, i) => problem('error', i * 2 + 1))
  expect(shown([...hints, ...errors].sort((a, b) => a.span.start - b.span.start))).toEqual(errors.slice(0, 1000))
})
