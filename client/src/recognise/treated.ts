/** What the writer has said of single documents: “treat as a response”, or not. Remembered for the workspace. */
import { EventEmitter, Uri, workspace, type Disposable, type Event, type Memento } from 'vscode'

export interface Treated extends Disposable {
  /** `undefined` where the writer has said nothing. */
  get(uri: Uri): boolean | undefined
  set(uri: Uri, treat: boolean): void
  readonly entries: () => readonly (readonly [uri: string, treat: boolean])[]
  readonly onDidChange: Event<Uri>
}

const key = 'boardResponse.treated'

export function createTreated(memory: Memento): Treated {
  const emitter = new EventEmitter<Uri>()
  const said = new Map<string, boolean>(memory.get<[string, boolean][]>(key, []))

  function set(uri: Uri, treat: boolean | undefined): void {
    if (treat === undefined) said.delete(uri.toString())
    else said.set(uri.toString(), treat)
    // The name of an untitled document is used again for the next one.
    void memory.update(key, [...said].filter(([each]) => !each.startsWith('untitled:')))
    emitter.fire(uri)
  }

  const listeners = [
    workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) {
        const treat = said.get(oldUri.toString())
        if (treat === undefined) continue
        set(oldUri, undefined)
        set(newUri, treat)
      }
    }),
    workspace.onDidCloseTextDocument(document => { if (document.isUntitled) said.delete(document.uri.toString()) }),
  ]
  return {
    get: uri => said.get(uri.toString()),
    set,
    entries: () => [...said],
    onDidChange: emitter.event,
    dispose: () => {
      for (const listener of listeners) listener.dispose()
      emitter.dispose()
    },
  }
}
