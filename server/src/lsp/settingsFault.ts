/** Says of a setting that names no rule, no profile, or nothing as which a rule can be shown, that it changes nothing. */
import { list, noRule, noSuch } from '../model/frontMatterWording.ts'
import { builtInProfiles } from '../profile/builtIn.ts'
import { severities, type Settings } from './settings.ts'

/** Undefined where there is nothing to say. What a notification shows on its one line comes first. */
export function settingsFault({ rules, misgraded, profile }: Settings): string | undefined {
  const unknown = [...Object.keys(rules), ...misgraded].flatMap(id => noRule(id, 'Take it out, or write a name as it stands beside a problem.')?.message ?? [])
  const unread = misgraded.filter(id => !noRule(id)).map(id => `Give “${id}” one of ${list(severities.map(String), 'or')}.`)
  const ids = builtInProfiles.map(({ id }) => id)
  const other = profile === undefined ? undefined : noSuch('profile', profile, ids, `It can be ${list(ids, 'or')}; a file is named in the front matter.`)?.message
  const told = (faults: readonly string[], key: string): readonly string[] => (faults.length === 0 ? [] : [...faults.slice(0, 3), `It stands in the settings, under “boardResponse.${key}”.`])
  return [...told(other === undefined ? [] : [other], 'profile'), ...told([...unknown, ...unread], 'rules')].join(' ') || undefined
}
