/** KILLS=1000 for the long run. */
import { spawn, execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { keepBothSides, load, save, waiting, type Files } from '../../../client/src/review/keep.ts'
import { nodeFiles } from '../../../client/src/review/nodeFiles.ts'
import { judge } from '../../../server/src/review/judge.ts'
import { parseReview } from '../../../server/src/review/parse.ts'
import { emptyReview, type Review } from '../../../server/src/review/review.ts'
import { serialise } from '../../../server/src/review/serialise.ts'

const kills = Number(process.env.KILLS ?? 200)

/** In one file of plain JavaScript: what is killed so many times should not read thirty files of TypeScript each time before it writes. */
let recorder: string
beforeAll(async () => {
  recorder = join(mkdtempSync(join(tmpdir(), 'recorder-')), 'recorder.mjs')
  await build({ entryPoints: [join(import.meta.dirname, 'recorder.ts')], outfile: recorder, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' })
})
afterAll(() => rmSync(dirname(recorder), { recursive: true, force: true }))

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'review-'))
  file = join(folder, 'response.review.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const withJudgement = (id: string, review: Review = emptyReview('response.md', 'p')): Review =>
  judge(review, { kind: 'finding', id, by: 'A', at: '2018-05-01T00:00:00.000Z', state: 'met' }, { words: [{ hash: '00000000000000aa', text: 'words' }] })
const ids = (review: Review | undefined): readonly string[] => (review?.judgements ?? []).map(({ id }) => id)

interface Recorder {
  readonly kept: string[]
  readonly faults: string[]
  readonly ended: Promise<void>
  readonly kill: () => void
}

/** `patience`: milliseconds after which a lock that nobody touches is taken for that of a dead window. */
function record(prefix: string, count: number, patience: number, how = ''): Recorder {
  const child = spawn(process.execPath, [recorder, file, prefix, String(count), String(patience), how], { stdio: ['ignore', 'pipe', 'inherit'] })
  const kept: string[] = []
  const faults: string[] = []
  let rest = ''
  child.stdout.on('data', (data: Buffer) => {
    const lines = (rest + data.toString()).split('\n')
    rest = lines.pop()!
    for (const line of lines) (line.startsWith('kept ') ? kept : faults).push(line.replace(/^kept /, ''))
  })
  return { kept, faults, ended: new Promise(resolve => child.on('close', () => resolve())), kill: () => { child.kill('SIGKILL') } }
}

test.each([['in one step', ''], ['by deleting it first, as workspace.fs does', 'two-step']])(`killed at any moment, ${kills / 2} times, where a file is replaced %s: what is on disk is whole, and all that was kept is there`, async (_how, how) => {
  const all: string[] = []
  let inTheMiddle = 0
  for (let time = 0; time < kills / 2; time++) {
    const one = record(`${time}-`, Infinity, 60, how)
    while (one.kept.length === 0 && one.faults.length === 0) await nodeFiles.pause(2)
    await nodeFiles.pause(Math.random() * 12)
    one.kill()
    await one.ended
    expect(one.faults).toEqual([])
    all.push(...one.kept)
    if (existsSync(waiting(file))) inTheMiddle++
    if (how === '') expect(parseReview(readFileSync(file, 'utf8')).fault).toBeUndefined()
    const loaded = await load(nodeFiles, file)
    expect(loaded.fault).toBeUndefined()
    const there = new Set(loaded.fault ? [] : ids(loaded.review))
    expect(all.filter(id => !there.has(id))).toEqual([])
    // Or the file grows so large that nothing but its writing is measured.
    if (time % 25 === 24) {
      rmSync(file, { force: true })
      rmSync(waiting(file), { force: true })
      all.length = 0
    }
  }
  expect(inTheMiddle, 'some were killed while they wrote').toBeGreaterThan(0)
}, 120_000 + kills * 2000)

test('two windows that record at the same time both have all their judgements on disk', async () => {
  const both = [record('a', 60, 10_000), record('b', 60, 10_000)]
  await Promise.all(both.map(({ ended }) => ended))
  expect(both.flatMap(({ faults }) => faults)).toEqual([])
  const there = ids(parseReview(readFileSync(file, 'utf8')).review)
  expect([...there].sort()).toEqual(both.flatMap(({ kept }) => kept).sort())
  expect(there).toHaveLength(120)
  expect(readdirSync(folder)).toEqual(['response.review.json'])
}, 60_000)

test('what another window has written since is merged in, and the newer judgement counts', async () => {
  const ours = withJudgement('Finding 1')
  await save(nodeFiles, file, ours)
  await save(nodeFiles, file, withJudgement('Finding 2'))
  const saved = await save(nodeFiles, file, withJudgement('Finding 3', ours))
  expect(saved.fault).toBeUndefined()
  expect(saved.fault ? [] : ids(saved.review)).toEqual(['Finding 1', 'Finding 2', 'Finding 3'])
})

test.each([
  ['broken', '{"version": 1,'],
  ['conflict', '<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n'],
  ['newer', '{"version": 7, "document": "response.md", "profile": "p"}'],
  ['misfit', '{"version": 1, "document": "response.md", "profile": "p", "judgements": 3}'],
] as const)('a file that is %s is left as it is', async (kind, text) => {
  writeFileSync(file, text)
  expect((await load(nodeFiles, file)).fault?.kind).toBe(kind)
  expect((await save(nodeFiles, file, withJudgement('Finding 1'))).fault?.kind).toBe(kind)
  expect(readFileSync(file, 'utf8')).toBe(text)
  expect(readdirSync(folder)).toEqual(['response.review.json'])
})

test('where there is a folder by that name, or the disk cannot be read, it says so', async () => {
  mkdirSync(file)
  expect((await load(nodeFiles, file)).fault?.kind).toBe('unreadable')
  expect((await save(nodeFiles, file, withJudgement('Finding 1'))).fault?.kind).toBe('unwritable')
})

/** A disk that takes so many characters and no more. `silent`: it does not say so. */
const fullAfter = (most: number, silent: boolean): Files => ({
  ...nodeFiles,
  write: async (path, text) => {
    await nodeFiles.write(path, text.slice(0, most))
    if (text.length > most && !silent) throw new Error('ENOSPC: no space left on device')
  },
})

test.each([['says so', false], ['does not say so', true]])('a full disk that %s leaves the old file whole', async (_how, silent) => {
  await save(nodeFiles, file, withJudgement('Finding 1'))
  const before = readFileSync(file, 'utf8')
  const { fault } = await save(fullAfter(100, silent), file, withJudgement('Finding 2'))
  expect(fault?.kind).toBe('unwritable')
  expect(fault?.says).toMatch(silent ? /part of it/ : /no space/)
  expect(readFileSync(file, 'utf8')).toBe(before)
  expect(readdirSync(folder)).toEqual(['response.review.json'])
})

const mounted = (options: string): boolean => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test('a disk that is really full, where one can be mounted', async context => {
  if (!mounted('size=16k')) return context.skip()
  try {
    await save(nodeFiles, file, withJudgement('Finding 1'))
    const before = readFileSync(file, 'utf8')
    const long = judge(emptyReview('response.md', 'p'), { kind: 'finding', id: 'Finding 2', by: 'A', at: '2018-05-01T00:00:00.000Z', state: 'met', note: 'x'.repeat(40_000) }, { words: [] })
    const { fault } = await save(nodeFiles, file, long)
    expect(fault?.kind).toBe('unwritable')
    expect(fault?.says).toMatch(/space|ENOSPC/)
    expect(readFileSync(file, 'utf8')).toBe(before)
    expect(readdirSync(folder)).toEqual(['response.review.json'])
  } finally {
    execFileSync('umount', [folder])
  }
})

test('a folder that cannot be written to: read, and said', async context => {
  if (!mounted('size=64k')) return context.skip()
  try {
    await save(nodeFiles, file, withJudgement('Finding 1'))
    execFileSync('mount', ['-o', 'remount,ro', folder])
    expect((await save(nodeFiles, file, withJudgement('Finding 2'))).fault?.kind).toBe('unwritable')
    const loaded = await load(nodeFiles, file)
    expect(loaded.fault ? [] : ids(loaded.review)).toEqual(['Finding 1'])
  } finally {
    execFileSync('umount', [folder])
  }
})

test('a file system that cannot replace a file: said, nothing lost', async () => {
  const cannot: Files = { ...nodeFiles, replace: () => Promise.reject(new Error('not supported')) }
  expect((await save(cannot, file, withJudgement('Finding 1'), 60)).fault).toEqual({ kind: 'unwritable', says: 'not supported' })
  await save(nodeFiles, file, withJudgement('Finding 2'), 60)
  const before = readFileSync(file, 'utf8')
  expect((await save(cannot, file, withJudgement('Finding 3'))).fault?.kind).toBe('unwritable')
  expect(readFileSync(file, 'utf8')).toBe(before)
})

test('a replacement that fails after the old file has gone leaves the new one to be read', async () => {
  await save(nodeFiles, file, withJudgement('Finding 1'))
  const half: Files = { ...nodeFiles, replace: async (_from, to) => { await nodeFiles.remove(to); throw new Error('cut off') } }
  expect((await save(half, file, withJudgement('Finding 2'))).fault?.kind).toBe('unwritable')
  const loaded = await load(nodeFiles, file)
  expect(loaded.fault ? [] : ids(loaded.review)).toEqual(['Finding 1', 'Finding 2'])
  const saved = await save(nodeFiles, file, withJudgement('Finding 3'), 60)
  expect(saved.fault ? [] : ids(saved.review)).toEqual(['Finding 1', 'Finding 2', 'Finding 3'])
  expect(readdirSync(folder)).toEqual(['response.review.json'])
})

test('a window that holds the file for ever is waited for, and then said', async () => {
  let n = 0
  const busy: Files = { ...nodeFiles, create: () => Promise.resolve(false), stamp: () => Promise.resolve(String(n++)) }
  expect((await save(busy, file, withJudgement('Finding 1'), 20)).fault?.kind).toBe('busy')
  expect(existsSync(file)).toBe(false)
})

test('both sides of a conflict are put in its place in one step, and nothing is where a side is not whole', async () => {
  const between = (ours: string, theirs: string): string => `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> theirs\n`
  const [ours, theirs] = [serialise(withJudgement('Finding 1')), serialise(withJudgement('Finding 2'))]
  writeFileSync(file, between(ours, theirs))
  const written: string[] = []
  const watched: Files = { ...nodeFiles, write: async (name, text) => {
    written.push(name)
    await nodeFiles.write(name, text)
  } }
  const kept = await keepBothSides(watched, file)
  expect(ids(kept.fault ? undefined : kept.review)).toEqual(['Finding 1', 'Finding 2'])
  expect(ids(parseReview(readFileSync(file, 'utf8')).review)).toEqual(['Finding 1', 'Finding 2'])
  expect(written).toEqual([waiting(file)])
  const broken = between(ours, theirs.slice(0, -4))
  writeFileSync(file, broken)
  expect((await keepBothSides(nodeFiles, file)).fault?.kind).toBe('conflict')
  expect(readFileSync(file, 'utf8')).toBe(broken)
  expect(existsSync(waiting(file))).toBe(false)
})

test('nothing is written where nothing has changed', async () => {
  await save(nodeFiles, file, withJudgement('Finding 1'))
  const untouched: Files = { ...nodeFiles, write: () => Promise.reject(new Error('written')), replace: () => Promise.reject(new Error('replaced')) }
  const saved = await save(untouched, file, withJudgement('Finding 1'))
  expect(saved.fault).toBeUndefined()
  expect(saved.fault ? '' : saved.text).toBe(serialise(withJudgement('Finding 1')))
})
