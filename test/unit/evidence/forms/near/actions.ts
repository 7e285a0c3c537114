/** Who does what: near misses, and deeds in other words. */
import type { Form } from '../form.ts'
import { pagesOf, type Places } from './page.ts'

const alone: Places = { letter: s => `Dear Coroner\n\nThank you for your report of 3 May.\n\n${s}\n\nYours sincerely`, finding: s => `## Recommendation 1\n\nAccepted. ${s}`, section: s => `## Our response\n\nThe family took part in the review.\n\n${s}` }

const done = {
  'falls to': 'It falls to the Head of Early Help to rewrite the form by June.', 'being redrawn': 'The rota is being redrawn by the ward manager.', 'has written': 'The Medical Director has written to every GP in the county about the new pathway.', 'asked to': 'The Chief Executive has asked the Head of Estates to fit new locks in every room.', tasked: 'The Training sub-group has been tasked with writing a course on fathers.', 'led by': 'A course on fathers will be written, led by the Designated Nurse.', responsible: 'The Head of Housing is responsible for visiting every flat by May.', 'by our': 'An alert has been added to the record by our digital team.', 'agreed with': 'We have agreed with the bus company that its drivers will wait at the stop until a child is met.', 'no longer': 'We no longer send letters in place of a visit.', 'from now on': 'From now on two nurses will check every dose.', 'each school': 'Every school in the county will name a lead for attendance by September.', 'we have since': 'We have since moved the medicines to a locked room.', undertakes: 'The Constabulary undertakes to answer every such call within the hour.',
}
const vague = {
  passive: 'A new form will be introduced by June.', training: 'Training will be arranged.', intended: 'It is intended to review the policy.', reminded: 'Staff will be reminded of the policy.', hope: 'We hope to improve how handovers are made.', consider: 'We will consider whether more can be done.', aspire: 'We aim to do better.', 'could be': 'The Trust could look again at its rota.', looking: 'We are looking at options for a new system.', continue: 'The Board will continue to work with its partners on this.',
}
const none = {
  thanks: 'We thank all who took part.', past: 'The nurse rang the school and left a message.', review: 'The review says that the form should be changed.', sorry: 'We are deeply sorry for what happened.', describes: 'The hospital has four wards and a day unit.', policy: 'The policy requires two nurses to check every dose.', reviewer: 'The reviewer spoke to six members of staff.', inquest: 'The coroner heard from two doctors and a nurse.', contents: 'This letter is in three parts.',
}

export const nearActions: readonly Form[] = [...pagesOf('answered', done, alone), ...pagesOf('partly', vague, alone), ...pagesOf('not-found', none, alone)]
