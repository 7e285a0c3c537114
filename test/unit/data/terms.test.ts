import { describe, expect, it } from 'vitest'
import { builtInMarker } from '../../../server/src/profile/builtIn.ts'
import { fillTerms, fillTermsWithin } from '../../../server/src/profile/terms.ts'

const { terms } = builtInMarker('lcspr-response')!

describe('a profile’s terms in its texts', () => {
  it('stand as they are written, with a capital where the name has one', () => {
    expect(fillTerms('{{Body}} accept the {{finding}}s of {{bodyPossessive}} {{reviewShort}}.', terms))
      .toBe('The safeguarding partners accept the recommendations of the safeguarding partners’ LCSPR.')
  })

  it('leave alone what is no term', () => {
    for (const text of ['{{none}}', '{{toString}}', '{{findingWords}}', '{{reviewWords}}', '{{ body }}', '${1:[date]}', '{{']) expect(fillTerms(text, terms)).toBe(text)
  })

  it('are put in wherever a text stands, and nowhere else', () => {
    expect(fillTermsWithin({ a: ['{{finding}}', 3, null], b: { c: '{{body}}' } }, terms))
      .toEqual({ a: ['recommendation', 3, null], b: { c: 'the safeguarding partners' } })
  })
})
