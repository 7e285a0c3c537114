import { expect, test } from 'vitest'
import { createAnswer } from '../../../client/src/reading/answer.ts'

/** A server that answers each question when it is told to. */
function asking() {
  const open: { uri: string; answer: (result: string | null | undefined) => Promise<void> }[] = []
  let document = { uri: 'a' } as never
  const told: (string | undefined)[] = []
  const server = { request: (_method: string, { textDocument: { uri } }: { textDocument: { uri: string } }) => new Promise(resolve => {
    open.push({ uri, answer: async result => {
      resolve(result)
      await new Promise(done => setImmediate(done))
    } })
  }) }
  const answer = createAnswer<string>(server as never, 'm', () => document, () => told.push(answer.result()))
  return { answer, open, told, follow: (uri: string) => { document = { uri } as never } }
}

test('one question is asked at a time, and again where something changed meanwhile', async () => {
  const { answer, open, told } = asking()
  const both = Promise.all([answer.fresh(), answer.fresh()])
  expect(open).toHaveLength(1)
  answer.makeStale()
  await open[0]!.answer('one')
  expect(open).toHaveLength(2)
  await open[1]!.answer('two')
  await both
  expect(told).toEqual(['one', 'two'])
  expect(answer.stale()).toBe(false)
  await answer.fresh()
  expect(open).toHaveLength(2)
})

test('what is said of a document that is followed no longer is dropped', async () => {
  const { answer, open, told, follow } = asking()
  const done = answer.fresh()
  follow('b')
  answer.forget()
  await open[0]!.answer('of a')
  expect(answer.result()).toBeUndefined()
  expect(open[1]!.uri).toBe('b')
  await open[1]!.answer('of b')
  await done
  expect(told).toEqual(['of b'])
})

test('no answer is no news; none to give takes the last away', async () => {
  const { answer, open } = asking()
  const first = answer.fresh()
  await open[0]!.answer('one')
  await first
  answer.makeStale()
  const second = answer.fresh()
  await open[1]!.answer(undefined)
  await second
  expect(answer.result()).toBe('one')
  answer.makeStale()
  const third = answer.fresh()
  await open[2]!.answer(null)
  await third
  expect(answer.result()).toBeUndefined()
})
