/** Levels that an action's own words leave open, by the company it keeps. */
import type { Level } from '../response.ts'
import type { FoldedAction } from './folded.ts'

/** Actions at national level from which on a response is a national body's. */
const fewest = 2

/** The letters of “we”. */
const ofTheWriter = 2

/** A national body's actions are national; elsewhere a deed whose words say nothing of its level changes how a service is run. */
export const settleLevels = (actions: readonly FoldedAction[]): void => {
  const sure = actions.filter(a => a.level !== 'unclear')
  const national = sure.filter(a => a.level === 'national').length
  const rest: Level = national >= fewest && national * 2 > sure.length ? 'national' : 'management'
  // What a national body does itself, as “we” or without a doer, is at its own level; what others do is at theirs.
  if (rest === 'national') for (const a of actions) if ((a.level === 'management' || a.level === 'executive') && (a.owner === undefined || a.owner.end - a.owner.start <= ofTheWriter || /\bofficials\b/i.test(a.owner.text))) a.level = rest
  for (const a of actions) if (a.level === 'unclear' && (a.owner !== undefined || a.event.strength === 'firm')) a.level = rest
}
