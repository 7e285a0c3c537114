// What a session begins with: the process to its first answer, and the first diagnostics of a document.
import { OpenDocument } from './editing.mjs'
import { answering, Server } from './server.mjs'

/** @param {readonly { name: string, command: readonly string[] }[]} subjects @param {number} rounds @returns {Promise<ReadonlyMap<string, number[]>>} milliseconds from spawn to the answer to `initialize` */
export async function starts(subjects, rounds) {
  const times = new Map(subjects.map(({ name }) => [name, /** @type {number[]} */ ([])]))
  for (let round = -1; round < rounds; round++) {
    for (const { name, command } of subjects) {
      const server = new Server(command)
      try {
        const took = await server.initialize()
        if (round >= 0) times.get(name)?.push(took)
      } catch (error) {
        // Others’ faults are told of, and are not ours to fail by.
        if (name === 'own') throw error
        console.log(`${name} did not start: ${String(error)}`)
      }
      await server.stop()
    }
  }
  return times
}

/**
 * Milliseconds from opening to the first diagnostics, in a process that has just started; with `computed` those of the processor for all of it, where the system tells.
 * @param {readonly { name: string, command: readonly string[], pull?: boolean, tries?: number }[]} subjects @param {string} text @param {number} rounds @param {boolean} computed @returns {Promise<ReadonlyMap<string, number[]>>}
 */
export async function firstAnalyses(subjects, text, rounds, computed) {
  const times = new Map(subjects.map(({ name }) => [name, /** @type {number[]} */ ([])]))
  for (let round = 0; round < rounds; round++) {
    for (const { name, command, pull = false, tries } of subjects) {
      const server = await answering(command, { pull }, tries)
      const took = await new OpenDocument(server, text).open()
      times.get(name)?.push(computed && !Number.isNaN(server.computed()) ? server.computed() : took)
      await server.stop()
    }
  }
  return times
}
