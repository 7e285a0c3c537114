/** Findings told by their positions: under a heading that is one, behind one, and each with its own measure in one sentence. */
import { describe, expect, test } from 'vitest'
import { readText } from './read.ts'

const findings = (text: string): string => readText(text).ledger.findings.map(f => `${f.label.replace('Recommendation ', '')}: ${f.position}`).join('; ')

describe('findings by their positions', () => {
  const wanted = '1: accepted; 2: accepted; 5: accepted; 3: accepted-in-part; 4: not-accepted'

  test('under headings', () => expect(findings('# Our response\n\n## Accepted\n\nRecommendations 1, 2 and 5\n\n## Accepted in part\n\nRecommendation 3\n\n## Not accepted\n\nRecommendation 4, because the service has closed.\n')).toBe(wanted))

  test('under bold lines, as lists', () => expect(findings('**Accepted**\n\n- Recommendation 1: cover\n- Recommendation 2: files\n- Recommendation 5: visits\n\n**Accepted in part**\n\n- Recommendation 3: night calls\n\n**Not accepted**\n\n- Recommendation 4: a new post\n')).toBe(wanted))

  test('behind them', () => expect(findings('**Accepted in full:** recommendations 1, 2 and 5.\n\n**Accepted in part:** recommendation 3.\n\n**Not accepted:** recommendation 4.\n')).toBe(wanted))

  test('in columns that lost their lines', () => expect(findings('#### Recommendation\n\nRecommendation 1 Recommendation 2\n\n#### Fully accepted\n\nRecommendation 3a)\n\n#### Accepted in principle\n\nRecommendation 3b) Recommendation 4\n')).toBe('1: not-stated; 2: not-stated; 3a: accepted; 3b: accepted-in-part; 4: accepted-in-part'))

  test('a position below a finding’s title stays that one’s', () => expect(findings('## Recommendation 1\n\n### Accepted\n\nWe will.\n\n## Recommendation 2\n\n### Not accepted\n\nIt has closed.\n')).toBe('1: accepted; 2: not-accepted'))

  test('and a bold line that answers a line’s finding, that one’s', () => expect(findings('Recommendation 1: Cover at night\n\n**Accepted**\n\nRecommendation 2: A new post\n\n**Not accepted**\n\nIt has closed.\n')).toBe('1: accepted; 2: not-accepted'))
})

describe('each with its own measure', () => {
  const told = (sentence: string): string => findings(`${sentence}\n\n${[1, 2, 3, 4].map(n => `## Recommendation ${n}\n\nWork has begun on it.`).join('\n\n')}\n`)

  test.each([
    'We accept 1, 2 and 3, and 4 in part.',
    'We accept recommendations 1, 2 and 3, and 4 in part.',
    'We accept Recommendations 1, 2 and 3 and Recommendation 4 in part.',
    'Recommendations 1, 2 and 3 are accepted and 4 in part.',
  ])('%s', sentence => expect(told(sentence)).toBe('1: accepted; 2: accepted; 3: accepted; 4: accepted-in-part'))

  test('one measure for all', () => expect(told('We accept recommendations 1, 2, 3 and 4 in part.')).toBe('1: accepted-in-part; 2: accepted-in-part; 3: accepted-in-part; 4: accepted-in-part'))
})
