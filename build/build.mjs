// Builds what ships: the client for each of the two extension hosts, the server's door for each, and what both doors open into.
//
//   client.browser.js                   the extension in the web's host, which loads one file and no other
//   client.node.js                      in the desktop's; takes from client.browser.js what both hold
//   server.node.js, server.browser.js   the protocol alone: answers `initialize`
//   reader.js                           reads and judges responses; one file for both, loaded with the first response
//   words.json                          the word lists, what is made of them, the profiles and the front matter's schema, which reader.js looks things up in
//   publish.js                          makes a Word file or a web page of a response; loaded by both clients when somebody exports one
//   cli.js                              `board-response check`
//   panel/                              the review panel's page: its script and its style
import { build, context } from 'esbuild'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkCuts, protocolParts, textParts, yamlParts } from './leftOut.mts'
import { notices, packagesIn } from './notices.mjs'
import { oneCopy } from './oneCopy.mjs'
import { shownPage } from './pages.mts'
import { knownPlurals } from './plurals.mts'
import { namesIn, wordsIn } from './propertyNames.mts'
import { shrunk } from './shrink.mts'

const { version } = JSON.parse(await readFile('package.json', 'utf8'))
const watch = process.argv.includes('--watch')
const shared = {
  bundle: true,
  format: 'cjs',
  minify: !watch,
  sourcemap: watch,
  target: 'es2022',
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"', BOARD_RESPONSE_VERSION: JSON.stringify(version) },
  // A module loaded later is asked for with `require`, which the worker's script has too (client/src/server/workerScript.ts).
  supported: { 'dynamic-import': false },
}
const node = { ...shared, platform: 'node' }
// `worker` keeps out the browser build of decode-named-character-reference, which asks for `document`.
const neutral = { ...shared, platform: 'browser', conditions: ['worker'], define: { ...shared.define, global: 'globalThis' } }

/** Files of the package that others load, by the source that they are made of. */
const apart = {
  name: 'apart',
  setup(build) {
    build.onResolve({ filter: /(^|\/)(reader|cli\/run|publish\/publish)\.ts$/ }, ({ path, kind }) => (kind === 'entry-point' ? undefined : { path: `./${path.endsWith('run.ts') ? 'cli' : basename(path, '.ts')}.js`, external: true }))
  },
}

/** What is written into words.json, by the file or the library that it comes from. */
const words = {}

/** Libraries' files that are lists of words and nothing else. */
const lists = /[\\/]node_modules[\\/]((?:dale-chall|spache|character-entities|micromark-util-html-tag-name)[\\/]index|syllable[\\/]problematic)\.js$/

/** Data lies apart from code: as JSON it is read faster. */
const data = {
  name: 'data',
  setup(build) {
    build.onResolve({ filter: /^\.\/words\.json$/ }, ({ path }) => ({ path, external: true }))
    build.onResolve({ filter: /^words$/ }, () => ({ path: 'words', namespace: 'data' }))
    build.onLoad({ filter: /./, namespace: 'data' }, () => ({ contents: `export const words = require('./words.json')`, loader: 'js' }))
    build.onLoad({ filter: /[\\/](lexicons|profiles|schemas)[\\/].*\.json$|[\\/]normalize-strings[\\/]charmap\.json$/ }, async ({ path }) => {
      const name = relative('.', path).replaceAll('\\', '/')
      words[name] = JSON.parse(await readFile(path, 'utf8'))
      // A library of the older kind takes what it is given for the list itself.
      const given = name.startsWith('node_modules') ? 'module.exports =' : 'export default'
      return { contents: `import { words } from 'words'\n${given} words[${JSON.stringify(name)}]`, loader: 'js' }
    })
    build.onLoad({ filter: lists }, async ({ path }) => {
      const exports = Object.entries(await import(pathToFileURL(path))).map(([name, list]) => {
        words[`lists/${name}`] = list
        return `export const ${name} = words[${JSON.stringify(`lists/${name}`)}]`
      })
      return { contents: `import { words } from 'words'\n${exports.join('\n')}`, loader: 'js' }
    })
    // A hundred rules for plurals, of which no more is asked than what these few words are the plurals of.
    build.onLoad({ filter: /[\\/]node_modules[\\/]pluralize[\\/]pluralize\.js$/ }, () => {
      words['lists/plurals'] = knownPlurals()
      return { contents: `import { words } from 'words'\nconst known = words['lists/plurals']\nexport default word => (Object.hasOwn(known, word) ? known[word] : word)`, loader: 'js' }
    })
    // What the functions of a file named so give, they give now, once for all.
    build.onLoad({ filter: /\.ready\.ts$/ }, async ({ path }) => {
      const name = relative('.', path).replaceAll('\\', '/')
      const { outputFiles: [code] } = await build.esbuild.build({ entryPoints: [path], bundle: true, write: false, format: 'esm' })
      const made = Object.entries(await import(`data:text/javascript;base64,${Buffer.from(code.contents).toString('base64')}`))
      words[name] = Object.fromEntries(made.map(([key, make]) => [key, make()]))
      return { contents: `import { words } from 'words'\n${made.map(([key]) => `export const ${key} = () => words[${JSON.stringify(name)}].${key}`).join('\n')}`, loader: 'js' }
    })
    // In one order, whichever file was read first: two builds of one tree are the same.
    build.onEnd(() => writeFile('dist/words.json', JSON.stringify(Object.fromEntries(Object.entries(words).toSorted(([a], [b]) => (a < b ? -1 : 1))))))
  },
}

const clients = [
  { ...neutral, entryPoints: ['client/src/extension.browser.ts'], outfile: 'dist/client.browser.js', external: ['vscode'] },
  { ...node, entryPoints: ['client/src/extension.node.ts'], outfile: 'dist/client.node.js', external: ['vscode'], plugins: [apart] },
]

const bundles = [
  ...watch ? clients : await oneCopy(...clients),
  { ...node, entryPoints: ['server/src/node/main.ts'], outfile: 'dist/server.node.js', plugins: [apart, protocolParts], banner: { js: '#!/usr/bin/env node' } },
  { ...neutral, entryPoints: ['server/src/browser/main.ts'], outfile: 'dist/server.browser.js', plugins: [apart, protocolParts] },
  { ...node, entryPoints: ['server/src/cli/run.ts'], outfile: 'dist/cli.js', plugins: [apart] },
  { ...neutral, entryPoints: ['server/src/reader.ts'], outfile: 'dist/reader.js', plugins: [data, yamlParts, textParts] },
  { ...neutral, entryPoints: ['server/src/publish/publish.ts'], outfile: 'dist/publish.js' },
  { ...shared, platform: 'browser', format: 'iife', entryPoints: ['client/src/panel/page/main.ts', 'client/src/panel/page/main.css'], outdir: 'dist/panel' },
]

/** The rules' pages lie beside their code; the editor opens them from the package. */
async function copyPages() {
  await mkdir('dist/pages', { recursive: true })
  const names = JSON.parse(await readFile('server/lexicons/rule-names.json', 'utf8'))
  for (const name of await readdir('server/src/rules')) {
    if (name.endsWith('.md')) await writeFile(`dist/pages/${name}`, shownPage(name.slice(0, -3), await readFile(`server/src/rules/${name}`, 'utf8'), names))
  }
}

/** The package's own page: the README without its pictures, which would make the download a third larger. */
async function copyReadme() {
  const all = (await readFile('README.md', 'utf8')).split('\n')
  const at = start => {
    const line = all.findIndex(one => one.startsWith(start))
    if (line < 0) throw new Error(`README.md has no line that begins with “${start}”`)
    return line
  }
  // Whoever installs it does not build it.
  const lines = all.toSpliced(at('## For contributors'), at('What it reads') - at('## For contributors'))
  await writeFile('dist/README.md', lines.filter(line => !line.startsWith('![')).join('\n').replace(/\n{3,}/g, '\n\n'))
}

/** The first two layers of these are named by the code that asks for them, and may be called anything; below them are words. */
const byName = ['server/lexicons/grammar.json', 'server/lexicons/placeholders.json']

/** What of `value` is called by other names, two layers deep. */
function calledBy(value, names, depth = 2) {
  if (depth === 0 || Array.isArray(value) || typeof value !== 'object') return value
  const called = Object.entries(value).map(([key, below]) => [names.get(key) ?? key, calledBy(below, names, depth - 1)])
  if (new Set(called.map(([key]) => key)).size < called.length) throw new Error('Two parts of a lexicon are called by one short name')
  return Object.fromEntries(called)
}

/** What a web worker fetches, and its like in Node: made smaller again. What the reader alone knows by a name may be called anything, as long as it is written to no file, told to nobody and no part of an assessment. */
async function shrink() {
  for (const name of ['server.node.js', 'server.browser.js']) await writeFile(`dist/${name}`, (await shrunk(await readFile(`dist/${name}`, 'utf8'))).code)
  const written = await readdir('server/src', { recursive: true }).then(names => names.filter(name => /^(protocol\.ts|engine[\\/]assessment\.ts|model[\\/]response\.ts|(review|cli|profile)[\\/].*\.ts)$/.test(name)))
  const others = await Promise.all(['client.node.js', 'client.browser.js', 'server.node.js', 'server.browser.js', 'cli.js', 'panel/main.js'].map(name => readFile(`dist/${name}`, 'utf8')))
  const files = Object.entries(JSON.parse(await readFile('dist/words.json', 'utf8')))
  const data = files.map(([file, value]) => (byName.includes(file) ? Object.values(value).map(part => (typeof part === 'object' ? Object.values(part) : part)) : value))
  const sources = await Promise.all(written.map(name => readFile(`server/src/${name}`, 'utf8')))
  const known = new Set([...[...others, `(${JSON.stringify(data)})`].flatMap(namesIn), ...sources.flatMap(wordsIn)])
  // A file is known by its place.
  const reader = files.reduce((code, [file], i) => {
    const place = `[${JSON.stringify(file)}]`
    if (!code.includes(place)) throw new Error(`Nothing in reader.js asks words.json for ${file}`)
    return code.replaceAll(place, `[${i}]`)
  }, await readFile('dist/reader.js', 'utf8'))
  const { code, names } = await shrunk(reader, known)
  await writeFile('dist/reader.js', code)
  await writeFile('dist/words.json', JSON.stringify(files.map(([file, value]) => (byName.includes(file) ? calledBy(value, names) : value))))
}

if (watch) {
  for (const bundle of bundles) await (await context(bundle)).watch()
  await copyPages()
} else {
  await rm('dist', { recursive: true, force: true })
  const built = await Promise.all(bundles.map(bundle => build({ ...bundle, metafile: true })))
  checkCuts()
  await writeFile('dist/THIRD-PARTY-NOTICES.txt', notices(packagesIn(built.map(({ metafile }) => metafile))))
  await shrink()
  await copyPages()
  await copyReadme()
}
