import { glob } from './glob.ts'

/** True where one of the globs fits the document's path, taken from the workspace folder that holds it, else its name and its whole path. */
export function matches(globs: readonly string[], uri: string, folders: readonly string[]): boolean {
  if (globs.length === 0) return false
  const path = pathOf(uri)
  const folder = folders.map(pathOf).filter(root => path.startsWith(`${root}/`)).sort((a, b) => b.length - a.length)[0]
  const paths = folder === undefined ? [path.replace(/^\//, ''), path.slice(path.lastIndexOf('/') + 1)] : [path.slice(folder.length + 1)]
  return globs.some(pattern => {
    const isMatch = matcher(pattern)
    return paths.some(one => isMatch(one))
  })
}

const known = new Map<string, (path: string) => boolean>()

function matcher(pattern: string): (path: string) => boolean {
  const made = known.get(pattern) ?? glob(pattern.replace(/^\.?\//, ''))
  known.set(pattern, made)
  return made
}

function pathOf(uri: string): string {
  const path = uri.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?/i, '').replace(/\/$/, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
