// Whether memory grows with the number of edits.
import { typingPlaces } from './documents.mjs'
import { OpenDocument } from './editing.mjs'
import { Server } from './server.mjs'

/**
 * Types and takes away, so that the document stays as it is while the server meets a new text each time.
 * @param {readonly string[]} command @param {string} text @param {number} edits
 * @returns {Promise<readonly number[]>} resident memory in MB at each tenth of the way
 */
export async function memoryOver(command, text, edits) {
  const server = new Server(command, { pull: true })
  await server.initialize()
  const document = new OpenDocument(server, text)
  await document.open()
  const places = typingPlaces(text, 40)
  const sizes = []
  for (let i = 0; i < edits; i += 10) {
    const place = places[(i / 10) % places.length] ?? 0
    for (const [n, character] of [...'ly no'].entries()) await document.edit([{ start: place + n, end: place + n, text: n === 2 ? String.fromCharCode(97 + ((i / 10) % 26)) : character }])
    for (let n = 5; n > 0; n--) await document.edit([{ start: place + n - 1, end: place + n, text: '' }])
    if ((i + 10) % (edits / 10) === 0) sizes.push(server.memory().now)
  }
  await server.stop()
  return sizes
}
