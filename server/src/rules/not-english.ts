import { isForeign } from '../model/isForeign.ts'
import { titlePlace } from './place.ts'
import type { DocumentRule } from './rule.ts'

/** What is in another language is not read: that nothing was found in it says nothing. */
export const notEnglish: DocumentRule = {
  id: 'not-english',
  *check({ response }) {
    if (isForeign(response)) yield { span: titlePlace(response), message: 'This text seems not to be in English, and only English is read, so nothing here speaks of how well it answers the questions. Have it checked by somebody who reads it.' }
  },
}
