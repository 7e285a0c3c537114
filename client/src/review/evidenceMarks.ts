/** Marks in the margin beside the words that answer a question, for those who want them. */
import { l10n, MarkdownString, OverviewRulerLane, ThemeColor, Uri, window, workspace, type DecorationOptions, type Disposable, type TextEditorDecorationType } from 'vscode'
import { questionLabel, verdictWords } from '../checklist/words.ts'
import { asWritten } from '../editor/asWritten.ts'
import { editorRange } from '../editor/goToWords.ts'
import type { Reading } from '../reading/reading.ts'

export function createEvidenceMarks(extension: Uri, reading: Reading): Disposable {
  let marks: TextEditorDecorationType | undefined
  const wanted = () => workspace.getConfiguration('boardResponse', reading.document()).get<unknown>('review.marginMarks') === true

  function show(): void {
    if (!wanted()) {
      marks?.dispose()
      marks = undefined
      return
    }
    marks ??= window.createTextEditorDecorationType({
      light: { gutterIconPath: Uri.joinPath(extension, 'client', 'media', 'evidence-light.svg') },
      dark: { gutterIconPath: Uri.joinPath(extension, 'client', 'media', 'evidence-dark.svg') },
      gutterIconSize: 'contain',
      overviewRulerColor: new ThemeColor('boardResponse.answered'),
      overviewRulerLane: OverviewRulerLane.Left,
    })
    const document = reading.document()
    const options = decorations(reading)
    for (const editor of window.visibleTextEditors) if (editor.document === document) editor.setDecorations(marks, options)
  }

  const freshIfSeen = reading.attach(() => wanted() && window.visibleTextEditors.some(({ document }) => document === reading.document()))
  const listeners = [
    reading.onDidChange(show),
    window.onDidChangeVisibleTextEditors(() => {
      freshIfSeen()
      show()
    }),
    workspace.onDidChangeConfiguration(event => {
      if (!event.affectsConfiguration('boardResponse.review.marginMarks')) return
      freshIfSeen()
      show()
    }),
  ]
  show()
  return {
    dispose: () => {
      marks?.dispose()
      for (const listener of listeners) listener.dispose()
    },
  }
}

/** One mark for each stretch of words, with every question that they answer. */
function decorations(reading: Reading): DecorationOptions[] {
  const places = new Map<string, { readonly range: DecorationOptions['range']; readonly names: string[] }>()
  for (const question of reading.result()?.questions ?? []) {
    // Its evidence is what is hard to read, which answers nothing.
    if (question.id === 'plain-english') continue
    for (const { range } of question.evidence) {
      const key = JSON.stringify(range)
      const place = places.get(key) ?? { range: editorRange(range), names: [] }
      const name = l10n.t('{0} ({1})', questionLabel(question), verdictWords(question.verdict))
      if (!place.names.includes(name)) place.names.push(name)
      places.set(key, place)
    }
  }
  return [...places.values()].map(({ range, names }) => {
    const hoverMessage = new MarkdownString()
    hoverMessage.appendMarkdown(asWritten(l10n.t('Bears on: {0}', names.join('; '))))
    return { range, hoverMessage }
  })
}
