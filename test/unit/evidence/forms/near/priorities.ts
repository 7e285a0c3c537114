/** What comes first and where it belongs: near misses, and both in other words. */
import { cover } from '../cover.ts'
import type { Form } from '../form.ts'
import { pagesOf, prose } from './page.ts'

const firsts = {
  'matters most': 'Of these, supervision matters most to us, and work on it has begun.', money: 'Money has been found for Recommendations 1 and 2 this year; the others follow next year.', 'first that we': 'The first thing that we will do is to put an alert on the record.',
  urgent: 'Four of the actions are marked as urgent and will be finished by the end of June.', ahead: 'We put the actions about babies under one ahead of all the others.', ranked: 'The Board has ranked the twelve actions by the risk that each would remove.',
  depends: 'Recommendation 6 is the one on which all the others depend, and so it goes first.', 'soon as': 'The most pressing of the actions is the change to the rota.', 'two first': 'We have chosen two of the nine actions to do first: supervision and the alert.', biggest: 'The biggest gain will come from better handovers, and that is where we begin.', 'top two': 'Our top two priorities are supervision and the shared record.', headings: 'These are our priorities for action, in order: supervision, fathers, handovers.',
}
const fits = {
  line: 'Every action here has its line in the Partnership’s annual plan.', fifth: 'The Board already had a programme on neglect, and these actions become its fifth strand.', project: 'The actions will be run as one project of the Council’s Families First programme.', carries: 'Our Safeguarding Improvement Plan now carries all nine actions.',
  'no separate': 'We have not written a separate plan: the actions are in the Constabulary’s Vulnerability Strategy.', 'read beside': 'This response is part of the Board’s Learning and Improvement Framework.', strategy: 'This work is part of our Right Care, Right Time strategy.', 'business plan': 'The actions have been added to the Board’s business plan for 2031/32.', theme: 'They belong to the second theme of the Partnership’s three-year strategy.', overseen: 'All the actions are overseen by the Improvement Board, as part of its transformation programme.', contributes: 'The actions contribute to the goals of the Trust’s Quality Strategy.', aligns: 'The plan has been aligned with the Health and Wellbeing Strategy.',
}
const places = {
  together: (a: string, b: string) => `${a} ${b}`, turned: (a: string, b: string) => `${b} ${a}`, apart: (a: string, b: string) => `## What we will do\n\n${a}\n\nSchools will appoint a lead for attendance.\n\n## How this is run\n\n${b}`,
}
const both: readonly Form[] = cover({ first: firsts, fit: fits, place: places }).map(c => ({ choice: { near: 'answered', ...c }, text: `# Response to the review\n\n${places[c.place](firsts[c.first], fits[c.fit])}\n`, verdict: 'answered', meant: [firsts[c.first], fits[c.fit]] }))

const neither = {
  subgroup: 'The Quality Assurance sub-group met in May.', 'subgroup acts': 'The Learning and Improvement sub-group will hold a workshop for school nurses.', manager: 'The Board’s Business Manager will reply to letters.', 'strategy meeting': 'A strategy meeting was held on the first day.', parenting: 'The parenting programme ran for six weeks.', surgery: 'He was a priority on the list for surgery.', director: 'The Director of Strategy and Transformation has seen the family.', 'quality lead': 'The Head of Quality Improvement has left the Trust.', 'first aid': 'First aid kits have been put in each van.', 'first time': 'She was seen for the first time in March.', 'board meets': 'The Improvement Board has a new chair.', signed: 'The Performance and Quality Assurance sub-group has signed off the training.', 'audit programme': 'The audit was carried out by the Clinical Audit department.', 'care first': 'The company is called Care First.', school: 'The school has a behaviour policy and a healthy eating policy.',
}

export const nearPriorities: readonly Form[] = [...both, ...pagesOf('partly', firsts, prose), ...pagesOf('partly', fits, prose), ...pagesOf('not-found', neither, prose)]
