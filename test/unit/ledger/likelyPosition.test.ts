import { describe, expect, it } from 'vitest'
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
