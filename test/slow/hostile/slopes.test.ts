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
import { leastOf, processorTime } from '../../support/processorTime.ts'
import { readRulePage } from '../../support/rulePage.ts'

const size = Number(process.env.SLOPE_CHARACTERS ?? 60_000)
/** Of sixteen, where four is right. */
const most = 9
/** Milliseconds at the full length below which a slope is the clock's noise. */
const noise = 12

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

/** How much more four times the length takes; 0 where it is too little to tell. */
function growth(take: (characters: number) => number, characters: number): number {
  const whole = leastOf(2, () => take(characters))
  return whole < noise ? 0 : leastOf(2, () => take(characters)) / leastOf(4, () => take(characters / 4))
}

test('a square is told from a line', () => {
  const spin = (steps: number): number => processorTime(() => {
    let sum = 0
    for (let i = 0; i < steps; i++) sum += Math.sqrt(i)
    expect(sum).toBeGreaterThan(0)
  })
  expect(growth(n => spin(n * n / 60), 60_000)).toBeGreaterThan(most)
  expect(growth(n => spin(n * 1000), 60_000)).toBeLessThan(most)
})

describe('rules', () => {
  test.each(rules.map(({ id }) => id))('%s', id => {
    const examples = readRulePage(readFileSync(`server/src/rules/${id}.md`, 'utf8')).shows.map(({ text }) => text)
    const take = (characters: number): number => {
      // A marker of its own each time: what was said for another is not taken over.
      const only: Marker = { ...scr, rules: { [id]: { severity: 'warning', options: scr.rules[id]?.options ?? {} } } }
      const { response, answers } = analyse(long(examples, characters), { fixed: { ...scr, rules: {} } }).assessment
      return processorTime(() => void runRules(response, answers, only))
    }
    expect(growth(take, size)).toBeLessThan(most)
  }, 300_000)
})

describe('readers', () => {
  const shapes = readdirSync('test/goldens').filter(name => name.endsWith('.md'))
  test.each(shapes)('%s', name => {
    const text = readFileSync(`test/goldens/${name}`, 'utf8')
    /** Each step with what the step before gave it. */
    const steps: Readonly<Record<string, (characters: number) => number>> = {
      'cut and parsed': characters => {
        const whole = long([text], characters)
        return processorTime(() => void parse(whole))
      },
      'read': characters => {
        const tree = parse(long([text], characters))
        return processorTime(() => void readResponse(tree, undefined, scr))
      },
      'answered': characters => {
        const response = readResponse(parse(long([text], characters)), undefined, scr)
        return processorTime(() => void answerQuestions(response, scr))
      },
      'shown': characters => {
        const whole = long([text], characters)
        const analysis = analyse(whole)
        const document = TextDocument.create('file:///long.md', 'markdown', 1, whole)
        return processorTime(() => void checklist(document, analysis))
      },
    }
    for (const [step, take] of Object.entries(steps)) expect(growth(take, size), step).toBeLessThan(most)
  }, 600_000)
})
