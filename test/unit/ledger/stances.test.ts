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
    ['Both of us own this one.', 'accepted here'],
    ['The ferrymen go along with Finding 2.', 'accepted 2'],
    ['We go along with Finding 4 up to a point, and say below where we get off.', 'accepted-in-part 4'],
    ['The pilots and the harbour have reached agreement that this recommendation should be accepted.', 'accepted here'],
    ['I can tell you that the harbour has concluded that both are justified.', 'accepted here'],
    ['We agree with what lies behind this but not with the word “every”.', 'accepted-in-part piece'],
    ['The council agrees to a bell but not to its being rung at night.', 'accepted-in-part here'],
    ['The harbour can confirm that Findings 1–3 are accepted in their entirety.', 'accepted 1 2 3'],
    ['All of what you observe is correct.', 'accepted all'],
    ['The harbour owns the three areas and has no reservations about any.', 'accepted all'],
    ['That’s a correct finding.', 'accepted here'],
    ['We agree with what you say.', 'accepted here'],
    ['None is disputed.', 'accepted all'],
    ['The commissioners met, the report before them, and confirmed the position that was taken by the pilots in the spring, that each of the six recommendations is right and is to be met.', 'accepted all'],
    ['We accept that this should be done, yet propose to do so every other year.', 'accepted-in-part piece'],
    ['The panel got it right on all three points.', 'accepted all'],
    ['We do not run from this.', 'accepted here'],
    ['We accept all six, as do both bodies.', 'accepted all'],
    ['Recommendations accepted: all six, by both bodies.', 'accepted all'],
    ['Recommendations accepted: both, by the Ferry Office.', 'accepted all'],
    ['The Board accepts Nos. 1 and 3.', 'accepted 1 3'],
    ['No. 4 was accepted for the council but not for the police.', 'accepted-in-part 4'],
    ['We accept No. 4 in part.', 'accepted-in-part 4'],
    ['The harbour does not hide from these findings.', 'accepted here'],
    ['We will not shy away from it.', 'accepted here'],
    ['We accept the point behind it but would rather write once a year.', 'accepted-in-part here'],
    ['The harbour accepts this, though the pilots would sooner put the bell on the quay.', 'accepted-in-part here'],
    ['We accept this, and would rather have been told sooner.', 'accepted here'],
    ['We accept this, but we should have acted sooner.', 'accepted here'],
    ['The harbour accepts the purpose but will meet it by painting the steps.', 'accepted-in-part here'],
    ['We share the aim, and will ask for lanterns, but at dusk rather than noon.', 'accepted-in-part here'],
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
    ['No such light exists, and we therefore cannot accept a recommendation to put it out.', 'not-accepted here'],
    ['The harbour has thought hard about this and will not be doing so.', 'not-accepted here'],
    ['We cannot support a larger sign on the quay.', 'not-accepted piece'],
    ['Nor can we say yes to this.', 'not-accepted here'],
    ['Nor do we accept this.', 'not-accepted here'],
    ['I cannot support that.', 'not-accepted here'],
    ['The harbour doesn’t consider that it should tell ferrymen how to steer.', 'not-accepted piece'],
    ['This cannot be done and we will not say that it can.', 'not-accepted piece'],
    ['A bell on each buoy is not workable.', 'not-accepted piece'],
    ['The view of the harbour is that this should not be done in the way suggested.', 'not-accepted piece'],
    ['Recommendation 8 falls outside our remit.', 'not-accepted 8'],
    ['Recommendation 8 is not within the remit of the Trust.', 'not-accepted piece'],
    ['Neither trust feels able to accept recommendation 9.', 'not-accepted 9'],
    ['While the Board understands the thinking behind recommendation 3, it is not minded to adopt it.', 'not-accepted here'],
  ])('refuses: %s', (sentence, wanted) => expect(said(sentence)).toBe(wanted))

  it.each([
    ['We do not think it would be right to fix a number in guidance, but we will publish an example.', 'accepted-in-part here'],
    ['We do not think it would be right to fix a number in guidance.', 'not-accepted here'],
  ])('refuses with an offer, or without: %s', (sentence, wanted) => expect(said(sentence)).toBe(wanted))

  it.each([
    'We did not agree how we would measure this.',
    'Both recommendations reached us on 4 March and this answer was agreed by Cabinet on 2 April.',
    'The findings came to us in May, and our response was agreed in July.',
    'The Partnership is confident that the learning from this review has been embraced.',
    'This paper sets out where we agree with the review and where we are going about things in another way.',
    'Recommendations 7 and 8 take precedence over everything else.',
    'We will come back to it.',
    'We accept no 4 year wait.',
    'Recommendations accepted: all six wards will be told.',
    'No. 4 Wharf was adopted by the parish as its hall.',
    'The wardens do not run from one end of the quay to the other.',
    'The wardens do not shrink from telling ferrymen so.',
    'We are acting on the report.',
    'This builds on our own findings from the audit.',
    'Ofsted has told the Department that it has no plans to make transport a separate line of enquiry.',
    'If recommendation 4 has our support we will write again.',
    'The family told us that they had no difficulty with the findings.',
    'We would go further than recommendation 2.',
    'The Board accepted the recommendations of an earlier review in 2018.',
    'The union does not agree.',
    'She signed up to the newsletter.',
    'Some of it was being put right before the surveyor called.',
    'This was a hard report to read and it was right that somebody from outside wrote it.',
    'It is right to say that storms of that kind are rare.',
    'It would be wrong to suggest that nobody was looking.',
    'Rigid heading lists are wrong.',
    'We do not think that anything needs to be decided in London.',
    'The Department hopes that the college will accept that its worries have been heard.',
    'The parish told us that further work is needed on the drains.',
    'The sending of crews is not within the remit of the telephone triage system, which passes calls on.',
  ])('says no position: %s', sentence => expect(said(sentence)).toBe(''))
})

describe('positions stated once for all, with what they leave out', () => {
  const told = (sentence: string): string => statements(tokenise(sentence))
    .map(s => `${s.position} ${s.reach.kind === 'named' ? s.reach.names.map(n => n.number).join(' ') : s.reach.kind}${s.reach.kind === 'all' && s.reach.except.length > 0 ? ` but ${s.reach.except.map(n => n.number).join(' ')}` : ''}`).join('; ')

  it.each([
    ['The Harbour Board has accepted the decision and all of the recommendations.', 'accepted all'],
    ['We intend to act on each of its four findings.', 'accepted all'],
    ['We have undertaken to the reviewers that we shall implement them all.', 'accepted all'],
    ['None of the recommendations is contested.', 'accepted all'],
    ['Nothing in the report is disputed.', 'accepted all'],
    ['Members resolved to take on every one of the recommendations.', 'accepted all'],
    ['Each has been agreed.', 'accepted all'],
    ['Both are true.', 'accepted here'],
    ['You’re right, and we are ashamed of it.', 'accepted here'],
    ['We said yes to 1, 2 and 4.', 'accepted 1 2 4'],
    ['We are adopting nine as they stand.', 'accepted some'],
    ['All but the third are accepted.', 'accepted all but 3'],
    ['We accept all save 4 and 7.', 'accepted all but 4 7'],
    ['They are all accepted, with the exception of Recommendation 4.', 'accepted all but 4'],
    ['We agree with all of them save for the third.', 'accepted all but 3'],
    ['We accept all five recommendations except Recommendation 4, which we accept in part because it costs too much.', 'accepted all but 4; accepted-in-part 4'],
    ['We accept all five, save for Recommendation 4, which the Board accepts only in part for the reasons below.', 'accepted all but 4; accepted-in-part 4'],
    ['We accept all recommendations except Recommendation 4, which we do not accept because it costs too much.', 'accepted all but 4; not-accepted 4'],
    ['The Council agrees with every finding apart from Finding 2, with which it cannot agree.', 'accepted all but 2; not-accepted 2'],
    ['They accept all the findings except the third, which they accept in part.', 'accepted all but 3; accepted-in-part 3'],
    ['All the findings are accepted except Findings 2 and 3, which are accepted in part.', 'accepted all but 2 3; accepted-in-part 2 3'],
    ['All the findings are accepted except the fourth, which is not accepted.', 'accepted all but 4; not-accepted 4'],
    ['We accept all the findings, with the exception of Finding 5, which is accepted in principle.', 'accepted all but 5; accepted-in-part 5'],
    ['With the exception of Finding 5, which is rejected, the Board accepts all of them.', 'not-accepted 5; accepted all but 5'],
    ['The Board accepts the recommendations, bar the fifth, which has been accepted only in part.', 'accepted all but 5; accepted-in-part 5'],
    ['It was resolved to accept Recommendation 4 for health, schools and social care only.', 'accepted-in-part 4'],
    ['Recommendation 4 is accepted by the Trust only.', 'accepted-in-part 4'],
    ['We accept Recommendation 4, which is for schools only.', 'accepted 4'],
    ['Recommendation 4 we accept in part because of cost.', 'accepted-in-part 4'],
    ['Recommendations 2 and 3 the Board does not accept.', 'not-accepted 2 3'],
    ['In line with Recommendation 4 we accept referrals from schools.', ''],
    ['The partners accept the findings, save in respect of the third.', 'accepted all but 3'],
    ['The Chapter neither accepts nor rejects the fifth finding.', 'accepted-in-part 5'],
    ['So we go half way.', 'accepted-in-part here'],
    ['About the seventh I have to say no.', 'not-accepted here'],
    ['We could not go along with recommendation 2.', 'not-accepted 2'],
  ])('%s', (sentence, wanted) => expect(told(sentence)).toBe(wanted))

  it.each([
    'The Head of Safety owns this.',
    'They are wrong at every tide.',
    'Lamps are the owner’s, as we have no power to require one.',
    'The allocated warden did not consider the tide under rule 42.',
    'Lastly, we do not think that the island can cure the shortage of boats by itself.',
    'The ferrymen have told us that they disagree, and we respect their view.',
    'Few would dispute that the tide is strong.',
    'The Trust has taken on two nurses.',
    'We do not think there is anything in it for a national body.',
    'It was agreed as part of the contract that the clinic would close at nine.',
    'The Committee will look at progress and, to the extent that they are accepted, at what has been done.',
  ])('says no position: %s', sentence => expect(told(sentence)).not.toMatch(/^(?:accepted|not-accepted) (?:all|here|\d)/))
})

describe('positions on a line of their own below a title that has lost its mark', () => {
  it('takes the title for no part of the sentence', () =>
    expect(said('Recommendations 7 and 8: candour; an advocate\nThese recommendations are accepted and the Bill will give effect to them')).toContain('accepted'))
})
