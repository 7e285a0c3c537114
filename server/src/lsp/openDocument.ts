/** A document as the editor has it: the same to all who read it as vscode-languageserver-textdocument's, which joins the whole text at each edit. */
import type { Position, Range, TextDocument, TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument'
import { Pieces } from '../text/pieces.ts'

export interface OpenDocument extends TextDocument {
  readonly text: Pieces
}

export const openDocument = (uri: string, languageId: string, version: number, content: string): OpenDocument => new InPieces(uri, languageId, version, Pieces.of(content))

/** The document after the editor's changes, each of which is of the text that the one before has left. */
export const edited = ({ uri, languageId, text }: OpenDocument, changes: readonly TextDocumentContentChangeEvent[], version: number): OpenDocument =>
  changes.reduce<InPieces>((document, change) => {
    if (!('range' in change)) return new InPieces(uri, languageId, version, Pieces.of(change.text))
    return new InPieces(uri, languageId, version, document.text.replaced(...document.offsets(change.range), change.text))
  }, new InPieces(uri, languageId, version, text))

class InPieces implements OpenDocument {
  readonly uri: string
  readonly languageId: string
  readonly version: number
  readonly text: Pieces

  constructor(uri: string, languageId: string, version: number, text: Pieces) {
    this.uri = uri
    this.languageId = languageId
    this.version = version
    this.text = text
  }

  get lineCount(): number {
    return this.text.lineCount
  }

  getText(range?: Range): string {
    return range ? this.text.slice(...this.offsets(range)) : this.text.toString()
  }

  getLineRange(line: number): Range {
    if (line < 0) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
    const at = Math.min(line, this.lineCount - 1)
    const start = this.text.lineStart(at)
    return { start: { line: at, character: 0 }, end: { line: at, character: beforeLineEnding(this.text, this.lineEnd(at), start) - start } }
  }

  getEOLCharacters(line: number): string {
    return line < 0 || line >= this.lineCount ? '' : this.text.slice(this.offsetAt(this.getLineRange(line).end), this.lineEnd(line))
  }

  /** The lower first. */
  offsets({ start, end }: Range): readonly [number, number] {
    const [a, b] = [this.offsetAt(start), this.offsetAt(end)]
    return a < b ? [a, b] : [b, a]
  }

  /** Behind the line's ending. */
  private lineEnd(line: number): number {
    return line + 1 < this.lineCount ? this.text.lineStart(line + 1) : this.text.length
  }

  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length))
    const line = this.text.lineAt(at)
    const start = this.text.lineStart(line)
    return { line, character: beforeLineEnding(this.text, at, start) - start }
  }

  offsetAt({ line, character }: Position): number {
    if (line >= this.lineCount) return this.text.length
    if (line < 0) return 0
    const start = this.text.lineStart(line)
    if (character <= 0) return start
    return beforeLineEnding(this.text, Math.min(start + character, this.lineEnd(line)), start)
  }
}

const isLineEnding = (unit: number): boolean => unit === 10 || unit === 13

/** A place behind or amid a line's ending is the line's end. */
function beforeLineEnding(text: Pieces, at: number, lineStart: number): number {
  let end = at
  while (end > lineStart && isLineEnding(text.charCodeAt(end - 1))) end--
  return end
}
