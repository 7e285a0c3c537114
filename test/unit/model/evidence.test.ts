import { describe, expect, it } from 'vitest'
import { readBlock } from '../../../server/src/model/readBlock.ts'
import { parse } from '../../../server/src/syntax/parse.ts'

/** `full`, `part` or `none`: the strongest that any sentence of the text says for the question; the kinds in `quiet` say nothing. */
function strength(text: string, question: string, quiet: readonly string[] = []): string {
  const found = parse(text).blocks.flatMap(b => readBlock(b.block).evidence).filter(e => e.question === question && !quiet.some(q => e.kind.startsWith(q)))
  return found.some(e => e.strength === 'full') ? 'full' : found.length > 0 ? 'part' : 'none'
}

describe('monitoring', () => {
  const quiet = ['output', 'progress', 'check made', 'under its heading']
  it.each([
    'The Partnership will carry out a multi-agency audit of 20 cases in March 2026.',
    'We will dip sample ten files each quarter to see whether the child’s voice is recorded.',
    'The Quality Assurance Subgroup will evaluate the effectiveness of the new pathway after six months.',
    'A re-audit is planned for the autumn to test whether practice has changed.',
    'Impact will be measured through a practitioner survey and feedback from families.',
    'The independent scrutineer will review the impact of these changes and report to the Board in July.',
    'The Safeguarding Adults Board will receive quarterly data on repeat referrals and look for a fall.',
    'Success will be measured by the proportion of return interviews held within 72 hours.',
    'The Trust audits compliance with the policy monthly and reports the results to its Quality Committee.',
    'We will ask young people in six months whether they feel safer.',
    'HMPPS will continue to monitor the effectiveness of these measures through its regional performance framework.',
    'Ward managers will undertake weekly spot checks of observation records.',
    'A thematic deep dive will be completed by the Performance and Quality Assurance Subgroup in June 2026.',
    'The effectiveness of the training will be evaluated three months later through supervision.',
    'Compliance will be monitored through the monthly quality dashboard.',
    'The Council will monitor collision data at the junction for twelve months after the works to assess their effect.',
    'An audit cycle has been put in place and the results are presented to the Patient Safety Committee quarterly.',
    'Regular audits of care plans are undertaken by the clinical lead.',
    'The impact of the changes will be reviewed by the Executive Group in January.',
    'We will know that this has worked when fewer children are seen alone in custody.',
  ])('answers: %s', text => expect(strength(text, 'monitoring', quiet)).toBe('full'))

  it.each([
    'The policy was updated and training was delivered to all staff.',
    'Nurses monitored his blood pressure every hour.',
    'The coroner found that no audit had been carried out.',
    'You recommended that the Trust should audit its records.',
    '> The Trust should audit its records every quarter.',
    'She was assessed by the mental health team.',
    'The action plan will be RAG rated and closed when evidence of completion is received.',
    'We will deliver training to 200 staff by June.',
    'Electronic monitoring conditions were imposed on release.',
    'We will audit [insert number] files.',
    'The National Audit Office has published a report.',
    'We have taken measures to improve lighting.',
  ])('does not: %s', text => expect(strength(text, 'monitoring', quiet)).toBe('none'))

  it('reads under a lead of its own', () => {
    expect(strength('*How we will know.* Days out of school for every child who moves: fewer than five by July.', 'monitoring', quiet)).toBe('full')
  })

  it('reads a column for monitoring, and not one for outputs', () => {
    const table = (header: string, cell: string): string => `| Action | ${header} |\n|---|---|\n| Train staff | ${cell} |`
    expect(strength(table('How we will know', 'Fewer repeat referrals by June'), 'monitoring', quiet)).toBe('full')
    expect(strength(table('Success measures', 'Children say that they were asked'), 'monitoring', quiet)).toBe('full')
    expect(strength(table('Monitoring', 'Dip sample in May'), 'monitoring', quiet)).toBe('full')
    expect(strength(table('Evidence of completion', 'Attendance list'), 'monitoring', quiet)).toBe('none')
    expect(strength(table('How we will know', 'TBC'), 'monitoring', quiet)).toBe('none')
  })
})

describe('priorities', () => {
  const quiet = ['programme named', 'priority mentioned', 'under its heading']
  it.each([
    'This sits within the Partnership’s learning and improvement framework.',
    'Neglect is one of the three priorities in our Business Plan 2024–27.',
    'We will begin with recommendations 1 and 4, which are the most urgent.',
    'The work forms part of our Patient Safety Incident Response Framework.',
    'These actions are aligned with the Safeguarding Adults Board’s strategic plan.',
    'It will be taken forward through the Quality Improvement Programme, overseen by the Executive.',
    'Our immediate priorities are information sharing and supervision.',
    'The highest priority has been given to Finding 2.',
    'This builds on the Council’s Domestic Abuse Strategy 2022–2025.',
    'HMPPS’s Safety Programme sets the direction for this work, and the actions are part of the local safety strategy.',
    'The learning will feed into the Trust’s improvement plan.',
    'The findings have informed the Force’s Violence Against Women and Girls delivery plan.',
  ])('answers in full or part: %s', text => expect(strength(text, 'priorities', quiet)).not.toBe('none'))

  it.each([
    'The call was given a high priority by the dispatcher.',
    'Patient safety is our top priority.',
    'We are sorry for your loss.',
    'He had a care plan and a treatment plan.',
    'The Trust will train its staff by June.',
  ])('does not: %s', text => expect(strength(text, 'priorities', quiet)).toBe('none'))
})

describe('national', () => {
  const quiet = ['body mentioned', 'body writing', 'national matter']
  it.each([
    'We ask the Department for Education to amend the guidance.',
    'The Chair has written to the Secretary of State asking for a change in the law.',
    'The Board calls on NHS England to set a national standard.',
    'The Partnership recommends that Ofsted review its inspection framework.',
    'We have raised this with the Home Office.',
    'We will escalate the matter to the National Panel.',
    'The Board has no recommendations for national bodies.',
    'There are no national recommendations arising from this review.',
    'We urge the Government to legislate.',
    'We do not consider that any national recommendations are needed.',
    'The Board invites the College of Policing to consider its training.',
    'We would ask that NICE reviews this guideline.',
  ])('asks or says none: %s', text => expect(strength(text, 'national', quiet)).toBe('full'))

  it.each([
    'The Trust was inspected by the Care Quality Commission in 2023.',
    'Staff follow national guidance.',
    'We have asked the practice manager to review the rota.',
    'The police asked his mother for a statement.',
    'The nice weather was noted.',
  ])('does not: %s', text => expect(strength(text, 'national', quiet)).toBe('none'))
})

describe('context', () => {
  const quiet = ['how things stand', 'now', 'then', 'under its heading']
  it.each([
    'Since the events of 2019, the Partnership has introduced a new pathway.',
    'A multi-agency hub was set up in September 2021 and is now in place across the county.',
    'Following the inquest, the Trust has recruited two liaison nurses.',
    'In 2018 one in five children was seen alone; an audit in March found that four in five now are.',
    'Ofsted found in May 2023 that services had improved.',
    'The number of assessments completed on time has risen from 62% to 91%.',
    'We have already updated our policy, which is now in use on every ward.',
    'Practice has changed considerably since then, and social workers no longer hold such cases alone.',
    'The prison has appointed a dedicated safety lead, who took up post in January 2024.',
    'In May 2026 our data showed that four in ten calls were answered within two days.',
    'In May 2026 an inspection showed that visits are on time in most cases.',
    'A peer review in June 2026 found good joint work and weak recording.',
    'In May 2026 Ofsted found that our front door was safe but slow.',
    'Signage was replaced in April 2024 and the speed limit has been reduced to 30 mph.',
  ])('tells of change: %s', text => expect(strength(text, 'context', quiet)).toBe('full'))

  it.each([
    'We will introduce a new pathway.',
    'The ward should have completed an assessment.',
    'I would like to express my condolences.',
    'An audit would have shown this.',
    'You found that the policy had not been followed.',
  ])('does not: %s', text => expect(strength(text, 'context', quiet)).toBe('none'))

  it.each([
    'Our thoughts remain with the family.',
    'It remains only to thank you.',
    'Key: R = not started, A = under way, G = complete.',
  ])('says nothing of it: %s', text => expect(strength(text, 'context', [])).toBe('none'))
})

describe('what comes first, and the programmes it stands in', () => {
  const quiet = ['programme named', 'priority mentioned', 'under its heading']
  it.each([
    'The learning has been moved into the second chapter of the partnership’s 2025–28 plan.',
    'The response sits beneath the Common Strategic Policy 2018 to 2022.',
    'They are part of “Growing Well”, our whole-school strategy.',
    'If we manage one thing this year, it will be that children are heard alone.',
    'We’re starting with the telephone since many of you told us about it.',
    'I have asked that lodgings be placed ahead of the remainder.',
    'The Board ranked the five recommendations by the harm that each would prevent.',
    'Supervision has gone to the head of the list.',
    'Housing comes to us before all else.',
    'The four actions do not carry the same weight.',
    'The first thing we will do is to recruit a second midwife.',
    '| Ref | Priority | Task |\n|---|---|---|\n| 1 | H | Amend the form |',
  ])('answers in full or part: %s', text => expect(strength(text, 'priorities', quiet)).not.toBe('none'))

  it.each([
    'Incorporated by Royal Charter',
    'At Elmridge Trust the safety of our pupils is our highest priority.',
    'When the first of them died, nobody asked what the others had seen.',
    'We have asked it to bring private supply into the first phase rather than the third.',
    'It does not rank the themes; members felt that all had equal weight.',
    'This action plan 2023–24 is on our website.',
    'The meeting started with the family’s story.',
    'The rota for 2019–2024 is kept by the ward.',
    '| Ref | Level of harm | Task |\n|---|---|---|\n| 1 | H | Amend the form |',
  ])('does not: %s', text => expect(strength(text, 'priorities', quiet)).toBe('none'))
})

describe('what is asked of national bodies, and by whom', () => {
  it.each([
    'We have invited the Office of Rail and Road to say that a slower speed should be used.',
    'The three safeguarding partners wrote in March to the Youth Custody Service and to the Ministry of Justice asking for the home authority to be told.',
    'NHS England is developing a shared record; we have asked it to bring private supply into the first phase.',
    'The Board has urged the Department for Education to amend the guidance.',
  ])('asks: %s', text => expect(strength(text, 'national')).toBe('full'))

  it.each([
    'The Office of Rail and Road asked us to look again at the crossing.',
    'NHS England asked it to attend.',
    'We were asked by Ofsted for our figures.',
    'We have not decided whether the matter should be raised with the Department for Education.',
    'A date cannot be set until the Crown Prosecution Service has reached a decision.',
  ])('asks nothing: %s', text => expect(strength(text, 'national')).not.toBe('full'))

  it.each([
    'Sentinel is regulated by the Care Quality Commission.',
    'I have asked our Chief Medical Officer to share the learning.',
  ])('names none: %s', text => expect(strength(text, 'national')).toBe('none'))

  it('is in touch with a body', () => {
    const kinds = (text: string) => parse(text).blocks.flatMap(b => readBlock(b.block).evidence).filter(e => e.question === 'national').map(e => e.weight)
    expect(kinds('It has been mentioned to the Ministry of Justice.')).toEqual([0.35])
    expect(kinds('A copy of the rota is kept for the Ministry of Justice.')).toEqual([0.1])
  })
})

describe('time', () => {
  it.each([
    ['The report was presented to the Board on 4 May 2025.', ['received']],
    ['The Board received the report on 4 May 2025 and agreed this response on 2 July 2025.', ['received', 'agreed']],
    ['This response was approved by the Partnership at its meeting on 3 June 2024.', ['agreed']],
    ['It is published with the report on 12 September 2025.', ['published']],
    ['**Date of publication:** 12 September 2025', ['published']],
    ['Thank you for your Regulation 28 report dated 6 November 2024.', ['received']],
    ['I write in response to your letter of 5 March 2025.', ['received']],
    ['17 December 2024', ['dated']],
    ['The overview report was considered by the LSCB on 14.04.2016 and signed off on 9 June 2016.', ['received', 'agreed']],
    ['We are publishing your report and this letter on Tuesday 22 November.', ['published']],
    ['The safeguarding partners ratified this response on 26th January 2021.', ['agreed']],
    ['14th February 2011 Ref: ABC/12', ['dated']],
    ['Email only 18 September 2023 Ref HD/07', ['dated']],
    ['ANYSHIRE POLICE Legal Services Department Constabulary Headquarters Hill Road 21st October 2022 Tel 0100 Our Ref LSD/4', ['dated']],
    ['3 March 2009, in reply to yours of 15 January', ['dated', 'received']],
    ['Issued by Oakmere Safeguarding Partnership – Tuesday 12 November 2024', ['dated']],
    ['What follows was agreed with the Chief Officers Group on 3 May 2024.', ['agreed']],
    ['Approved by the Case Review Group on 22 January 2019.', ['agreed']],
    ['Approved for issue 19.11.07', ['agreed']],
    ['Presented to the States on 24th May 2019 by the Minister', ['published']],
    ['Our letter of 26 August 2024 in reply to your Report received by email on 2 July 2024', ['received', 'agreed']],
    ['| Stage | Date |\n| --- | --- |\n| Report received | 4 March 2034 |\n| Response agreed | 9 May 2034 |', ['received', 'agreed']],
    ['| Milestone | When |\n| --- | --- |\n| Review handed to the Board | 04/03/2034 |\n| Partners’ sign-off | 09/05/2034 |\n| Going public online | 01/06/2034 |', ['received', 'agreed', 'published']],
    ['| Step | Day |\n| --- | --- |\n| Board approval | 9 May 2034 |', ['agreed']],
    ['| Event | Date |\n| --- | --- |\n| Training delivered | 4 March 2034 |\n| Policy agreed | 9 May 2034 |', []],
    ['| Event | Date |\n| --- | --- |\n| Referral received | 4 March 2029 |\n| New form issued | 9 May 2029 |', []],
    ['| Recommendation | Lead | By |\n| --- | --- | --- |\n| Publish a protocol | Harbour police | 9 May 2037 |', []],
    ['| What we will do | Who | When |\n| --- | --- | --- |\n| Board approves the new form | Chair | 9 May 2037 |', []],
    ['Policy agreed: 9 May 2034', []],
    ['Policy agreed: 9 June 2034', []],
    ['Review date: 9 May 2037', []],
    ['We are putting this on our website on 4 March 2034.', ['published']],
    ['We were notified of your findings on 4 March 2034.', ['received']],
    ['He was notified of the decision on 4 March 2034.', []],
    ['Our own investigation report was completed on 4 March 2034.', []],
    ['The draft policy was put to members on 4 March 2034.', []],
    ['Agreed actions by 9 May 2037: train the crews.', []],
    ['We saw her on 21 October 2022 and rang the duty team about a referral.', []],
    ['The nurse rang on 21 October 2022 Ref was made to the notes', []],
    ['The dosage was agreed with the pharmacist on 3 May 2024.', []],
    ['The discharge plan was agreed with the family on 3 May 2024.', []],
    ['The guideline was approved by the Clinical Effectiveness Group on 3 May 2024.', []],
    ['Our letter of 3 May 2019 invited her to an appointment.', []],
    ['December 2022 CP 7781', ['month of publication']],
    ['He died on 4 May 2023.', []],
    ['The inquest concluded on 8 November 2024.', []],
    ['NICE published guidance on 3 March 2020.', []],
    ['Training will be delivered by 31 March 2026.', []],
    ['The service was launched in January 2024.', []],
    ['Ofsted published its inspection report on 3 May 2023.', []],
  ])('%s', (text, events) => {
    const kinds = parse(text).blocks.flatMap(b => readBlock(b.block).evidence).filter(e => e.question === 'time').map(e => e.kind)
    expect([...new Set(kinds)].sort()).toEqual([...events].sort())
  })
})
