import unread from '../../lexicons/unread.json' with { type: 'json' }
import type { WhyUnread } from '../model/report/reviewReport.ts'
import type { ProfileUnread } from '../model/response.ts'

const because: Partial<Readonly<Record<WhyUnread, string>>> = unread.profile

/** Why the response could not be read by the profile that it names, and what to do. */
export function profileFault({ name, why, faults: [first = '', ...others] }: ProfileUnread): string {
  if (why !== undefined) return `“${name}” ${because[why] ?? 'could not be opened. Check that you are allowed to read it.'}`
  const more = others.length === 0 ? '' : ` ${others.length === 1 ? 'One more fault is' : `${others.length} more faults are`} in it.`
  return `“${name}” cannot be used as a profile. ${first}${more}`
}
