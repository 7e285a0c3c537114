/**
 * Every way to announce a finding, paired with ways to say a position and to tell an action.
 * What is not yet read right is listed in `known.txt`, one finding of a made response a line; after a change for the better write it anew with `-u`.
 * `FORMS=1` prints the share that is read right, by choice, the weakest first.
 */
import { describe, expect, it } from 'vitest'
import { forms } from './announcing.ts'
import { laterForms } from './announcingLater.ts'
import { cover, type Choice } from './cover.ts'
import { deedForms } from './deeds.ts'
import { laterDeeds } from './deedsLater.ts'
import { judge } from './judge.ts'
import { aspects, percent, shares, type Outcome } from './shares.ts'
import { tellings } from './tellings.ts'
import { laterTellings } from './tellingsLater.ts'

const sets: readonly (readonly [string, Choice])[] = [
  ['known', { forms, tellings, deeds: deedForms }],
  ['known-later-forms', { forms: laterForms, tellings, deeds: deedForms }],
  ['known-later-words', { forms, tellings: laterTellings, deeds: laterDeeds }],
]

describe.each(sets)('forms of responses: %s', (name, choice) => {
  const outcomes: readonly Outcome[] = cover(choice).flatMap(made => judge(made).map((judged, k) => ({ choices: made.slots[k]!.choices, judged, n: k + 1 })))

  it('are many', () => expect(outcomes.length).toBeGreaterThan(1000))

  it('are read as well as they were', async () => {
    const wrong = outcomes.flatMap(({ choices: { form, count, noun, speaker, place, telling, deed }, judged }, k) =>
      aspects.filter(a => judged[a] === false).map(a => `${a} | ${form} ×${count} | ${noun} | ${a === 'position' || a === 'listed' ? `${place} | ${speaker} | ${telling}` : deed} | ${k}`)).sort()
    const all = aspects.map(a => { const { right, of } = shares(outcomes, a).find(s => s.choice === 'all')!; return `${a} ${right} of ${of}` })
    await expect([...all, '', ...wrong, ''].join('\n')).toMatchFileSnapshot(`${name}.txt`)
  })

  it.runIf(process.env['FORMS'])('by choice', () => {
    for (const aspect of aspects) console.log([aspect, ...shares(outcomes, aspect).filter(s => s.right < s.of).slice(0, 40).map(s => `${percent(s).padStart(6)} ${s.right}/${s.of} ${s.choice}`)].join('\n'))
  })
})
