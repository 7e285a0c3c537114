/** The reviews' reports that open responses name: asked for once, kept until they change. A question about one never waits for a file. */
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { ReportGiven, WhyUnread } from '../model/report/reviewReport.ts'
import type { ReadFileResult } from '../protocol.ts'
import { reportUri, same } from './reportUri.ts'

export interface ReportFiles {
  readonly folders: readonly string[]
  /** The document that is open under that URI. */
  open(uri: string): TextDocument | undefined
  /** Undefined where the editor hands over no files. */
  readonly read: ((uri: string) => Promise<ReadFileResult>) | undefined
  /** A report has come, or has changed: these responses name it. */
  changed(responses: readonly string[]): void
}

export interface Reports {
  /** What the response's front matter names; undefined where it names nothing, and until the file has come. */
  of(response: string, path: string | undefined): ReportGiven | undefined
  /** The file has changed, was opened, typed in or closed. */
  fileChanged(uri: string): void
  forget(response: string): void
}

interface Known {
  readonly given: ReportGiven | undefined
  /** Of the open document that it was taken from. */
  readonly version: number | undefined
}

export function makeReports(files: ReportFiles): Reports {
  /** By URI and by the name that the writer gives it. */
  const known = new Map<string, Known>()
  /** The report's URI and name, by response. */
  const named = new Map<string, { readonly uri: string; readonly name: string }>()

  const ask = async (uri: string, name: string): Promise<void> => {
    const key = keyOf(uri, name)
    const asked: Known = { given: undefined, version: undefined }
    known.set(key, asked)
    const answer = await files.read!(uri).catch((): ReadFileResult => ({ unread: 'forbidden' }))
    if (known.get(key) !== asked) return
    known.set(key, { given: 'text' in answer ? { uri, name, text: answer.text } : { uri, name, unread: answer.unread }, version: undefined })
    files.changed(users(uri))
  }
  const users = (uri: string): readonly string[] => [...named].filter(([, one]) => same(one.uri, uri)).map(([response]) => response)

  return {
    of(response, path) {
      const place = path === undefined ? undefined : reportUri(response, path, files.folders)
      if (path === undefined || place === undefined || 'unread' in place) {
        named.delete(response)
        return path === undefined || place === undefined ? undefined : kept(known, response, path, (place as { unread: WhyUnread }).unread)
      }
      const { uri } = place
      const name = path
      named.set(response, { uri, name })
      const key = keyOf(uri, name)
      const before = known.get(key)
      const document = files.open(uri)
      if (document) {
        if (before?.given && before.version === document.version) return before.given
        const given = { uri, name, text: document.getText() }
        known.set(key, { given, version: document.version })
        return given
      }
      if (before && before.version === undefined) return before.given
      if (!files.read) return kept(known, uri, name, 'unavailable')
      void ask(uri, name)
      return undefined
    },
    fileChanged(uri) {
      const responses = users(uri)
      if (responses.length === 0) return
      for (const key of known.keys()) if (same(key.slice(0, key.indexOf('\n')), uri)) known.delete(key)
      files.changed(responses)
    },
    forget: response => void named.delete(response),
  }
}

const keyOf = (uri: string, name: string): string => `${uri}\n${name}`

/** One and the same object for one and the same reason. */
function kept(known: Map<string, Known>, uri: string, name: string, unread: WhyUnread): ReportGiven {
  const key = `${keyOf(uri, name)}\n${unread}`
  const given = known.get(key)?.given ?? { uri, name, unread }
  known.set(key, { given, version: undefined })
  return given
}
