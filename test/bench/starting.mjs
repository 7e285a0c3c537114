// What a session begins with: the process to its first answer, and the first diagnostics of a document.
import { OpenDocument } from './editing.mjs'
import { Server } from './server.mjs'

/** @param {readonly { name: string, command: readonly string[] }[]} subjects @param {number} rounds @returns {Promise<ReadonlyMap<string, number[]>>} milliseconds from spawn to the answer to `initialize` */
export async function starts(subjects, rounds) {
  const times = new Map(subjects.map(({ name }) => [name, /** @type {number[]} */ ([])]))
  for (let round = -1; round < rounds; round++) {
    for (const { name, command } of subjects) {
      const server = new Server(command)
      const took = await server.initialize()
      if (round >= 0) times.get(name)?.push(took)
      await server.stop()
    }
  }
  return times
}

/** @param {readonly { name: string, command: readonly string[], pull?: boolean }[]} subjects @param {string} text @param {number} rounds @returns {Promise<ReadonlyMap<string, number[]>>} milliseconds from opening to the first diagnostics, in a process that has just started */
export async function firstAnalyses(subjects, text, rounds) {
  const times = new Map(subjects.map(({ name }) => [name, /** @type {number[]} */ ([])]))
  for (let round = 0; round < rounds; round++) {
    for (const { name, command, pull = false } of subjects) {
      const server = new Server(command, { pull })
      await server.initialize()
      times.get(name)?.push(await new OpenDocument(server, text).open())
      await server.stop()
    }
  }
  return times
}
