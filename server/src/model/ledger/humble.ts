/** Verbs that tell a deed only where somebody is to do it at a time: “will each sit with a team twice a year”, “will have a rota by November”. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { dueIn } from './due.ts'
import { opensSince, recurring } from './plainTense.ts'
import { wordAt, type Token } from './words.ts'

const changing = new Set(['from', 'out', 'live', 'into'])
const humble = new Set(grammar.humble.humble)

/** The strength of such a verb at token `at`; undefined where nothing says when. */
export const humbleAfter = (tokens: readonly Token[], at: number, verb: string, perfect: boolean): 'firm' | undefined => {
  // “Visits have gone from yearly to every four months”
  if (perfect && verb === 'go' && changing.has(wordAt(tokens, at + 1))) return 'firm'
  if (!humble.has(verb) || perfect && !opensSince(tokens)) return undefined
  return perfect || recurring(tokens, at) >= 0 || dueIn(tokens.map(t => t.raw).join(' '), 0) !== undefined || verb === 'get' && ['a', 'an', 'the', 'new'].includes(wordAt(tokens, at + 1)) ? 'firm' : undefined
}

/** “will be expected to …”: how firm a deed it is that somebody is put to. */
export const duties: ReadonlyMap<string, 'firm' | 'soft'> = new Map(Object.entries(grammar.humble.duties) as [string, 'firm' | 'soft'][])
