/** The document as features see it: its places are addresses, the editor’s are lines and characters. */
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { addressOf, offsetOf } from '../text/addresses.ts'
import type { Text } from '../text/text.ts'

/** `text`: what was read of it. */
export const addressedDocument = (document: TextDocument, text: Text): TextDocument => ({
  uri: document.uri,
  languageId: document.languageId,
  version: document.version,
  lineCount: document.lineCount,
  getLineRange: line => document.getLineRange(line),
  getEOLCharacters: line => document.getEOLCharacters(line),
  getText: range => document.getText(range),
  positionAt: address => document.positionAt(offsetOf(text, address)),
  offsetAt: position => addressOf(text, document.offsetAt(position)),
})
