/** Reviews to test with, made up and of every kind. */
import fc from 'fast-check'
import { builtInMarker } from '../../../server/src/profile/builtIn.ts'
import { analyse, type Analysis } from '../../../server/src/engine/analyse.ts'
import { hashOf } from '../../../server/src/review/hash.ts'
import { tidy } from '../../../server/src/review/merge.ts'
import { keyOf, type Comment, type Judgement, type Review, type State } from '../../../server/src/review/review.ts'
import { subjects, type PlacedBound } from '../../../server/src/review/words.ts'

export const read = (text: string, previous?: Analysis): Analysis => analyse(text, { fixed: builtInMarker('scr-board-response')! }, previous)

export const boundIn = (text: string): ReadonlyMap<string, PlacedBound> => new Map(subjects(read(text).assessment).map(bound => [keyOf(bound), bound]))

export const questionIn = (text: string, id: string): PlacedBound => boundIn(text).get(keyOf({ kind: 'question', id }))!

const states: readonly State[] = ['not-reviewed', 'met', 'partly', 'not-met', 'not-applicable']
const time = fc.integer({ min: 0, max: 30 }).map(n => new Date(Date.UTC(2018, 4, 1 + n)).toISOString())
const words = fc.constantFrom('The Board accepts it.', '| R1 | an audit |', 'Ça “va”\\ — ok', 'x')
const name = fc.constantFrom('A. Ames', 'B. Birch', 'C, “Chair”', '__proto__')
// What JSON cannot say (-0) is in no file.
const json = fc.jsonValue().map(value => JSON.parse(JSON.stringify(value)) as unknown)
const more = fc.option(fc.dictionary(fc.constantFrom('seal', 'x-by', '$about'), json, { minKeys: 1 }), { nil: undefined })
const optional = <T extends object>(value: T): { [K in keyof T]-?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as never

const judgement = fc.record({
  kind: fc.constantFrom('question' as const, 'finding' as const), id: fc.constantFrom('time', 'acceptance', 'Finding 1', 'R2 (2)', 'constructor'), by: name, at: time,
  state: fc.constantFrom(...states), note: fc.string({ maxLength: 12 }), on: fc.uniqueArray(words.map(hashOf), { maxLength: 3 }), whole: fc.option(words.map(hashOf), { nil: undefined }), more,
}).map(value => optional(value) as Judgement)

const comment = fc.record({
  id: fc.constantFrom('a', 'b', 'c'), by: name, at: time, state: fc.constantFrom('open' as const, 'resolved' as const, 'withdrawn' as const),
  text: fc.string({ maxLength: 12 }), words, before: fc.string({ maxLength: 5 }), after: fc.string({ maxLength: 5 }), to: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }), more,
}).map(value => optional(value) as Comment)

/** As they come out of a file: one judgement for each reviewer and subject. */
export const reviews: fc.Arbitrary<Review> = fc.record({
  judgements: fc.uniqueArray(judgement, { maxLength: 6, selector: one => `${keyOf(one)} ${one.by}` }),
  comments: fc.uniqueArray(comment, { maxLength: 3, selector: ({ id }) => id }),
  more,
}).map(({ judgements, comments, more }) => tidy({
  document: 'response.md', profile: 'scr-board-response', reviewers: [], judgements, comments,
  words: new Map(['The Board accepts it.', '| R1 | an audit |', 'Ça “va”\\ — ok', 'x'].map(text => [hashOf(text), text])),
  ...(more && { more }),
}))
