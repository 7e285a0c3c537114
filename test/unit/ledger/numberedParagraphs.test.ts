/** Paragraphs with a number of their own, and labels in bold on lines of their own, as governments' replies have them. */
import { expect, test } from 'vitest'
import { readText } from './read.ts'

const read = (text: string): string => {
  const { findings, actions } = readText(text).ledger
  return [...findings.map(f => `${f.label}: ${f.position}`), ...actions.map(a => `${a.text} | ${a.owner?.text ?? ''} | ${a.due?.text ?? ''}`)].join('\n')
}

test('a paragraph’s number is no part of its doer', () => {
  expect(read('2.4 The Harbour will price the lamps by May 2031.\n\n2.5 The Quay Manager will light the steps.\n')).toBe('The Harbour will price the lamps by May 2031. | The Harbour | May 2031\nThe Quay Manager will light the steps. | The Quay Manager | ')
})

test('a bold line with a date is of the action that follows, and agreeing is no action', () => expect(read(`**2. Recommendation: The harbour should light the steps.**

2.1 The Harbour agrees with the recommendation.

**Target implementation date: Summer 2031**

2.2 The Quay Manager will put a lamp on each step.
`)).toBe('Recommendation 2: accepted\nThe Quay Manager will put a lamp on each step. | The Quay Manager | Summer 2031'))

test('an inspectorate’s “MUST DO 4” and “SHOULD DO 2” are findings, and “must do 2 rounds” is none', () => {
  expect(read('- **MUST DO 4** (lamps): the Quay Manager will put a lamp on each step by May 2031.\n- **SHOULD DO 2**: no further work is proposed this quarter.\n')).toBe('Must do 4: not-stated\nShould do 2: not-stated\nthe Quay Manager will put a lamp on each step by May 2031. | the Quay Manager | May 2031')
  expect(read('Wardens must do 2 rounds a night.\n')).toBe('')
})

test('a fiscal year is a date', () => expect(read('The Harbour will light the steps by fiscal 2031-32.\n')).toBe('The Harbour will light the steps by fiscal 2031-32. | The Harbour | 2031-32'))
