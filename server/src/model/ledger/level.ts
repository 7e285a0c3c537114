/** At whom an action is aimed, by its words and its owner's. */
import lexicon from '../../../lexicons/levels.json' with { type: 'json' }
import type { Level } from '../response.ts'
import { phrases } from './phrases.ts'
import { tokenise } from './words.ts'

type Known = Exclude<Level, 'unclear'>

const order: readonly Known[] = ['national', 'executive', 'management', 'frontline']
const words = phrases(order.flatMap(level => lexicon[level].map(word => [word, level] as const)))

const count = (text: string): Map<Known, number> => {
  const found = new Map<Known, number>()
  const tokens = tokenise(text)
  for (let i = 0; i < tokens.length; i++) {
    const match = words.at(tokens, i)
    if (!match) continue
    found.set(match.value, (found.get(match.value) ?? 0) + 1)
    i += match.length - 1
  }
  return found
}

/** `ask`: the sentence asks something of a body outside. The owner weighs less than what is to change. */
export const levelOf = (action: string, owner: string, ask: boolean): Level => {
  const said = count(action)
  if (ask && (said.get('national') ?? 0) > 0) return 'national'
  const by = count(owner)
  const weight = (level: Known): number => 2 * (said.get(level) ?? 0) + 2.5 * Math.min(1, by.get(level) ?? 0)
  let best: Known | undefined
  for (const level of ['executive', 'frontline', 'management'] as const) if (weight(level) > (best ? weight(best) : 0)) best = level
  return best ?? 'unclear'
}
