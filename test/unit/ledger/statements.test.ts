import { describe, expect, it } from 'vitest'
import { barePositionsIn } from '../../../server/src/model/ledger/barePosition.ts'
import { mentions } from '../../../server/src/model/ledger/labels.ts'
import { statements } from '../../../server/src/model/ledger/statements.ts'
import { tokenise } from '../../../server/src/model/ledger/words.ts'

const said = (sentence: string): string => statements(tokenise(sentence)).map(s => `${s.position} ${s.reach.kind}${s.explicit ? '' : ' implied'}`).join('; ')

describe('a sentence’s positions', () => {
  it.each([
    ['The Board accepts all six findings and thanks you for the clarity with which you put them.', 'accepted all'],
    ['We accept that.', 'accepted here'],
    ['We accept that, and regret it.', 'accepted here'],
    ['We accept that and are sorry for it.', 'accepted here'],
    ['We accept that so many changes of worker were wrong.', 'accepted piece'],
    ['I don’t accept that.', 'not-accepted here'],
    ['The photograph shows it, so we agree with that.', 'accepted here'],
    ['That is accepted.', 'accepted here'],
    ['We accept that, on the day, nobody rang.', 'accepted piece'],
    ['We must agree with you.', 'accepted here'],
    ['The Trust must accept this.', ''],
    ['The report says that we must accept Finding 2.', ''],
    ['We accept them all.', 'accepted all'],
    ['The Board accepts this recommendation in full.', 'accepted here'],
    ['The Board accepts recommendations 1 to 4 and partially accepts recommendation 5.', 'accepted named; accepted-in-part named'],
    ['We accept five of them in full.', 'accepted some'],
    ['We do not accept Finding 5, and we explain why below.', 'not-accepted named'],
    ['The report makes eight recommendations, all of which are accepted by the LSCB and its constituent agencies.', 'accepted all'],
    ['The Board has resolved that the four findings set out in the report should be, and they hereby are, accepted in their entirety.', 'accepted all'],
    ['The safeguarding partners (the council, the ICB and the police) accept all six recommendations.', 'accepted all'],
    ['This recommendation is accepted in principle by the Trust.', 'accepted-in-part here'],
    ['All of the recommendations have been accepted by the Board at its meeting on 3 May.', 'accepted all'],
    ['Each of the four findings is accepted.', 'accepted all'],
    ['The finding that practice was poor is accepted.', 'accepted here'],
    ['The Board is unable to accept recommendation 4 because it has no power over the court.', 'not-accepted named'],
    ['Recommendation 3 cannot be accepted.', 'not-accepted named'],
    ['We cannot support this recommendation as it duplicates the national scheme.', 'not-accepted here'],
    ['The Board rejects recommendation 3.', 'not-accepted named'],
    ['The Board does not dispute the findings.', 'accepted all'],
    ['The Board has not yet accepted recommendation 6.', 'accepted-in-part named'],
    ['The Partnership agrees with the intent of this recommendation but will consider how best to achieve it.', 'accepted-in-part here'],
    ['Finding 2 is accepted, subject to further legal advice.', 'accepted-in-part named'],
    ['The Board accepts the spirit of recommendation 5.', 'accepted-in-part named'],
    ['The Council takes on board all of the learning points.', 'accepted all'],
    ['I confirm our full acceptance of the findings.', 'accepted all'],
    ['We are committed to implementing the review’s recommendations in full.', 'accepted all'],
    ['We accept the findings of the review without reservation.', 'accepted all'],
    ['The Board agrees.', 'accepted here'],
    ['The partners accept the broad thrust of the review and support its findings in principle.', 'accepted-in-part all'],
    ['This is supported by all three partners.', 'accepted here'],
    ['We accept all but 5, which is not accepted.', 'accepted all; not-accepted here'],
    ['The Board accepts all but Recommendation 5, which is not accepted.', 'accepted all; not-accepted named'],
    ['The Board accepts them all, but does not think that 5 can be done.', 'accepted-in-part all'],
    ['The Board has not met, but it means what it says and accepts all the findings.', 'accepted all'],
    ['The local authority accepts that this did not fully happen in this case.', 'accepted piece'],
  ])('%s', (sentence, wanted) => expect(said(sentence)).toBe(wanted))

  it.each([
    'The Board welcomes the review and thanks everyone who took part in it.',
    'The Board noted the findings and takes the concerns very seriously.',
    'We recognise and acknowledge the findings and are grateful for them.',
    'The service accepts referrals from all schools.',
    'The acceptance criteria for the service have changed.',
    'We have agreed a protocol with schools in response to recommendation 3.',
    'The reviewer recommended that the Board accept all findings.',
    'The Board should accept this finding.',
    'If the Board accepts the recommendation, we will write again.',
    'Where recommendations are accepted in principle, we have sought to explain the rationale for doing so.',
    'The mother accepts the findings.',
    'Partners have accepted responsibility for the actions.',
    'Supporting families is at the heart of our work.',
    'This response was agreed by the Board on 6 July 2017.',
    'Not all of those who are offered help will accept.',
    'Publication does not mean that the partnership agrees with every conclusion.',
    'It does not follow from this that the Board accepts all the findings.',
    'Our silence should not be read as meaning that we accept the recommendations.',
    'It is supported by an e-learning module.',
    'The recommendation is supported by a new form.',
  ])('says no position: %s', sentence => expect(said(sentence)).toBe(''))
})

describe('findings that are named together', () => {
  const names = (sentence: string): string => statements(tokenise(sentence)).map(({ position, reach }) => `${position} ${reach.kind === 'named' ? reach.names.map(n => n.number).sort().join() : reach.kind}`).join('; ')
  it.each([
    ['We accept Concern 1 and Concern 2.', 'accepted 1,2'],
    ['We accept Concern 1 (that the cylinder was empty) and Concern 2 (that the spare was empty too).', 'accepted 1,2'],
    ['Concern 1 (delay), Concern 2 (distance) and Concern 3 (cost) are accepted.', 'accepted 1,2,3'],
    ['We accept Concern 1 and Concern 2 is rejected.', 'accepted 1; not-accepted 2'],
    ['We accept Recommendation 1 and Recommendation 2 in part.', 'accepted 1; accepted-in-part 2'],
  ])('%s', (sentence, told) => {
    expect(names(sentence)).toBe(told)
  })
})

describe('positions that stand alone', () => {
  it.each([
    ['The Board’s response: accepted in full.', 'accepted'],
    ['Accepted.', 'accepted'],
    ['Response: Accept', 'accepted'],
    ['Recommendation 4 – Accepted', 'accepted'],
    ['Not accepted – because the law forbids it', 'not-accepted'],
    ['Position: Partially accepted', 'accepted-in-part'],
    ['Position: accepted, but modified', 'accepted-in-part'],
    ['Do we accept it? Yes', 'accepted'],
    ['Agreed actions: write to schools', ''],
    ['Agreed with partners', ''],
    ['Yes we will', ''],
    ['Support for families', ''],
  ])('%s', (text, wanted) => expect(barePositionsIn(tokenise(text)).map(b => b.position).join()).toBe(wanted))
})

describe('the names of findings', () => {
  it.each([
    ['Recommendations 4 to 6', '4 5 6'],
    ['Recommendations 4, 5 and 6 are', '4 5 6'],
    ['R1–R3 and R7', '1 2 3 7'],
    ['Recommendations 12) a-c) are accepted', '12a 12b 12c'],
    ['Recommendation 4a) ii) x', '4a.ii'],
    ['your second matter of concern', '2'],
    ['Matter of concern (2)', '2'],
    ['Rec. 3', '3'],
    ['Recommendation No. 5', '5'],
    ['Recommendation One', '1'],
    ['In Recommendation 3, 40 children', '3'],
    ['4 children and 3 schools', ''],
  ])('%s', (text, wanted) => expect(mentions(tokenise(text)).flatMap(m => m.names.map(n => n.number)).join(' ')).toBe(wanted))
})
