/** Where practice is now and what has changed since: near misses, and both in other words. */
import type { Form } from '../form.ts'
import { pagesOf, prose } from './page.ts'

const told = {
  counted: 'When Child M was born the county had four health visitors for every thousand births. It has seven now.', 'put right': 'Much of what the review found has been put right. The team has been rebuilt, its caseloads have halved, and a manager now looks at each case every month.', 'last count': 'At the last count, in April 2031, nine in ten plans were reviewed on time; in the year of his death it was six in ten.', merged: 'The events took place in 2027. Since then the two hospitals have become one Trust with one safeguarding team, and all its wards use the same chart.', audit: 'Our audit in March 2031 found that 46 of 50 children had been seen alone. The same audit in 2028 had found 19.', 'not yet': 'Since the review a new front door has opened and waits have fallen from nine days to two. Supervision is still too thin: a third of sessions were missed last year.', then: 'In 2027 handovers were made by telephone and nothing was written down. Today each one is written on a sheet that both nurses sign.', 'since his death': 'Since his death we have trained all 60 of our drivers, fitted alarms in every bus and ended the practice of dropping children at the corner.', rated: 'In 2028 the inspectorate judged the service inadequate. Its visit in January 2031 found that children are seen quickly and that managers know their cases.',
}
const little = {
  'two nurses': 'Our policy requires two nurses to check each dose.', weekly: 'There is a weekly meeting between the school and the police.', appointed: 'A new lead nurse has been appointed.', wards: 'All wards currently use the national chart.', lately: 'The sheet has recently been changed.', inspected: 'The home was inspected in 2030.',
}
const none = {
  will: 'The nurse in charge will see every patient each day.', case: 'By the spring of 2028 he had moved to his aunt’s.', thanks: 'We are grateful to the reviewer.', asked: 'You asked what we will do about the lock.', hopes: 'We hope that this will be of some comfort to the family.', sad: 'This was a tragic death.', arrange: 'We shall be pleased to meet the family.', enclosed: 'Our plan is enclosed.', covers: 'The review covers the years from 2025 to 2028.', should: 'Handovers should be written down.', accept: 'We accept your findings in full.',
}
const alone = { letter: (s: string) => `Dear Coroner\n\nI write in reply to your report of 3 May.\n\n${s}\n\nThe ward manager will rewrite the handover sheet.\n\nYours sincerely`, amid: prose.amid! }

export const nearContext: readonly Form[] = [...pagesOf('answered', told, prose), ...pagesOf('partly', little, alone), ...pagesOf('not-found', none, alone)]
