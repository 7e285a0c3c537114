import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { bySentences } from '../../../server/src/engine/answers/answerQuestions.ts'
import type { Verdict } from '../../../server/src/engine/assessment.ts'
import { otherWords } from '../../../server/src/model/evidence/candidate.ts'

const letter = (words: string, more = '') => `To the Coroner

We have read your letter with care, and have talked of little else. Your words on the trolley were read out to all who work here, from the partners to the cleaners, at a meeting that we called for the purpose.

${words}

The family asked us why nobody had rung them. We had no good answer to that, and have said so to them.
${more}
For the partners of Fernley Brook Surgery
`
const first = 'We did the box before the rota because the second cannot work without the first.'

function read(text: string) {
  const { response, marker, answers } = analyse(text).assessment
  const before = bySentences(response, marker)
  return { answers, of: (id: string) => answers.find(a => a.question.id === id)!, before, beforeOf: (id: string) => before.find(a => a.question.id === id)! }
}

describe('a short response', () => {
  it('has words shown that no reader knows and that are most likely an answer', () => {
    const { of, beforeOf } = read(letter(first))
    expect(beforeOf('priorities').verdict).toBe('not-found')
    expect(of('priorities').verdict).toBe('partly')
    expect(of('priorities').evidence.map(e => e.text)).toEqual([first])
  })
  it('has no words shown that are still to be filled in', () => {
    const { of, beforeOf } = read(letter('We did [what came first] before the rota because the second cannot work without the first.'))
    expect(of('priorities')).toEqual(beforeOf('priorities'))
    expect(of('priorities').verdict).toBe('not-found')
  })
  it.each([
    ['shorter than that', `We have read it.\n\n${first}\n`],
    ['longer', letter(first, 'The hall was painted in the spring, and the chairs are new.\n'.repeat(30))],
    ['with a heading that asks', letter(`## What matters most\n\n${first}`)],
  ])('is left to the readers when it is %s', (_, text) => {
    const { of, beforeOf } = read(text)
    expect(of('priorities')).toEqual(beforeOf('priorities'))
  })
  const own = new URL('../../corpus/own/', import.meta.url)
  const order: readonly Verdict[] = ['not-found', 'partly', 'answered']
  it('moves by one step at most, is an answer only where the readers know a part of it, shows words of the page, and takes back nothing that the ledger shows', () => {
    let moved = 0
    let whole = 0
    for (const name of readdirSync(own)) {
      const text = readFileSync(new URL(name, own), 'utf8')
      const { answers, before } = read(text)
      for (const [i, { question, verdict, evidence }] of answers.entries()) {
        const was = before[i]!.verdict
        if (was === verdict) continue
        moved++
        expect(Math.abs(order.indexOf(verdict) - order.indexOf(was))).toBe(1)
        if (verdict === 'answered') {
          whole++
          expect(before[i]!.evidence.some(({ kind }) => kind !== otherWords)).toBe(true)
          expect(evidence.map(e => e.start)).toEqual(expect.arrayContaining(before[i]!.evidence.map(e => e.start)))
        }
        expect(evidence.length > 0).toBe(verdict !== 'not-found')
        for (const e of evidence) expect(text.slice(e.start, e.end)).toBe(e.text)
        if (question.reader === 'actions' || question.reader === 'acceptance') expect(order.indexOf(verdict)).toBeGreaterThan(order.indexOf(was))
      }
    }
    expect(moved).toBeGreaterThan(5)
    expect(whole).toBeGreaterThan(0)
  })
})
