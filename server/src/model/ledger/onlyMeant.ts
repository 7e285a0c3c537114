/** How far an action's words go: what is only meant, and who of the responder's people has done it. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import lexicon from '../../../lexicons/actions.json' with { type: 'json' }
import { remembered } from '../../remembered.ts'
import { phraseSet } from './phrases.ts'
import { isCapital, tokenise, wordAt } from './words.ts'

const vague = phraseSet(lexicon.vague)
const offices = new Set(lexicon.offices)
const irregular = new Set(Object.keys(lexicon.irregular))
const within = new Set(['of', 'for', 'and', '’', "'"])
const does = new RegExp(grammar.onlyMeant.does)

/** “will be discussing this”, “is committed to strengthening”, “will keep your report on file”: what is meant, and nothing that is done. */
export const isOnlyMeant = remembered((words): boolean => vague.find(tokenise(words)) !== undefined)

/** “The Head of Residence issued …”, “The Safer Custody Manager checks …” */
export const namesOffice = remembered((words): boolean => {
  const tokens = tokenise(words)
  return tokens.some((t, i) => {
    if (!offices.has(t.word) || !isCapital(t) || !(wordAt(tokens, i + 1) === 'of' || (i > 0 && isCapital(tokens[i - 1]!) && wordAt(tokens, i - 1) !== 'the'))) return false
    let k = i + 1
    while (tokens[k] && (isCapital(tokens[k]!) || within.has(tokens[k]!.word))) k++
    const next = wordAt(tokens, k)
    return does.test(next) || irregular.has(next)
  })
})
