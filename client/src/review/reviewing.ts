/** The review of the response that the sidebar follows: what was judged, and whether it still stands on the words as they are. */
import { EventEmitter, type Disposable, type Event, type TextDocument } from 'vscode'
import { Review as ReviewRequest, type ReviewResult, type ReviewSubject } from '../../../server/src/protocol.ts'
import { progressOf, reviewNow, type Progress, type SubjectNow } from '../../../server/src/review/progress.ts'
import { holdsAnything, keyOf, type Bound, type Subject } from '../../../server/src/review/review.ts'
import { createAnswer } from '../reading/answer.ts'
import type { Reading } from '../reading/reading.ts'
import type { Server } from '../server/server.ts'
import type { Filter } from './filter.ts'
import type { Reviewer } from './reviewer.ts'
import type { KeptReview, Reviews } from './reviews.ts'


export interface Reviewing extends Disposable {
  readonly reviews: Reviews
  readonly reviewer: Reviewer
  readonly document: () => TextDocument | undefined
  readonly kept: () => KeptReview | undefined
  /** The words that judgements are bound to, as they were when last asked for; undefined where nobody has judged yet. */
  readonly result: () => ReviewResult | undefined
  /** Somebody has judged or commented: only then is anything of a review shown. */
  readonly begun: () => boolean
  readonly subjects: () => readonly SubjectNow[]
  readonly of: (subject: Subject) => SubjectNow | undefined
  readonly progress: () => Progress
  /** The words as the document has them now; undefined where they cannot be had. */
  fresh(): Promise<ReviewResult | undefined>
  readonly filter: () => Filter
  setFilter(filter: Filter): void
  readonly onDidChange: Event<void>
}

export function createReviewing(server: Server, reading: Reading, reviews: Reviews, reviewer: Reviewer): Reviewing {
  const changed = new EventEmitter<void>()
  let document: TextDocument | undefined
  let subjects: readonly SubjectNow[] = []
  let filter: Filter = 'all'
  const answer = createAnswer<ReviewResult>(server, ReviewRequest, () => document, tell)

  const kept = () => (document ? reviews.of(document) : undefined)
  const begun = () => {
    const now = kept()
    return now !== undefined && holdsAnything(now.review)
  }

  function askAnew(): Promise<void> {
    answer.makeStale()
    return answer.fresh()
  }

  function tell(): void {
    const [now, result] = [kept(), answer.result()]
    subjects = now && result ? reviewNow(now.review, result.subjects.map(subject => ({ ...boundOf(result, subject), kind: subject.kind, id: subject.id })), !result.read) : []
    changed.fire()
  }

  function follow(): void {
    const next = reading.document()
    if (next !== document) {
      document = next
      answer.forget()
      filter = 'all'
      tell()
    }
    if (document && begun()) void askAnew()
  }

  const listeners = [
    changed,
    reading.onDidChange(follow),
    reviews.onDidChange(at => {
      if (at !== document) return
      if (answer.result()) tell()
      else follow()
    }),
  ]
  follow()
  return {
    reviews, reviewer, kept, begun,
    document: () => document,
    result: answer.result,
    subjects: () => subjects,
    of: subject => subjects.find(each => keyOf(each) === keyOf(subject)),
    progress: () => progressOf(subjects),
    fresh: async () => {
      for (let tries = 0; document && tries < 20; tries++) {
        await askAnew()
        const result = answer.result()
        if (result?.version === document.version) return result
        await new Promise<void>(resolve => { setTimeout(() => resolve(), 50) })
      }
      return undefined
    },
    filter: () => filter,
    setFilter: next => {
      filter = next
      changed.fire()
    },
    onDidChange: changed.event,
    dispose: () => { for (const listener of listeners) listener.dispose() },
  }
}

/** What bears on a subject now, with its words. */
export function boundOf(result: ReviewResult, { on, whole }: ReviewSubject): Bound {
  return { words: on.map(hash => ({ hash, text: result.words[hash]?.text ?? '' })), ...(whole !== undefined && { whole }) }
}

