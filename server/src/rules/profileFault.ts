import type { WhyUnread } from '../model/report/reviewReport.ts'
import type { ProfileUnread } from '../model/response.ts'

const because: Partial<Readonly<Record<WhyUnread, string>>> = {
  'missing': 'is not there. Write where the profile’s JSON file lies, as a path that starts from this document’s folder.',
  'outside': 'lies outside the folder that this document belongs to, so it was not read. Put the profile’s file into that folder.',
  'folder': 'is a folder. Name the profile’s own file in it.',
  'not-relative': 'is not a path that starts from this document’s folder. Put the profile’s file beside this document and write its name.',
  'unsaved': 'cannot be looked for yet, because this document has no place of its own. Save it, and the profile will be read.',
  'too-large': 'is too large for a profile. Name the profile’s own JSON file.',
  'unavailable': 'was not read: this editor does not hand over files. “board-response check” reads it.',
}

/** Why the response could not be read by the profile that it names, and what to do. */
export function profileFault({ name, why, faults: [first = '', ...others] }: ProfileUnread): string {
  if (why !== undefined) return `“${name}” ${because[why] ?? 'could not be opened. Check that you are allowed to read it.'}`
  const more = others.length === 0 ? '' : ` ${others.length === 1 ? 'One more fault is' : `${others.length} more faults are`} in it.`
  return `“${name}” cannot be used as a profile. ${first}${more}`
}
