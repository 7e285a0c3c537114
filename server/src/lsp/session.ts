/** The responses that are open, and what was last read of each. Loaded when the first one is seen. */
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { analyse, type Analysis } from '../engine/analyse.ts'
import { declaresResponse } from '../recognise.ts'
import { matches } from './matches.ts'
import type { Settings } from './settings.ts'

export interface Session {
  /** The reading of the document's text as it is now; undefined where it is no response. */
  analysisOf(document: TextDocument, settings: Settings): Analysis | undefined
  isResponse(document: TextDocument, settings: Settings): boolean
  treat(uri: string, as: boolean): void
  close(uri: string): void
}

interface Reading {
  readonly version: number
  readonly settings: Settings
  readonly analysis: Analysis
}

export function makeSession(folders: readonly string[]): Session {
  const readings = new Map<string, Reading>()
  /** What the writer has said of a document, while it is open: an untitled one's name is used again. */
  const treated = new Map<string, boolean>()
  const isResponse = (document: TextDocument, settings: Settings): boolean =>
    document.languageId === 'markdown' && (treated.get(document.uri) ?? (declaresResponse(head(document)) || matches(settings.files, document.uri, folders)))
  return {
    isResponse,
    analysisOf(document, settings) {
      if (!isResponse(document, settings)) {
        readings.delete(document.uri)
        return undefined
      }
      const known = readings.get(document.uri)
      if (known && known.version === document.version && known.settings === settings) return known.analysis
      const choice = { ...(settings.profile !== undefined && { usual: settings.profile }), maxCharacters: settings.maxCharacters }
      const analysis = analyse(document.getText(), choice, known?.analysis)
      readings.set(document.uri, { version: document.version, settings, analysis })
      return analysis
    },
    treat: (uri, as) => void treated.set(uri, as),
    close: uri => {
      readings.delete(uri)
      treated.delete(uri)
    },
  }
}

/** The document's first lines, without copying all of it. */
const head = (document: TextDocument): string => document.getText({ start: { line: 0, character: 0 }, end: { line: 200, character: 0 } })
