/**
 * Nothing costs more than in proportion: each rule over its own page's examples, and each step of the reading over every shape of response
 * that there is, at a length and at four times that length. Four times the work is right, sixteen times is a square.
 * `SLOPE_CHARACTERS=400000` looks further.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { answerQuestions } from '../../../server/src/engine/answers/answerQuestions.ts'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { runRules } from '../../../server/src/engine/runRules.ts'
import { checklist } from '../../../server/src/features/checklist.ts'
import { readResponse } from '../../../server/src/model/readResponse.ts'
import { builtInMarker } from '../../../server/src/profile/builtIn.ts'
import type { Marker } from '../../../server/src/profile/marker.ts'
import { rules } from '../../../server/src/rules/registry.ts'
import { parse } from '../../../server/src/syntax/parse.ts'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { processorTime } from '../../support/processorTime.ts'
import { readRulePage } from '../../support/rulePage.ts'

const size = Number(process.env.SLOPE_CHARACTERS ?? 30_000)
/** Of sixteen, where four is right. */
const most = 9
/** Milliseconds at the full length below which a slope is the clock's noise. */
const noise = 20

const scr = builtInMarker('scr-board-response')!
const head = '---\ndocument: board-response\n---\n\n'
const withoutHead = (text: string): string => text.replace(/^---\n[^]*?\n---\n/, '')

let copies = 0
/** The texts over and over, each time with other numbers for findings and actions, and with a word that was never there: nothing is remembered from before. */
function long(texts: readonly string[], characters: number): string {
  const parts = [head]
  for (let length = 0, i = 0; length < characters; i++) {
    const part = withoutHead(texts[i % texts.length]!).replace(/\b((?:finding|recommendation|action|concern|[RFA])[ .]?)(\d{1,2})\b/gi, (_, word: string, n: string) => `${word}${Number(n) + 20 * Math.floor(i / texts.length)}`)
    parts.push(part, `The ward of Thrush${(copies++).toString(36)} was told.`)
    length += part.length + 32
  }
  return parts.join('\n\n')
}

type Times = Readonly<Record<string, number>>

/** The least of each over some runs: a busy machine only ever adds. */
function least(runs: number, take: () => Times): Times {
  const all = Array.from({ length: runs }, take)
  return Object.fromEntries(Object.keys(all[0]!).map(step => [step, Math.min(...all.map(times => times[step]!))]))
}

/** How much more four times the length takes, for each step that takes long enough to tell. */
function growths(take: (characters: number) => Times, characters: number): Times {
  const whole = least(2, () => take(characters))
  if (Object.values(whole).every(time => time < noise)) return {}
  const part = least(3, () => take(characters / 4))
  const found = Object.entries(whole).filter(([, time]) => time >= noise).map(([step, time]) => [step, time / part[step]!] as const)
  // What looks steep is looked at again before it is said.
  if (found.every(([, growth]) => growth < most)) return Object.fromEntries(found)
  const [again, quarter] = [least(2, () => take(characters)), least(4, () => take(characters / 4))]
  return Object.fromEntries(found.map(([step]) => [step, Math.min(whole[step]!, again[step]!) / Math.max(part[step]!, quarter[step]!)]))
}

const expectLine = (take: (characters: number) => Times): void => expect(Object.entries(growths(take, size)).filter(([, growth]) => growth >= most)).toEqual([])

test('a square is told from a line', () => {
  const spin = (steps: number): Times => ({
    work: processorTime(() => {
      let sum = 0
      for (let i = 0; i < steps; i++) sum += Math.sqrt(i)
      expect(sum).toBeGreaterThan(0)
    }),
  })
  expect(growths(n => spin(n * n / 10), 30_000).work).toBeGreaterThan(most)
  expect(growths(n => spin(n * 2000), 30_000).work).toBeLessThan(most)
})

describe('rules', () => {
  test.each(rules.map(({ id }) => id))('%s', id => {
    const examples = readRulePage(readFileSync(`server/src/rules/${id}.md`, 'utf8')).shows.map(({ text }) => text)
    expectLine(characters => {
      // A marker of its own each time: what was said for another is not taken over.
      const only: Marker = { ...scr, rules: { [id]: { severity: 'warning', options: scr.rules[id]?.options ?? {} } } }
      const { response, answers } = analyse(long(examples, characters), { fixed: { ...scr, rules: {} } }).assessment
      return { rule: processorTime(() => void runRules(response, answers, only)) }
    })
  }, 300_000)
})

describe('readers', () => {
  const shapes = readdirSync('test/goldens').filter(name => name.endsWith('.md'))
  test.each(shapes)('%s', name => {
    const text = readFileSync(`test/goldens/${name}`, 'utf8')
    expectLine(characters => {
      const whole = long([text], characters)
      const times: Record<string, number> = {}
      /** One step, given what the step before made. */
      const step = <T>(called: string, work: () => T): T => {
        let made: T | undefined
        times[called] = processorTime(() => void (made = work()))
        return made!
      }
      const tree = step('cut and parsed', () => parse(whole))
      const response = step('read', () => readResponse(tree, undefined, scr))
      const answers = step('answered', () => answerQuestions(response, scr))
      const problems = step('judged', () => runRules(response, answers, scr))
      const document = TextDocument.create('file:///long.md', 'markdown', 1, whole)
      step('shown', () => checklist(document, { tree, frontMatter: undefined, assessment: { response, marker: scr, answers, problems } }))
      return times
    })
  }, 300_000)
})
