/** A review as the text of its file: plain JSON, always in the same order, one judgement, comment or quotation on a line, so that a change is a small one. */
import { tidy } from './merge.ts'
import { formatVersion, type Comment, type Judgement, type More, type Review, type Reviewer } from './review.ts'

export function serialise(unordered: Review): string {
  const review = tidy(unordered)
  const fields: readonly (readonly [string, string])[] = [
    ['version', String(formatVersion)],
    ['document', JSON.stringify(review.document)],
    ['profile', JSON.stringify(review.profile)],
    ['reviewers', list(review.reviewers.map(reviewerFields))],
    ['judgements', list(review.judgements.map(judgementFields))],
    ['comments', list(review.comments.map(commentFields))],
    ['words', dictionary(review.words)],
    ...Object.entries(sorted(review.more) ?? {}).map(([name, value]) => [name, JSON.stringify(value)] as const),
  ]
  return `{\n${fields.map(([name, value]) => `  ${JSON.stringify(name)}: ${value}`).join(',\n')}\n}\n`
}

const reviewerFields = ({ name, more }: Reviewer): object => ({ name, ...sorted(more) })

const judgementFields = ({ kind, id, by, at, state, note, on, whole, more }: Judgement): object =>
  ({ [kind]: id, by, at, state, note, on, ...(whole !== undefined && { whole }), ...sorted(more) })

const commentFields = ({ id, by, at, state, text, words, before, after, to, more }: Comment): object =>
  ({ id, ...(to !== undefined && { to }), by, at, state, text, ...(words !== '' && { words, before, after }), ...sorted(more) })

/** What this version does not know comes last, by name. */
const sorted = (more: More | undefined): More | undefined => more && Object.fromEntries(Object.entries(more).sort(([a], [b]) => (a < b ? -1 : 1)))

const list = (items: readonly object[]): string => (items.length ? `[\n${items.map(item => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]` : '[]')

const dictionary = (words: ReadonlyMap<string, string>): string =>
  (words.size ? `{\n${[...words].map(([hash, text]) => `    ${JSON.stringify(hash)}: ${JSON.stringify(text)}`).join(',\n')}\n  }` : '{}')
