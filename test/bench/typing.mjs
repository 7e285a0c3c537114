// Keystroke to diagnostics: one character at a time, in many places, each waited for.
import { performance } from 'node:perf_hooks'
import { typingPlaces } from './documents.mjs'
import { OpenDocument } from './editing.mjs'
import { answering } from './server.mjs'

/** @typedef {{ name: string, command: readonly string[], pull?: boolean, least?: number, tries?: number }} Subject `tries` as in `Peer`; `least`: keystrokes in each round however long they take */
/** @typedef {{ opened: number, times: number[], computed: number, memory: { now: number, peak: number } }} Typed `opened`, `times` and `computed` (of the processor, for all of `times`) in milliseconds, `memory` in MB */

const phrases = [' for the child.', ' and by March', ' who (with us)', ' **will** do s', ', “not” said ']

/**
 * Servers take turns, a round each, so that whatever else the machine does falls on all alike. Places go from the document's end to its
 * beginning, so that what was typed moves none of those to come. Slow servers stop when their round's time is up.
 * @param {readonly Subject[]} subjects @param {string} text @param {{ rounds: number, places: number, seconds: number }} effort `places` and `seconds` for each round
 * @returns {Promise<ReadonlyMap<string, Typed>>}
 */
export async function typing(subjects, text, { rounds, places, seconds }) {
  const running = []
  for (const { name, command, pull = false, least = 3, tries } of subjects) {
    const server = await answering(command, { pull }, tries)
    const document = new OpenDocument(server, text)
    running.push({ name, server, document, least, result: /** @type {Typed} */ ({ opened: await document.open(), times: [], computed: 0, memory: { now: NaN, peak: NaN } }) })
  }
  const warmUp = 8
  const all = typingPlaces(text, rounds * places + warmUp).sort((a, b) => b - a)
  for (let round = -1; round < rounds; round++) {
    const chosen = round < 0 ? all.slice(0, warmUp) : all.slice(warmUp + round * places, warmUp + (round + 1) * places)
    for (const { server, document, least, result } of running) {
      let strokes = 0
      const before = server.computed()
      const until = performance.now() + (round < 0 ? Math.min(2, seconds) : seconds) * 1000
      strokes: for (const [i, place] of chosen.entries()) {
        for (const [n, character] of [...(phrases[i % phrases.length] ?? '')].entries()) {
          if (performance.now() > until && strokes >= least) break strokes
          strokes++
          const took = await document.edit([{ start: place + n, end: place + n, text: character }])
          if (round >= 0) result.times.push(took)
        }
      }
      if (round >= 0) result.computed += server.computed() - before
      // Now, and not when the others have had their turn: a server that idles gives memory back.
      result.memory = server.memory()
    }
  }
  for (const { server } of running) await server.stop()
  return new Map(running.map(({ name, result }) => [name, result]))
}
