/** What an editor is told after any edits is what it would be told of the text as it stands: no line or character is one from before. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Connection, Diagnostic } from 'vscode-languageserver'
import { diagnosing } from '../../../server/src/lsp/diagnose.ts'
import { edited, openDocument, type OpenDocument } from '../../../server/src/lsp/openDocument.ts'
import { makeSession } from '../../../server/src/lsp/session.ts'
import { usualSettings } from '../../../server/src/lsp/settings.ts'
import { inCommon } from '../../../server/src/syntax/difference.ts'
import { anyEdit, apply, type Edit } from '../../support/edits.ts'
import { markdownText } from '../../support/markdownText.ts'
import { responseText } from '../../support/responseText.ts'
import { texts } from '../../support/texts.ts'

const runs = Number(process.env.PROPERTY_RUNS ?? 500)

/** An editor that is pushed diagnostics: what it shows of the document. */
function editor(): (document: OpenDocument) => readonly Diagnostic[] {
  const session = makeSession({ folders: [], open: () => undefined, read: () => Promise.reject(new Error('There are no files here.')), changed: () => {} }, () => {})
  session.treat('file:///response.md', true)
  let shows: readonly Diagnostic[] = []
  const connection = { sendDiagnostics: ({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) => void (shows = diagnostics) } as unknown as Connection
  const diagnose = diagnosing(connection, undefined)
  return document => {
    diagnose.push(document, session.analysisOf(document, usualSettings))
    return JSON.parse(JSON.stringify(shows)) as readonly Diagnostic[]
  }
}

const opened = (text: string): OpenDocument => openDocument('file:///response.md', 'markdown', 1, text)

function holds(start: string, edits: readonly Edit[]): void {
  let text = start
  let before = start
  let document = opened(start)
  const shown = editor()
  shown(document)
  for (const edit of edits) {
    const next = apply(text, edit, before).slice(0, 60_000)
    const same = inCommon(text, next)
    const range = { start: document.positionAt(same.start), end: document.positionAt(text.length - same.end) }
    document = edited(document, [{ range, text: next.slice(same.start, next.length - same.end) }], document.version + 1)
    before = text
    // A place amid a line's ending is none that an editor can name.
    text = document.getText()
    expect(shown(document)).toEqual(editor()(opened(text)))
  }
}

test('over generated responses and Markdown', () => {
  fc.assert(fc.property(fc.oneof(responseText, markdownText()), fc.array(anyEdit, { minLength: 1, maxLength: 7 }), holds), { numRuns: Math.ceil(runs * 0.3) })
}, 3_600_000)

test('over real and written responses', () => {
  fc.assert(fc.property(fc.constantFrom(...texts(60_000).map(({ text }) => text)), fc.array(anyEdit, { minLength: 1, maxLength: 5 }), holds), { numRuns: Math.ceil(runs * 0.1) })
}, 3_600_000)
