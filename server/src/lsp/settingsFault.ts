/** Says of a setting that names no rule, or how no rule is shown, that it changes nothing. */
import { list, noRule } from '../model/frontMatterWording.ts'
import { severities, type Settings } from './settings.ts'

/** Undefined where there is nothing to say. */
export function settingsFault({ rules, misgraded }: Settings): string | undefined {
  const unknown = [...Object.keys(rules), ...misgraded].flatMap(id => noRule(id, 'Take it out, or write a name as it stands beside a problem.')?.message ?? [])
  const unread = misgraded.filter(id => !noRule(id)).map(id => `Give “${id}” one of ${list(severities.map(String), 'or')}.`)
  const faults = [...unknown, ...unread]
  // What a notification shows of it on its one line comes first.
  return faults.length === 0 ? undefined : `${faults.slice(0, 3).join(' ')} It stands in the settings, under “boardResponse.rules”.`
}
