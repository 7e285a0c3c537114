/** How long to wait before something counts as not coming, in milliseconds: generous, because a busy machine is no fault of the product and a passing journey never waits for it. */
export const patience = 60_000

/**
 * Waits until `look` gives something other than undefined, false or an empty list, and gives that.
 * @template T
 * @param {string} what what is awaited, for the message when it does not come
 * @param {() => T | Promise<T>} look
 * @param {number} [milliseconds]
 * @returns {Promise<Exclude<T, undefined | false>>}
 */
export async function until(what, look, milliseconds = patience) {
  const deadline = Date.now() + milliseconds
  for (;;) {
    const seen = await look()
    if (seen !== undefined && seen !== false && !(Array.isArray(seen) && seen.length === 0)) return /** @type {any} */ (seen)
    if (Date.now() > deadline) throw new Error(`Waited ${milliseconds / 1000} s in vain for ${what}.`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}
