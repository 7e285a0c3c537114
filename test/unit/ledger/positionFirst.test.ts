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

it('a sum of several positions begins nothing', () =>
  expect(read(`We accept recommendations 1 and 2.\n\n${first}\n`)).toBe('Recommendation 1: accepted ()\nRecommendation 2: accepted ()\n– (The Harbour Master)'))

it('what stands after such a paragraph is not of its finding', () =>
  expect(read(`We accept recommendation 1. ${first}\n\n${second}\n`)).toBe('Recommendation 1: accepted (The Harbour Master)\n– (The Quay Manager)'))

const doers = (text: string): string => readText(text).ledger.actions.map(a => `${a.owner?.text ?? '–'} | ${a.due?.text ?? '–'} | ${a.finding}`).join('; ')

it.each([
  ['behind a position', '## Finding 1\n\nAccepted. Head of Estates to fit 20 lamps by May 2031.\n', 'Head of Estates | May 2031 | 0'],
  ['a check is a task as well', '## Finding 1\n\nAccepted. Head of Safety to audit 20 lamps by May 2031.\n', 'Head of Safety | May 2031 | 0'],
  ['not amid speech', 'The decision was hard. The keys to the quay by May were lost. It was wet.\n', ''],
])('a task in few words: %s', (_, text, wanted) => expect(doers(text)).toBe(wanted))

const minutes = '3.1 Finding 1. Accepted. The Harbour Master will light the steps.\n\n3.2 Finding 2. Not accepted, since the quay is private.\n\n'

it.each([
  ['a numbered paragraph with a title of its own', `${minutes}3.3 Priorities. Finding 1 comes first.\n\n3.4 Other business. The Quay Manager will write to the crews.\n`],
  ['one that follows it', `${minutes}3.3 Communications. The Quay Manager will write to the crews.\n`],
])('%s ends the finding before it', (_, text) => expect(read(text)).toBe('Finding 1: accepted (The Harbour Master)\nFinding 2: not-accepted ()\n– (The Quay Manager)'))

it('a numbered paragraph whose title is a part of the answer ends nothing', () =>
  expect(read('3.1 Finding 1. Accepted in part.\n\n3.2 Action. The Quay Manager will write to the crews.\n')).toBe('Finding 1: accepted-in-part (The Quay Manager)'))
