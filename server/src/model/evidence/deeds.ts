/** Deeds that are told, whoever did them: shown after the actions of the ledger, which have their doers. */
import { part, type SentenceReader } from './candidate.ts'
import { told } from './told.ts'

/** The kind of such words: they decide no verdict. */
export const deedTold = 'deed told'

const perfect = /\b(?:has|have|had) (?:also |already |since |now |recently |therefore )?(?:been )?\p{L}+(?:ed|en)\b/iu

export const readDeeds: SentenceReader = view => {
  if (view.has('scope/condolence') || view.has('scope/past-event')) return undefined
  const own = view.has('scope/own')
  if (told(view, 'context/changed')) return part(deedTold, own ? 0.35 : 0.3)
  if (told(view, 'context/deed') || told(view, 'context/passive')) return part(deedTold, 0.25)
  if (own && !view.has('scope/negation') && perfect.test(view.plain)) return part(deedTold, 0.15)
  return own && view.has('scope/promise') && !view.has('scope/negation') ? part(deedTold, 0.1) : undefined
}
