/** The editor's side of reading a report, or a picture to publish: whatever a response names, only a plain file inside the open folders is handed over. */
import { posix } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'

const files = new Map<string, { type: number; text: string }>()
const asked: string[] = []
const folders: { uri: object }[] = vi.hoisted(() => [])

vi.mock('vscode', () => {
  const parse = (text: string): object => {
    const [, scheme, path] = /^([a-z]+):\/\/(.*)$/.exec(text)!
    return { scheme, path: decodeURIComponent(path!), toString: () => text }
  }
  folders.push({ uri: parse('file:///work') })
  return {
    Uri: { parse, joinPath: ({ path }: { path: string }, ...more: readonly string[]) => parse(`file://${encodeURI(posix.join(path, ...more))}`) },
    FileType: { File: 1, Directory: 2, SymbolicLink: 64 },
    FileSystemError: class extends Error {},
    workspace: {
      get workspaceFolders() { return folders.length ? folders : undefined },
      textDocuments: [],
      getWorkspaceFolder: ({ path }: { path: string }) => (path.startsWith('/work/') && folders.length ? folders[0] : undefined),
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

const vscode = await import('vscode')
const { picturesBeside } = await import('../../../client/src/publish/pictures.ts')
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

test('nor what lies behind a folder that is a symbolic link', async () => {
  files.set('/work/elsewhere', { type: 2 | 64, text: '' })
  expect(await readFile({ uri: 'file:///work/elsewhere/a/report.md', most: 100 })).toEqual({ unread: 'forbidden' })
  expect(asked).toEqual([])
})

describe('a picture to publish', () => {
  const { Uri } = vscode
  const document = Uri.parse('file:///work/ours/response.md')
  const read = (address: string, from = document) => picturesBeside(from, [address]).then(([one]) => one!.unread ?? asked.at(-1))

  test.each([
    ['chart.png', '/work/ours/chart.png'], ['./img/a%20chart.png?raw=true#x', '/work/ours/img/a chart.png'], ['../img/chart.png', '/work/img/chart.png'],
    ['/img/chart.png', '/work/img/chart.png'], ['img\\chart.png', '/work/ours/img/chart.png'], ['100%.png', '/work/ours/100%.png'],
  ])('%s lies where the response means it', async (address, file) => expect(await read(address)).toBe(file))

  test.each([['../../etc/a.png'], ['%2e%2e/../../etc/a.png'], ['/../etc/a.png'], ['..\\..\\etc\\a.png'], ['../../workshop/a.png']])('%s lies outside', async address => {
    expect(await read(address)).toBe('outside')
    expect(asked).toEqual([])
  })

  test('is looked for in the document’s folder where none is open, and not beside what is not saved', async () => {
    const [folder] = folders.splice(0)
    expect(await read('chart.png')).toBe('/work/ours/chart.png')
    expect(await read('../chart.png')).toBe('outside')
    folders.push(folder!)
    expect(await read('chart.png', { ...document, scheme: 'untitled' } as typeof document)).toBe('missing')
  })

  test('a link, a folder and what is too large are no pictures', async () => {
    files.set('/work/ours/link.png', { type: 1 | 64, text: 'secret' })
    files.set('/work/ours/folder', { type: 2, text: '' })
    files.set('/work/ours/large.png', { type: 1, text: 'x'.repeat(5_000_001) })
    expect([await read('link.png'), await read('folder'), await read('large.png')]).toEqual(['outside', 'missing', 'too-large'])
    expect(asked).toEqual([])
  })
})
