/** Two copies of one review made into one that has lost nothing of either. In whatever order copies are merged, the outcome is the same. */
import { keyOf, type Judgement, type More, type Review, type Reviewer } from './review.ts'

export function merge(a: Review, b: Review): Review {
  const more = mergeMore(a.more, b.more)
  return tidy({
    document: a.document || b.document,
    profile: a.profile || b.profile,
    reviewers: [...a.reviewers, ...b.reviewers],
    judgements: later([...a.judgements, ...b.judgements], judgementKey),
    comments: later([...a.comments, ...b.comments], ({ id }) => id),
    words: new Map([...b.words, ...a.words]),
    ...(more && { more }),
  })
}

const judgementKey = (judgement: Judgement): string => `${keyOf(judgement)}\n${judgement.by}`

/** Of two with one key the later; of two with one time, the same one whichever comes first. */
function later<T extends { readonly at: string }>(all: readonly T[], key: (one: T) => string): readonly T[] {
  const kept = new Map<string, T>()
  for (const one of all) {
    const other = kept.get(key(one))
    if (!other || other.at < one.at || (other.at === one.at && fingerprint(other) < fingerprint(one))) kept.set(key(one), one)
  }
  return [...kept.values()]
}

/** The same for equal things, whatever the order in which their fields were given. */
const fingerprint = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => (typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(byKey)) : part))

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => order(a, b)

/** Of one field with two values, the same one whichever copy comes first. */
function mergeMore(a: More | undefined, b: More | undefined): More | undefined {
  if (!a || !b) return a ?? b
  return Object.fromEntries([...Object.entries(a), ...Object.entries(b)].sort((x, y) => order(fingerprint(x[1]), fingerprint(y[1]))))
}

/** In the order in which it is written: questions before findings, then by name and reviewer; comments by id; only the words that are wanted. */
export function tidy(review: Review): Review {
  const judgements = [...review.judgements].sort((a, b) => order(b.kind, a.kind) || order(a.id, b.id) || order(a.by, b.by))
  const comments = [...review.comments].sort((a, b) => order(a.id, b.id))
  const wanted = [...new Set(judgements.flatMap(({ on }) => on))].sort(order)
  const words = new Map(wanted.flatMap(hash => {
    const text = review.words.get(hash)
    return text === undefined ? [] : [[hash, text] as const]
  }))
  return { ...review, reviewers: reviewers(review.reviewers, [...judgements, ...comments]), judgements, comments, words }
}

function reviewers(known: readonly Reviewer[], work: readonly { readonly by: string }[]): readonly Reviewer[] {
  const all = new Map<string, Reviewer>()
  for (const one of [...known, ...work.map(({ by }) => ({ name: by }))]) {
    const more = mergeMore(all.get(one.name)?.more, (one as Reviewer).more)
    all.set(one.name, { name: one.name, ...(more && { more }) })
  }
  return [...all.values()].sort((a, b) => order(a.name, b.name))
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
