/**
 * Reviewers' comments, by the editor's own comment threads. They are bound to words as judgements are, and kept in the same file.
 * A comment begins with its command: ranges to comment on would draw a line down the whole margin of what somebody writes.
 */
import {
  CommentMode, comments, CommentThreadCollapsibleState, CommentThreadState, l10n, MarkdownString, Range, window, workspace,
  type Comment, type CommentReply, type CommentThread, type Disposable, type TextDocument,
} from 'vscode'
import { anchorAt, find, flatten, nearest } from '../../../server/src/review/anchor.ts'
import { putComment } from '../../../server/src/review/judge.ts'
import type { Comment as Remark, Review } from '../../../server/src/review/review.ts'
import { shortened } from '../checklist/words.ts'
import { asWritten } from '../editor/asWritten.ts'
import type { Reviewing } from './reviewing.ts'

export interface ReviewComments extends Disposable {
  /** A comment on the words that are selected, or on the line of the cursor. */
  begin(): Promise<void>
  /** What was typed into a thread: a new comment, or an answer. */
  submit(reply: unknown): Promise<void>
  resolve(thread: unknown, resolved: boolean): Promise<void>
  withdraw(comment: unknown): Promise<void>
}

interface Shown extends Comment {
  readonly id: string
  readonly thread: () => CommentThread | undefined
}

export function createReviewComments(reviewing: Reviewing): ReviewComments {
  const controller = comments.createCommentController('boardResponse.review', l10n.t('Board Response'))
  controller.options = { prompt: l10n.t('Comment on these words'), placeHolder: l10n.t('What should be looked at here?') }
  const threads = new Map<string, CommentThread>()
  let of: TextDocument | undefined

  function show(): void {
    const document = reviewing.document()
    // While no response is followed, those of the last one stay.
    if (document && document !== of) {
      clear()
      of = document
    }
    const review = reviewing.kept()?.review
    if (!document || !review) return
    const roots = review.comments.filter(({ to, state }) => to === undefined && state !== 'withdrawn')
    for (const [id, thread] of threads) {
      if (roots.some(root => root.id === id)) continue
      thread.dispose()
      threads.delete(id)
    }
    if (roots.length === 0) return
    const flat = flatten(document.getText())
    for (const root of roots) {
      const place = find(flat, root)
      const { start, end } = place ?? nearest(flat, root)
      const range = new Range(document.positionAt(start), document.positionAt(end))
      const thread = threads.get(root.id) ?? controller.createCommentThread(document.uri, range, [])
      threads.set(root.id, thread)
      update(thread, range, root, review, place === undefined)
    }
  }

  function clear(): void {
    for (const thread of threads.values()) thread.dispose()
    threads.clear()
    of = undefined
  }

  function update(thread: CommentThread, range: Range, root: Remark, review: Review, again: boolean): void {
    const remarks = [root, ...review.comments.filter(({ to, state }) => to === root.id && state !== 'withdrawn').sort((a, b) => (a.at < b.at ? -1 : 1))]
    if (!thread.range?.isEqual(range)) thread.range = range
    const label = again ? l10n.t('Look again: the words have changed') : l10n.t('On “{0}”', shortened(root.words, 60))
    if (thread.label !== label) thread.label = label
    const state = root.state === 'resolved' ? CommentThreadState.Resolved : CommentThreadState.Unresolved
    if (thread.state !== state) thread.state = state
    const context = root.state === 'resolved' ? 'resolved' : 'open'
    if (thread.contextValue !== context) thread.contextValue = context
    const key = JSON.stringify([remarks, again])
    if (contents.get(thread) === key) return
    contents.set(thread, key)
    thread.comments = remarks.map((remark): Shown => ({
      id: remark.id,
      thread: () => threads.get(root.id),
      body: bodyOf(remark, remark === root && again),
      author: { name: remark.by },
      mode: CommentMode.Preview,
      timestamp: new Date(remark.at),
      contextValue: remark.by === reviewing.reviewer.name() ? 'mine' : 'other',
    }))
  }
  const contents = new WeakMap<CommentThread, string>()

  /** Words of several lines, or a line where nothing is selected. */
  function spanOf(document: TextDocument, range: Range): { start: number; end: number } {
    const words = range.isEmpty ? document.lineAt(range.start.line).range : range
    return { start: document.offsetAt(words.start), end: document.offsetAt(words.end) }
  }

  async function add(document: TextDocument, remark: Pick<Remark, 'text' | 'words' | 'before' | 'after'> & { readonly to?: string }): Promise<boolean> {
    const by = await reviewing.reviewer.ask()
    if (by === undefined) return false
    const now = new Date()
    const id = `${now.getTime().toString(36)}-${Math.random().toString(36).slice(2, 8)}`
    await reviewing.reviews.change(document, review => putComment(review, { id, by, at: now.toISOString(), state: 'open', ...remark }))
    return true
  }

  async function change(id: string, next: (remark: Remark) => Remark): Promise<void> {
    const document = reviewing.document()
    if (!document) return
    await reviewing.reviews.change(document, review => {
      const remark = review.comments.find(each => each.id === id)
      return remark ? putComment(review, { ...next(remark), at: new Date().toISOString() }) : review
    })
  }

  const rootOf = (thread: CommentThread): string | undefined => [...threads].find(([, each]) => each === thread)?.[0]

  const listeners = [reviewing.onDidChange(show), workspace.onDidCloseTextDocument(document => { if (document === of) clear() })]
  show()
  return {
    begin: async () => {
      const editor = window.activeTextEditor
      const document = reviewing.document()
      if (!document || editor?.document !== document) {
        void window.showInformationMessage(l10n.t('Put the cursor on the words first, in the response.'))
        return
      }
      const anchor = anchorAt(document.getText(), spanOf(document, editor.selection))
      if (anchor.words === '') {
        void window.showInformationMessage(l10n.t('There are no words on this line to comment on.'))
        return
      }
      const text = await window.showInputBox({
        title: l10n.t('Comment'), ignoreFocusOut: true, placeHolder: l10n.t('What should be looked at here?'),
        prompt: l10n.t('On “{0}”', shortened(anchor.words, 80)),
      })
      if (text?.trim()) await add(document, { ...anchor, text: text.trim() })
    },
    submit: async reply => {
      if (!isReply(reply) || reply.text.trim() === '') return
      const document = reviewing.document()
      const { thread } = reply
      if (!document || thread.uri.toString() !== document.uri.toString() || !thread.range) return
      const root = rootOf(thread)
      const anchor = root === undefined ? anchorAt(document.getText(), spanOf(document, thread.range)) : { words: '', before: '', after: '' }
      if (root === undefined && anchor.words === '') {
        void window.showInformationMessage(l10n.t('There are no words on this line to comment on.'))
        return
      }
      const added = await add(document, { ...anchor, text: reply.text.trim(), ...(root !== undefined && { to: root }) })
      // The new comment has a thread of its own by now.
      if (added && root === undefined) thread.dispose()
    },
    resolve: async (thread, resolved) => {
      const root = isThread(thread) ? rootOf(thread) : undefined
      if (root === undefined) return
      if (resolved) threads.get(root)!.collapsibleState = CommentThreadCollapsibleState.Collapsed
      await change(root, remark => ({ ...remark, state: resolved ? 'resolved' : 'open' }))
    },
    withdraw: async comment => {
      if (typeof comment === 'object' && comment !== null && 'id' in comment && typeof comment.id === 'string') await change(comment.id, remark => ({ ...remark, state: 'withdrawn' }))
    },
    dispose: () => {
      for (const listener of listeners) listener.dispose()
      controller.dispose()
    },
  }
}

/** What people wrote is shown as they wrote it. */
function bodyOf({ text, words }: Remark, again: boolean): MarkdownString {
  return new MarkdownString([text, ...(again ? [l10n.t('It was on: “{0}”', words)] : [])].map(asWritten).join('\n\n'))
}

const isReply = (value: unknown): value is CommentReply =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string' && 'thread' in value && isThread(value.thread)

const isThread = (value: unknown): value is CommentThread => typeof value === 'object' && value !== null && 'uri' in value && 'comments' in value
