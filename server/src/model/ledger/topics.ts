/** Words of substance, by which an action and its check are known to speak of the same. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { tokensOf } from './words.ts'

const common = new Set(grammar.deedEvents.common)

/** Words of substance of a stretch, cut to their stem. */
export const topicsOf = (text: string): readonly string[] =>
  [...new Set(tokensOf(text).map(t => t.word).filter(w => w.length > 4 && /^[a-z]/.test(w) && !common.has(w)).map(w => w.replace(/(?:ings?|ions?|ies|ed|es|s)$/, '').slice(0, 9)))]
