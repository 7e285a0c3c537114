// The thinnest server there is: it looks at the whole document after every edit and pushes what it found. Runs from the folder of installed peers.
import { createConnection, ProposedFeatures, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'

/** @param {(text: string, document: TextDocument) => object[] | Promise<object[]>} check gives diagnostics */
export function serve(check) {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout)
  const documents = new TextDocuments(TextDocument)
  connection.onInitialize(() => ({ capabilities: { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental } } }))
  let last = Promise.resolve()
  documents.onDidChangeContent(({ document }) => {
    const text = document.getText()
    const { uri, version } = document
    last = last.then(async () => connection.sendDiagnostics({ uri, version, diagnostics: await check(text, document) }))
  })
  documents.listen(connection)
  connection.listen()
}
