import { expect, test } from 'vitest'
import { restartDelay } from '../../../client/src/server/restartDelay.ts'

/** Times of death, so many milliseconds apart, the last of them now. */
const deaths = (count: number, apart: number) => Array.from({ length: count }, (_, i) => i * apart)

test('the first deaths are mended at once', () => {
  for (const count of [1, 2, 3]) expect(restartDelay(deaths(count, 10), count * 10)).toBe(100)
})

test('a server that goes on dying is started ever more slowly, at most every half minute', () => {
  const delays = [4, 5, 6, 10, 200].map(count => restartDelay(deaths(count, 1), count))
  expect(delays).toEqual([500, 1000, 2000, 30_000, 30_000])
})

test('deaths of more than a minute ago are forgotten', () => {
  expect(restartDelay(deaths(50, 70_000), 50 * 70_000)).toBe(100)
})

test('a clock that is moved, either way, makes nobody wait for longer than half a minute, nor for what is past', () => {
  const hour = 3_600_000
  expect(restartDelay(deaths(50, 1), 50 - hour)).toBe(100)
  expect(restartDelay(deaths(50, 1), 50 + hour)).toBe(100)
  expect(restartDelay([...deaths(50, 1), 50 - hour], 50 - hour)).toBe(100)
  expect(restartDelay(deaths(50, 1), NaN)).toBeLessThanOrEqual(30_000)
})
