/** The reviews of the documents that are open: in memory first, then beside the document, and never lost between the two. */
import { EventEmitter, RelativePattern, Uri, window, workspace, type Disposable, type Event, type LogOutputChannel, type TextDocument } from 'vscode'
import { merge } from '../../../server/src/review/merge.ts'
import { emptyReview, holdsAnything, type Review } from '../../../server/src/review/review.ts'
import { serialise } from '../../../server/src/review/serialise.ts'
import { keepBothSides, load, save, type Files, type KeepFault } from './keep.ts'
import { nameOf, noPlace, reviewUri } from './place.ts'
import { workspaceFiles } from './workspaceFiles.ts'

/** Why a review is not on disk as it is in memory. */
export type ReviewFault = KeepFault | { readonly kind: 'untitled' | 'read-only'; readonly says: string }

export interface KeptReview {
  readonly document: TextDocument
  readonly review: Review
  /** There are judgements or comments that are not on disk. */
  readonly unsaved: boolean
  readonly fault: ReviewFault | undefined
}

export interface Reviews extends Disposable {
  /** What is held of the document's review. The first time it is read from disk, which takes a moment; `ready` waits for it. */
  of(document: TextDocument): KeptReview
  ready(document: TextDocument): Promise<KeptReview>
  /** Changes it in memory at once and then on disk. Resolves when it is on disk, or it is known why not. */
  change(document: TextDocument, change: (review: Review) => Review): Promise<KeptReview>
  /** Reads and writes again after a fault. */
  retry(document: TextDocument): Promise<KeptReview>
  /** Ends a merge in the file that was not finished: both sides stay. False where they cannot be put together. */
  keepBothSides(document: TextDocument): Promise<boolean>
  readonly onDidChange: Event<TextDocument>
  /** A fault that was not there before. */
  readonly onFault: Event<KeptReview>
}

interface State {
  document: TextDocument
  review: Review
  /** The file's text as it was last read or written. */
  onDisk: string
  /** Of a document without a name: its words as they were last seen. VS Code empties it while it saves it under a name. */
  words: string
  fault: ReviewFault | undefined
  /** Reading and writing, one after the other. */
  work: Promise<void>
  watcher: Disposable | undefined
}

/** Milliseconds in which several changes of the file are taken together. */
const settle = 120

/** The text without what saving may change: ends of lines, and blanks before them. */
const wordsOf = (document: TextDocument): string => document.getText().replaceAll('\r', '').split('\n').map(line => line.trimEnd()).join('\n').trimEnd()

/** `profileOf`: the id of the profile that the response is read by, empty where it cannot be read. `local`: how files of this machine are kept, where the extension runs on one. */
export function createReviews(log: LogOutputChannel, profileOf: () => Promise<string>, local: Files | undefined): Reviews {
  const states = new Map<string, State>()
  const changed = new EventEmitter<TextDocument>()
  const faulty = new EventEmitter<KeptReview>()

  const filesFor = (uri: Uri): readonly [Files, string] => (local && uri.scheme === 'file' ? [local, uri.fsPath] : [workspaceFiles, uri.toString()])
  const texts = new WeakMap<Review, string>()
  const textOf = (review: Review): string => texts.get(review) ?? texts.set(review, serialise(review)).get(review)!
  const unsaved = ({ review, onDisk }: State): boolean => holdsAnything(review) && textOf(review) !== onDisk
  const shown = (state: State): KeptReview => ({ document: state.document, review: state.review, unsaved: unsaved(state), fault: state.fault })

  function stateOf(document: TextDocument): State {
    const key = document.uri.toString()
    const known = states.get(key)
    if (known) {
      known.document = document
      return known
    }
    const state: State = {
      document, review: emptyReview(nameOf(document.uri), ''), onDisk: '', words: wordsOf(document), fault: undefined,
      work: Promise.resolve(), watcher: undefined,
    }
    states.set(key, state)
    adopt(state)
    if (noPlace(document) === undefined) {
      state.watcher = watch(state)
      void inTurn(state, read)
    }
    return state
  }

  /** The review of a document that had no name until now goes with it. */
  function adopt(state: State): void {
    for (const [key, other] of states) {
      if (other === state || !other.document.isUntitled || state.document.isUntitled || !holdsAnything(other.review) || other.words !== state.words) continue
      state.review = { ...other.review, document: state.review.document }
      states.delete(key)
      log.info('The review of an unsaved document goes with it to its file.')
    }
  }

  function inTurn(state: State, task: (state: State) => Promise<void>): Promise<void> {
    state.work = state.work.then(() => task(state))
    return state.work
  }

  async function read(state: State): Promise<void> {
    const [files, name] = filesFor(reviewUri(state.document.uri))
    const loaded = await load(files, name)
    if (loaded.fault) return fail(state, loaded.fault)
    const mine = unsaved(state) || !files.alone ? state.review : undefined
    const before = state.review
    state.fault = undefined
    if (loaded.review) state.review = mine && holdsAnything(mine) ? merge(mine, loaded.review) : loaded.review
    else if (state.onDisk !== '' && !unsaved(state)) state.review = emptyReview(nameOf(state.document.uri), '')
    state.onDisk = loaded.text
    if (state.review !== before) changed.fire(state.document)
    if (unsaved(state)) await write(state)
  }

  async function write(state: State): Promise<void> {
    const why = noPlace(state.document)
    if (why) return fail(state, { kind: why, says: '' })
    if (!unsaved(state)) return
    const profile = await profileOf()
    const mine = { ...state.review, document: nameOf(state.document.uri), profile: profile || state.review.profile }
    const [files, name] = filesFor(reviewUri(state.document.uri))
    const saved = await save(files, name, mine)
    if (saved.fault) return fail(state, saved.fault)
    state.onDisk = saved.text
    state.fault = undefined
    const now = merge(state.review, saved.review)
    // What was judged in the meantime waits for its own turn.
    state.review = { ...now, document: saved.review.document, profile: saved.review.profile }
    changed.fire(state.document)
  }

  function fail(state: State, fault: ReviewFault): void {
    const same = state.fault?.kind === fault.kind && state.fault.says === fault.says
    state.fault = fault
    log.warn(`The review of a document is not on disk: ${fault.kind}`)
    changed.fire(state.document)
    // Who only reads an unsaved document need not be told where its review would be.
    if (!same && (unsaved(state) || (fault.kind !== 'untitled' && fault.kind !== 'read-only'))) faulty.fire(shown(state))
  }

  function watch(state: State): Disposable {
    const uri = reviewUri(state.document.uri)
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(uri, '..'), nameOf(uri).replace(/[[\]{}*?]/g, '?')))
    let timer: TimerHandle | undefined
    const again = (changedFile: Uri): void => {
      if (changedFile.toString() !== uri.toString()) return
      clearTimeout(timer)
      timer = setTimeout(() => void inTurn(state, read), settle)
    }
    const listeners = [watcher, watcher.onDidChange(again), watcher.onDidCreate(again), watcher.onDidDelete(again)]
    return { dispose: () => { clearTimeout(timer); for (const listener of listeners) listener.dispose() } }
  }

  function retryAll(): void {
    for (const state of states.values()) if (state.fault && unsaved(state)) void retry(state.document)
  }

  async function retry(document: TextDocument): Promise<KeptReview> {
    const state = stateOf(document)
    await inTurn(state, noPlace(document) ? write : read)
    return shown(state)
  }

  async function follow(from: Uri, to: Uri): Promise<void> {
    const [old, now] = [reviewUri(from), reviewUri(to)]
    if (old.toString() === now.toString()) return
    const state = states.get(from.toString())
    await state?.work
    state?.watcher?.dispose()
    states.delete(from.toString())
    try {
      await workspace.fs.rename(old, now, { overwrite: false })
    } catch {
      // There was none, or there is one at the new place: then both stay.
    }
  }

  const listeners = [
    changed, faulty,
    window.onDidChangeWindowState(({ focused }) => { if (focused) retryAll() }),
    workspace.onDidRenameFiles(({ files }) => { for (const { oldUri, newUri } of files) void follow(oldUri, newUri) }),
    workspace.onDidChangeTextDocument(({ document }) => {
      const state = document.isUntitled ? states.get(document.uri.toString()) : undefined
      if (state) state.words = wordsOf(document) || state.words
    }),
    workspace.onDidCloseTextDocument(document => {
      const state = states.get(document.uri.toString())
      if (!state || unsaved(state)) return
      state.watcher?.dispose()
      states.delete(document.uri.toString())
    }),
  ]
  return {
    of: document => shown(stateOf(document)),
    ready: async document => {
      const state = stateOf(document)
      await state.work
      return shown(state)
    },
    change: async (document, change) => {
      const state = stateOf(document)
      await state.work
      state.review = change(state.review)
      changed.fire(document)
      await inTurn(state, write)
      return shown(state)
    },
    retry,
    keepBothSides: async document => {
      const state = stateOf(document)
      await inTurn(state, async () => {
        const kept = await keepBothSides(...filesFor(reviewUri(document.uri)))
        if (!kept.fault) await read(state)
      })
      return state.fault === undefined
    },
    onDidChange: changed.event,
    onFault: faulty.event,
    dispose: () => {
      for (const state of states.values()) state.watcher?.dispose()
      for (const listener of listeners) listener.dispose()
    },
  }
}
