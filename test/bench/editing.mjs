// A document that is open in a server, edited and waited for.
import { performance } from 'node:perf_hooks'

/** @typedef {import('./server.mjs').Server} Server */
/** @typedef {{ start: number, end: number, text: string }} Replacement offsets in the text as it is when its turn comes */

export class OpenDocument {
  /** @param {Server} server @param {string} text @param {string} uri */
  constructor(server, text, uri = 'file:///nowhere/response.md') {
    this.server = server
    this.text = text
    this.uri = uri
    this.version = 1
    /** @type {string | undefined} */
    this.resultId = undefined
  }

  /** @returns {Promise<number>} milliseconds to the first diagnostics */
  async open() {
    const began = performance.now()
    const answered = this.diagnosed()
    this.server.notify('textDocument/didOpen', { textDocument: { uri: this.uri, languageId: 'markdown', version: 1, text: this.text } })
    return (await (answered ?? this.ask())) - began
  }

  close() {
    this.server.notify('textDocument/didClose', { textDocument: { uri: this.uri } })
  }

  /** One change of the text, which may be in many places. @param {readonly Replacement[]} replacements @returns {Promise<number>} milliseconds to its diagnostics */
  async edit(replacements) {
    const contentChanges = replacements.map(({ start, end, text }) => {
      const range = { start: this.position(start), end: this.position(end) }
      this.text = this.text.slice(0, start) + text + this.text.slice(end)
      return { range, text }
    })
    this.version++
    const answered = this.diagnosed()
    const began = performance.now()
    this.server.notify('textDocument/didChange', { textDocument: { uri: this.uri, version: this.version }, contentChanges: this.server.wholeText ? [{ text: this.text }] : contentChanges })
    return (await (answered ?? this.ask())) - began
  }

  diagnosed() {
    return this.server.pull ? undefined : this.server.pushed(this.uri, this.version)
  }

  async ask() {
    const report = await this.server.request('textDocument/diagnostic', { textDocument: { uri: this.uri }, ...(this.resultId !== undefined && { previousResultId: this.resultId }) })
    this.resultId = report.resultId
    return performance.now()
  }

  /** @param {number} offset */
  position(offset) {
    let line = 0
    let start = 0
    for (let at = this.text.indexOf('\n'); at >= 0 && at < offset; at = this.text.indexOf('\n', at + 1)) {
      line++
      start = at + 1
    }
    return { line, character: offset - start }
  }
}
