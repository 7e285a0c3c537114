/** Length against what the form of the response can carry. */
import type { Form } from '../model/response.ts'
import { proseSummary } from '../prose/summary.ts'
import { titlePlace } from './place.ts'
import type { DocumentRule } from './rule.ts'
import { thousands } from '../thousands.ts'

/** Words. This tool's own guide, from the lengths of real responses: no body has set one. */
const guide: Readonly<Record<Form, number>> = { 'statement': 700, 'letter': 2000, 'report': 6000, 'finding-by-finding': 8000, 'table': 8000 }
const names: Readonly<Record<Form, string>> = { 'statement': 'a statement', 'letter': 'a letter', 'report': 'a report', 'finding-by-finding': 'a response finding by finding', 'table': 'an action plan' }

export const length: DocumentRule = {
  id: 'length',
  options: guide,
  *check({ response, marker }, options) {
    const most = Number(options[response.form])
    const { words, minutes } = proseSummary(response, marker)
    if (!(words > most)) return
    yield {
      span: titlePlace(response),
      message: `${thousands(words)} words, about ${minutes} minutes to read: long for ${names[response.form]}, where ${thousands(most)} are plenty. Put a summary first, or move detail to the action plan.`,
      question: 'plain-english',
    }
  },
}
