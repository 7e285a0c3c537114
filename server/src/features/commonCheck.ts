import type { Answer } from '../engine/assessment.ts'
import { ofActions } from '../model/evidence/monitoring.ts'
import type { Evidence } from '../model/response.ts'

/** The check of all the actions together, which stands for each that has none of its own. */
export const commonCheck = (answers: readonly Answer[]): Evidence | undefined =>
  answers.find(({ question }) => question.reader === 'monitoring')?.evidence.find(({ kind }) => kind === ofActions)
