import { expect, test } from 'vitest'
import { createWhileRunning } from '../../../client/src/server/whileRunning.ts'

test('an answer comes through, and so does a refusal', async () => {
  const { wait } = createWhileRunning()
  expect(await wait(Promise.resolve('read'))).toBe('read')
  await expect(wait(Promise.reject(new Error('refused')))).rejects.toThrow('refused')
})

test('a question that the server never answered is no longer waited for once it has gone', async () => {
  const { wait, end } = createWhileRunning()
  const first = wait(new Promise(() => undefined))
  const second = wait(new Promise(() => undefined))
  end('the server was stopped')
  await expect(first).rejects.toThrow('the server was stopped')
  await expect(second).rejects.toThrow('the server was stopped')
  await expect(wait(new Promise(() => undefined))).rejects.toThrow('the server was stopped')
})

test('an answer that came before the end stands', async () => {
  const { wait, end } = createWhileRunning()
  const answered = wait(Promise.resolve('read'))
  await answered
  end('the server was stopped')
  expect(await answered).toBe('read')
})
