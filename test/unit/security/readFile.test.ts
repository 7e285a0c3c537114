/** The editor's side of reading a report: whatever the server asked for, only a plain file inside the open folders is handed over. */
import { beforeEach, expect, test, vi } from 'vitest'

const files = new Map<string, { type: number; text: string }>()
const asked: string[] = []

vi.mock('vscode', () => {
  const parse = (text: string): object => {
    const [, scheme, path] = /^([a-z]+):\/\/(.*)$/.exec(text)!
    return { scheme, path: decodeURIComponent(path!), toString: () => text }
  }
  return {
    Uri: { parse },
    FileType: { File: 1, Directory: 2, SymbolicLink: 64 },
    FileSystemError: class extends Error {},
    workspace: {
      workspaceFolders: [{ uri: parse('file:///work') }],
      textDocuments: [],
      getWorkspaceFolder: ({ path }: { path: string }) => (path.startsWith('/work/') ? {} : undefined),
      fs: {
        stat: async ({ path }: { path: string }) => ({ type: files.get(path)?.type ?? 1, size: files.get(path)?.text.length ?? 0 }),
        readFile: async ({ path }: { path: string }) => {
          asked.push(path)
          return new TextEncoder().encode(files.get(path)?.text ?? 'secret')
        },
      },
    },
  }
})

const { readFile } = await import('../../../client/src/reports/readFile.ts')
beforeEach(() => {
  files.clear()
  asked.length = 0
})

test('a file of the folder is read', async () => {
  files.set('/work/report.md', { type: 1, text: '# Report' })
  expect(await readFile({ uri: 'file:///work/report.md', most: 100 })).toEqual({ text: '# Report' })
})

test.each([
  ['file:///etc/passwd'], ['file:///work/../etc/passwd'], ['file:///work/%2e%2e/etc/passwd'], ['file:///work/a/..'], ['file:///workshop/a.md'],
])('%s is not', async uri => {
  expect(await readFile({ uri, most: 100 })).toEqual({ unread: 'forbidden' })
  expect(asked).toEqual([])
})

test('nor is a symbolic link, wherever it leads', async () => {
  files.set('/work/link.md', { type: 1 | 64, text: 'secret' })
  expect(await readFile({ uri: 'file:///work/link.md', most: 100 })).toEqual({ unread: 'forbidden' })
  expect(asked).toEqual([])
})

test('nor a file that is larger than asked for', async () => {
  files.set('/work/large.md', { type: 1, text: 'x'.repeat(101) })
  expect(await readFile({ uri: 'file:///work/large.md', most: 100 })).toEqual({ unread: 'too-large' })
  expect(asked).toEqual([])
})
