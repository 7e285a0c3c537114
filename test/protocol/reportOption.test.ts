/** `board-response check` and the review's report: `--report`, and `report:` in front matter. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'board-response-'))
afterAll(() => rmSync(folder, { recursive: true }))
const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}
interface Problem {
  readonly rule: string
  readonly severity: string
  readonly message: string
  readonly range: { readonly start: { readonly line: number; readonly character: number }; readonly end: object }
}
const check = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('dist/server.node.js'), 'check', '--format', 'json', ...args], { encoding: 'utf8', cwd: folder })
  const files = stdout === '' ? [] : (JSON.parse(stdout) as { readonly files: readonly { readonly problems: readonly Problem[]; readonly findings: readonly { readonly label: string }[] }[] }).files
  return { status, stderr, files, problems: files.flatMap(({ problems }) => problems).filter(({ rule }) => rule === 'finding-unanswered' || rule === 'report-unread') }
}
const answers = '# Our response\n\n## Recommendation 1\n\nAccepted.\n\n## Recommendation 3\n\nAccepted.\n'
const naming = (report: string): string => `---\ndocument: board-response\nreport: ${report}\n---\n\n${answers}`
const report = write('report.md', '# Review\n\n## Recommendation 1\n\nShare it.\n\n## Recommendation 2\n\nSee every baby.\n\n## Recommendation 3\n\nTell families.\n')

describe('--report', () => {
  test('shows what is not answered at error level, and leaves the response’s own findings as they are', () => {
    const { status, problems, files } = check('--report', report, write('plain.md', answers))
    expect(status).toBe(1)
    expect(problems).toMatchObject([{ rule: 'finding-unanswered', severity: 'error', message: expect.stringContaining('Recommendation 2') }])
    expect(files[0]!.findings.map(({ label }) => label)).toEqual(['Recommendation 1', 'Recommendation 3'])
  })
  test('takes a list of findings in plain text, in any encoding', () => {
    const text = '1. The Board’s plan\r\n2. See every baby\r\n3. Tell families\r\n'
    for (const list of [write('list.txt', text), write('utf16.txt', Buffer.from(`\uFEFF${text}`, 'utf16le')), write('windows.txt', Buffer.from(text.replace('’', '\u0092'), 'latin1'))])
      expect(check('--report', list, write('plain.md', answers)).problems).toMatchObject([{ rule: 'finding-unanswered' }])
  })
  test('wins over the front matter', () => {
    expect(check('--report', report, write('named.md', naming('nowhere.md'))).problems.map(({ rule }) => rule)).toEqual(['finding-unanswered'])
  })
  test('that cannot be read ends with 2 and one line', () => {
    const { status, stderr, files } = check('--report', join(folder, 'nowhere.md'), write('plain.md', answers))
    expect([status, files]).toEqual([2, []])
    expect(stderr).toBe(`board-response: ${join(folder, 'nowhere.md')}: there is no such file. Check the name and the folder.\n`)
  })
  test('that holds no findings, or is the response, is a problem of the response', () => {
    expect(check('--report', write('minutes.md', '# Minutes\n\nWe met.\n'), write('plain.md', answers)).problems).toMatchObject([{ rule: 'report-unread', message: expect.stringContaining('No findings were found in') }])
    expect(check('--report', 'plain.md', write('plain.md', answers)).problems).toMatchObject([{ rule: 'report-unread', message: expect.stringContaining('is this response itself') }])
  })
})

describe('report: in front matter', () => {
  test('is read beside the response', () => {
    expect(check(write('named.md', naming('report.md'))).problems).toMatchObject([{ rule: 'finding-unanswered' }])
    expect(check(write('deep/named.md', naming('../report.md'))).problems).toMatchObject([{ rule: 'finding-unanswered' }])
    expect(check(write('deep/named.md', naming('..\\report.md'))).problems).toMatchObject([{ rule: 'finding-unanswered' }])
  })
  write('pdf.md', '%PDF-1.7 …')
  write('sub/other.md', naming('report.md'))
  write('back.md', '---\nreport: named.md\n---\n\n## Recommendation 1\n')
  symlinkSync('/etc/hostname', join(folder, 'link.md'))
  test.each([
    ['nowhere.md', 'There is no file at “nowhere.md”.'], ['../elsewhere.md', 'lies outside the folder that this document belongs to'], ['/etc/hostname', 'is not a path that starts from this document’s folder'],
    ['link.md', 'lies outside the folder that this document belongs to'], ['file:///etc/hostname', 'is not a path'], ['named.md', 'is this response itself'], ['sub', 'is a folder'], ['pdf.md', 'holds no text'],
    ['sub/other.md', 'is a board’s response'], ['back.md', 'names a report of its own'],
  ])('%s has one clear problem on its name', (name, message) => {
    const { problems } = check(write('named.md', naming(name)))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ rule: 'report-unread', message: expect.stringContaining(message), range: { start: { line: 2, character: 8 }, end: { line: 2, character: 8 + name.length } } })
  })
})
