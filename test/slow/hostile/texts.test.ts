/**
 * Texts made to hurt: each is answered, and in a time that grows with its length and not with its square. Times are of the processor, and
 * the bounds are multiples of what an ordinary text takes in the same run: generous, for what is looked for is hundreds of times slower.
 */
import { expect, test } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { hostileTexts } from '../../support/hostileTexts.ts'
import { leastOf, processorTime } from '../../support/processorTime.ts'

const size = Number(process.env.HOSTILE_CHARACTERS ?? 24_000)

let times = 0

/** A text of its own each time, so that nothing is taken over from the time before. */
function took(text: string): number {
  return processorTime(() => void analyse(`${text}\n\n${times++}`))
}

const sentence = (i: number): string => `The Head of Service will audit ${i} files by ${1 + (i % 28)} May 2018 and tell the Board of ${i * 7} children.`
const ordinary = (characters: number): string => `---\ndocument: board-response\n---\n\n${Array.from({ length: Math.ceil(characters / 95) }, (_, i) => sentence(i)).join('\n\n')}`

const usual = ((): number => {
  took(ordinary(5000))
  return took(ordinary(size))
})()

/** How much longer the whole takes than its quarter: four where it grows with the length, sixteen where it grows with its square. A busy machine only ever adds: the least of three counts. */
function growth(make: (characters: number) => string, characters: number): number {
  const least = (length: number): number => leastOf(3, () => took(make(length)))
  return least(characters) / least(characters / 4)
}

test.each(hostileTexts)('$name', ({ make }) => {
  let whole = took(make(size))
  if (whole > usual) whole = Math.min(whole, took(make(size)), took(make(size)))
  expect(whole, `an ordinary text of that length takes ${usual.toFixed(0)} ms`).toBeLessThan(25 * usual)
  // What is within an ordinary text's time needs no second look. Markdown's own limits, on the length of a label for one, are met only above some length.
  const grows = whole > usual ? growth(make, size) : 0
  if (grows > 9) expect(growth(make, 3 * size), `at ${size} characters it was ${grows.toFixed(1)}`).toBeLessThan(9)
}, 300_000)
