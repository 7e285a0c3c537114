/** Work on all processors. In a worker this file is the worker. */
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'

/**
 * What `module` (its address) gives by default for each of the `tasks`, in their order, however many processors there are. Large lists in a task are best
 * `shared`: they are not copied then. Fails as the first task that fails.
 */
export async function inParallel(module, tasks) {
  const done = new Array(tasks.length)
  let next = 0
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), tasks.length) }, async () => {
    const worker = new Worker(fileURLToPath(import.meta.url))
    try {
      while (next < tasks.length) {
        const at = next++
        done[at] = await new Promise((resolve, reject) => {
          worker.once('error', reject)
          worker.once('message', resolve)
          worker.postMessage({ module, task: tasks[at] })
        })
        worker.removeAllListeners('error')
      }
    } finally {
      await worker.terminate()
    }
  }))
  return done
}

/** A list of numbers that workers read where it is. */
export function shared(Kind, numbers) {
  const list = new Kind(new SharedArrayBuffer(numbers.length * Kind.BYTES_PER_ELEMENT))
  list.set(numbers)
  return list
}

if (!isMainThread) parentPort.on('message', async ({ module, task }) => parentPort.postMessage((await import(module)).default(task)))
