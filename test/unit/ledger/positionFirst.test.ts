/** A passage that begins with a position is about the findings that the position names. */
import { expect, it } from 'vitest'
import { readText } from './read.ts'

/** Each finding with its position and its actions' doers; “–” are the actions of none. */
const read = (text: string): string => {
  const { findings, actions } = readText(text).ledger
  const of = (finding: number): string => actions.filter(a => a.finding === finding).map(a => a.owner?.text ?? '').join(', ')
  return [...findings.map((f, i) => `${f.label}: ${f.position} (${of(i)})`), ...(of(-1) === '' ? [] : [`– (${of(-1)})`])].join('\n')
}
const first = 'The Harbour Master will light the steps by May 2031.', second = 'The Quay Manager will paint the bollards by June 2031.'
const both = 'Recommendation 1: accepted (The Harbour Master)\nRecommendation 2: accepted (The Quay Manager)'

it.each([
  ['paragraphs', `We accept recommendation 1. ${first}\n\nWe accept recommendation 2. ${second}\n`],
  ['a numbered list', `1. We accept recommendation 1. ${first}\n2. We accept recommendation 2. ${second}\n`],
  ['a body', `The Harbour Board agrees with Recommendation 1. ${first}\n\nThe Harbour Board agrees with Recommendation 2. ${second}\n`],
  ['lines of their own', `We accept recommendation 1.\n\n${first}\n\nWe accept recommendation 2.\n\n${second}\n`],
  ['their headings', `## Recommendation 1\n\nWe accept recommendation 1.\n\n${first}\n\n## Recommendation 2\n\nRecommendation 2 is accepted.\n\n${second}\n`],
])('%s', (_, text) => expect(read(text)).toBe(both))

it('several that are answered together', () => expect(read(`We accept recommendations 1 and 2. ${first}\n`)).toBe('Recommendation 1: accepted (The Harbour Master)\nRecommendation 2: accepted ()'))

it('a passage that goes on to other findings is about none of them alone', () =>
  expect(read(`We accept recommendation 1. We do not accept recommendation 2, since the quay is private.\n\n${first}\n`)).toBe('Recommendation 1: accepted ()\nRecommendation 2: not-accepted ()\n– (The Harbour Master)'))

it('what stands after such a paragraph is not of its finding', () =>
  expect(read(`We accept recommendation 1. ${first}\n\n${second}\n`)).toBe('Recommendation 1: accepted (The Harbour Master)\n– (The Quay Manager)'))
