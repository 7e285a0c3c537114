/** The documents that are open, each as the editor's last message left it. */
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Connection } from './connection.ts'

export interface Documents {
  get(uri: string): TextDocument | undefined
  all(): readonly TextDocument[]
  /** Opened, or changed. */
  onChanged(listener: (document: TextDocument) => void): void
  onClosed(listener: (document: TextDocument) => void): void
}

export function documentsOf(connection: Connection): Documents {
  const open = new Map<string, TextDocument>()
  let changed: (document: TextDocument) => void = () => {}
  let closed: (document: TextDocument) => void = () => {}
  connection.hear('textDocument/didOpen', ({ textDocument: { uri, languageId, version, text } }) => {
    const document = TextDocument.create(uri, languageId, version, text)
    open.set(uri, document)
    changed(document)
  })
  connection.hear('textDocument/didChange', ({ textDocument: { uri, version }, contentChanges }) => {
    const document = open.get(uri)
    if (!document || contentChanges.length === 0) return
    open.set(uri, TextDocument.update(document, contentChanges, version))
    changed(open.get(uri)!)
  })
  connection.hear('textDocument/didClose', ({ textDocument: { uri } }) => {
    const document = open.get(uri)
    if (document && open.delete(uri)) closed(document)
  })
  return {
    get: uri => open.get(uri),
    all: () => [...open.values()],
    onChanged: listener => void (changed = listener),
    onClosed: listener => void (closed = listener),
  }
}
