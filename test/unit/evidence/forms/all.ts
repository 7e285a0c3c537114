/** By question. */
import { acceptanceForms } from './acceptance.ts'
import { actionsForms } from './actions.ts'
import { contextForms } from './context.ts'
import type { Form } from './form.ts'
import { monitoringForms } from './monitoring.ts'
import { nearAcceptance } from './near/acceptance.ts'
import { nearActions } from './near/actions.ts'
import { nearContext } from './near/context.ts'
import { nearMonitoring } from './near/monitoring.ts'
import { nearNational } from './near/national.ts'
import { nearPriorities } from './near/priorities.ts'
import { nationalForms } from './national.ts'
import { prioritiesForms } from './priorities.ts'
import { timeForms } from './time.ts'
import { timeLayoutForms } from './timeLayouts.ts'

export const forms: Readonly<Record<string, readonly Form[]>> = {
  time: [...timeForms, ...timeLayoutForms], acceptance: [...acceptanceForms, ...nearAcceptance], priorities: [...prioritiesForms, ...nearPriorities], actions: [...actionsForms, ...nearActions],
  monitoring: [...monitoringForms, ...nearMonitoring], national: [...nationalForms, ...nearNational], context: [...contextForms, ...nearContext],
}
