/** What is left out of the libraries for the protocol: what this server offers nothing of, and what nobody here asks them for. */
import type { Cut } from './cut.mts'

const nothing = (): string => 'module.exports = {}'

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
  if (missing.length > 0) throw new Error(`vscode-languageserver-types has no ${missing.join(', ')} any more: see \`asked\` in build/cuts/protocol.mts`)
  return parts.map(([part]) => part).join('\n')
}

const everyFile = /^vscode-(jsonrpc|languageserver(-protocol)?)\/lib\/.*\.js$/

const serverFile = /^vscode-languageserver\/lib\/common\/server\.js$/
const connectionFile = /^vscode-jsonrpc\/lib\/common\/connection\.js$/

export const ofProtocol: readonly Cut[] = [
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
  // A log of all messages, which is the client's to write.
  { name: 'a log of all messages', places: 8, files: everyFile, find: /^ {4}function (stringifyTrace|trace(?:Sending|Received)\w+|logLSPMessage)\([^]*?^ {4}\}$/gm, by: 'function $1() {}' },
  { name: 'its switch', places: 1, files: everyFile, find: /^ {8}trace: async \([^]*?^ {8}\},$/gm, by: 'trace: async () => {},' },
  {
    // Nobody here asks a connection for a window, a tracer, telemetry or notebooks, or makes one out of parts.
    name: 'sides of a connection that nobody asks for', places: 39, files: serverFile,
    find: /^class (?:ErrorMessageTracker|TracerImpl|TelemetryImpl|_RemoteWindowImpl|_NotebooksImpl|Bulk\w+) [^]*?^\}$|^(?:const (?:RemoteWindowImpl|NotebooksImpl) = |exports\.(?:combine\w+|ErrorMessageTracker|_NotebooksImpl) = ).*;$|^var (Bulk\w+);\n[^]*?^\}\)\(\1.*$|^function combine\w+\([^]*?^\}$|^ {4}const (?:tracer|telemetry|remoteWindow|notebooks) = .*$|^ {8}get (?:tracer|telemetry|window|notebooks)\(\) .*$/gm, by: '',
  },
  { name: 'what sets the tracer', places: 2, files: serverFile, find: /^ {8}if \(Is\.string\(params\.trace\)\) \{[^]*?^ {8}\}$|^ {4}connection\.onNotification\(\S+SetTraceNotification\.type, [^]*?^ {4}\}\);$/gm, by: '' },
  { name: 'their list', places: 1, files: serverFile, find: /\[logger, tracer, telemetry, client, remoteWindow, workspace, languages, notebooks\]/g, by: '[logger, client, workspace, languages]' },
  { name: 'makers of sides that somebody else could give', places: 4, files: serverFile, find: /\(factories && factories\.(\w+) \? .* : (new \w+\(\))\);$/gm, by: '$2;' },
  { name: 'what each side is told and does nothing about', places: 11, files: serverFile, find: /^ {4}(?:initialize|fillServerCapabilities)\(_capabilities\) \{\n {4}\}$|^ +for \(const remote of allRemotes\) \{\n +remote\.(?:initialize|fillServerCapabilities)\(.*\);\n +\}$/gm, by: '' },
  { name: 'ways to tell a client of several things at once, and to take them back', places: 2, files: serverFile, find: /^ {4}register(?:Single1|Many)\([^]*?^ {4}\}$/gm, by: '' },
  { name: 'the choice of them', places: 1, files: serverFile, find: /^ {4}register\((.*)\) \{\n[^]*?^ {4}\}$/gm, by: '    register($1) { return this.registerSingle2(typeOrRegistrations, registerOptionsOrType) }' },
  { name: 'a change that is asked for outside an answer', places: 1, files: serverFile, find: /^ {4}applyEdit\([^]*?^ {4}\}$/gm, by: '' },
  { name: 'what is done before and after a save, and at the end', places: 7, files: serverFile, find: /^ {8}on(?:WillSave\w+|DidSave\w+): .*$|^ {8}on(?:Shutdown|Exit): [^]*?^ {8}\},$|^ {8}(?:on|send)Progress: .*$/gm, by: '' },
  { name: 'documents before and after a save', places: 12, files: /^vscode-languageserver\/lib\/common\/textDocuments\.js$/, find: /^ {4}(?:get on(?:WillSave|DidSave|DidOpen)|onWillSaveWaitUntil|keys)\([^]*?^ {4}\}$|^ {8}disposables\.push\(connection\.on(?:WillSave|DidSave)\w+\([^]*?^ {8}\}\)\);$|^ {8}this\._on(?:WillSave|DidSave|DidOpen) = .*$|^ {12}this\._onDidOpen\.fire.*$/gm, by: '' },
  // A connection is made with no options here.
  { name: 'whether a connection was given options', places: 7, files: everyFile, find: /\b(?:\w+\.)?Connection(?:Strategy|Options)\.is\(\w+\)/g, by: 'false' },
  {
    name: 'what the options could be', places: 8, files: connectionFile,
    find: /^var ((?:Id|Request)CancellationReceiverStrategy|ConnectionStrategy|MessageStrategy|ConnectionOptions);\n[^]*?^\}\)\(\1.*$|^ {4}function is\(value\) \{(?:\n {8}const candidate = value;)?\n {8}return (?:candidate && (?:Cancellation|Is\.func\(candidate\.sendC)|IdCancel).*\n {4}\}\n.*$/gm, by: '',
  },
  { name: 'what is done by the options', places: 3, files: connectionFile, find: /\bMessageStrategy\.is\(messageStrategy\)|\boptions\?\.connectionStrategy\b|\boptions && options\.cancellationStrategy\b/g, by: 'false' },
  { name: 'what makes a request’s token', places: 1, files: connectionFile, find: /IdCancellationReceiverStrategy\.is\(.*\)\n +\? (.*)\n +: .*;$/gm, by: '$1;' },
  { name: 'messages that are not sent', places: 7, files: everyFile, find: /^var ((?:ShowMessage|WillSaveTextDocumentWaitUntil|ApplyWorkspaceEdit)Request|(?:TelemetryEvent|(?:Will|Did)SaveTextDocument|SetTrace)Notification);\n\(function \(\1\) \{[^]*?^\}\)\(\1 \|\| \(exports\.\1 = \1 = \{\}\)\);$/gm, by: '' },
  { name: 'checks that nobody makes', places: 24, files: /^vscode-(?:jsonrpc|languageserver(?:-protocol)?)\/lib\/common\/(?:utils\/)?is\.js$/, find: /^exports\.(\w*[aA]rray|error|objectLiteral) = \1;$|^function (?:\w*[aA]rray|error|objectLiteral)\([^]*?^\}$/gm, by: '' },
  { name: 'fields that are named before they are set', places: 83, files: everyFile, find: /^ {4}\w+;$/gm, by: '' },
  { name: 'marks of a module that another kind of it was made from', places: 38, files: everyFile, find: /^Object\.defineProperty\(exports, "__esModule", \{ value: true \}\);$/gm, by: '' },
  // What TypeScript wrote at the head of each file to pass on others' names, said once.
  {
    name: 'what TypeScript wrote at the head of files', places: 56, files: everyFile, find: /^var (__\w+) = \(this && this\.\1\) \|\| [^]*?^\}[^\n]*;$/gm, by: '',
    head: `const { __importStar, __importDefault, __exportStar } = require('passing-on')\n`,
  },
]
