/** Which documents are responses. Until a server runs this is a look at a document's head; then the server's word counts. */
import { EventEmitter, languages, Range, RelativePattern, Uri, window, workspace, type Disposable, type Event, type TextDocument } from 'vscode'
import type { ChangedParams } from '../../../server/src/protocol.ts'
import { declaresResponse, headLength } from '../../../server/src/recognise.ts'
import { isWritersDocument } from './writersDocument.ts'
import type { Treated } from './treated.ts'

export interface Responses extends Disposable {
  is(document: TextDocument): boolean
  /** The server has said whether a document is a response. */
  said(params: ChangedParams): void
  /** A document became a response, or is one no longer. */
  readonly onDidChange: Event<TextDocument>
}

/** Front matter ends before this line; a change below it cannot make or unmake a response. */
const headLines = 100

export function createResponses(treated: Treated): Responses {
  const emitter = new EventEmitter<TextDocument>()
  const known = new WeakMap<TextDocument, boolean>()
  const told = new WeakMap<TextDocument, boolean>()

  function look(document: TextDocument): boolean {
    if (!isWritersDocument(document)) return false
    return treated.get(document.uri) ?? (declares(document) || matchesFiles(document))
  }

  function update(document: TextDocument): void {
    const now = told.get(document) ?? look(document)
    if (now === (known.get(document) ?? false)) return
    known.set(document, now)
    emitter.fire(document)
  }

  function lookAgain(document: TextDocument): void {
    told.delete(document)
    update(document)
  }

  const listeners = [
    workspace.onDidOpenTextDocument(update),
    workspace.onDidCloseTextDocument(document => {
      told.delete(document)
      known.delete(document)
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.languageId === 'markdown' && contentChanges.some(change => change.range.start.line < headLines)) lookAgain(document)
    }),
    workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('boardResponse.files')) workspace.textDocuments.forEach(lookAgain)
    }),
    treated.onDidChange(uri => workspace.textDocuments.filter(document => document.uri.toString() === uri.toString()).forEach(lookAgain)),
    window.onDidChangeActiveTextEditor(editor => { if (editor) update(editor.document) }),
  ]
  workspace.textDocuments.forEach(update)

  return {
    is: document => known.get(document) ?? false,
    said: ({ uri, version, response }) => {
      const key = Uri.parse(uri).toString()
      const document = workspace.textDocuments.find(each => each.uri.toString() === key)
      // What was said of an older text is no word on this one: a new response is empty for a moment.
      if (!document || version < document.version) return
      told.set(document, response)
      update(document)
    },
    onDidChange: emitter.event,
    dispose: () => {
      for (const listener of listeners) listener.dispose()
      emitter.dispose()
    },
  }
}

function declares(document: TextDocument): boolean {
  // Most Markdown documents are done with after one line.
  if (!/^\uFEFF?---/.test(document.lineAt(0).text)) return false
  return declaresResponse(document.getText(new Range(0, 0, headLines, 0)).slice(0, headLength))
}

function matchesFiles(document: TextDocument): boolean {
  const globs = workspace.getConfiguration('boardResponse', document.uri).get<unknown>('files')
  if (!Array.isArray(globs)) return false
  // Counted from the workspace folder; of a file outside one, the name or the whole path.
  const base = workspace.getWorkspaceFolder(document.uri) ?? Uri.joinPath(document.uri, '..')
  const whole = base instanceof Uri
  return globs.some(each => {
    if (typeof each !== 'string' || each === '') return false
    const glob = each.replace(/^\.?\//, '')
    return languages.match([{ pattern: new RelativePattern(base, glob) }, ...(whole ? [{ pattern: `/${glob}` }] : [])], document) > 0
  })
}
