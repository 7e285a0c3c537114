/** Words of doing that tell no deed: what was failed, what is feared, which steps a page lists, where on the page a thing stands. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { aboutThePage } from './aboutThePage.ts'
import type { Deed } from './deed.ts'
import { auxiliaries } from './subject.ts'
import { isMark, wordAt, type Token } from './words.ts'

const feared = new Set(grammar.noDeed.feared)
const asking = new Set(grammar.noDeed.asking)
const listed = new Set(grammar.noDeed.listed)
const onThePage = new Set(grammar.noDeed.onThePage)
const stranded = new Set(grammar.noDeed.stranded)
const telling = new Set(grammar.noDeed.telling)

/** `at`: the auxiliary, or the doer where there is none. */
export const noDeed = (tokens: readonly Token[], deed: Deed, at: number): boolean => {
  if (aboutThePage(tokens, deed)) return true
  const { from, verb, agentless, owner } = deed
  // “We let them down”
  if (verb === 'let' && tokens.some(t => t.word === 'down')) return true
  // “There is a risk that officers ask …”
  if (wordAt(tokens, from - 1) === 'that' && tokens.slice(Math.max(0, from - 5), from).some(t => feared.has(t.word))) return true
  // “what steps the Council has taken”, “the steps we intend to take”; what ends in a colon opens a list of them
  const subject = owner?.start === tokens[from]?.start ? owner : undefined
  if (wordAt(tokens, tokens.length - 1) !== ':' && (subject && tokens.some((t, k) => k > from && t.end <= subject.end && asking.has(t.word)) || from > 1 && (asking.has(wordAt(tokens, from - 1)) || asking.has(wordAt(tokens, from - 2)) && listed.has(wordAt(tokens, from - 1)) || subject && wordAt(tokens, from) === 'we' && listed.has(wordAt(tokens, from - 1))))) return true
  // “A report on how the plans have been carried out will be issued by May”: the first of two verbs.
  const verbs = tokens.slice(from).filter(t => isMark(t) || auxiliaries.has(t.word) || asking.has(t.word) || t.word === 'and')
  if (agentless && asking.has(wordAt(verbs, 0)) && verbs[1] === tokens[at] && auxiliaries.has(wordAt(verbs, 2))) return true
  // “An answer will be given below.”
  return agentless && tokens.some((t, k) => k > from && onThePage.has(t.word) && (tokens[k + 1] === undefined || isMark(tokens[k + 1])))
}

/** “The staff we spoke to said …”: which staff, and no deed; the verb stands at `at`. */
export const tellsWhich = (tokens: readonly Token[], at: number): boolean =>
  stranded.has(wordAt(tokens, at + 1)) && telling.has(wordAt(tokens, at + 2))
