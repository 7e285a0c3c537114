/** What people do to a review. Each gives a new review; nothing is changed in place. Times come from the caller. */
import { keyOf, type Bound, type Comment, type Judgement, type Review, type State, type Subject } from './review.ts'
import { tidy } from './merge.ts'

export interface Judging extends Subject {
  readonly by: string
  readonly at: string
  readonly state: State
  /** Left out: the note that is there stays. */
  readonly note?: string
}

/** Records a judgement on the words that bear on its subject now. One that is not applicable wants a note that says why, for which the client asks (client/src/review/judging.ts). */
export function judge(review: Review, { kind, id, by, at, state, note }: Judging, bound: Bound): Review {
  const old = judgementOf(review, { kind, id }, by)
  const judged = state !== 'not-reviewed'
  const judgement: Judgement = {
    ...(old?.more && { more: old.more }),
    kind, id, by, state,
    at: after(at, old?.at),
    note: (note ?? old?.note ?? '').trim(),
    on: judged ? bound.words.map(({ hash }) => hash) : [],
    ...(judged && bound.whole !== undefined && { whole: bound.whole }),
  }
  const words = new Map([...review.words, ...(judged ? bound.words.map(({ hash, text }) => [hash, text] as const) : [])])
  return put({ ...review, words }, judgement)
}

/** Changes a note and nothing else: the judgement stays on the words that it was made on. */
export function annotate(review: Review, { kind, id }: Subject, by: string, at: string, note: string): Review {
  const old = judgementOf(review, { kind, id }, by)
  const judgement: Judgement = old ?? { kind, id, by, at, state: 'not-reviewed', note: '', on: [] }
  return put(review, { ...judgement, at: after(at, old?.at), note: note.trim() })
}

export function putComment(review: Review, comment: Comment): Review {
  const old = review.comments.find(({ id }) => id === comment.id)
  return tidy({ ...review, comments: [...review.comments.filter(other => other !== old), { ...comment, at: after(comment.at, old?.at) }] })
}

export const judgementOf = (review: Review, subject: Subject, by: string): Judgement | undefined =>
  review.judgements.find(judgement => judgement.by === by && keyOf(judgement) === keyOf(subject))

function put(review: Review, judgement: Judgement): Review {
  const others = review.judgements.filter(other => other.by !== judgement.by || keyOf(other) !== keyOf(judgement))
  return tidy({ ...review, judgements: [...others, judgement] })
}

/** A clock that was put back must not make a new judgement older than the one it replaces. */
function after(at: string, before: string | undefined): string {
  if (before === undefined || before < at) return at
  const time = Date.parse(before)
  return Number.isNaN(time) ? at : new Date(time + 1).toISOString()
}
