import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import learned from '../../../server/lexicons/position-weights.json' with { type: 'json' }
import { likelyPosition } from '../../../server/src/model/ledger/likelyPosition.ts'
import { positionTraits } from '../../../server/src/model/ledger/positionTraits.ts'
import { statements } from '../../../server/src/model/ledger/statements.ts'
import { tokenise } from '../../../server/src/model/ledger/words.ts'
import { parse } from '../../../server/src/syntax/parse.ts'
import { readTree } from './read.ts'

const under = (answer: string): string => {
  const { ledger } = readTree(parse(`# Response\n\n## Recommendation 1\n\n${answer}\n\n## Recommendation 2\n\nA nurse will ring each family by Friday.\n`))
  return ledger.findings.map(f => `${f.position} ${f.positionWords?.text ?? ''}`.trim()).join('; ')
}
const unread = 'We see this as you do.'

describe('a position in no form that the grammar knows', () => {
  it.each([
    [unread, 'accepted'],
    ['We do not see our way to this.', 'not-accepted'],
    ['The clinic opened in May and saw forty families.', undefined],
    ['A nurse will ring each family by Friday.', undefined],
    ['Do we see this as you do?', undefined],
    ['It is not for the harbour to accept or reject this.', undefined],
    ['The coroner accepted that the rope was sound.', undefined],
    ['The harbour accepts cookies from no website.', undefined],
    ['We take this very seriously and regret every word of it.', undefined],
  ])('%s', (sentence, position) => {
    expect(statements(tokenise(sentence)).filter(s => s.explicit)).toEqual([])
    expect(likelyPosition(tokenise(sentence))?.position).toBe(position)
  })

  it('is that of the finding in whose section it stands, and its words answer the question', () => {
    expect(under(`${unread} The clinic opened in May.`)).toBe(`accepted ${unread}; not-stated`)
    expect(readTree(parse(`## Recommendation 1\n\n${unread}\n`)).ledger.acceptance.map(({ text, kind }) => `${kind}: ${text}`)).toEqual([`position: ${unread}`])
  })

  it('is that of the finding that it names', () => {
    expect(under('A clinic opened in May.\n\n## What next\n\nOn Recommendation 1 we see this as you do.')).toBe('accepted On Recommendation 1 we see this as you do.; not-stated')
  })

  it('gives way to what is said plainly, wherever that stands', () => {
    expect(under(`${unread} We do not accept this recommendation.`)).toBe('not-accepted We do not accept this recommendation.; not-stated')
    expect(under(`${unread}\n\n## All of it\n\nThe Board accepts both recommendations in part.`)).toMatch(/^accepted-in-part .*; accepted-in-part /)
  })

  it('is not taken from the review’s words, nor from what is left to fill in', () => {
    expect(under(`> ${unread}`)).toBe('not-stated; not-stated')
    expect(under('We see this as you do, in [insert].')).toBe('not-stated; not-stated')
  })
})

it('a sentence’s traits are its words, pairs, frame and length, each once', () => {
  expect([...positionTraits(tokenise('We own it.'))].sort()).toEqual(['#2', '<ut', '^ we', 'it', 'it $', 'own', 'own it', 'we', 'we own', '~^u', '~^u_', '~_t', '~_t$', '~t$', '~u_', '~u_t'].sort())
})

/** As the weights were learned: each trait counts once, parted by the root of how many there are. */
function byTraits(sentence: string): { readonly said: number; readonly position: string } {
  const traits = [...positionTraits(tokenise(sentence))]
  const [said, inPart, refused] = learned.biases.map((bias, i) => bias + traits.reduce((sum, trait) => sum + (weights[trait]?.[i] ?? 0), 0) / Math.sqrt(traits.length)) as [number, number, number]
  return { said, position: refused > 0 && refused > inPart ? 'not-accepted' : inPart > 0 ? 'accepted-in-part' : 'accepted' }
}
const weights: Readonly<Record<string, readonly number[]>> = learned.weights
const some = ['we', 'see', 'this', 'it', 'as', 'you', 'do', 'not', 'the', 'board', 'will', 'that', 'is', 'right', 'and', 'our', 'own', 'your', 'no', 'part', ',', 'constructor', '12', 'may', 'harbour’s', 'wholly']

it('any words are weighed by their traits, each once', () => {
  let told = 0
  fc.assert(fc.property(fc.array(fc.constantFrom(...some), { maxLength: 40 }), words => {
    const { said, position } = byTraits(words.join(' '))
    const likely = 1 / (1 + Math.exp(-said))
    const found = likelyPosition(tokenise(words.join(' ')))
    if (Math.abs(likely - 0.65) > 1e-9) expect(found !== undefined).toBe(likely > 0.65)
    if (!found) return
    told++
    expect(found.likely).toBeCloseTo(likely, 9)
    expect(found.position).toBe(position)
  }), { numRuns: 2000, examples: [[['we', 'see', 'this', 'as', 'you', 'do']], [[]]] })
  expect(told).toBeGreaterThan(20)
})
