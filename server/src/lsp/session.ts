/** The responses that are open, and what was last read of each. Loaded when the first one is seen. */
import { analyse, type Analysis, type MarkerChoice } from '../engine/analyse.ts'
import { inParts, long, type Part } from '../engine/inParts.ts'
import type { ReportGiven } from '../model/report/reviewReport.ts'
import { declaresResponse, headLength } from '../recognise.ts'
import type { Span } from '../span.ts'
import type { SyntaxTree } from '../syntax/syntaxTree.ts'
import { matches } from './matches.ts'
import type { OpenDocument } from './openDocument.ts'
import { makeReports, type ReportFiles, type Reports } from './reports.ts'
import type { Settings } from './settings.ts'
import { settingsFault } from './settingsFault.ts'

export interface Session {
  /** The reading of the document's text as it is now; undefined where it is no response. */
  analysisOf(document: OpenDocument, settings: Settings): Analysis | undefined
  /** A long response of which nothing is known yet. */
  isUnread(document: OpenDocument, settings: Settings): boolean
  /** Reads it part by part; once the last part is done `analysisOf` has it. `seen`: offsets of what is on the screen. */
  firstReading(document: OpenDocument, settings: Settings, seen: Span | undefined): Iterable<Part>
  /** A file may be a response's report or its profile: it has changed, was opened, typed in or closed. */
  fileChanged(uri: string): void
  isResponse(document: OpenDocument, settings: Settings): boolean
  treat(uri: string, as: boolean): void
  close(uri: string): void
}

interface Reading {
  readonly version: number
  readonly settings: Settings
  readonly analysis: Analysis
  /** What the front matter names as the review's report, and what had come of it. */
  readonly report: Named
  /** The same for its profile's file. */
  readonly profile: Named
}

interface Named {
  readonly path: string | undefined
  readonly given: ReportGiven | undefined
}

/** `warn` tells the writer of something that is not in the document. */
export function makeSession(files: ReportFiles, warn: (message: string) => void): Session {
  const { folders } = files
  const reports = makeReports(files)
  const profiles = makeReports(files)
  const readings = new Map<string, Reading>()
  /** Of first readings that go on, or were broken off by an edit. */
  const begun = new Map<string, SyntaxTree>()
  /** What the writer has said of a document, while it is open: an untitled one's name is used again. */
  const treated = new Map<string, boolean>()
  const seen = new WeakSet<Settings>()
  /** Of settings: each fault is told once, and not with every document. */
  const told = new Set<string>()
  const lookAt = (settings: Settings): void => {
    const fault = seen.has(settings) ? undefined : settingsFault(settings)
    seen.add(settings)
    if (fault !== undefined && !told.has(fault)) warn(fault)
    if (fault !== undefined) told.add(fault)
  }
  const isResponse = (document: OpenDocument, settings: Settings): boolean =>
    document.languageId === 'markdown' && (treated.get(document.uri) ?? (declaresResponse(document.text.slice(0, headLength)) || matches(settings.files, document.uri, folders)))
  const stands = (source: Reports, uri: string, { path, given }: Named): boolean => source.of(uri, path) === given
  const reader = (document: OpenDocument, settings: Settings): { readonly choice: MarkerChoice; readonly keep: (analysis: Analysis) => Analysis } => {
    lookAt(settings)
    let report: Named = { path: undefined, given: undefined }
    let profile: Named = { path: undefined, given: undefined }
    return {
      choice: {
        ...(settings.profile !== undefined && { usual: settings.profile }),
        maxCharacters: settings.maxCharacters,
        rules: settings.rules,
        allowedWords: settings.allowedWords,
        report: path => (report = { path, given: reports.of(document.uri, path) }).given,
        profile: path => (profile = { path, given: profiles.of(document.uri, path) }).given,
      },
      keep: analysis => {
        readings.set(document.uri, { version: document.version, settings, analysis, report, profile })
        begun.delete(document.uri)
        return analysis
      },
    }
  }
  return {
    fileChanged: uri => {
      reports.fileChanged(uri)
      profiles.fileChanged(uri)
    },
    isResponse,
    analysisOf(document, settings) {
      if (!isResponse(document, settings)) {
        readings.delete(document.uri)
        return undefined
      }
      const known = readings.get(document.uri)
      if (known && known.version === document.version && known.settings === settings && stands(reports, document.uri, known.report) && stands(profiles, document.uri, known.profile)) return known.analysis
      const { choice, keep } = reader(document, settings)
      return keep(analyse(document.text, choice, known?.analysis))
    },
    isUnread: (document, settings) => !readings.has(document.uri) && document.text.length >= long && isResponse(document, settings),
    *firstReading(document, settings, seen) {
      const { choice, keep } = reader(document, settings)
      const parts = inParts(document.text, choice, seen, begun.get(document.uri))
      let step = parts.next()
      for (; !step.done; step = parts.next()) {
        begun.set(document.uri, step.value.tree)
        yield step.value
      }
      keep(step.value)
    },
    treat: (uri, as) => void treated.set(uri, as),
    close: uri => {
      readings.delete(uri)
      begun.delete(uri)
      treated.delete(uri)
      reports.forget(uri)
      profiles.forget(uri)
    },
  }
}
