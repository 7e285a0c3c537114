/**
 * No answer about a text that is no longer there: edits, cancellations and requests of every kind, interleaved over stdio.
 * `STALE_RUNS=10000` for the long run.
 */
import { afterEach, expect, test } from 'vitest'
import { CancellationTokenSource, type Disposable } from 'vscode-jsonrpc'
import type { Diagnostic } from 'vscode-languageserver-protocol'
import { startClient, type Client } from '../support/lspClient.ts'

const steps = Number(process.env.STALE_RUNS ?? 500)
const head = '---\ndocument: board-response\n---\n\n# Response of the Board\n\nThe Board accepts all the findings.\n\n'

let client: Client
afterEach(async () => expect(await client.close()).toBe(0))

/** A small generator of numbers that are the same in each run. */
function random(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** The n-th text says in its words which it is, and the server's answers repeat words of the text. */
const textOf = (n: number, extra: number): string => `${head}## Section v${n}\n\n[insert name v${n}] will do it.\n${'\nThe Head of Service will audit 40 files by May 2026.\n'.repeat(extra)}`

test.each([{ pull: true }, { pull: false }])('interleaved with %o, every answer is of the text it was asked about, or it is cancelled', async editor => {
  client = await startClient(editor)
  const next = random(4711)
  let version = 1
  let document = client.open(textOf(version, 0))
  const pushes: { version: number; diagnostics: readonly Diagnostic[] }[] = []
  const listening: Disposable = client.connection.onNotification('boardResponse/changed', ({ version: of }) => void pushes.push({ version: of, diagnostics: [] }))
  const stale: string[] = []
  let cancelled = 0
  let answered = 0
  const waiting: Promise<void>[] = []
  const ask = async (method: string, params: object, cancel: boolean): Promise<void> => {
    // Messages are read in their order, so the oldest text that an answer may be of is the one at the time of asking.
    const asked = version
    const source = new CancellationTokenSource()
    const answer = client.connection.sendRequest<unknown>(method, params, source.token)
    if (cancel) setTimeout(() => source.cancel(), next(3))
    try {
      const text = JSON.stringify(await answer)
      answered++
      for (const [, of] of text.matchAll(/\bv(\d+)\b/g)) if (Number(of) < asked) stale.push(`${method} of ${asked} spoke of ${of}`)
      const stated = /"version":(\d+)/.exec(text)?.[1]
      if (stated !== undefined && Number(stated) < asked) stale.push(`${method} of ${asked} stated ${stated}`)
    } catch (error) {
      cancelled++
      // Cancelled by us, or superseded: said so, never an answer.
      expect([-32800, -32801, -32802]).toContain((error as { code?: number }).code)
    }
  }
  const place = { textDocument: { uri: document.uri } }
  for (let i = 0; i < steps; i++) {
    const what = next(10)
    if (what < 5) {
      version++
      document = client.change(document, 0, document.getText().length, textOf(version, next(12)))
    } else {
      const [method, params] = ([
        ['textDocument/diagnostic', place],
        ['textDocument/documentSymbol', place],
        ['boardResponse/checklist', place],
        ['textDocument/hover', { ...place, position: { line: 8, character: 4 } }],
        ['textDocument/codeAction', { ...place, range: { start: { line: 0, character: 0 }, end: { line: 10, character: 0 } }, context: { diagnostics: [] } }],
      ] as const)[editor.pull ? next(5) : 1 + next(4)]!
      waiting.push(ask(method, params, next(3) === 0))
    }
    if (next(12) === 0) await new Promise(resolve => setTimeout(resolve, next(8)))
  }
  await Promise.all(waiting)
  listening.dispose()
  expect(stale).toEqual([])
  expect(answered).toBeGreaterThan(steps / 10)
  expect(cancelled).toBeGreaterThan(0)
  // And what stands at the end is what the last text says.
  expect(JSON.stringify(await client.diagnostics(document))).toContain(`v${version}`)
  expect(pushes.map(one => one.version)).toEqual([...pushes.map(one => one.version)].sort((a, b) => a - b))
}, 600_000)
