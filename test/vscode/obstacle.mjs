import { findOrInstallChromium } from './chromium.mjs'
import { provideCodeServer } from './provision.mjs'

/**
 * Why VS Code cannot be run in a browser here, if it cannot; what can be fetched is fetched first.
 * On a writer's machine a missing browser is no fault of the code; in CI it would hide one, and the caller must fail.
 * @returns {Promise<string | undefined>}
 */
export async function obstacle() {
  try {
    await provideCodeServer()
    await findOrInstallChromium()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
