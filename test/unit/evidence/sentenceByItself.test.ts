/** What is said of a sentence is remembered: typed in is mostly another of its passage. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesSaid, weighedIn, weighedSentences } from '../../../server/src/model/evidence/readEvidence.ts'
import { sentenceViews } from '../../../server/src/model/evidence/sentenceView.ts'
import { readBlock } from '../../../server/src/model/readBlock.ts'
import { parse } from '../../../server/src/syntax/parse.ts'

const block = (text: string) => readBlock(parse(text).blocks[0]!.block)

const sentences = [
  'How we will know.', 'We will audit twenty files each month.', 'We will ask the families whether it has helped.', 'It comes first.', 'What comes first?', 'She asked: “Will you audit how many were late, as you said you would, or not?”',
  'In 2029 nine in ten were late.', 'It is one in ten now.', 'The council had four nurses.', 'It has seven now.', 'The report came to us on 3 May 2031.', 'We agreed this on 9 June 2031.', 'We will do so in March and tell the Board what we find.',
  'We have written to the Home Office.', 'We ask that it changes the guidance.', 'This will be looked at again in May 2032.', 'None.', '“The rota was late and nobody had told the matron of it', 'and so it went on for a year.” We will audit it.', 'We will see whether it has changed in June 2033.',
]
const paragraph = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 })
const shape = fc.constantFrom((text: string) => `${text}\n`, (text: string) => `- ${text}\n`, (text: string) => `## ${text}\n`, (text: string) => `| How we will know | What comes first |\n|---|---|\n| ${text} | ${text} |\n`)

/** @returns how many things were said */
function agrees(text: string): number {
  let said = 0
  for (const passage of block(text).passages) {
    const anew = sentenceViews(passage).map(weighedIn)
    expect(sentencesSaid(passage).map(({ said, odds }) => ({ said, odds }))).toEqual(anew)
    said += anew.flatMap(one => one.said).length
  }
  return said
}

test('in whatever passage a sentence was read before, it says what is read of it anew', () => {
  let said = 0
  fc.assert(fc.property(fc.array(fc.tuple(paragraph, shape), { minLength: 1, maxLength: 4 }), texts => {
    for (const [list, shaped] of texts) said += agrees(shaped(list.join(' ')))
  }), { numRuns: Number(process.env.PROPERTY_RUNS ?? 300) })
  expect(said).toBeGreaterThan(100)
})

test.each([
  ['the lead is the sentence before it', 'The wiring', 'Order of work. Order of work. The wiring is changed in spring.', 'Order of work. The wiring is changed in spring. The hall is swept.'],
  ['it goes on from two before it', 'went home', 'The ward had six beds when the review began. We will look at how many were told why. We will look at how many went home.', 'Every three months we will look at how many children were moved. We will look at how many were told why. We will look at how many went home.'],
  ['it stands alone', 'Published', 'Published 21 March 2034. The lamps are lit. The hall is swept.', 'Published 21 March 2034.'],
])('where %s it may say something else', (_, words, first, second) => {
  const of = (text: string) => weighedIn(block(text).passages.flatMap(sentenceViews).find(({ plain }) => plain.includes(words))!)
  expect(of(first).said).not.toEqual(of(second).said)
  agrees(first)
  agrees(second)
})

test('only the sentence that is typed in, and the one behind it, are weighed', () => {
  const words = ['The ward had six beds.', 'A nurse sees each child.', 'Doors are locked at nine.', 'Our lamps are lit.', 'The rota is kept by the matron.', 'Files lie in the office.']
  const before = weighedSentences(block(`${words.join(' ')}\n`))
  const after = weighedSentences(block(`${words.with(2, 'Doors are locked at nine or ten.').join(' ')}\n`))
  expect(before.length).toBe(words.length)
  expect(after.map(({ alone }, i) => alone === before[i]!.alone)).toEqual([true, true, false, false, true, true])
  // Each is read beside its neighbours.
  expect(after.map(({ odds }, i) => odds === before[i]!.odds)).toEqual([true, false, false, false, false, true])
})
