import { readFileSync } from 'node:fs'
import { builtInFile, builtInMarker, builtInProfiles, parseProfile } from '../reader.ts'
import type { Marker } from '../profile/marker.ts'
import { whyUnreadable } from './readText.ts'

/** The marker that `--profile` names: an id, or a JSON file; else the lines that say what is wrong. */
export function chooseMarker(profile: string): Marker | readonly string[] {
  const known = builtInMarker(profile)
  if (known) return known
  if (!/[./\\]/.test(profile)) return [`--profile is “${profile}”: choose ${builtInProfiles.map(({ id }) => id).join(' or ')}, or name a profile’s JSON file.`]
  let text: string
  try {
    text = readFileSync(profile, 'utf8')
  } catch (error) {
    return [whyUnreadable(profile, error)]
  }
  const { marker, faults } = parseProfile(text, builtInFile)
  return marker ?? faults.map(({ message }) => `${profile}: ${message}`)
}
