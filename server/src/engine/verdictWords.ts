import type { Verdict } from './assessment.ts'

export const verdictWords: Readonly<Record<Verdict, string>> = {
  'answered': 'answered', 'partly': 'partly', 'not-found': 'nothing found', 'needs-judgement': 'needs a person',
}
