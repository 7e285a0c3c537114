/** “You raised five concerns”: a passage that announces findings. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { numberOf } from './numbers.ts'

const counted = new RegExp(grammar.announcements.counted, 'i')
const uncounted = new RegExp(grammar.announcements.uncounted, 'i')

/** “the matters set out below”. */
const plainly = new RegExp(grammar.announcements.plainly, 'i')

/** What a passage says of findings that follow. */
export interface Announcement {
  /** 0 where it says no number. */
  readonly count: number
  /** What it calls them, in the plural: “recommendations”. */
  readonly noun: string
}

/** The findings that a passage announces, if any. */
export const announcedIn = (plain: string): Announcement | undefined => {
  const told = counted.exec(plain)
  if (told) return { count: numberOf(told[1]?.toLowerCase() ?? '') ?? 0, noun: (told[2] ?? '').toLowerCase() }
  const noun = (uncounted.exec(plain) ?? plainly.exec(plain))?.[1]
  return noun === undefined ? undefined : { count: 0, noun: noun.toLowerCase() }
}
