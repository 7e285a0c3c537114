/** The README's code map: whatever it names is there, and every folder of the code has its line. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const readme = readFileSync('README.md', 'utf8')
const map = readme.slice(readme.indexOf('## For contributors'))

/** Paths in backquotes from the project's own folders, without patterns and places to fill in. */
const named = [...map.matchAll(/`((?:build|client|schemas|server|snippets|test)\/[\w./-]*)`/g)].map(([, path]) => path!)

test('what it names is there', () => {
  expect(named.length).toBeGreaterThan(40)
  expect(named.filter(path => !existsSync(path) && !existsSync(`${path}.test.ts`))).toEqual([])
})

test('every folder of the server’s code has its line', () => {
  const folders = readdirSync('server/src', { withFileTypes: true }).filter(entry => entry.isDirectory()).map(({ name }) => `server/src/${name}/`)
  expect(folders.filter(folder => !named.some(path => path.startsWith(folder)) && !map.includes(`\`${folder}`))).toEqual([])
})
