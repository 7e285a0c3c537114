import { chromium } from 'playwright-core'
import { findOrInstallChromium } from './chromium.mjs'
import { temporaryFolder } from './processes.mjs'

/** A Chromium without a window. It ends with this process (Playwright sees to it) or by `close()`. */
export async function launchBrowser() {
  return chromium.launch({
    executablePath: await findOrInstallChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--force-color-profile=srgb'],
    env: { ...process.env, TMPDIR: temporaryFolder('browser') },
    // Signals are ours to answer: processes.mjs turns them into an orderly exit, on which Playwright closes it.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
}
