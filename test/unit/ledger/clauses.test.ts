/** Clauses of one sentence, or of one item, that are actions of their own, each with its doer and its day. */
import { describe, expect, test } from 'vitest'
import { readText } from './read.ts'

const actions = (text: string): string[] => readText(`# What we will do\n\n${text}\n`).ledger.actions.map(a => `${a.owner?.text ?? ''} | ${a.due?.text ?? ''} | ${a.text}`)

describe('each clause is an action', () => {
  test.each([
    ['of another doer, behind “and”', 'The Head of Nursing will rewrite the policy by March 2027 and the matron is to check ten charts every week.',
      ['The Head of Nursing | March 2027 | The Head of Nursing will rewrite the policy by March 2027', 'the matron | every week | the matron is to check ten charts every week.']],
    ['of three doers', 'The Trust will open a clinic by May 2027, the Council will fund it from June 2027 and the police will train ten officers by July 2027.',
      ['The Trust | May 2027 | The Trust will open a clinic by May 2027', 'the Council | June 2027 | the Council will fund it from June 2027', 'the police | July 2027 | the police will train ten officers by July 2027.']],
    ['behind “while”', 'Since then the Council has closed the hostel, while the Trust will open a ward in May 2027.',
      ['the Council |  | Since then the Council has closed the hostel,', 'the Trust | May 2027 | the Trust will open a ward in May 2027.']],
    ['of one doer, each with its time', 'The Director will rewrite the policy by May 2027 and will check ten files by June 2027.',
      ['The Director | May 2027 | The Director will rewrite the policy by May 2027', 'The Director | June 2027 | will check ten files by June 2027.']],
    ['of one doer, one done and one to be done', 'The Trust has appointed a lead nurse and will recruit two more by June 2027.',
      ['The Trust |  | The Trust has appointed a lead nurse', 'The Trust | June 2027 | will recruit two more by June 2027.']],
    ['of one doer, said again as “she”', 'The Chief Nurse will rewrite the policy by May 2027 and she will report to the Board in June 2027.',
      ['The Chief Nurse | May 2027 | The Chief Nurse will rewrite the policy by May 2027', 'The Chief Nurse | June 2027 | she will report to the Board in June 2027.']],
    ['of nobody, and then of somebody', 'Each lamp will be checked and the warden will ring every tenant by June 2027.',
      [' |  | Each lamp will be checked', 'the warden | June 2027 | the warden will ring every tenant by June 2027.']],
    ['whose day stands before both', 'By May 2027 the Trust will open a clinic and the Council will fund it.',
      ['the Trust | May 2027 | By May 2027 the Trust will open a clinic', 'the Council | May 2027 | the Council will fund it.']],
    ['whose day stands behind both', 'The Trust will open a clinic and the Council will fund it by May 2027.',
      ['The Trust | May 2027 | The Trust will open a clinic', 'the Council | May 2027 | the Council will fund it by May 2027.']],
    ['of whoever is appointed', 'We have appointed a lead nurse, who will rewrite the policy by May 2027.',
      ['We |  | We have appointed a lead nurse', 'a lead nurse | May 2027 | who will rewrite the policy by May 2027.']],
    ['of an item, behind a semicolon', '- Head of Estates to fit a lamp by May 2027; Matron to check it by June 2027.',
      ['Head of Estates | May 2027 | Head of Estates to fit a lamp by May 2027', 'Matron | June 2027 | Matron to check it by June 2027.']],
    ['of an item, behind a day and “and”', '- Head of Estates to fit a lamp by May 2027 and Matron to check it by June 2027.',
      ['Head of Estates | May 2027 | Head of Estates to fit a lamp by May 2027', 'Matron | June 2027 | Matron to check it by June 2027.']],
  ])('%s', (_, text, want) => expect(actions(text)).toEqual(want))
})

describe('one action still', () => {
  test.each([
    ['verbs of one doer', 'The Trust will write the policy, train every nurse and check ten files by June 2027.'],
    ['helping verbs of one doer, with one time', 'The Trust will recruit two nurses and will train them by June 2027.'],
    ['what goes on and will be done', 'The Trust is writing a rule and will have it in force by June 2027.'],
    ['what is made sure of', 'The Matron will make sure that the clerk has rung each family and the nurse has seen the child by May 2027.'],
    ['what it is for', 'The Matron will train every nurse by May 2027 so that the ward manager will check the charts and the doctor will see them.'],
    ['what is told of it', 'The Trust will recruit two nurses by May 2027, one of whom the Council is paying for.'],
    ['when somebody comes', 'We have appointed a lead nurse, who will start in May 2027.'],
    ['two doers', 'The Head of Nursing and the Head of Estates will fit lamps in every ward by May 2027.'],
    ['people who are taught', '- Trust to train doctors and nurses to use the form by May 2027.'],
  ])('%s', (_, text) => expect(actions(text)).toHaveLength(1))
})

test('a department has commas in its name', () =>
  expect(actions('The Department for Culture, Media and Sport will write to each club by May 2027.')[0]).toMatch(/^The Department for Culture, Media and Sport \| May 2027 \|/))

test('a line below an item says when of all that the item gives to do', () =>
  expect(actions('- Head of Estates to fit a lamp; Matron to check it. By when: May 2027\n- The Trust will open a clinic, and the Council will fund it.\n  By when: June 2027').map(a => a.slice(0, a.lastIndexOf(' | ')))).toEqual(
    ['Head of Estates | May 2027', 'Matron | May 2027', 'The Trust | June 2027', 'the Council | June 2027']))
