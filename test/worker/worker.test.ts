/** The worker bundle in a real web worker: no Node, no DOM. */
import { strFromU8, unzipSync } from 'fflate'
import { createServer, type Server } from 'node:http'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { publishModule, publishScript } from '../../client/src/publish/publishScript.ts'
import { serverModules, workerScript } from '../../client/src/server/workerScript.ts'
import type { Published } from '../../server/src/publish/publish.ts'
// @ts-expect-error a plain module
import { launchBrowser } from '../vscode/browser.mjs'

let browser: Browser
let page: Page
let server: Server

beforeAll(async () => {
  const joined = (parts: readonly (string | Uint8Array)[]) => Buffer.concat(parts.map(part => Buffer.from(part as string)))
  const scripts: Readonly<Record<string, Buffer>> = {
    '/server.js': joined(workerScript(new Map(serverModules.map(name => [name, readFileSync(`dist/${name}`)])), 'server.browser.js')),
    '/publish.js': joined(publishScript(readFileSync(`dist/${publishModule}`))),
  }
  server = createServer((request, response) => {
    const script = scripts[request.url ?? '']
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html')
    response.end(script ?? '<!doctype html><title>worker</title>')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  browser = await launchBrowser()
  page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  server?.close()
})

test('reads a response in a web worker', async () => {
  const report = await page.evaluate(`new Promise((resolve, reject) => {
    const worker = new Worker('/server.js')
    worker.onerror = event => reject(new Error(event.message))
    const uri = 'vscode-vfs://github/board/response.md'
    const text = '---\\ndocument: board-response\\n---\\n\\n# Response\\n\\nThe lead is TBC.\\n'
    const send = message => worker.postMessage({ jsonrpc: '2.0', ...message })
    worker.onmessage = ({ data }) => {
      if (data.method && data.id !== undefined) send({ id: data.id, result: null })
      if (data.id === 1 && data.result) {
        send({ method: 'initialized', params: {} })
        send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'markdown', version: 1, text } } })
        send({ id: 2, method: 'textDocument/diagnostic', params: { textDocument: { uri } } })
      }
      if (data.id === 2) resolve(data.result ?? data.error)
    }
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } } })
  })`) as { items: { code: string }[] }
  const codes = report.items.map(({ code }) => code)
  expect(codes).toContain('placeholder')
  expect(codes).toContain('question-not-found')
}, 30_000)

test('makes a response’s file in a web worker', async () => {
  const made = await page.evaluate(`new Promise((resolve, reject) => {
    const worker = new Worker('/publish.js')
    worker.onerror = event => reject(new Error(event.message))
    worker.onmessage = ({ data }) => resolve({ ...data, bytes: [...data.bytes] })
    worker.postMessage({ form: 'word', text: '# Ours\\n\\nBy [date] &amp; no later.', about: {}, name: 'response.md' })
  })`) as Omit<Published, 'bytes'> & { bytes: number[] }
  expect(strFromU8(unzipSync(Uint8Array.from(made.bytes))['word/document.xml']!)).toContain('By [date] &amp; no later.')
  expect(made.blanks?.first).toBe('[date]')
}, 30_000)
