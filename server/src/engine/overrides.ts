/** A marker as the writer's settings and the document's front matter have it: rules turned off or graded anew, words that are allowed. */
import type { FrontMatter } from '../model/frontMatter.ts'
import type { Marker, Severity } from '../profile/marker.ts'

export interface Overrides {
  /** By the rule's id. */
  readonly rules?: Readonly<Record<string, Severity>>
  readonly allowedWords?: readonly string[]
}

/** Made once for each set of overrides, for what the rules said is kept by the marker that they said it for. */
const made = new WeakMap<Marker, Map<string, Marker>>()
/** Sets that are remembered for a marker at most: each word typed in a list makes a new one. */
const remembered = 20

export function overridden(marker: Marker, settings: Overrides, frontMatter: FrontMatter | undefined): Marker {
  const off = rulesOff(frontMatter)
  const words = [...(settings.allowedWords ?? []), ...texts(frontMatter?.values['allowed-words'])]
  const graded = Object.entries(settings.rules ?? {}).filter(([id]) => marker.rules[id])
  if (off.length === 0 && words.length === 0 && graded.length === 0) return marker
  const key = JSON.stringify([off, words, graded])
  const known = made.get(marker) ?? new Map<string, Marker>()
  made.set(marker, known)
  const one = known.get(key) ?? {
    ...marker,
    rules: {
      ...marker.rules,
      ...Object.fromEntries(graded.map(([id, severity]) => [id, { severity, options: marker.rules[id]!.options }])),
      ...Object.fromEntries(off.filter(id => marker.rules[id]).map(id => [id, { severity: 'off' as const, options: marker.rules[id]!.options }])),
    },
    allowedWords: [...(marker.allowedWords ?? []), ...words],
  }
  if (known.size >= remembered) known.clear()
  known.set(key, one)
  return one
}

/** Rules that the front matter's `ignore` turns off for the whole document: names, or names with a reason. */
function rulesOff(frontMatter: FrontMatter | undefined): readonly string[] {
  const list = frontMatter?.values['ignore']
  if (!Array.isArray(list)) return []
  return (list as readonly unknown[]).flatMap(one => {
    const rule = typeof one === 'object' && one !== null ? (one as { readonly rule?: unknown }).rule : one
    return typeof rule === 'string' ? [rule] : []
  })
}

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as readonly unknown[]).filter(one => typeof one === 'string') : [])
