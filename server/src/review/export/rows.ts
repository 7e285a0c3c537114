/** The record of a review as plain rows, from which each form of export is made. Nothing is counted, scored or summed up here. */
import type { ReviewResult, ReviewSubject } from '../../protocol.ts'
import { reviewNow, type SubjectNow } from '../progress.ts'
import { bare, keyOf, stateWords, type Bound, type Judgement, type Review, type Subject } from '../review.ts'

export interface ReviewRecord {
  readonly title: string
  readonly document: string
  /** As the front matter names them; empty where it does not. */
  readonly board: string
  readonly review: string
  readonly profile: string
  readonly reviewers: readonly string[]
  /** The day of the export, as the reader's language writes it; the caller gives it. */
  readonly made: string
  readonly questions: readonly RecordRow[]
  readonly findings: readonly RecordRow[]
  readonly comments: readonly RecordComment[]
}

export interface RecordRow {
  /** “3” for a numbered question, else empty. */
  readonly number: string
  readonly name: string
  /** The question in full, or the finding's own words; empty where there are none. */
  readonly text: string
  readonly judgements: readonly RecordJudgement[]
  /** What is said where there are no words to quote. */
  readonly nothing: string
  /** What bears on it now, for a subject that nobody has judged. */
  readonly evidence: readonly string[]
  /** Reviewers' standing judgements are not the same. */
  readonly differ: boolean
}

export interface RecordJudgement {
  /** “met”, and what has become of it where it no longer stands; “not yet judged” for a note alone. */
  readonly judgement: string
  readonly reviewer: string
  /** ISO day. */
  readonly day: string
  readonly note: string
  /** The words that it was made on, of those that stand unchanged only what bears on it; for a note alone, those that bear on it now. */
  readonly evidence: readonly string[]
}

export interface RecordComment {
  readonly words: string
  readonly reviewer: string
  readonly day: string
  readonly text: string
  readonly state: string
  readonly answers: readonly { readonly reviewer: string; readonly day: string; readonly text: string }[]
}

const nothingRead = 'Nothing was found in the response.'
const forPerson = 'No words are picked out: only a person can say, from the whole of the response.'

export function recordOf(review: Review, result: ReviewResult, title: string, made: string): ReviewRecord {
  const bound = result.subjects.map((subject): Subject & Bound => ({
    kind: subject.kind, id: subject.id, words: subject.on.map(hash => ({ hash, text: result.words[hash]?.text ?? '' })), ...(subject.whole !== undefined && { whole: subject.whole }),
  }))
  const known = new Map(result.subjects.map(subject => [keyOf(subject), subject]))
  const rows = reviewNow(review, bound, !result.read).map(subject => ({ kind: subject.kind, row: row(review, known.get(keyOf(subject)), subject, result) }))
  return {
    title, made,
    document: review.document,
    board: result.about.board ?? '',
    review: result.about.review ?? '',
    profile: result.profile.name,
    reviewers: review.reviewers.map(({ name }) => name),
    questions: rows.filter(({ kind }) => kind === 'question').map(({ row }) => row),
    findings: rows.filter(({ kind }) => kind === 'finding').map(({ row }) => row),
    comments: commentsOf(review),
  }
}

function row(review: Review, subject: ReviewSubject | undefined, { id, judgements, notes, differ }: SubjectNow, result: ReviewResult): RecordRow {
  const said = (hash: string): string | undefined => subject?.said[hash]
  const evidence = (subject?.on ?? []).map(hash => quotable(said(hash) ?? result.words[hash]?.text ?? ''))
  return {
    number: subject?.number === undefined ? '' : String(subject.number),
    name: subject?.name ?? `${id} (no longer in the response)`,
    text: subject ? plain(subject.text) : '',
    nothing: subject?.verdict === 'needs-judgement' ? forPerson : nothingRead,
    evidence, differ,
    judgements: [...judgements.map(({ judgement, standing }): RecordJudgement => ({
      judgement: standing.stands ? stateWords[judgement.state] : `${stateWords[judgement.state]} – to be looked at again: ${whyWords(standing.why)}`,
      ...written(judgement),
      evidence: judgement.on.map(hash => quotable(said(hash) ?? review.words.get(hash) ?? '')),
    })), ...notes.map((one): RecordJudgement => ({ judgement: 'not yet judged', ...written(one), evidence }))],
  }
}

const written = ({ by, at, note }: Judgement) => ({ reviewer: by, day: at.slice(0, 10), note })

function whyWords(why: 'changed' | 'missing' | 'unread' | 'altered'): string {
  switch (why) {
    case 'changed': return 'the words have changed since'
    case 'missing': return 'it is no longer in the response'
    case 'unread': return 'the response could not be read'
    case 'altered': return 'the words kept in the record are not those that were judged'
  }
}

function commentsOf({ comments }: Review): readonly RecordComment[] {
  const kept = comments.filter(({ state }) => state !== 'withdrawn')
  const byTime = (a: { readonly at: string }, b: { readonly at: string }): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)
  const ids = new Set(kept.map(({ id }) => id))
  return kept.filter(({ to }) => to === undefined || !ids.has(to)).sort(byTime).map(comment => ({
    words: plain(comment.words), reviewer: comment.by, day: comment.at.slice(0, 10), text: comment.text, state: comment.state === 'resolved' ? 'resolved' : 'open',
    answers: kept.filter(({ to }) => to === comment.id).sort(byTime).map(({ by, at, text }) => ({ reviewer: by, day: at.slice(0, 10), text })),
  }))
}

const quotable = (quote: string): string => plain(bare(quote).replace(frontMatterLine, (_, key: string, __, value: string) => `${key.charAt(0).toUpperCase()}${key.slice(1).replaceAll('-', ' ')}: ${value}`))

/** `report-presented: "2 July 2026"` */
const frontMatterLine = /^(report-presented|response-agreed|published): {1,3}(["']?)([^\n]{1,200}?)\2$/

/** Without Markdown's marks; a table's row as its cells, a link as its words. */
function plain(source: string): string {
  const text = source.replace(/<br\s*\/?>/gi, ' ').replace(/\*\*|__|`|^#{1,6} |^> ?|^(?:[-*+]|\d{1,9}[.)]) /g, '')
    .replace(/(?<![\\\d\p{L}])[*_](?=[^\s*_])|(?<=[^\s*_\\])[*_](?![\d\p{L}*_])/gu, '').replace(/\[([^[\]]{1,200})\]\([^()\s]{1,500}\)/g, '$1')
  const cells = /^\|.*\|$/.test(text) ? text.slice(1, -1).split(/(?<!\\)\|/).map(cell => cell.trim()).filter(Boolean).join(' · ') : text
  return cells.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/\s+/g, ' ').trim()
}
