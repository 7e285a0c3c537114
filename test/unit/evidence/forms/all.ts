/** By question. */
import { acceptanceForms } from './acceptance.ts'
import { actionsForms } from './actions.ts'
import { contextForms } from './context.ts'
import type { Form } from './form.ts'
import { monitoringForms } from './monitoring.ts'
import { nationalForms } from './national.ts'
import { prioritiesForms } from './priorities.ts'
import { timeForms } from './time.ts'
import { timeLayoutForms } from './timeLayouts.ts'

export const forms: Readonly<Record<string, readonly Form[]>> = {
  time: [...timeForms, ...timeLayoutForms], acceptance: acceptanceForms, priorities: prioritiesForms, actions: actionsForms, monitoring: monitoringForms, national: nationalForms, context: contextForms,
}
