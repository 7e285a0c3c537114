/** Texts that were made to hurt, put before the server itself: each is answered, it says so where it was not read, and the next document is read as ever. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startClient, type Client } from '../support/lspClient.ts'

const head = '---\ndocument: board-response\n---\n\n'
const plain = `${head}# Response of the Board\n\n[insert name] will act.\n`
/** Seconds that an answer may take: of the order of minutes would be a hang, of seconds a busy machine. */
const most = 90

let client: Client
beforeAll(async () => {
  client = await startClient({ pull: true })
})
afterAll(async () => {
  expect(await client.close()).toBe(0)
})

const million = 1_000_000
const deep = Array.from({ length: 5000 }, (_, i) => `${' '.repeat(Math.min(i, 400) * 2)}- act`).join('\n')
const row = (cell: string): string => `|${`${cell}|`.repeat(500)}\n`
const bomb = Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [${i === 0 ? 'lol' : Array(9).fill(`*a${i - 1}`).join(', ')}]`).join('\n')

test.each([
  ['a megabyte of quote marks', head + '>'.repeat(million), 'too-large'],
  ['a megabyte of brackets', head + '['.repeat(million), 'too-large'],
  ['a megabyte of stars and underscores', head + '*_'.repeat(million / 2), 'too-large'],
  ['one line of five megabytes', head + 'The Board accepts this. '.repeat(5 * million / 24), 'too-large'],
  ['nearly a megabyte of quote marks', head + '>'.repeat(million - 100), 'overfull'],
  ['nearly a megabyte of stars and underscores', head + '*_'.repeat(million / 2 - 50), 'overfull'],
  ['five thousand list items in one another', head + deep.slice(0, million - 100), 'overfull'],
  ['five thousand lists on one line', `${head}${'- + '.repeat(2500)}act`, 'overfull'],
  ['a table of five hundred columns', head + row('Action') + row('--') + row('Audit 40 files').repeat(4), undefined],
  ['aliases in aliases', `---\ndocument: board-response\n${bomb}\n---\n\n# Response\n`, 'front-matter'],
  ['names of every object', '---\ndocument: board-response\n__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}\nhasOwnProperty: 1\nagencies: {__proto__: {polluted: yes}}\n---\n\n# Response\n', 'front-matter'],
  ['half characters', `${head}# \uD800\n\n\uDC00 will act \uD83D by [insert \uDE00 name].\n`, undefined],
  ['NULs', `${head}# Response\0\n\n\0[insert\0name] \0will act.\0\n`, undefined],
])('%s', async (name, text, code) => {
  const limit = AbortSignal.timeout(most * 1000)
  const late = new Promise<never>((_, reject) => limit.addEventListener('abort', () => reject(new Error(`no answer within ${most} seconds`))))
  const document = client.open(text, `file:///work/${name.replaceAll(' ', '-')}.md`)
  const found = await Promise.race([client.diagnostics(document), late])
  if (code !== undefined) expect(found.map(one => one.code)).toContain(code)
  if (code === 'too-large') expect(found).toMatchObject([{ message: expect.stringMatching(/^This document is too large to check as you type/) }])
  for (const { range } of found) expect(range.end.line).toBeLessThan(document.lineCount)
  for (const method of ['textDocument/documentSymbol', 'textDocument/foldingRange', 'textDocument/codeLens', 'boardResponse/checklist']) await Promise.race([client.request(method, { textDocument: { uri: document.uri } }), late])
  await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: document.uri } })
  const next = client.open(plain, `file:///work/after-${name.replaceAll(' ', '-')}.md`)
  expect((await Promise.race([client.diagnostics(next), late])).map(one => one.code)).toContain('placeholder')
  expect(client.logged.filter(line => /failed \(/.test(line))).toEqual([])
}, (most + 30) * 1000)
