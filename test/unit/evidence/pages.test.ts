/** Short pages with one answer, or none, in the words of somebody who had not seen the lists of words. Those that are read wrongly are listed. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { wrong } from './forms/form.ts'

const lines = (name: string): readonly string[] => readFileSync(new URL(`./pages/${name}.txt`, import.meta.url), 'utf8').split('\n').filter(line => line !== '' && !line.startsWith('#'))
const verdicts = ['answered', 'partly', 'not-found'] as const
const deeds = 'The ward manager will rewrite the handover sheet. A second nurse will be on duty at night.'
/** A check of all the actions comes after them; a page on actions or dates has no others. */
const page = (question: string, words: string): string =>
  ['# Response to the review', 'Thank you for your report.', ...(question === 'actions' || question === 'time' ? [words] : question === 'monitoring' ? [deeds, words] : [words, deeds])].join('\n\n')

/** Whether the page is misread: only its verdict is asked. */
const misread = (question: string, verdict: typeof verdicts[number], words: string): boolean =>
  / read as /.test(wrong({ choice: {}, text: page(question, words), verdict, meant: [] }, question) ?? '')

const said = lines('said').map(line => {
  const [question = '', verdict = '', ...words] = line.split(' ')
  return { line, question, verdict: verdicts.find(v => v === verdict)!, words: words.join(' ') }
})
const inPassing = lines('in-passing').flatMap(words => ['acceptance', 'priorities', 'monitoring', 'national', 'context'].map(question => ({ line: `${question} not-found ${words}`, question, verdict: 'not-found' as const, words })))

it('reads what a page says, and no answer in what it tells in passing', () => {
  const wrongly = [...said, ...inPassing].filter(one => misread(one.question, one.verdict, one.words)).map(({ line }) => line)
  expect(wrongly).toEqual(lines('known-failures'))
})

it('asks each verdict of each question', () => {
  expect(said.every(one => one.verdict !== undefined && one.words !== '')).toBe(true)
  expect(new Set(said.map(one => `${one.question} ${one.verdict}`)).size).toBe(21)
})
