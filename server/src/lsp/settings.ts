/** The writer's settings, per document, asked for once and kept until they change. */
import type { Connection } from 'vscode-languageserver'
import type { Severity } from '../profile/marker.ts'

export interface Settings {
  /** Globs of Markdown files that are responses whatever their front matter says, relative to the workspace folder. */
  readonly files: readonly string[]
  /** The profile used where front matter names none. */
  readonly profile: string | undefined
  /** Longest text that is read while somebody types, in UTF-16 units. */
  readonly maxCharacters: number
  /** How the problems of single rules are shown, by the rule's id; “off” for not at all. */
  readonly rules: Readonly<Record<string, Severity>>
  /** Rules that are to be shown as something that there is not. */
  readonly misgraded: readonly string[]
  /** Words and abbreviations of which no plain-English rule speaks. */
  readonly allowedWords: readonly string[]
  /** Says above each finding how it stands. */
  readonly codeLens: boolean
  /** Says at the end of each paragraph which questions it answers. */
  readonly inlayHints: boolean
}

export const usualSettings: Settings = { files: [], profile: undefined, maxCharacters: 1_000_000, rules: {}, misgraded: [], allowedWords: [], codeLens: true, inlayHints: false }

/** What a settings file holds may be anything: what does not fit is passed over. */
export function settingsFrom(value: unknown): Settings {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  const { files, profile, maxCharacters, rules, allowedWords, codeLens, inlayHints } = given
  const graded = typeof rules === 'object' && rules !== null ? Object.entries(rules) : []
  return {
    files: Array.isArray(files) ? files.filter(glob => typeof glob === 'string' && glob !== '') : usualSettings.files,
    profile: typeof profile === 'string' && profile !== '' ? profile : undefined,
    maxCharacters: typeof maxCharacters === 'number' && maxCharacters > 0 ? maxCharacters : usualSettings.maxCharacters,
    rules: Object.fromEntries(graded.filter(([, one]) => severities.includes(one))) as Settings['rules'],
    misgraded: graded.flatMap(([id, one]) => (severities.includes(one) ? [] : [id])),
    allowedWords: Array.isArray(allowedWords) ? allowedWords.filter(word => typeof word === 'string' && word !== '') : usualSettings.allowedWords,
    codeLens: typeof codeLens === 'boolean' ? codeLens : usualSettings.codeLens,
    inlayHints: typeof inlayHints === 'boolean' ? inlayHints : usualSettings.inlayHints,
  }
}

export const severities: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'] satisfies readonly Severity[]

export interface SettingsSource {
  of(uri: string): Promise<Settings>
  forget(uri?: string): void
}

/** `fallback` serves editors that send settings instead of answering for them. */
export function settingsSource(connection: Connection, canAsk: boolean, fallback: () => unknown): SettingsSource {
  const kept = new Map<string, Promise<Settings>>()
  const ask = async (uri: string): Promise<Settings> => {
    if (!canAsk) return settingsFrom(fallback())
    try {
      return settingsFrom(await connection.workspace.getConfiguration({ scopeUri: uri, section: 'boardResponse' }))
    } catch {
      return usualSettings
    }
  }
  return {
    of: uri => kept.get(uri) ?? kept.set(uri, ask(uri)).get(uri)!,
    forget: uri => (uri === undefined ? kept.clear() : void kept.delete(uri)),
  }
}
