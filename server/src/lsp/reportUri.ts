/** From the path in a response's front matter to the review's report. */
import type { WhyUnread } from '../model/report/reviewReport.ts'

/** The report's URI, else why there can be none. `folders` are the URIs of the folders that are open; without any, the response's own counts. */
export function reportUri(document: string, path: string, folders: readonly string[]): { readonly uri: string } | { readonly unread: WhyUnread } {
  if (/^[a-z][a-z\d+.-]+:/i.test(path) || /^[/\\~]/.test(path) || /^[a-z]:/i.test(path)) return { unread: 'not-relative' }
  if (!/^[a-z][a-z\d+.-]*:.*\//i.test(document) || document.startsWith('untitled:')) return { unread: 'unsaved' }
  const own = document.slice(0, document.lastIndexOf('/'))
  const authority = /^[a-z][a-z\d+.-]*:(?:\/\/[^/]*)?/i.exec(own)![0]
  const segments = own.slice(authority.length).split('/').slice(1)
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..') {
      if (segments.pop() === undefined) return { unread: 'outside' }
    } else segments.push(encoded(part))
  }
  const uri = [authority, ...segments].join('/')
  const holding = folders.filter(folder => isWithin(folder, document))
  if (!(holding.length > 0 ? holding : [own]).some(folder => isWithin(folder, uri))) return { unread: 'outside' }
  return same(uri, document) ? { unread: 'itself' } : { uri }
}

/** As VS Code writes a URI's path: what `encodeURIComponent` leaves is encoded too. */
const encoded = (part: string): string => encodeURIComponent(part).replace(/[!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)

const isWithin = (folder: string, uri: string): boolean => decoded(uri).startsWith(`${decoded(folder).replace(/\/$/, '')}/`)

/** The same place, however it is encoded. */
export const same = (a: string, b: string): boolean => decoded(a) === decoded(b)

const decoded = (uri: string): string => {
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}
