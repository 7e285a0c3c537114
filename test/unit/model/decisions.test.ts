/** When what was read on a page answers a question, and when it does so only in part. */
import { describe, expect, it } from 'vitest'
import { answerQuestions } from '../../../server/src/engine/answers/answerQuestions.ts'
import { readResponse } from '../../../server/src/model/readResponse.ts'
import { builtInMarker, defaultProfile } from '../../../server/src/profile/builtIn.ts'
import { parse } from '../../../server/src/syntax/parse.ts'

const marker = builtInMarker(defaultProfile)!
const verdict = (text: string, id: string): string => answerQuestions(readResponse(parse(text), undefined, marker), marker).find(a => a.question.id === id)!.verdict

describe('acceptance', () => {
  it.each([
    ['The Board has accepted nine of the twelve recommendations, two in part, and has not accepted one.', 'answered'],
    ['The Board has accepted nine of the twelve recommendations.', 'partly'],
    ['The Board has accepted nine of the twelve recommendations and two in part.', 'partly'],
    ['We do not think that a third edition of it would alter that.', 'partly'],
    ['Publication does not mean that the Board agrees with every conclusion.', 'not-found'],
    ['It is supported by an e-learning module.', 'not-found'],
    ['**Do we accept the learning?**\n\nYes, all of it.', 'answered'],
    ['The chair of the Board said: “We accept all the recommendations.”', 'answered'],
    ['The mother said: “I accept all the recommendations.”', 'not-found'],
    ['The Board has accepted the decision and all of the recommendations.', 'answered'],
    ['The College agrees with you without reservation that a label is no remedy.', 'answered'],
    ['Recommendations 1 and 2 are accepted. The Board wishes to look further into Recommendation 3 before reaching a view.', 'partly'],
    ['We accept Recommendation 1.\n\nThe Board neither accepts nor rejects Recommendation 2.', 'partly'],
    ['The report has four findings.\n\n1. Visits were not made.\n2. Files were not read.\n3. Nobody asked the children.\n4. Supervision was rare.\n\nWe agree with findings 1, 2 and 4.\n\nThe staff were asked. So we do not agree that it was the want of a question that mattered.', 'answered'],
    ['The reviewer writes that “we accept all the recommendations”.', 'not-found'],
    ['## Finding 1\n\nSadly this is true.\n\nWe were wrong to leave it so long.\n\n## Finding 2\n\nThe files were read again in May.\n\n## Finding 3\n\nWe accept this finding.', 'partly'],
    ['On the lifting gear, the harbour agrees with the coroner.', 'partly'],
    ['Where your report says that the bell was “lost”, we can only agree.', 'partly'],
    ['You are right that the bell was rung by somebody who had not been taught to, and your report says so fairly.', 'partly'],
    ['There is much in the report with which we would not argue.', 'partly'],
    ['You are right on each of the points in your report.', 'answered'],
    ['By way of background, the Ombudsman made five recommendations. All five were accepted by the harbour and a plan was returned at that time.', 'not-found'],
    ['It is accepted that there was no bell on the quay at that time.', 'partly'],
    ['I believe that the facts stated in this witness statement are true.', 'not-found'],
  ])('%s: %s', (text, wanted) => expect(verdict(text, 'acceptance')).toBe(wanted))
})

describe('actions', () => {
  it.each([
    ['The trustees will be discussing this at a future meeting.', 'partly'],
    ['Partners will be strengthening how they share information.', 'partly'],
    ['We commissioned this review because we wanted to learn.', 'partly'],
    ['The Board is committed to strengthening supervision. The Director of Nursing will hold a supervision session for each ward by March.', 'answered'],
    ['The Head of Service for Housing changed the procedure in June 2024, so that work begins at once.', 'answered'],
    ['The Head of Service for Housing has met with both landlords.', 'partly'],
  ])('%s: %s', (text, wanted) => expect(verdict(text, 'actions')).toBe(wanted))
})

describe('time', () => {
  it.each([
    ['Presented to Board: 16 December 2020. Welsh Government notified 8 January 2021. Published 29 January 2021', 'answered'],
    ['The review was published on 11 April 2019.\n\nThis response was published on 24 May 2019.', 'answered'],
    ['This response was published on 24 May 2019 with the report.', 'partly'],
    ['The chair received the report in January. This response was agreed by the Board on the thirtieth of March.', 'answered'],
    ['Laid before the Assembly: 11/10/2022\n\nIn April the Minister received the review.', 'answered'],
    ['28.iii.2023\n\nDear parents,\n\nThe report was received in January.', 'answered'],
    ['The training was received in January.', 'not-found'],
  ])('%s: %s', (text, wanted) => expect(verdict(text, 'time')).toBe(wanted))
})

describe('monitoring', () => {
  it.each([
    ['Mary Okoro, Director of Children’s Services, said: “We will audit thirty files in March, and in June we will ask forty parents whether practice has changed.”', 'answered'],
    ['The independent scrutineer will visit each school in the autumn and tell us what has changed.', 'answered'],
    ['The Board will sample ten files in March.', 'partly'],
    ['Progress will be monitored by the Subgroup.', 'partly'],
    ['An action plan is being developed and will be monitored by the Management Board.', 'not-found'],
    ['We have changed our guidance so that where two people raise a concern the case is reviewed by a manager.', 'not-found'],
    ['Progress will be monitored by the Subgroup.\n\nActions will be signed off once evidence has been seen.\n\nEvidence is to be lodged with the Business Manager.', 'not-found'],
    ['| Action | How we will know |\n|---|---|\n| Rewrite the form | As above |\n| Tell schools | Newsletter issued |', 'not-found'],
  ])('%s: %s', (text, wanted) => expect(verdict(text, 'monitoring')).toBe(wanted))
})

describe('national', () => {
  it.each([
    ['The Care Quality Commission is reviewing its guidance on restraint. Workforce planning is a matter for Government. Ofsted was told of the review. NHS England has seen it.', 'answered'],
    ['Workforce planning is a matter for Government.', 'partly'],
    ['Local procedures will follow the national guidance.', 'not-found'],
    ['### National\n\nNone identified over and above what the Panel has already recommended in its report on babies.', 'answered'],
  ])('%s: %s', (text, wanted) => expect(verdict(text, 'national')).toBe(wanted))
})

describe('context', () => {
  it.each([
    ['A liaison desk has operated from the control room since 22 July 2024. Since 1 May the outreach team has worked day and night.', 'answered'],
    ['| Theme | Where we were | Where we are now |\n|---|---|---|\n| Calls | 94 seconds | 21 seconds |\n| Letters | 48 in time | 83 in time |', 'answered'],
    ['Each appliance is swept once a year; formerly this was done when a tenant left. The council has fitted an alarm in each flat since 4 May.', 'answered'],
    ['A great deal of work has taken place. Safeguarding remains our highest priority today.', 'partly'],
  ])('%s: %s', (text, wanted) => expect(verdict(text, 'context')).toBe(wanted))
})

describe('priorities', () => {
  it.each([
    ['Recommendation 2 comes before everything else. It is part of our Learning and Improvement Framework.', 'answered'],
    ['The remainder will be complete by April. It is part of our Learning and Improvement Framework.', 'partly'],
    ['Safeguarding children is everybody’s business and is the first priority of every organisation here.', 'not-found'],
    ['Safety is the first of the four priorities in the business plan for 2024/25.', 'partly'],
  ])('%s: %s', (text, wanted) => expect(verdict(text, 'priorities')).toBe(wanted))
})
