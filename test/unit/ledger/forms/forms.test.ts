/**
 * Every way to announce a finding, paired with ways to say a position and to tell an action.
 * What is not yet read right is listed in `known.txt`, one finding of a made response a line; after a change for the better write it anew with `-u`.
 * `FORMS=1` prints the share that is read right, by choice, the weakest first.
 */
import { describe, expect, it } from 'vitest'
import { cover } from './cover.ts'
import { judge } from './judge.ts'
import { aspects, percent, shares, type Outcome } from './shares.ts'

const outcomes: readonly Outcome[] = cover().flatMap(made => judge(made).map((judged, k) => ({ choices: made.slots[k]!.choices, judged, n: k + 1 })))

describe('forms of responses', () => {
  it('are many', () => expect(outcomes.length).toBeGreaterThan(2000))

  it('are read as well as they were', async () => {
    const wrong = outcomes.flatMap(({ choices: { form, count, noun, speaker, place, telling, deed }, judged }, k) =>
      aspects.filter(a => judged[a] === false).map(a => `${a} | ${form} ×${count} | ${noun} | ${a === 'position' || a === 'listed' ? `${place} | ${speaker} | ${telling}` : deed} | ${k}`)).sort()
    const all = aspects.map(a => { const { right, of } = shares(outcomes, a).find(s => s.choice === 'all')!; return `${a} ${right} of ${of}` })
    await expect([...all, '', ...wrong, ''].join('\n')).toMatchFileSnapshot('known.txt')
  })

  it.runIf(process.env['FORMS'])('by choice', () => {
    for (const aspect of aspects) console.log([aspect, ...shares(outcomes, aspect).filter(s => s.right < s.of).slice(0, 40).map(s => `${percent(s).padStart(6)} ${s.right}/${s.of} ${s.choice}`)].join('\n'))
  })
})
