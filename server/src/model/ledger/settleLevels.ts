/** Levels that an action's own words leave open, by the company it keeps. */
import type { Level } from '../response.ts'
import type { FoldedAction } from './folded.ts'

/** Actions at national level from which on a response is a national body's. */
const fewest = 2

/** The letters of “we”. */
const ofTheWriter = 2

/** A national body's actions are national; elsewhere a deed whose words say nothing of its level changes how a service is run. */
export const settleLevels = (actions: readonly FoldedAction[]): ((action: FoldedAction) => Level) => {
  let sure = 0
  let national = 0
  for (const { level } of actions) {
    if (level !== 'unclear') sure++
    if (level === 'national') national++
  }
  const rest: Level = national >= fewest && national * 2 > sure ? 'national' : 'management'
  return ({ level, owner, event }) => {
    if (level === 'unclear') return owner !== undefined || event.strength === 'firm' ? rest : level
    // What a national body does itself, as “we” or without a doer, is at its own level; what others do is at theirs.
    const its = rest === 'national' && (level === 'management' || level === 'executive') && (owner === undefined || owner.end - owner.start <= ofTheWriter || /\bofficials\b/i.test(owner.text))
    return its ? rest : level
  }
}
