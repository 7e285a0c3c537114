/** The marker's text for reading, and the list of profiles. */
import { builtInMarker, builtInProfiles, defaultProfile } from '../profile/builtIn.ts'
import type { Marker } from '../profile/marker.ts'
import { citation, markerMarkdown } from '../profile/markerText.ts'
import type { MarkerTextParams, MarkerTextResult, ProfilesResult } from '../protocol.ts'

/** `current` is the marker of the document that was asked about. */
export function markerText({ profile, question }: MarkerTextParams, current: Marker | undefined): MarkerTextResult {
  const named = profile === undefined ? undefined : builtInMarker(profile)
  return { markdown: markerMarkdown(named ?? current ?? builtInMarker(defaultProfile)!, question) }
}

export const profiles = (): ProfilesResult => builtInProfiles.map(({ id, name }) => ({ id, name, source: citation(builtInMarker(id)!.source) }))
