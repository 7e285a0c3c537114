/** Deeds told in no form that the grammar knows, in words that are likely to tell one. */
import { describe, expect, it } from 'vitest'
import { readText } from './read.ts'

const letter = (sentence: string): string => `Dear Sir\n\nThank you for your report on the ferry. We are sorry for what happened. ${sentence}\n`
const told = (text: string): string => readText(text).ledger.actions.map(({ text, owner, due }) => `${text} | ${owner?.text ?? '–'} | ${due?.text ?? '–'}`).join('\n')

describe('what is likely to be a deed', () => {
  it.each([
    ['The wardens’ handbook has been gone over line by line and the old chapter on ropes taken out.', '–', '–'],
    ['From then on the harbour office will be rung before any boat goes out after dark.', '–', 'From then on'],
    ['The Ferry Manager has since kept in regular contact with the lifeboat crew so that both have one set of rules.', 'The Ferry Manager', '–'],
    ['Our web pages will carry a link to the tide tables.', 'Our', '–'],
    ['The Agency tells us it has gone through its records of falls round there in depth and is looking again at the steps.', 'The Agency', '–'],
    ['The harbour wardens will be rung and will have a say before anything is settled.', '–', '–'],
    ['New people have joined the harbour office, among them a Night Warden, and the rota has been filled.', '–', '–'],
    ['More lamps have come to the steps, and the path has been cleared.', '–', '–'],
    ['Six panels of pilots are to be formed by the Harbour Board.', 'the Harbour Board', '–'],
    ['Every complaint is now seen on the same day by the Director of Safety.', 'the Director of Safety', 'on the same day'],
    ['From 12 June a search by name is compulsory before any log can be graded.', '–', '12 June'],
    ['Any boat for which the alarm is set off must be discussed with a pilot within 15 minutes.', '–', '–'],
    ['It is our suggestion to hold, jointly with the clubs, open days at which safe swimming would be encouraged.', '–', '–'],
    ['We would wish to work with schools on this and the Council’s officers are considering whether it could be included.', 'We', '–'],
    ['Until then, as the Minister for Harbours announced in the spring, harbours get an extra £14 million.', '–', '–'],
    ['The Minister for Harbours and Ports will be in the lead on bringing down the number of boats that leave without a second crew member.', 'The Minister for Harbours and Ports', '–'],
  ])('%s', (sentence, owner, due) => expect(told(letter(sentence))).toBe(`${sentence} | ${owner} | ${due}`))

  it.each([
    ['what is there', 'The pier has four lamps and a bell.'],
    ['what was thought', 'Consideration has been given to lamps on the steps.'],
    ['what is remembered', 'Councillors will recall that the tide was high.'],
    ['what did not happen', 'Our web pages will not carry a link to the tide tables.'],
    ['who was there', 'Present: Designated Doctor (Chair); Head of Quality Assurance; Named Midwife; Named Nurse; Early Help Manager.'],
    ['what a duty is', 'The duty is to study how fires begin, and the Council discharges that duty through its returns.'],
    ['what a paper says', 'The policy says that fathers are named on the form.'],
    ['what befell one person', 'The lock keeper drew up a list in his youth.'],
  ])('is not %s', (_, sentence) => expect(told(letter(sentence))).toBe(''))

  it('is not the day of the deed before it', () =>
    expect(told('The clerk will draw up a protocol. Hoped to bring to the spring meeting.')).toBe('The clerk will draw up a protocol. | The clerk | the spring meeting'))

  it('is not what the review says', () =>
    expect(told(`${letter('')}\n> Our web pages will carry a link to the tide tables.\n`)).toBe(''))

  it('is none where a blank stands in it', () =>
    expect(told(letter('From then on [name of office] will be rung before any boat goes out after dark.'))).toBe(''))

  it('answers a finding in whose section it stands', () => {
    const { findings, actions } = readText('## Recommendation 1\n\nThe wardens’ handbook has been gone over line by line and the old chapter on ropes taken out.\n').ledger
    expect([findings[0]?.actions, actions[0]?.finding]).toEqual([[0], 0])
  })

  it('is no plain answer to who does what', () =>
    expect(readText(letter('From then on the harbour office will be rung before any boat goes out after dark.')).ledger.deeds.map(e => e.strength)).toEqual(['part']))
})
