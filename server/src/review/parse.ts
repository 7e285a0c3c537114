/** A review's file as data. Whatever it holds, this answers with a review or with one sentence on what is wrong; it never throws. */
import { hasConflict } from './conflict.ts'
import { formatVersion, type Comment, type Judgement, type More, type Review, type Reviewer, type State } from './review.ts'
import { tidy } from './merge.ts'

export type FaultKind = 'broken' | 'conflict' | 'newer' | 'misfit'
export interface ParseFault {
  readonly kind: FaultKind
  /** What is wrong and where, without the file's name: “line 12 is no JSON”. */
  readonly says: string
}
export type Parsed = { readonly review: Review; readonly fault?: undefined } | { readonly review?: undefined; readonly fault: ParseFault }

const states: readonly string[] = ['not-reviewed', 'met', 'partly', 'not-met', 'not-applicable'] satisfies State[]
const commentStates: readonly string[] = ['open', 'resolved', 'withdrawn'] satisfies Comment['state'][]

export function parseReview(source: string): Parsed {
  const text = source.replace(/^\uFEFF/, '')
  if (hasConflict(text)) return fault('conflict', 'it holds the marks of a merge that was not finished (“<<<<<<<”)')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return fault('broken', `it is no whole JSON${placeOf(error, text)}`)
  }
  try {
    return { review: readReview(object(value, 'the file')) }
  } catch (error) {
    if (error instanceof Misfit) return fault(error.newer ? 'newer' : 'misfit', error.message)
    throw error
  }
}

const fault = (kind: FaultKind, says: string): Parsed => ({ fault: { kind, says } })

/** Engines word it differently; a place is said where one is known. */
function placeOf(error: unknown, text: string): string {
  const at = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined
  if (at === undefined) return ''
  return ` (line ${text.slice(0, Number(at)).split('\n').length})`
}

/** A value that is not what the schema says; never leaves this file. */
class Misfit extends Error {
  readonly newer: boolean
  constructor(message: string, newer = false) {
    super(message)
    this.newer = newer
  }
}

function readReview(file: Record<string, unknown>): Review {
  const { version, document, profile, reviewers = [], judgements = [], comments = [], words = {}, ...more } = file
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) throw new Misfit('“version” is not a whole number')
  if (version > formatVersion) throw new Misfit(`it was written by a newer Board Response (version ${version} of the format; this one knows ${formatVersion})`, true)
  return tidy({
    document: string(document, '“document”'),
    profile: string(profile, '“profile”'),
    reviewers: each(reviewers, 'reviewers', readReviewer),
    judgements: each(judgements, 'judgements', readJudgement),
    comments: each(comments, 'comments', readComment),
    words: new Map(Object.entries(object(words, '“words”')).map(([hash, text]) => [hash, string(text, `“words”: ${hash}`)])),
    ...moreOf(more),
  })
}

function readReviewer(value: Record<string, unknown>, where: string): Reviewer {
  const { name, ...more } = value
  return { name: filled(name, `${where}: “name”`), ...moreOf(more) }
}

function readJudgement(value: Record<string, unknown>, where: string): Judgement {
  const { question, finding, by, at, state, note = '', on = [], whole, ...more } = value
  if ((question === undefined) === (finding === undefined)) throw new Misfit(`${where} must name either a “question” or a “finding”`)
  const kind = question === undefined ? 'finding' : 'question'
  return {
    kind,
    id: filled(question ?? finding, `${where}: “${kind}”`),
    by: filled(by, `${where}: “by”`),
    at: time(at, where),
    state: among(state, states, `${where}: “state”`) as State,
    note: string(note, `${where}: “note”`),
    on: array(on, `${where}: “on”`).map(hash => string(hash, `${where}: “on”`)),
    ...(whole !== undefined && { whole: string(whole, `${where}: “whole”`) }),
    ...moreOf(more),
  }
}

function readComment(value: Record<string, unknown>, where: string): Comment {
  const { id, by, at, state, text, words = '', before = '', after = '', to, ...more } = value
  return {
    id: filled(id, `${where}: “id”`),
    by: filled(by, `${where}: “by”`),
    at: time(at, where),
    state: among(state, commentStates, `${where}: “state”`) as Comment['state'],
    text: string(text, `${where}: “text”`),
    words: string(words, `${where}: “words”`),
    before: string(before, `${where}: “before”`),
    after: string(after, `${where}: “after”`),
    ...(to !== undefined && { to: string(to, `${where}: “to”`) }),
    ...moreOf(more),
  }
}

const moreOf = (more: More): { readonly more?: More } => (Object.keys(more).length ? { more } : {})

function each<T>(value: unknown, name: string, read: (item: Record<string, unknown>, where: string) => T): readonly T[] {
  return array(value, `“${name}”`).map((item, i) => read(object(item, `item ${i + 1} of “${name}”`), `item ${i + 1} of “${name}”`))
}

function object(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Misfit(`${where} is not an object in braces`)
  return value as Record<string, unknown>
}

function array(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Misfit(`${where} is not a list in brackets`)
  return value
}

function string(value: unknown, where: string): string {
  if (typeof value !== 'string') throw new Misfit(`${where} is missing or is not text`)
  return value
}

function filled(value: unknown, where: string): string {
  if (string(value, where).trim() === '') throw new Misfit(`${where} is empty`)
  return value as string
}

/** In UTC and to the millisecond, as it is written: then later times sort after earlier ones. */
function time(value: unknown, where: string): string {
  const at = string(value, `${where}: “at”`)
  if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(at) || Number.isNaN(Date.parse(at))) throw new Misfit(`${where}: “at” is not a date and time such as 2018-05-22T14:03:00.000Z`)
  return new Date(at).toISOString()
}

function among(value: unknown, allowed: readonly string[], where: string): string {
  if (typeof value !== 'string' || !allowed.includes(value)) throw new Misfit(`${where} is not one of ${allowed.join(', ')}`)
  return value
}
