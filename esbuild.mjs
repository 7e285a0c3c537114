// Builds what ships: the client for each of the two extension hosts, the server's door for each, and what both doors open into.
//
//   client.node.js, client.browser.js   the extension
//   server.node.js, server.browser.js   the protocol alone: answers `initialize`
//   reader.js                           reads and judges responses; one file for both, loaded with the first response
//   words.json                          the word lists, what is made of them, the profiles and the front matter's schema, which reader.js looks things up in
//   cli.js                              `board-response check`
//   panel/                              the review panel's page: its script and its style
import { build, context } from 'esbuild'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { notices, packagesIn } from './notices.mjs'
import { shownPage } from './pages.mts'
import { knownPlurals } from './plurals.mts'
import { shrunk, wordsIn } from './shrink.mts'

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
    build.onResolve({ filter: /(^|\/)(reader|cli\/run)\.ts$/ }, ({ path, kind }) => (kind === 'entry-point' ? undefined : { path: path.endsWith('reader.ts') ? './reader.js' : './cli.js', external: true }))
  },
}

/** What is written into words.json, by the file or the library that it comes from. */
const words = {}

/** Libraries that are a list of words and nothing else, by the name under which they export it. */
const lists = { 'dale-chall': 'daleChall', 'spache': 'spache', 'character-entities': 'characterEntities' }

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
    build.onLoad({ filter: new RegExp(`[\\\\/]node_modules[\\\\/](${Object.keys(lists).join('|')})[\\\\/]index\\.js$`) }, async ({ path }) => {
      const name = basename(dirname(path))
      words[name] = (await import(pathToFileURL(path)))[lists[name]]
      return { contents: `import { words } from 'words'\nexport const ${lists[name]} = words[${JSON.stringify(name)}]`, loader: 'js' }
    })
    // A hundred rules for plurals, of which no more is asked than what these few words are the plurals of.
    build.onLoad({ filter: /[\\/]node_modules[\\/]pluralize[\\/]pluralize\.js$/ }, () => {
      words.plurals = knownPlurals()
      return { contents: `import { words } from 'words'\nexport default word => (Object.hasOwn(words.plurals, word) ? words.plurals[word] : word)`, loader: 'js' }
    })
    // What the functions of a file named so give, they give now, once for all.
    build.onLoad({ filter: /\.ready\.ts$/ }, async ({ path }) => {
      const name = relative('.', path).replaceAll('\\', '/')
      const { outputFiles: [code] } = await build.esbuild.build({ entryPoints: [path], bundle: true, write: false, format: 'esm' })
      const made = Object.entries(await import(`data:text/javascript;base64,${Buffer.from(code.contents).toString('base64')}`))
      words[name] = Object.fromEntries(made.map(([key, make]) => [key, make()]))
      return { contents: `import { words } from 'words'\n${made.map(([key]) => `export const ${key} = () => words[${JSON.stringify(name)}].${key}`).join('\n')}`, loader: 'js' }
    })
    build.onEnd(() => writeFile('dist/words.json', JSON.stringify(words)))
  },
}

/** Parts of YAML's reader that nothing here comes to, a good part of the whole: the way back from its tree to text, and YAML 1.1. */
const neverUsed = /[\\/]node_modules[\\/]yaml[\\/]browser[\\/]dist[\\/](stringify[\\/]\w+|parse[\\/]cst-visit|doc[\\/](applyReviver|createNode)|schema[\\/]json[\\/]schema|schema[\\/]yaml-1\.1[\\/](binary|bool|float|int|omap|pairs|schema|set|timestamp|merge))\.js$/
/** What a YAML document can do after it was read, which nobody asks of it: to be changed, copied, turned into plain values or into text. A test holds what is built to its source (test/protocol/built.test.ts). */
const afterReading = /^ {4}(?:static )?(?:clone|add|addIn|createAlias|createNode|createPair|delete|deleteIn|from|get|getIn|has|hasAllNullValues|hasIn|set|setIn|toJS|toJSON|toString)\(.*\) \{\n[^]*?^ {4}\}$/gm
const unused = {
  name: 'unused',
  setup(build) {
    build.onLoad({ filter: /[\\/]node_modules[\\/]yaml[\\/]browser[\\/]dist[\\/](doc[\\/]Document|nodes[\\/](Alias|Collection|Node|Pair|YAMLMap|YAMLSeq)|schema[\\/]Schema)\.js$/ }, async ({ path }) => (
      { contents: (await readFile(path, 'utf8')).replace(afterReading, ''), loader: 'js' }))
    // Of what YAML's reader says of an error no more is read than what is not closed (server/src/model/frontMatterFaults.ts); its code says the rest.
    build.onLoad({ filter: /[\\/]node_modules[\\/]yaml[\\/]browser[\\/]dist[\\/]compose[\\/][\w-]+\.js$/ }, async ({ path }) => (
      { contents: (await readFile(path, 'utf8')).replace(/(\bonError\([^;]*?'[A-Z_\d]+', |\bconst (?:message|msg|\w+Msg) = )('[^'\n]*'|`[^`\n]*`)/g, (whole, call, words) => (/closing|end with/.test(words) ? whole : `${call}''`)), loader: 'js' }))
    // A visit to a tree that waits at each node.
    build.onLoad({ filter: /[\\/]node_modules[\\/]yaml[\\/]browser[\\/]dist[\\/]visit\.js$/ }, async ({ path }) => (
      { contents: (await readFile(path, 'utf8')).replace(/^async function (visitAsync_?)\([^]*?^\}$/gm, 'const $1 = {}').replace(/^visitAsync\..*$/gm, ''), loader: 'js' }))
    build.onLoad({ filter: neverUsed }, async ({ path }) => {
      const names = (await readFile(path, 'utf8')).matchAll(/^export (?:\{([^}]+)\}|(?:async )?(?:const|function|class) (\w+))/gm)
      const all = [...names].flatMap(([, list, one]) => (list ?? one).split(',').map(name => name.trim().replace(/^.* as /, '')).filter(Boolean))
      return { contents: `const none = () => { throw new Error('left out of the build') }\nexport { ${all.map(name => `none as ${name}`).join(', ')} }`, loader: 'js' }
    })
  },
}

/** Parts of the protocol that this server offers nothing of; each lies in a file of its own in the libraries, as what a connection can do and as the messages for it. */
const notOffered = 'callHierarchy|typeHierarchy|linkedEditingRange|moniker|inlineValue|inlineCompletion|semanticTokens|notebook|textDocumentContent|fileOperations|colorProvider|implementation|typeDefinition|declaration'

/** Requests that this server does not offer, of those that lie in one file with others: a connection's way to answer each, and its message. */
const notAnswered = 'CompletionResolve|SignatureHelp|Declaration|TypeDefinition|Implementation|WorkspaceSymbol|WorkspaceSymbolResolve|CodeActionResolve|CodeLensResolve|DocumentFormatting|DocumentRangeFormatting|DocumentRangesFormatting|DocumentOnTypeFormatting|DocumentLinkResolve|DocumentColor|ColorPresentation|ExecuteCommand'
const answering = new RegExp(`^ {8}on(?:${notAnswered}): \\(handler\\) => connection\\.onRequest\\(.*(?:handler\\),|\\{\\n[^]*?^ {8}\\}\\),)$`, 'gm')
const answered = new RegExp(`^var ((?:${notAnswered})Request);\\n\\(function \\(\\1\\) \\{[^]*?^\\}\\)\\(\\1 \\|\\| \\(exports\\.\\1 = \\1 = \\{\\}\\)\\);$`, 'gm')

/** What of the protocol's types is a value that somebody asks for as the server runs; the rest only makes and checks values of a type, which TypeScript does here. */
const asked = ['DocumentUri', 'URI', 'integer', 'uinteger', 'WorkspaceFolder', 'CodeActionKind', 'Is']

/** What TypeScript wrote at the head of each file of the protocol's libraries to pass on others' names, said once. */
const passingOn = `
export const __importStar = module => module
export const __importDefault = module => (module.__esModule ? module : { default: module })
export const __exportStar = (from, to) => { for (const name in from) if (name !== 'default' && !Object.hasOwn(to, name)) Object.defineProperty(to, name, { enumerable: true, get: () => from[name] }) }`
const writtenAtHead = /^var (__\w+) = \(this && this\.\1\) \|\| [^]*?^\}[^\n]*;$/gm

/** What no server of this kind comes to in the libraries for the protocol, more than a quarter of them. A test over the wire fails where one of them is needed after all. */
const protocolParts = {
  name: 'protocolParts',
  setup(build) {
    build.onLoad({ filter: new RegExp(`[\\\\/]vscode-languageserver[\\\\/]lib[\\\\/]common[\\\\/](${notOffered})\\.js$`) }, async ({ path }) => {
      // Each adds to what a connection can do; what is left out adds nothing.
      const features = (await readFile(path, 'utf8')).matchAll(/^exports\.(\w+Feature) = \w+Feature;$/gm)
      return { contents: [...features].map(([, name]) => `exports.${name} = base => base`).join('\n') || 'module.exports = {}', loader: 'js' }
    })
    build.onLoad({ filter: new RegExp(`[\\\\/]vscode-languageserver-protocol[\\\\/]lib[\\\\/]common[\\\\/]protocol\\.(${notOffered})\\.js$`) }, () => ({ contents: 'module.exports = {}', loader: 'js' }))
    // What waits to be answered: a map, of which no more is asked than to give its first.
    build.onLoad({ filter: /[\\/]vscode-jsonrpc[\\/]lib[\\/]common[\\/]linkedMap\.js$/ }, () => ({
      contents: 'exports.LinkedMap = class extends Map { shift() { for (const [key, value] of this) { this.delete(key); return value } } }', loader: 'js' }))
    // Looks for packages that a server loads from a workspace; and cancels by memory that is shared with the client, which none asks for.
    build.onLoad({ filter: /[\\/]vscode-languageserver[\\/]lib[\\/]node[\\/]files\.js$|[\\/]vscode-jsonrpc[\\/]lib[\\/]common[\\/]sharedArrayCancellation\.js$/ }, () => ({ contents: 'module.exports = {}', loader: 'js' }))
    build.onLoad({ filter: /[\\/]vscode-languageserver-types[\\/]lib[\\/]esm[\\/]main\.js$/ }, async ({ path }) => {
      const parts = [...(await readFile(path, 'utf8')).matchAll(/^(?:export )?var (\w+);\n\(function[^]*?^\}\)\(\1 \|\| \(\1 = \{\}\)\);$/gm)].filter(([, name]) => asked.includes(name))
      const missing = asked.filter(name => !parts.some(([, one]) => one === name))
      if (missing.length > 0) throw new Error(`${path} has no ${missing.join(', ')} any more: see \`asked\` in esbuild.mjs`)
      return { contents: parts.map(([part]) => part).join('\n'), loader: 'js' }
    })
    // Names that are set to nothing before they are set, names of the parts above, and what is only there for the protocol's documentation.
    const told = /^\s*\w+\.(?:messageDirection = messages_1\.MessageDirection|capabilities = messages_1\.CM\.create)\b.*;$/gm
    const passedOn = new RegExp(`^Object\\.defineProperty\\(exports, "\\w+", \\{ enumerable: true, get: function \\(\\) \\{ return protocol_(?:${notOffered})_1\\.\\w+; \\} \\}\\);$`, 'gm')
    // Messages with several arguments that are told apart by their place: the protocol has none.
    const byPlace = /^class ((?:Request|Notification)Type[1-9]) [^]*?^\}\nexports\.\1 = \1;$|^exports\.(?:(?:Request|Notification)Type[1-9]|LRUCache|Touch) = .*;$/gm
    // Each file asks for what it passes on before it does, so that the value itself will do.
    const passed = /^Object\.defineProperty\(exports, "(\w+)", \{ enumerable: true, get: function \(\) \{ return (\w+\.\w+); \} \}\);$/gm
    // Over stdio the console goes to where errors go (server/src/node/serve.ts), and not to the connection.
    const patched = /^function patchConsole\b[^]*?^\}$/m
    // A log of all messages, which is the client's to write; what a server tells of itself it tells by another way (`$/logTrace`).
    const logged = /^ {4}function (stringifyTrace|trace(?:Sending|Received)\w+|logLSPMessage)\([^]*?^ {4}\}$/gm
    const logging = /^ {8}trace: async \([^]*?^ {8}\},$/m
    build.onResolve({ filter: /^passing-on$/ }, () => ({ path: 'passing-on', namespace: 'protocol' }))
    build.onLoad({ filter: /./, namespace: 'protocol' }, () => ({ contents: passingOn, loader: 'js' }))
    build.onLoad({ filter: /[\\/]vscode-(jsonrpc|languageserver(-protocol)?)[\\/]lib[\\/].*\.js$/ }, async ({ path }) => {
      const text = (await readFile(path, 'utf8')).replace(/^exports\.\w+ = (?:exports\.\w+ = )*void 0;$/gm, '').replace(passedOn, '').replace(passed, 'exports.$1 = $2;').replace(byPlace, '').replace(told, '').replace(answering, '').replace(answered, '').replace(patched, 'function patchConsole() {}').replace(logged, 'function $1() {}').replace(logging, 'trace: async () => {},')
      const rest = text.replace(writtenAtHead, '')
      return { contents: rest === text ? text : `const { __importStar, __importDefault, __exportStar } = require('passing-on')\n${rest}`, loader: 'js' }
    })
  },
}

const bundles = [
  { ...node, entryPoints: ['client/src/extension.node.ts'], outfile: 'dist/client.node.js', external: ['vscode'] },
  { ...neutral, entryPoints: ['client/src/extension.browser.ts'], outfile: 'dist/client.browser.js', external: ['vscode'] },
  { ...node, entryPoints: ['server/src/node/main.ts'], outfile: 'dist/server.node.js', plugins: [apart, protocolParts], banner: { js: '#!/usr/bin/env node' } },
  { ...neutral, entryPoints: ['server/src/browser/main.ts'], outfile: 'dist/server.browser.js', plugins: [apart, protocolParts] },
  { ...node, entryPoints: ['server/src/cli/run.ts'], outfile: 'dist/cli.js', plugins: [apart] },
  { ...neutral, entryPoints: ['server/src/reader.ts'], outfile: 'dist/reader.js', plugins: [data, unused] },
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
  const lines = (await readFile('README.md', 'utf8')).split('\n')
  await writeFile('dist/README.md', lines.filter(line => !line.startsWith('![')).join('\n').replace(/\n{3,}/g, '\n\n'))
}

/** What a web worker fetches, and its like in Node: made smaller again. What the reader alone knows by a name may be called anything, as long as it is written to no file, told to nobody and no part of an assessment. */
async function shrink() {
  for (const name of ['server.node.js', 'server.browser.js']) await writeFile(`dist/${name}`, await shrunk(await readFile(`dist/${name}`, 'utf8')))
  const written = await readdir('server/src', { recursive: true }).then(names => names.filter(name => /^(protocol\.ts|engine[\\/]assessment\.ts|model[\\/]response\.ts|(review|cli|profile)[\\/].*\.ts)$/.test(name)))
  const others = ['dist/client.node.js', 'dist/client.browser.js', 'dist/server.node.js', 'dist/server.browser.js', 'dist/cli.js', 'dist/panel/main.js', 'dist/words.json', ...written.map(name => `server/src/${name}`)]
  const known = new Set((await Promise.all(others.map(name => readFile(name, 'utf8')))).flatMap(wordsIn))
  await writeFile('dist/reader.js', await shrunk(await readFile('dist/reader.js', 'utf8'), known))
}

if (watch) {
  for (const bundle of bundles) await (await context(bundle)).watch()
  await copyPages()
} else {
  await rm('dist', { recursive: true, force: true })
  const built = await Promise.all(bundles.map(bundle => build({ ...bundle, metafile: true })))
  await writeFile('dist/THIRD-PARTY-NOTICES.txt', notices(packagesIn(built.map(({ metafile }) => metafile))))
  await shrink()
  await copyPages()
  await copyReadme()
}
