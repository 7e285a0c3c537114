/** Which marker a response is read against: the one that its front matter names, by its id or by its file, or the usual one. */
import type { FrontMatter } from '../model/frontMatter.ts'
import type { ReportGiven } from '../model/report/reviewReport.ts'
import type { ProfileUnread } from '../model/response.ts'
import { builtInFile, builtInMarker, defaultProfile } from '../profile/builtIn.ts'
import type { Marker } from '../profile/marker.ts'
import { parseProfile, type Resolved } from '../profile/resolve.ts'

export interface MarkerSources {
  /** Wins over what the front matter says. */
  readonly fixed?: Marker
  /** Id of the one that stands in where the front matter names none that can be read. */
  readonly usual?: string
  /** The JSON file that the front matter names as its profile, undefined where it names none. Undefined as long as nothing can be said of it. */
  readonly profile?: (path: string | undefined) => ReportGiven | undefined
}

export function chooseMarker(frontMatter: FrontMatter | undefined, { fixed, usual, profile }: MarkerSources): { readonly marker: Marker; readonly unread?: ProfileUnread } {
  if (fixed) return { marker: fixed }
  const value = frontMatter?.values.profile
  const named = typeof value === 'string' ? value.trim() : ''
  const given = profile?.(isFile(named) ? named : undefined)
  const instead = builtInMarker(named) ?? (usual === undefined ? undefined : builtInMarker(usual)) ?? builtInMarker(defaultProfile)!
  if (!given) return { marker: instead }
  if (given.unread !== undefined) return { marker: instead, unread: { name: given.name, why: given.unread, faults: [] } }
  const { marker, faults } = resolved(given)
  return marker ? { marker } : { marker: instead, unread: { name: given.name, faults: faults.map(({ message }) => message) } }
}

const isFile = (named: string): boolean => /\.json$/i.test(named)

/** One marker for one text: what is read is kept by the marker that it was read for. */
const known = new WeakMap<ReportGiven, Resolved>()

function resolved(given: ReportGiven): Resolved {
  const one = known.get(given) ?? parseProfile(given.text ?? '', builtInFile)
  known.set(given, one)
  return one
}
