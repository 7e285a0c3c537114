/** Levels that an action's own words leave open, by the company it keeps. */
import type { Level } from '../response.ts'
import type { FoldedAction, FoldedActions } from './folded.ts'

/** Actions at national level from which on a response is a national body's. */
const fewest = 2

/** The letters of “we”. */
const ofTheWriter = 2

/** The level of actions of whose level nothing is said: a national body's are national; elsewhere a deed changes how a service is run. */
export const usualLevel = (pages: readonly FoldedActions[]): Level => {
  let sure = 0
  let national = 0
  for (const page of pages) {
    sure += page.sure
    national += page.national
  }
  return national >= fewest && national * 5 > sure * 2 ? 'national' : 'management'
}

export const settledLevel = ({ level, owner, event }: FoldedAction, usual: Level): Level => {
  if (level === 'unclear') return owner !== undefined || event.strength === 'firm' ? usual : level
  // What a national body does itself, as “we” or without a doer, is at its own level; what others do is at theirs.
  const its = usual === 'national' && (level === 'management' || level === 'executive') && (owner === undefined || owner.end - owner.start <= ofTheWriter || /\bofficials\b/i.test(owner.text))
  return its ? usual : level
}
