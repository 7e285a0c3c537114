// Edits that are not typing, as a share of what a full analysis of the result takes in a server as warm.
import { responseOf } from './documents.mjs'
import { OpenDocument } from './editing.mjs'
import { Server } from './server.mjs'

/** A page holds about 500 words. */
const pages = 50

/** @typedef {{ name: string, took: number, full: number }} OtherEdit milliseconds */

/** @param {readonly string[]} command @param {number} size in words @param {number} rounds @returns {Promise<readonly OtherEdit[]>} medians */
export async function otherEdits(command, size, rounds) {
  const { text } = responseOf(size)
  const pasted = responseOf(pages * 500, 400).text.replace(/^---\n[^]*?\n---\n/, '')
  /** @type {Map<string, { took: number[], full: number[] }>} */
  const results = new Map()
  for (let round = 0; round < rounds; round++) {
    const server = new Server(command, { pull: true })
    const other = new Server(command, { pull: true })
    for (const one of [server, other]) {
      await one.initialize()
      // Warm, on prose that the measured document does not hold.
      for (let i = 0; i < 3; i++) {
        const warm = new OpenDocument(one, responseOf(size, 900 + i * 150).text, `file:///nowhere/warm-${i}.md`)
        await warm.open()
        warm.close()
      }
    }
    const document = new OpenDocument(server, text)
    await document.open()
    /** @param {string} name @param {readonly import('./editing.mjs').Replacement[]} replacements */
    const measure = async (name, replacements) => {
      const took = await document.edit(replacements)
      const again = new OpenDocument(other, document.text, `file:///nowhere/${round}-${name.replaceAll(' ', '-')}.md`)
      const full = await again.open()
      again.close()
      const known = results.get(name) ?? { took: [], full: [] }
      results.set(name, { took: [...known.took, took], full: [...known.full, full] })
    }
    const middle = text.indexOf('\n\n', text.length / 2) + 2
    await measure(`paste of ${pages} pages`, [{ start: middle, end: middle, text: pasted }])
    await measure('its undo', [{ start: middle, end: middle + pasted.length, text: '' }])
    const found = [...text.matchAll(/\bthe\b/g)].slice(0, 500).map(({ index }) => index).reverse()
    await measure(`find and replace in ${found.length} places`, found.map(start => ({ start, end: start + 3, text: 'this' })))
    await measure('its undo, place by place', found.map(start => ({ start, end: start + 4, text: 'the' })))
    const profile = text.indexOf('scr-board-response')
    await measure('change of profile', [{ start: profile, end: profile + 'scr-board-response'.length, text: 'lcspr-response' }])
    await measure('change of profile back', [{ start: profile, end: profile + 'lcspr-response'.length, text: 'scr-board-response' }])
    await server.stop()
    await other.stop()
  }
  const middleOf = (/** @type {number[]} */ values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
  return [...results].map(([name, { took, full }]) => ({ name, took: middleOf(took), full: middleOf(full) }))
}
