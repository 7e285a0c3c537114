import { describe, expect, it } from 'vitest'
import { statements } from '../../../server/src/model/ledger/statements.ts'
import { tokenise } from '../../../server/src/model/ledger/words.ts'

const said = (sentence: string): string => statements(tokenise(sentence))
  .map(s => `${s.position} ${s.reach.kind === 'named' ? s.reach.names.map(n => n.number).join(' ') : s.reach.kind}`).join('; ')

describe('positions told with a noun or a light verb', () => {
  it.each([
    ['The Board gives its full agreement to recommendations 1, 2 and 4.', 'accepted 1 2 4'],
    ['Recommendations 1, 2 and 4 have our full support.', 'accepted 1 2 4'],
    ['Recommendation 6 has the support of all partners.', 'accepted 6'],
    ['The Board has no difficulty with recommendation 7.', 'accepted 7'],
    ['We will take forward recommendations 1 to 3.', 'accepted 1 2 3'],
    ['We commit to each of the five recommendations.', 'accepted all'],
    ['The council will act on all of the recommendations.', 'accepted all'],
    ['We will act on the first three.', 'accepted 1 2 3'],
    ['All four agencies have signed up to recommendation 3.', 'accepted 3'],
    ['We own these findings.', 'accepted here'],
    ['Having thought again, we stand by it.', 'accepted here'],
    ['The Partnership is minded to accept recommendation 3.', 'accepted-in-part 3'],
    ['The school governors support the principle but cannot bind other schools.', 'accepted-in-part here'],
  ])('accepts: %s', (sentence, wanted) => expect(said(sentence)).toBe(wanted))

  it.each([
    ['It wishes to look further into Recommendation 3 before it decides.', 'accepted-in-part 3'],
    ['The Partnership reserves its position on recommendation 6.', 'accepted-in-part 6'],
    ['We have not yet come to a view on Finding 4.', 'accepted-in-part 4'],
    ['A decision on recommendation 2 has been deferred until the autumn.', 'accepted-in-part 2'],
  ])('puts off: %s', (sentence, wanted) => expect(said(sentence)).toBe(wanted))

  it.each([
    ['Recommendation 9, that fees be waived, is not one which we are able to adopt.', 'not-accepted 9'],
    ['The finding is not one that we recognise.', 'not-accepted here'],
    ['Recommendation 8 falls outside our remit.', 'not-accepted 8'],
    ['Neither trust feels able to accept recommendation 9.', 'not-accepted 9'],
    ['While the Board understands the thinking behind recommendation 3, it is not minded to adopt it.', 'not-accepted here'],
  ])('refuses: %s', (sentence, wanted) => expect(said(sentence)).toBe(wanted))

  it.each([
    ['We do not think it would be right to fix a number in guidance, but we will publish an example.', 'accepted-in-part here'],
    ['We do not think it would be right to fix a number in guidance.', 'not-accepted here'],
  ])('refuses with an offer, or without: %s', (sentence, wanted) => expect(said(sentence)).toBe(wanted))

  it.each([
    'We did not agree how we would measure this.',
    'Recommendations 7 and 8 take precedence over everything else.',
    'We will come back to it.',
    'We are acting on the report.',
    'This builds on our own findings from the audit.',
    'Ofsted has told the Department that it has no plans to make transport a separate line of enquiry.',
    'If recommendation 4 has our support we will write again.',
    'The family told us that they had no difficulty with the findings.',
    'We would go further than recommendation 2.',
    'She signed up to the newsletter.',
  ])('says no position: %s', sentence => expect(said(sentence)).toBe(''))
})

describe('positions on a line of their own below a title that has lost its mark', () => {
  it('takes the title for no part of the sentence', () =>
    expect(said('Recommendations 7 and 8: candour; an advocate\nThese recommendations are accepted and the Bill will give effect to them')).toContain('accepted'))
})
