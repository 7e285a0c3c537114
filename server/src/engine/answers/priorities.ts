import readings from '../../../lexicons/readings.json' with { type: 'json' }
import { answer, answerBy } from './answer.ts'

/** Likelihood, in hundredths, from which on what comes first goes with a programme that another sentence names. */
const sure = 2

/** Both what comes first and how it fits the wider programme answer it; either alone answers it in part. */
export const answerPriorities = answerBy((all, question) => {
  const evidence = all.filter(e => e.kind !== 'programme named' && e.kind !== 'priority mentioned')
  const both = evidence.filter(e => e.strength === 'full')
  const priority = evidence.filter(e => e.kind.endsWith(': priority') || e.kind === 'priority')
  const standing = evidence.some(e => e.kind === 'standing priority')
  const framework = evidence.filter(e => e.kind === 'framework')
  const whole = both.length > 0 || (priority.some(({ likely = sure }) => likely >= sure) && (framework.length > 0 || standing)) || (standing && framework.length > 0)
  if (whole) return answer(question, 'answered', readings.priorities.told, evidence)
  if (priority.length > 0) return answer(question, 'partly', readings.priorities.noFit, evidence)
  if (evidence.length > 0) return answer(question, 'partly', readings.priorities.noneFirst, evidence)
  return answer(question, 'not-found', readings.priorities.none)
})
