// What the build leaves out of libraries because nothing here comes to it: parts of YAML's reader, a little of others for text, and more than a quarter of the libraries for the protocol.
// Each cut says how many places it takes out, so that a library that has changed stops the build and is not quietly shipped whole, or cut in the wrong place.
// What is built is held to its source by test/protocol/built.test.ts, and over the wire by the other tests of test/protocol.
import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

interface Cut {
  readonly name: string
  /** Paths below node_modules, with `/`. */
  readonly files: RegExp
  /** How many places it finds in all files, or how many files it is for where they are replaced whole. */
  readonly places: number
  /** Whatever it finds is replaced by `by`, and `head` is put before a text in which it found anything. */
  readonly find?: RegExp
  readonly by?: string | ((...found: string[]) => string)
  readonly head?: string
  /** What stands in the file's place. */
  readonly whole?: (text: string) => string
}

const nothing = (): string => 'module.exports = {}'

const yaml = String.raw`^yaml/browser/dist/`

/** Names that the file gives to others, each for something that throws. */
function noneOf(text: string): string {
  const names = text.matchAll(/^export (?:\{([^}]+)\}|(?:async )?(?:const|function|class) (\w+))/gm)
  const all = [...names].flatMap(([, list, one]) => (list ?? one!).split(',').map(name => name.trim().replace(/^.* as /, '')).filter(Boolean))
  return `const none = () => { throw new Error('left out of the build') }\nexport { ${all.map(name => `none as ${name}`).join(', ')} }`
}

const ofYaml: readonly Cut[] = [
  {
    name: 'the way back from a tree to text, and on to plain values and lines', places: 12,
    files: new RegExp(String.raw`${yaml}(stringify/\w+|parse/(cst-visit|line-counter)|doc/(anchors|applyReviver|createNode)|nodes/toJS)\.js$`),
    whole: noneOf,
  },
  {
    name: 'what a document can do after it was read: to be changed, copied, turned into plain values or into text', places: 50,
    files: new RegExp(String.raw`${yaml}(doc/Document|nodes/(Alias|Collection|Node|Pair|Scalar|YAMLMap|YAMLSeq)|schema/Schema)\.js$`),
    find: /^ {4}(?:static )?(?:clone|add|addIn|createAlias|createNode|createPair|delete|deleteIn|from|get|getIn|has|hasAllNullValues|hasIn|set|setIn|toJS|toJSON|toString)\(.*\) \{\n[^]*?^ {4}\}$/gm, by: '',
  },
  {
    // Of what YAML's reader says of an error no more is read than what is not closed (server/src/model/frontMatterFaults.ts); its code says the rest.
    name: 'messages of errors', places: 63,
    files: new RegExp(String.raw`${yaml}compose/[\w-]+\.js$`),
    find: /(\bonError\([^;]*?'[A-Z_\d]+', |\bconst (?:message|msg|\w+Msg) = )('[^'\n]*'|`[^`\n]*`)/g, by: (whole, call, words) => (/closing|end with/.test(words!) ? whole : `${call}''`),
  },
  // Front matter is read by one schema (server/src/model/readFrontMatter.ts), whatever its directives say.
  { name: 'other schemas than the one that is asked for', places: 1, files: new RegExp(`${yaml}schema/tags\\.js$`), whole: () => `import { schema } from './core/schema.js'\nexport const coreKnownTags = {}\nexport const getTags = () => schema.slice()` },
  { name: 'how a value of each kind is known and written', places: 21, files: new RegExp(`${yaml}schema/(common|core)/(bool|float|int|map|null|seq|string)\\.js$`), find: /^ {4}(?:identify|createNode|stringify)(?:: (?:.*,|stringifyNumber|.*=> int.*|\(\{ source \}[^;]*\.nullStr|\(schema.*)$|\([^]*?^ {4}\}$)/gm, by: '' },
  { name: 'directives as text', places: 3, files: new RegExp(`${yaml}doc/directives\\.js$`), find: /^ {4}(?:clone|tagString|toString)\(.*\) \{\n[^]*?^ {4}\}$/gm, by: '' },
  { name: 'values that two schemas read in two ways', places: 1, files: new RegExp(`${yaml}compose/compose-scalar\\.js$`), find: /^ {4}if \(schema\.compat\) \{\n[^]*?^ {4}\}$/gm, by: '' },
  { name: 'how often an alias is met while plain values are made', places: 2, files: new RegExp(`${yaml}nodes/Alias\\.js$`), find: /^ {8}if \(found && ctx\) \{\n[^]*?^ {8}\}$|^function getAliasCount\([^]*?^\}$/gm, by: '' },
  { name: 'errors with the line they are in', places: 1, files: new RegExp(`${yaml}errors\\.js$`), find: /^const prettifyError = [^]*?^\};$/gm, by: 'const prettifyError = () => () => {}' },
  { name: 'a visit to a tree that waits at each node', places: 2, files: new RegExp(`${yaml}visit\\.js$`), find: /^async function (visitAsync_?)\([^]*?^\}$/gm, by: 'const $1 = {}' },
  { name: 'what such a visit has', places: 3, files: new RegExp(`${yaml}visit\\.js$`), find: /^visitAsync\..*$/gm, by: '' },
]

/** What else is asked of in few of its ways. */
const ofText: readonly Cut[] = [
  // retext-readability asks it for the sentences of a text and for their words; what asks for `EXIT` writes Markdown, and is in no bundle.
  { name: 'ways round a tree', places: 1, files: /^unist-util-visit\/index\.js$/, whole: () => `export const [SKIP, EXIT] = ['skip']\nexport const visit = (node, type, visitor, parent) => void (node.type === type && visitor(node, 0, parent) === SKIP || node.children?.forEach(child => visit(child, type, visitor, node)))` },
  { name: 'words for errors that nobody reads', places: 2, files: /^(?:fault\/index|unist-util-stringify-position\/index)\.js$/, whole: text => `export const ${/fault/.test(text) ? 'fault = Error' : 'stringifyPosition = () => ""'}` },
]

/** Parts of the protocol that this server offers nothing of; each lies in a file of its own in the libraries, as what a connection can do and as the messages for it. */
const notOffered = 'callHierarchy|typeHierarchy|linkedEditingRange|moniker|inlineValue|inlineCompletion|semanticTokens|notebook|textDocumentContent|fileOperations|colorProvider|implementation|typeDefinition|declaration|progress|workspaceFolder|showDocument'

/** Requests that this server does not offer, of those that lie in one file with others. */
const notAnswered = 'CompletionResolve|SignatureHelp|Declaration|TypeDefinition|Implementation|WorkspaceSymbol|WorkspaceSymbolResolve|CodeActionResolve|CodeLensResolve|DocumentFormatting|DocumentRangeFormatting|DocumentRangesFormatting|DocumentOnTypeFormatting|DocumentLinkResolve|DocumentColor|ColorPresentation|ExecuteCommand'

/** What of the protocol is a list of values or a check of a type that nobody asks for as the server runs. */
const notAsked = 'TextDocumentFilter|NotebookDocumentFilter|NotebookCellTextDocumentFilter|DocumentSelector|StaticRegistrationOptions|TextDocumentRegistrationOptions|WorkDoneProgressOptions|RelativePattern|GlobPattern|ResourceOperationKind|FailureHandlingKind|RegularExpressionEngineKind|PositionEncodingKind|InitializeErrorCodes|TextDocumentContentChangeEvent|TextDocumentSaveReason|WatchKind|CompletionTriggerKind|SignatureHelpTriggerKind|PrepareSupportDefaultBehavior|FileChangeType'

/** What of the protocol's types is a value that somebody asks for as the server runs; the rest only makes and checks values of a type, which TypeScript does here. */
const asked = ['CodeActionKind']

/** The file with what is `asked` of it alone. */
function onlyAsked(text: string): string {
  const parts = [...text.matchAll(/^(?:export )?var (\w+);\n\(function[^]*?^\}\)\(\1 \|\| \(\1 = \{\}\)\);$/gm)].filter(([, name]) => asked.includes(name!))
  const missing = asked.filter(name => !parts.some(([, one]) => one === name))
  if (missing.length > 0) throw new Error(`vscode-languageserver-types has no ${missing.join(', ')} any more: see \`asked\` in build/leftOut.mts`)
  return parts.map(([part]) => part).join('\n')
}

const everyFile = /^vscode-(jsonrpc|languageserver(-protocol)?)\/lib\/.*\.js$/

const ofProtocol: readonly Cut[] = [
  {
    // Each adds to what a connection can do; what is left out adds nothing.
    name: 'what a connection can do that is not offered', places: 13, files: new RegExp(`^vscode-languageserver/lib/common/(${notOffered})\\.js$`),
    whole: text => [...text.matchAll(/^exports\.(\w+Feature) = \w+Feature;$/gm)].map(([, name]) => `exports.${name} = base => base`).join('\n') || nothing(),
  },
  { name: 'messages for what is not offered', places: 17, files: new RegExp(`^vscode-languageserver-protocol/lib/common/protocol\\.(${notOffered})\\.js$`), whole: nothing },
  // What waits to be answered: a map, of which no more is asked than to give its first.
  { name: 'a map with links', places: 1, files: /^vscode-jsonrpc\/lib\/common\/linkedMap\.js$/, whole: () => 'exports.LinkedMap = class extends Map { shift() { for (const [key, value] of this) { this.delete(key); return value } } }' },
  { name: 'packages that a server loads from a workspace', places: 1, files: /^vscode-languageserver\/lib\/node\/files\.js$/, whole: nothing },
  // The server talks over stdio, or by VS Code's own channel, as server/src/node/serve.ts says; how it writes over stdio is its own (server/src/node/writer.ts).
  {
    name: 'sockets, pipes and ports', places: 15, files: /^vscode-jsonrpc\/lib\/node\/main\.js$/,
    find: /^class (?:(?:Port|Socket)Message(?:Reader|Writer)|StreamMessageWriter) [^]*?^\}\n.*$|^exports\.(?:generateRandomPipeName|create(?:Client|Server)\w+) = .*$|^function (?:generateRandomPipeName|create(?:Client|Server)\w+)\([^]*?^\}$/gm, by: '',
  },
  { name: 'what they load', places: 7, files: /^vscode-jsonrpc\/lib\/node\/main\.js$/, find: /^const (?:path|os|fs|crypto_1|net_1|XDG_RUNTIME_DIR|safeIpcPathLengths) = [^]*?;$/gm, by: '' },
  { name: 'the stream’s writer for what is given to be written to', places: 1, files: /^vscode-jsonrpc\/lib\/node\/main\.js$/, find: /isWritableStream\(output\) \? .* : output/g, by: 'output' },
  { name: 'a writer to streams', places: 2, files: /^vscode-jsonrpc\/lib\/common\/messageWriter\.js$/, find: /^var (ResolvedMessageWriterOptions);\n[^]*?^\}\)\(.*$|^class WriteableStreamMessageWriter [^]*?^\}\n.*$/gm, by: '' },
  { name: 'what it asks of Node', places: 3, files: /^vscode-jsonrpc\/lib\/node\/ril\.js$/, find: /^class WritableStreamWrapper [^]*?^\}$|^ {8}asWritableStream: .*$|^ {8}encoder: [^]*?^ {8}\}\),$/gm, by: '' },
  { name: 'the channel that the arguments name', places: 1, files: /^vscode-languageserver\/lib\/node\/main\.js$/, find: /^ {4}if \(!input && !output && [^]*?^ {4}\}$/gm, by: '' },
  { name: 'a complaint that none is named', places: 3, files: /^vscode-languageserver\/lib\/node\/main\.js$/, find: /^ {4}const commandLineMessage = .*$|^ {4}if \(!(?:input|output)\) \{[^]*?^ {4}\}$/gm, by: '' },
  { name: 'cancelling by memory that is shared with the client', places: 1, files: /^vscode-jsonrpc\/lib\/common\/sharedArrayCancellation\.js$/, whole: nothing },
  { name: 'makers and checks of the protocol’s types', places: 1, files: /^vscode-languageserver-types\/lib\/esm\/main\.js$/, whole: onlyAsked },
  { name: 'names that are set to nothing before they are set', places: 32, files: everyFile, find: /^exports\.\w+ = (?:exports\.\w+ = )*void 0;$/gm, by: '' },
  { name: 'names of what is not offered', places: 49, files: everyFile, find: new RegExp(`^Object\\.defineProperty\\(exports, "\\w+", \\{ enumerable: true, get: function \\(\\) \\{ return protocol_(?:${notOffered})_1\\.\\w+; \\} \\}\\);$`, 'gm'), by: '' },
  // Each file asks for what it passes on before it does, so that the value itself will do.
  { name: 'a way round to names that are passed on', places: 80, files: everyFile, find: /^Object\.defineProperty\(exports, "(\w+)", \{ enumerable: true, get: function \(\) \{ return (\w+\.\w+); \} \}\);$/gm, by: 'exports.$1 = $2;' },
  // With several arguments that are told apart by their place: the protocol has none.
  { name: 'messages by place', places: 38, files: everyFile, find: /^class ((?:Request|Notification)Type[1-9]) [^]*?^\}\nexports\.\1 = \1;$|^exports\.(?:(?:Request|Notification)Type[1-9]|LRUCache|Touch) = .*;$/gm, by: '' },
  { name: 'what is there for the protocol’s documentation', places: 100, files: everyFile, find: /^\s*\w+\.(?:messageDirection = messages_1\.MessageDirection|capabilities = messages_1\.CM\.create)\b.*;$/gm, by: '' },
  { name: 'ways to answer what is not answered', places: 17, files: everyFile, find: new RegExp(`^ {8}on(?:${notAnswered}): \\(handler\\) => connection\\.onRequest\\(.*(?:handler\\),|\\{\\n[^]*?^ {8}\\}\\),)$`, 'gm'), by: '' },
  { name: 'messages that are not answered', places: 12, files: everyFile, find: new RegExp(`^var ((?:${notAnswered})Request);\\n\\(function \\(\\1\\) \\{[^]*?^\\}\\)\\(\\1 \\|\\| \\(exports\\.\\1 = \\1 = \\{\\}\\)\\);$`, 'gm'), by: '' },
  { name: 'what each answer is given to tell how far it is, and its first part', places: 23, files: everyFile, find: /, \(0, progress_1\.attach\w+\)\(connection, params\)(?:, undefined)?/g, by: '' },
  { name: 'the same where a part of the protocol asks for it', places: 4, files: everyFile, find: /\(0, progress_1\.attach\w+\)\(this\.connection, params\)/g, by: 'undefined' },
  { name: 'values and checks that nobody asks for', places: 21, files: /^vscode-languageserver-protocol\/lib\/common\/protocol\.js$/, find: new RegExp(`^var (${notAsked});\\n\\(function \\(\\1\\) \\{[^]*?^\\}\\)\\(\\1 \\|\\| \\(exports\\.\\1 = \\1 = \\{\\}\\)\\);$`, 'gm'), by: '' },
  // Over stdio the console goes to where errors go (server/src/node/serve.ts), and not to the connection.
  { name: 'the console’s way into the connection', places: 1, files: everyFile, find: /^function patchConsole\b[^]*?^\}$/gm, by: 'function patchConsole() {}' },
  // A log of all messages, which is the client's to write; what a server tells of itself it tells by another way (`$/logTrace`).
  { name: 'a log of all messages', places: 8, files: everyFile, find: /^ {4}function (stringifyTrace|trace(?:Sending|Received)\w+|logLSPMessage)\([^]*?^ {4}\}$/gm, by: 'function $1() {}' },
  { name: 'its switch', places: 1, files: everyFile, find: /^ {8}trace: async \([^]*?^ {8}\},$/gm, by: 'trace: async () => {},' },
  // What TypeScript wrote at the head of each file to pass on others' names, said once.
  {
    name: 'what TypeScript wrote at the head of files', places: 56, files: everyFile, find: /^var (__\w+) = \(this && this\.\1\) \|\| [^]*?^\}[^\n]*;$/gm, by: '',
    head: `const { __importStar, __importDefault, __exportStar } = require('passing-on')\n`,
  },
]

const passingOn = `
export const __importStar = module => module
export const __importDefault = module => (module.__esModule ? module : { default: module })
export const __exportStar = (from, to) => { for (const name in from) if (name !== 'default' && !Object.hasOwn(to, name)) Object.defineProperty(to, name, { enumerable: true, get: () => from[name] }) }`

/** How many places each cut took out, by file: a file may lie in several bundles. */
const taken = new Map<Cut, Map<string, number>>()

const take = (cut: Cut, file: string, places: number): void => void (taken.get(cut) ?? taken.set(cut, new Map()).get(cut)!).set(file, places)

/** The file's text after the cuts; undefined where none is for it. */
async function cutText(cuts: readonly Cut[], path: string): Promise<string | undefined> {
  const file = path.replaceAll('\\', '/').replace(/^.*\/node_modules\//, '')
  const own = cuts.filter(({ files }) => files.test(file))
  if (own.length === 0) return undefined
  let text = await readFile(path, 'utf8')
  for (const cut of own) {
    const { find, by = '', head = '', whole } = cut
    if (whole) {
      take(cut, file, 1)
      return whole(text)
    }
    if (!find) continue
    const places = [...text.matchAll(find)].length
    take(cut, file, places)
    if (places > 0) text = head + (typeof by === 'string' ? text.replace(find, by) : text.replace(find, by))
  }
  return text
}

const plugin = (name: string, cuts: readonly Cut[], filter: RegExp): Plugin => ({
  name,
  setup(build) {
    build.onResolve({ filter: /^passing-on$/ }, ({ path }) => ({ path, namespace: 'passing-on' }))
    build.onLoad({ filter: /./, namespace: 'passing-on' }, () => ({ contents: passingOn, loader: 'js' }))
    build.onLoad({ filter }, async ({ path }) => {
      const contents = await cutText(cuts, path)
      return contents === undefined ? undefined : { contents, loader: 'js' }
    })
  },
})

export const yamlParts = plugin('yamlParts', ofYaml, /[\\/]node_modules[\\/]yaml[\\/]/)
export const textParts = plugin('textParts', ofText, /[\\/]node_modules[\\/](?:fault|unist-util-(?:visit|stringify-position))[\\/]index\.js$/)
export const protocolParts = plugin('protocolParts', ofProtocol, /[\\/]node_modules[\\/]vscode-[\w-]+[\\/]/)

/** Throws where a library is not what the cuts were made for. Asked after all bundles are built. */
export function checkCuts(): void {
  const wrong = [...ofYaml, ...ofText, ...ofProtocol].flatMap(cut => {
    const found = [...(taken.get(cut)?.values() ?? [])].reduce((sum, places) => sum + places, 0)
    return found === cut.places ? [] : [`  “${cut.name}”: ${cut.places} places were to be taken out, and ${found} were found`]
  })
  if (wrong.length > 0) throw new Error(`A library is not what the build was made for:\n${wrong.join('\n')}\nLook in build/leftOut.mts at what each cut takes out, mend the expression or put its number right, and run npx vitest run test/protocol.`)
}
