/** The profiles that come with the tool. Each is made at its first use and kept: they are constants. */
import lcspr from '../../profiles/lcspr-response.json' with { type: 'json' }
import pfd from '../../profiles/pfd-response.json' with { type: 'json' }
import scr from '../../profiles/scr-board-response.json' with { type: 'json' }
import type { Marker } from './marker.ts'
import type { ProfileFile } from './profileFile.ts'
import { assemble } from './assemble.ts'
import { layOver } from './extend.ts'

/** In the order in which a writer is offered them; a test holds each to the schema. */
const files = [scr, lcspr, pfd] as unknown as readonly ProfileFile[]

export const defaultProfile = 'scr-board-response'

export const builtInProfiles: readonly { readonly id: string; readonly name: string }[] = files.map(({ id, name }) => ({ id, name }))

const byId = (id: string): ProfileFile | undefined => files.find((file) => file.id === id)

/** The whole profile of that id, with what it extends laid beneath it. */
export function builtInFile(id: string): ProfileFile | undefined {
  const file = byId(id)
  const lower = file?.extends === undefined ? undefined : byId(file.extends)
  return file && lower ? layOver(lower, file) : file
}

const made = new Map<string, Marker>()

/** Undefined where no profile of that id comes with the tool. */
export function builtInMarker(id: string): Marker | undefined {
  const known = made.get(id)
  if (known) return known
  const file = builtInFile(id)
  if (!file) return undefined
  const marker = assemble(file)
  made.set(id, marker)
  return marker
}
