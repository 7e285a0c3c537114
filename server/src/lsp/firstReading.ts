/** A long response that was just opened is read in turns: newer messages come in between, and what is on the screen is told first. */
import type { Connection, Diagnostic, TextDocuments } from 'vscode-languageserver'
import { withoutText } from './guard.ts'
import * as protocol from '../protocol.ts'
import { addressedDocument } from './addressedDocument.ts'
import type { OpenDocument } from './openDocument.ts'
import type { Runtime } from './runtime.ts'
import type { Session } from './session.ts'
import type { SettingsSource } from './settings.ts'

export interface FirstReading {
  /** Resolves once the document can be read at once. */
  done(uri: string): Promise<void>
  /** What is told of the part that is on the screen, while the whole is being read for the first time; undefined where nothing is told beforehand. */
  glance(uri: string): Promise<Glance | undefined>
}

export interface Glance {
  readonly version: number
  readonly items: Diagnostic[]
}

interface GoingOn {
  readonly whole: Promise<void>
  readonly glance: Promise<Glance | undefined>
}

interface Needs {
  readonly connection: Connection
  readonly runtime: Runtime
  readonly documents: TextDocuments<OpenDocument>
  readonly settings: SettingsSource
  readonly session: () => Promise<Session>
  readonly pages: string | undefined
  /** The editor tells which lines it shows. */
  readonly seesLines: boolean
}

export function firstReadings({ connection, runtime, documents, settings, session, pages, seesLines }: Needs): FirstReading {
  const goingOn = new Map<string, GoingOn>()

  const linesOf = async (uri: string): Promise<protocol.VisibleLinesResult> => {
    if (!seesLines) return null
    try {
      return await connection.sendRequest<protocol.VisibleLinesResult>(protocol.VisibleLines, { textDocument: { uri } } satisfies protocol.VisibleLinesParams)
    } catch {
      return null
    }
  }

  /** Once more from the beginning where somebody types meanwhile: what was read is not read again. */
  const read = async (uri: string, tell: (glance: Glance) => void): Promise<void> => {
    const known = await session()
    let lines = await linesOf(uri)
    const { diagnostic, shown } = await runtime.load()
    for (;;) {
      const chosen = await settings.of(uri)
      const document = documents.get(uri)
      if (!document || !known.isUnread(document, chosen)) return
      const onScreen = lines ? { start: document.offsetAt({ line: lines.first, character: 0 }), end: document.offsetAt({ line: lines.last + 1, character: 0 }) } : undefined
      let now = true
      for (const { tree, seen } of known.firstReading(document, chosen, onScreen)) {
        if (seen) {
          lines = null
          const addressed = addressedDocument(document, tree.text)
          tell({ version: document.version, items: shown(seen).map(problem => diagnostic(addressed, problem, pages)) })
        }
        await runtime.nextTurn()
        now = documents.get(uri) === document
        if (!now) break
      }
      if (now) return
    }
  }

  const begin = (uri: string): GoingOn => {
    let tell!: (glance: Glance | undefined) => void
    const glance = new Promise<Glance | undefined>(resolve => { tell = resolve })
    const whole = read(uri, tell).catch((error: unknown) => connection.console.error(withoutText('The first reading', error))).finally(() => {
      goingOn.delete(uri)
      tell(undefined)
    })
    const begun = { whole, glance }
    goingOn.set(uri, begun)
    return begun
  }

  const of = async (uri: string): Promise<GoingOn | undefined> => {
    const running = goingOn.get(uri)
    if (running) return running
    const [known, chosen] = [await session(), await settings.of(uri)]
    const document = documents.get(uri)
    return goingOn.get(uri) ?? (document && known.isUnread(document, chosen) ? begin(uri) : undefined)
  }
  return {
    done: async uri => (await of(uri))?.whole,
    glance: async uri => (seesLines ? (await of(uri))?.glance : undefined),
  }
}
