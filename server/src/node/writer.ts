/** How messages are written over stdio: a list of diagnostics from what was written of each before. */
import type { ContentTypeEncoder, Message } from 'vscode-languageserver/node'

/** At a keystroke most diagnostics are the same objects, in a list that may be half a megabyte long. */
const written = new WeakMap<object, Uint8Array>()
const comma = Buffer.from(',')

export const encoder: ContentTypeEncoder = { name: 'application/json', encode: message => Promise.resolve(encoded(message)) }

interface Listing extends Message {
  readonly params?: { readonly diagnostics?: readonly object[] }
  readonly result?: { readonly items?: readonly object[] } | null
}

function encoded(message: Listing): Uint8Array {
  const { params, result } = message
  if (params?.diagnostics) return filled({ ...message, params: { ...params, diagnostics: [] } }, '"diagnostics":[', params.diagnostics)
  if (result?.items) return filled({ ...message, result: { ...result, items: [] } }, '"items":[', result.items)
  return Buffer.from(JSON.stringify(message))
}

/** `opening` stands once in the message: within a string its quotation marks are escaped. */
function filled(message: object, opening: string, list: readonly object[]): Uint8Array {
  const around = JSON.stringify(message)
  const at = around.indexOf(opening) + opening.length
  const parts: Uint8Array[] = [Buffer.from(around.slice(0, at))]
  for (const [i, one] of list.entries()) {
    if (i > 0) parts.push(comma)
    let text = written.get(one)
    if (!text) written.set(one, text = Buffer.from(JSON.stringify(one)))
    parts.push(text)
  }
  parts.push(Buffer.from(around.slice(at)))
  return Buffer.concat(parts)
}
