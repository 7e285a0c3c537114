import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { bySentences } from '../../../server/src/engine/answers/answerQuestions.ts'
import { gistOf, gistOfBlocks, ownSentences } from '../../../server/src/engine/answers/gist.ts'

const letter = (words: string) => `To the Coroner

We have read your letter with care, and have talked of little else. Your words on the trolley were read out to all who work here, from the partners to the cleaners, at a meeting that we called for the purpose.

${words}

The family asked us why nobody had rung them. We had no good answer to that, and have said so to them. They came to the surgery twice in the spring, and sat with those who had known him best.

For the partners of Fernley Brook Surgery
`
const first = 'We did the box before the rota because the second cannot work without the first.'

function read(text: string) {
  const { response, marker, answers } = analyse(text).assessment
  const before = bySentences(response, marker)
  return { response, answers, before, of: (id: string) => answers.find(a => a.question.id === id)!, beforeOf: (id: string) => before.find(a => a.question.id === id)! }
}

describe('a response as a whole', () => {
  it('has words shown that no reader knows and that are most likely an answer', () => {
    const { of, beforeOf } = read(letter(first))
    expect(beforeOf('priorities').verdict).toBe('not-found')
    expect(of('priorities').verdict).toBe('partly')
    expect(of('priorities').evidence.map(e => e.text)).toContain(first)
  })
  it('has no words shown that are still to be filled in', () => {
    const { of, beforeOf } = read(letter('We did [what came first] before the rota because the second cannot work without the first.'))
    expect(of('priorities')).toEqual(beforeOf('priorities'))
    expect(of('priorities').verdict).toBe('not-found')
  })
  it('is left to the readers when it is shorter than that', () => {
    const { of, beforeOf } = read(`We have read it.\n\n${first}\n`)
    expect(of('priorities')).toEqual(beforeOf('priorities'))
  })
  it('finds no more answered than the ledger leaves open, though the words are likely to', () => {
    const { of, response } = read(readFileSync(new URL('../../../client/sample/response.md', import.meta.url), 'utf8'))
    expect(response.findings.map(f => f.position)).toContain('not-stated')
    expect(of('acceptance').verdict).toBe('partly')
  })
  const own = new URL('../../corpus/own/', import.meta.url)
  it('shows words of the page for whatever it finds, and takes back nothing that the ledger shows', () => {
    let moved = 0
    for (const name of readdirSync(own)) {
      const text = readFileSync(new URL(name, own), 'utf8')
      const { answers, before, response } = read(text)
      for (const [i, { question, verdict, evidence, reading }] of answers.entries()) {
        if (before[i]!.verdict === verdict) continue
        moved++
        expect(reading).not.toBe(before[i]!.reading)
        expect(evidence.length > 0).toBe(verdict !== 'not-found')
        for (const e of evidence) expect(text.slice(e.start, e.end)).toBe(e.text)
        if (question.reader === 'actions' && response.actions.some(a => a.owner && a.due)) expect(verdict).not.toBe('not-found')
        if (question.reader === 'acceptance' && response.findings.some(f => f.position !== 'not-stated')) expect(verdict).not.toBe('not-found')
      }
    }
    expect(moved).toBeGreaterThan(5)
  })
  it('says the same in whatever order its sentences are put together', () => {
    const odds = Array.from({ length: 40 }, (_, i) => Array.from({ length: 14 }, (__, q) => Math.sin(i * 7 + q) * 6))
    expect(gistOf(odds.toReversed())).toEqual(gistOf(odds))
  })
  it('says of all blocks what their sentences say together', () => {
    const { response: { blocks } } = read(Array.from({ length: 12 }, (_, i) => letter(`${first}\n\nWe will check ${i + 3} files by May 2034, and tell the Board.`)).join('\n'))
    const all = blocks.flatMap(ownSentences).map(({ odds }) => odds)
    expect(all.length).toBeGreaterThan(80)
    expect(gistOfBlocks(blocks)).toEqual(gistOf(all))
  })
})
