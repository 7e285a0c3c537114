/** Deeds that are told, whoever did them: shown after the actions of the ledger, which have their doers. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { part, type SentenceReader } from './candidate.ts'
import type { SentenceView } from './sentenceView.ts'
import { told } from './told.ts'

/** The kind of such words: they decide no verdict. */
export const deedTold = 'deed told'

/** “We will reflect on the findings”, “It is intended to review the policy”: nothing that is done yet, and more than nothing. */
export const meant = new RegExp(grammar.deeds.meant, 'i')

/** “has since been moved” */
const perfect = (view: SentenceView): boolean =>
  view.tokens.some((t, i) => /^(?:has|have|had)$/.test(t.word) && view.tokens.slice(i + 1, i + 4).some(next => next.word !== 'been' && /(?:ed|en)$/.test(next.word)))

export const readDeeds: SentenceReader = view => {
  if (view.has('scope/condolence') || view.has('scope/past-event')) return undefined
  const own = view.has('scope/own')
  if (told(view, 'context/changed')) return part(deedTold, own ? 0.35 : 0.3)
  if (told(view, 'context/deed') || told(view, 'context/passive')) return part(deedTold, 0.25)
  if (own && !view.has('scope/negation') && perfect(view)) return part(deedTold, 0.15)
  return (own && view.has('scope/promise') && !view.has('scope/negation')) || meant.test(view.plain) ? part(deedTold, 0.1) : undefined
}
