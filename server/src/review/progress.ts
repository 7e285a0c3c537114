/** How far a review has come: counts of questions and findings, never a score. */
import type { Review, Bound, Judgement, Subject } from './review.ts'
import { keyOf } from './review.ts'
import { stand, type Standing } from './stand.ts'

export interface JudgementNow {
  readonly judgement: Judgement
  readonly standing: Standing
}

/** What the reviewers say of one subject, as its words are now. */
export interface SubjectNow extends Subject {
  /** Without those that were taken back; in the reviewers' order. */
  readonly judgements: readonly JudgementNow[]
  /** Of those who have not judged it, or took that back. */
  readonly notes: readonly Judgement[]
  /** `open`: nobody has judged it. `look-again`: some judgement no longer stands on its words. */
  readonly progress: 'open' | 'look-again' | 'reviewed'
  /** Judgements that stand say different things. */
  readonly differ: boolean
}

/** Every subject of the response, then those that were judged or noted and are in the response no longer. */
export function reviewNow(review: Review, now: readonly (Subject & Bound)[], unread: boolean): readonly SubjectNow[] {
  const bound = new Map(now.map(subject => [keyOf(subject), subject]))
  const said = new Map<string, Judgement[]>()
  for (const judgement of review.judgements) {
    if (!judged(judgement) && judgement.note === '') continue
    const key = keyOf(judgement)
    said.set(key, [...(said.get(key) ?? []), judgement])
  }
  const read = (subject: Subject): SubjectNow => {
    const key = keyOf(subject)
    const all = said.get(key) ?? []
    const judgements = all.filter(judged).map(judgement => ({ judgement, standing: stand(judgement, review.words, unread ? 'unread' : bound.get(key)) }))
    const standing = judgements.filter(each => each.standing.stands)
    return {
      kind: subject.kind, id: subject.id, judgements, notes: all.filter(one => !judged(one)),
      progress: judgements.length === 0 ? 'open' : standing.length < judgements.length ? 'look-again' : 'reviewed',
      differ: new Set(standing.map(each => each.judgement.state)).size > 1,
    }
  }
  const left = [...said].flatMap(([key, [first]]) => (bound.has(key) || !first ? [] : [first]))
  return [...now, ...left].map(read)
}

const judged = ({ state }: Judgement): boolean => state !== 'not-reviewed'

export interface Progress {
  readonly questions: Share
  readonly findings: Share
  /** Of both. */
  readonly lookAgain: number
}

interface Share {
  readonly reviewed: number
  readonly all: number
}

export function progressOf(subjects: readonly SubjectNow[]): Progress {
  const count = (some: readonly SubjectNow[], progress: SubjectNow['progress']): number => some.filter(subject => subject.progress === progress).length
  const share = (wanted: SubjectNow['kind']): Share => {
    const some = subjects.filter(({ kind }) => kind === wanted)
    return { reviewed: count(some, 'reviewed'), all: some.length }
  }
  return { questions: share('question'), findings: share('finding'), lookAgain: count(subjects, 'look-again') }
}
