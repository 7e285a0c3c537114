/**
 * An analysis that takes over what an edit left alone says the same as one from the start, byte for byte.
 * `PROPERTY_RUNS=20000` for the long run; `PROPERTY_SEED` repeats one.
 */
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Analysis, MarkerChoice } from '../../../server/src/engine/analyse.ts'
import { inCommon } from '../../../server/src/syntax/difference.ts'
import { Pieces } from '../../../server/src/text/pieces.ts'
import type { Text } from '../../../server/src/text/text.ts'
import { analysisView } from '../../support/analysisView.ts'
import { anyEdit, apply, type Edit } from '../../support/edits.ts'
import { markdownText } from '../../support/markdownText.ts'
import { responseText } from '../../support/responseText.ts'
import { texts } from '../../support/texts.ts'

interface Step { readonly edit: Edit; readonly profile: string | undefined; readonly report: string | undefined }
/** What fast-check found to go wrong, as it printed it. */
const found = JSON.parse(readFileSync(new URL('./found.json', import.meta.url), 'utf8')) as readonly { readonly text: string; readonly steps: readonly Step[] }[]
type Analyse = (text: Text, choice?: MarkerChoice, previous?: Analysis) => Analysis

const runs = Number(process.env.PROPERTY_RUNS ?? 500)
const seed = process.env.PROPERTY_SEED === undefined ? {} : { seed: Number(process.env.PROPERTY_SEED) }

/** Two of them that share nothing kept by module: what one keeps of a text cannot help the other. */
let incremental: Analyse
let fresh: Analyse
beforeAll(async () => {
  ;({ analyse: incremental } = await import('../../../server/src/engine/analyse.ts'))
  vi.resetModules()
  ;({ analyse: fresh } = await import('../../../server/src/engine/analyse.ts'))
  expect(fresh).not.toBe(incremental)
})

const choiceOf = ({ profile, report }: Pick<Step, 'profile' | 'report'>): MarkerChoice => ({
  ...(profile !== undefined && { usual: profile }),
  ...(report !== undefined && { report: () => ({ uri: 'file:///work/report.md', name: 'report.md', text: report }) }),
})

/** Small texts are compared after each edit, large ones at the end. The text that is edited is in pieces, as in an editor; the other is a string. */
function holds(start: string, steps: readonly Step[]): void {
  let text = start
  let before = start
  let pieces = Pieces.of(text, 300)
  let analysis = incremental(pieces, choiceOf({ profile: undefined, report: undefined }))
  for (const [i, step] of steps.entries()) {
    const next = apply(text, step.edit, before).slice(0, 60_000)
    const same = inCommon(text, next)
    pieces = pieces.replaced(same.start, text.length - same.end, next.slice(same.start, next.length - same.end))
    before = text
    text = next
    analysis = incremental(pieces, choiceOf(step), analysis)
    if (text.length < 3000 || i === steps.length - 1) expect(analysisView(analysis)).toEqual(analysisView(fresh(text, choiceOf(step))))
  }
}

const report = '# Report\n\n## Findings\n\n### Finding 1: supervision\n\nIt was thin.\n\n### Finding 2\n\nRecords were lost.\n\n## Recommendations\n\n1. The Board should accept this.\n'
const step: fc.Arbitrary<Step> = fc.record({ edit: anyEdit, profile: fc.constantFrom(undefined, undefined, undefined, 'lcspr-response', 'pfd-response', 'scr-board-response'), report: fc.constantFrom(undefined, undefined, undefined, report, '') })
const steps = (most: number): fc.Arbitrary<Step[]> => fc.array(step, { minLength: 1, maxLength: most })

describe('an edited text reads as it would from the start', () => {
  test('over generated responses and Markdown', () => {
    fc.assert(fc.property(fc.oneof(responseText, markdownText()), steps(7), holds), { numRuns: Math.ceil(runs * 0.6), ...seed })
  }, 3_600_000)

  test('over real and written responses', () => {
    fc.assert(fc.property(fc.constantFrom(...texts(30_000).map(({ text }) => text)), steps(5), holds), { numRuns: Math.ceil(runs * 0.4), ...seed })
  }, 3_600_000)

  test('in all that went wrong once', () => {
    for (const { text, steps } of found) holds(text, steps)
  })
})
