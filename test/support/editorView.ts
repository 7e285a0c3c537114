/** All that an editor can ask of a response, whole and at some of its places: what two readings of the same text must answer alike. */
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis } from '../../server/src/engine/analyse.ts'
import * as reader from '../../server/src/reader.ts'
import { addressedDocument } from '../../server/src/lsp/addressedDocument.ts'

const support = { snippets: true, documentChanges: true }

/** `fractions` of the text's length are the places. By feature, so that a test that fails can say which. */
export function editorView(plain: TextDocument, analysis: Analysis, fractions: readonly number[]): Readonly<Record<string, string>> {
  const { assessment } = analysis
  const { response, marker } = assessment
  const document = addressedDocument(plain, response.text)
  const whole = { start: { line: 0, character: 0 }, end: plain.positionAt(plain.getText().length) }
  const places = fractions.map(one => plain.positionAt(Math.floor(one * plain.getText().length)))
  const at = places.map(place => document.offsetAt(place))
  const answers: Record<string, unknown> = {
    lenses: reader.codeLenses(document, assessment, true),
    hints: reader.inlayHints(document, assessment, whole),
    folding: reader.foldingRanges(document, assessment),
    links: reader.documentLinks(document, response),
    review: reader.answerReview(document, analysis),
    panel: reader.answerPanel(document, analysis),
    inserts: [reader.insertEdit(document, analysis, { textDocument: plain, what: 'all-sections' }, support), reader.insertEdit(document, analysis, { textDocument: plain, what: 'front-matter' }, support)],
    all: reader.sourceActions({ document, assessment, range: whole, support, pages: undefined }),
    selection: at.map(one => reader.selectionRange(document, response, one)),
    hover: at.map(one => reader.hover(document, analysis, one)),
    completion: at.map(one => reader.completion(document, assessment, one, true)),
    references: at.map(one => reader.references(document, assessment, one, true)),
    definition: at.map(one => reader.definition(document, assessment, one)),
    highlights: at.map(one => reader.highlights(document, assessment, one)),
    rename: at.map(one => [reader.prepareRename(document, assessment, one), reader.rename(document, assessment, one, '77', true)]),
    question: at.map(one => reader.questionAt(assessment, one)),
    actions: places.map(place => reader.codeActions({ document, assessment, range: { start: place, end: place }, support, pages: undefined })),
    tools: places.map(place => reader.refactorings({ document, assessment, range: { start: place, end: place }, support, pages: undefined })),
    marker: marker.id,
  }
  return Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, JSON.stringify(answer) ?? '']))
}
