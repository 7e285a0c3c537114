// Builds the four bundles (client and server, each for Node and for the browser's web worker) and what ships beside them.
import { build, context } from 'esbuild'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'

const { version } = JSON.parse(await readFile('package.json', 'utf8'))
const watch = process.argv.includes('--watch')
const shared = {
  bundle: true,
  minify: !watch,
  sourcemap: watch,
  target: 'es2022',
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"', BOARD_RESPONSE_VERSION: JSON.stringify(version) },
}
const node = { ...shared, platform: 'node', format: 'cjs' }
// `worker` keeps out the browser build of decode-named-character-reference, which asks for `document`.
// A worker in VS Code stands at a blob's address, of which @cfworker/json-schema can make no URL: it does without where there is none.
const browser = { ...shared, platform: 'browser', conditions: ['worker'], define: { ...shared.define, global: 'globalThis', 'self.location': 'undefined' } }

const bundles = [
  { ...node, entryPoints: ['client/src/extension.node.ts'], outfile: 'dist/client.node.js', external: ['vscode'] },
  { ...browser, format: 'cjs', entryPoints: ['client/src/extension.browser.ts'], outfile: 'dist/client.browser.js', external: ['vscode'] },
  { ...node, entryPoints: ['server/src/node/main.ts'], outfile: 'dist/server.node.js', banner: { js: '#!/usr/bin/env node' } },
  { ...browser, format: 'iife', entryPoints: ['server/src/browser/main.ts'], outfile: 'dist/server.browser.js' },
]

/** The rules' pages lie beside their code; the editor opens them from the package. */
async function copyPages() {
  await mkdir('dist/pages', { recursive: true })
  for (const name of await readdir('server/src/rules')) if (name.endsWith('.md')) await cp(`server/src/rules/${name}`, `dist/pages/${name}`)
}

/** The package's own page: the README without its pictures, which would make the download a third larger. */
async function copyReadme() {
  const lines = (await readFile('README.md', 'utf8')).split('\n')
  await writeFile('dist/README.md', lines.filter(line => !line.startsWith('![')).join('\n').replace(/\n{3,}/g, '\n\n'))
}

if (watch) {
  for (const bundle of bundles) await (await context(bundle)).watch()
  await copyPages()
} else {
  await rm('dist/pages', { recursive: true, force: true })
  await Promise.all(bundles.map(bundle => build(bundle)))
  await copyPages()
  await copyReadme()
}
