/** `board-response check`: what it prints, and what it says of options and files that it cannot use. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'board-response-'))
afterAll(() => rmSync(folder, { recursive: true }))
const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return name
}
const check = (...args: readonly string[]) => spawnSync(process.execPath, [resolve('dist/server.node.js'), 'check', ...args], { encoding: 'utf8', cwd: folder })
const text = '---\ndocument: board-response\n---\n\n# Our response\n\nThe Board accepts all six findings in full.\n'

test('the questions have their numbers and their words', () => {
  const { stdout } = check(write('a.md', text))
  expect(stdout).toMatch(/^ {3}3 {2}Accepts the findings\? +answered +“The Board accepts all six findings in full\.” \(line 7\)$/m)
  expect(stdout).toMatch(/^ {6}Where is practice now\? +nothing found$/m)
})

test.each([['word.md', Buffer.from('PK\u0003\u0004word/document.xml')], ['scan.md', Buffer.from('%PDF-1.7 …')], ['picture.md', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])]])('%s is not text, and is not read as such', (name, bytes) => {
  expect(check(write(name, bytes))).toMatchObject({ status: 2, stdout: '', stderr: `board-response: ${name}: this is not text. Save it as Markdown or plain text, and name that file.\n` })
})

test('a slip in an option is told with what was meant', () => {
  expect(check('--fail-onn', 'error', 'a.md')).toMatchObject({ status: 2, stderr: expect.stringContaining('Did you mean --fail-on?') })
  expect(check('--fail-on', 'warnings', 'a.md')).toMatchObject({ status: 2, stderr: expect.stringContaining('Did you mean warning?') })
  expect(check('--fail-on', 'grave', 'a.md')).toMatchObject({ status: 2, stderr: expect.stringContaining('Choose error, warning, information, hint or never.') })
})

test('--fail-on hint', () => {
  const hinted = write('hint.md', text.replace('---\n\n', 'report-presented: 14 March 2018\n---\n\n'))
  const severities = (JSON.parse(check('--format', 'json', hinted).stdout) as { files: [{ problems: { severity: string }[] }] }).files[0].problems.map(({ severity }) => severity)
  expect(severities).toContain('hint')
  expect(check('--fail-on', 'hint', hinted).status).toBe(1)
})

describe('a profile of one’s own in the front matter', () => {
  const naming = (profile: string): string => write('own.md', text.replace('---\n\n', `profile: ${profile}\n---\n\n`))
  const problems = (stdout: string): readonly string[] => stdout.split('\n').filter(line => line.includes('[front-matter]') && line.includes('Until then'))
  test('is the one that the response is read by', () => {
    write('own.json', JSON.stringify({ id: 'own-review', name: 'Our own reviews', extends: 'scr-board-response', questions: [{ id: 'acceptance', short: 'Do you accept it?' }] }))
    const { stdout } = check(naming('./own.json'))
    expect(stdout).toContain('own.md (own-review)')
    expect(stdout).toMatch(/3 {2}Do you accept it\?/)
    expect(problems(stdout)).toEqual([])
  })
  test.each([
    ['none.json', '“none.json” is not there. Write where the profile’s JSON file lies, as a path that starts from this document’s folder. Until then the response is read by “scr-board-response”.'],
    ['../own.json', '“../own.json” lies outside the folder'],
    ['broken.json', '“broken.json” cannot be used as a profile. This is not JSON that can be read'],
    ['odd.json', '“odd.json” cannot be used as a profile.'],
    ['scr-bord-response', 'Did you mean “scr-board-response”?'],
  ])('%s: says what is wrong and which is used instead', (profile, wanted) => {
    write('broken.json', '{ "id": ')
    write('odd.json', '{ "id": "odd", "name": "Odd", "extends": "scr-board-response", "colour": "blue" }')
    const { stdout } = check(naming(profile))
    expect(problems(stdout)).toEqual([expect.stringContaining(wanted)])
    expect(problems(stdout)[0]).toContain('Until then the response is read by “scr-board-response”.')
  })
})
