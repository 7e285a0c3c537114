/** The first problem of a kind speaks for those that follow it. */
import { expect, test } from 'vitest'
import type { Problem } from '../../../server/src/engine/assessment.ts'
import { firstOfKind } from '../../../server/src/engine/firstOfKind.ts'
import { builtInMarker } from '../../../server/src/profile/builtIn.ts'

const scr = builtInMarker('scr-board-response')!
const marker = { ...scr, rules: { 'vague-date': { severity: 'warning' as const, options: {}, repeated: 'hint' as const }, 'vague-owner': { severity: 'warning' as const, options: {} } } }
const problem = (rule: string, start: number): Problem => ({ rule, severity: 'warning', span: { start, end: start + 1 }, message: `At ${start}.`, related: [], fixes: [], from: 0 })

test('it keeps its severity and names the places of the others, but no more than twenty', () => {
  const [first, ...others] = firstOfKind(Array.from({ length: 30 }, (_, i) => problem('vague-date', i)), marker)
  expect(first!.severity).toBe('warning')
  expect(first!.related.map(({ span }) => span.start)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
  expect(new Set(others.map(({ severity }) => severity))).toEqual(new Set(['hint']))
})

test('one that is alone stays as it is, and so do those of which the profile says nothing', () => {
  const problems = [problem('vague-date', 0), problem('vague-owner', 1), problem('vague-owner', 2)]
  expect(firstOfKind(problems, marker)).toEqual(problems)
})

test('what is told again of the same problems is the same', () => {
  const problems = [0, 1, 2].map(start => problem('vague-date', start))
  const told = firstOfKind(problems, marker)
  firstOfKind([...problems, problem('vague-date', 3)], marker)
  expect(firstOfKind(problems, marker).slice(1).every((one, i) => one === told[i + 1])).toBe(true)
})
