/** Words of doing that are no action of the response: how things were, what is feared, what the page says of itself, what is regretted. */
import { describe, expect, test } from 'vitest'
import { readText } from './read.ts'

const actions = (text: string): string => readText(`# Response\n\n## Recommendation 1\n\nAccepted.\n\n${text}\n`).ledger.actions.map(a => `${a.owner?.text ?? ''} | ${a.due?.text ?? ''}`).join('\n')

describe('no action', () => {
  test.each([
    // What is regretted, or was not enough.
    'We let the twins down, and we are sorry.',
    'We have let this family down.',
    'Today we have published an independent review about two brothers who were hurt.',
    'We gave the duty desk a second line. Looking back, that was not enough.',
    'Three nurseries tested this in June and all of them had an answer.',
    // The reason of a refusal.
    'Not accepted, because the ward has closed.',
    'We do not accept this, as the Council has sold the building.',
    'Recommendation 4 is rejected because the Trust has withdrawn from the scheme.',
    'The Board cannot support Recommendation 4 because the clinics will be moved by the ICB in May.',
    // What is felt, and what opens a list.
    'The surgery has talked of little else.',
    'The crews have spoken about nothing else since.',
    'Staff are to be commended for their work.',
    'The wardens who went out that night are to be congratulated.',
    'The Council extends its condolences to the family.',
    'We have sent our sympathies to his wife.',
    'We have made the following changes:',
    'The following has been done.',
    'The Trust will take the following measures.',
    // What may happen, and what others say.
    'There is a danger that wardens ask tenants to say no in front of the landlord.',
    'Our fear is that managers invite families to choose too early.',
    'Wardens tell us that the form has changed how they begin a visit.',
    'We cannot say that a place would be available today.',
    'A nurse might be in place by then.',
    // What the page or the report says.
    'This letter outlines what has been put right and the steps we intend to take.',
    'An answer as to the visits made will be given below.',
    'Below is a list showing what steps the Council has taken.',
    // How things were and are.
    'There was a rule, which was that the clerk rings the ward and the ward sister writes it in the diary.',
    'We met them on 4 March and they asked us to write plainly.',
    'The wardens we spoke to said they knew the rule.',
    'I trust that this response provides assurance that action is being taken to address this matter.',
    'A copy will be placed on our website on 16 November.',
    'The duty is to study how fires begin, and the Council discharges that duty through its returns.',
    'The ward sister gives the first tablet, and this takes her away from other patients.',
    'The practice issues found in this enquiry were hard.',
    'The speed limit was reviewed in 2019.',
    'The reviewers spoke to nine people about a form that was withdrawn in May 2024.',
    // What the page says of its own course, and what others asked.
    'Councillors will recall that I made a short statement about the fire in May.',
    'I am today publishing the Council’s response to the inquiry.',
    'We take your three concerns in turn and in the order in which you put them.',
    'I turn first to the alarms.',
    'The Council has made its support for inspection known on many occasions.',
    'In preparing this reply my officers have spoken to the fire brigade and have read its log.',
    'The coroner asked that the Council look at every stair.',
    'A large print version of this letter is available.',
    'I am providing the following reply to the Ministry about the report that was published on 6 June 2026.',
    'The Clerk introduced the report, which had come on 20 May.',
    'The Ministry has been sent a copy.',
    'Copies of the paper are available at the Town Hall.',
    'The Council have given careful consideration to the nine points.',
    'The Trust has taken this further opportunity to carefully consider the stairs.',
    'In May 2026 Ofsted found that our front door was safe but slow.',
    'We have taken these points extremely seriously.',
    'Minutes of the meeting have been sent to all members.',
    'An action plan has been agreed by all of us and is attached.',
    // What is left unsaid, or believed.
    'It would not be appropriate to comment further while the trial is ongoing.',
    'What we can say is that the Council is confident that the right alarms are now in place.',
    // The case that was reviewed.
    'The nursery rang the Council on 3 March 2024 and was told to ring back.',
    'The child moved to Harbour Street in March 2024 and was referred to the Council.',
    'In March 2009 a young child known to the Council moved to Harbour Street.',
    'Police attended the flat in June 2023 and completed a referral.',
    'The school made a referral to the Council in June 2023.',
    'The social worker closed the case on 2 May 2023.',
    'Ash was placed with foster carers in May 2023.',
    'A strategy meeting was held on 3 May 2023.',
    'The GP wrote to the hospital in April 2023 but had no answer.',
    'The social worker visited the flat on 3 May 2023 and saw the twins.',
    'The hospital discharged him on 4 May 2023.',
    'The midwife told the clinic in June 2023 that mother had missed three appointments.',
    'The family moved to Harbour Street in May 2023.',
    'Officers went to the address on 3 May 2024 but there was no reply.',
    'The Council started care proceedings in June 2023.',
    'The consultant stopped his tablets on 3 March 2024.',
    'The trial began in May 2024.',
    'The college reported its concerns to the Council in May 2023.',
    'The review team held a workshop in May 2026.',
    // How it went.
    'The number of visits has gone from 31 to 58 since 2024.',
    'Since 2024 the share of visits made in a week has gone from 31% to 58%.',
    'The pathway was in place in 2024 but was held where nurses had no log-in.',
    // An inspector's words, quoted.
    '“Throughout the inspection we found willing wardens. The Council has made large investments in its lamps.”',
  ])('%s', text => expect(actions(text)).toBe(''))
})

test('how often something was found is no list of findings', () =>
  expect(readText('In summary, the findings were that visits were late in 17 cases; records were missing in 30 cases and supervision was absent in 22 cases.\n').ledger.findings).toEqual([]))

describe('an action still', () => {
  test.each([
    ['We will take each block in turn and fit alarms by May 2026.', 'We | May 2026'],
    ['The Council will issue a statement on alarms by May 2026.', 'The Council | May 2026'],
    ['We let the contract in May 2026.', 'We | May 2026'],
    ['The Trust will publish the figures in the following autumn.', 'The Trust | in the following autumn'],
    ['The Trust will send the following letter to every GP by May 2027.', 'The Trust | May 2027'],
    ['Not accepted, because the Trust has already moved the ward.', 'the Trust | '],
    ['We do not accept this as it is put, because we will open a clinic by May 2027.', 'we | May 2027'],
    ['We do not accept Recommendation 4, and the Trust will open a clinic by May 2027 because families have asked for it.', 'the Trust | May 2027'],
    ['The ward sister rings each family every week, and this will go on.', 'The ward sister | every week'],
    ['The Council has published a review of its lamps.', 'The Council | '],
    ['The lamps were reviewed in May 2026.', ' | May 2026'],
    ['The Chief Inspector has told the Ministry that she accepts it and that the first visits will take place in May 2027.', ' | May 2027'],
    ['The Council has published a guide for parents.', 'The Council | '],
    ['The Council tested the alarms in every flat in May 2026.', 'The Council | May 2026'],
    ['The Head of Housing has confirmed that wardens will ask every tenant by May 2026.', 'wardens | May 2026'],
    ['Supervision has changed since May 2026.', ' | May 2026'],
    ['A nurse has been in place since May 2026.', ' | May 2026'],
    ['As set out below, the Council will visit each home by May 2026.', 'the Council | May 2026'],
    ['We met the wardens in May 2026 and agreed to visit weekly.', 'We | May 2026'],
    ['The Executive agreed on 4 May 2026 that the Council will open the hub in May 2027.', 'the Council | May 2027'],
    ['The Chair of the Council met the family and gave them her apology in May 2026.', 'The Chair of the Council | May 2026'],
    ['The family hub opened in May 2026.', 'The family hub | May 2026'],
    ['The Council stopped its visits on Sundays in May 2026.', 'The Council | May 2026'],
    ['A child health clinic opened in May 2026.', 'A child health clinic | May 2026'],
    ['The mother and baby unit moved in May 2026.', 'The mother and baby unit | May 2026'],
    ['The Council introduced the report form in May 2026.', 'The Council | May 2026'],
    ['The Council will send a copy of the leaflet to every tenant by May 2027.', 'The Council | May 2027'],
    ['The Trust has given every ward a tablet.', 'The Trust | '],
    ['The clinic has moved from the first floor to the ground floor since May 2026.', 'The clinic | May 2026'],
    ['The Chair to write to the tenants by 3 June 2027.', 'The Chair | 3 June 2027'],
    ['“We have fitted alarms in every flat,” said the Chair of the Council.', 'We | '],
  ])('%s', (text, wanted) => expect(actions(text)).toBe(wanted))
})

test('a page’s footer and “none” are no action, and an action that names one of two findings is of that one', () => {
  expect(readText('**Finding 5:** Families are lost.\n\nActions: None at present\nPage 3 of 4\nMonitoring\n').ledger.actions).toEqual([])
  expect(readText('**Finding 5:** Families are lost.\n\nActions: Write to each family\nPage 3 of 4\nRing each nurse\n').ledger.actions.map(a => a.text)).toEqual(['Write to each family', 'Ring each nurse'])
  expect(readText('**Finding 4:** Minutes come late.\n\nActions: Police and Social Care will share one note-taker, as a trial from April to\nSeptember 2026. If minutes go out in two days it will go on.\n').ledger.actions.map(a => a.due?.text)).toEqual(['April to\nSeptember 2026'])
  expect(readText('### Recommendations 5 and 6\n\nWe accept recommendation 5 and the Department will design a course. We reject recommendation 6.\n').ledger.findings.map(f => f.actions.length)).toEqual([1, 0])
})

test.each(['The report, with the response of the Board, will be published on 9 November 2031.', 'This response will be published on 9 November 2031.', 'Both will be published on 9 November 2031.'])('the page’s own publication is no action: %s', said =>
  expect(readText(`# Our response\n\n${said}\n`).ledger.actions).toEqual([]))

test('what the board publishes for others is one', () =>
  expect(readText('# What we will do\n\nA guide for parents will be published by May 2031.\n').ledger.actions).toHaveLength(1))

test.each(['The Board has adopted Finding 2 as it is written.', 'The Board has adopted both findings.'])('a position is no action: %s', said =>
  expect(readText(`# What we will do\n\n${said}\n\nThe Board has adopted a new tool (Finding 2).\n`).ledger.actions.map(a => a.text)).toEqual(['The Board has adopted a new tool (Finding 2).']))
