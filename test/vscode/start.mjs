// `npm start`: builds, packages, and opens VS Code with the extension installed and the sample response open.
//
//   npm start [-- --port N] [-- --no-open] [-- --browser]
//
//   --port N    the port of VS Code in the browser; any that is free, without
//   --no-open   prints the address and opens no browser
//   --browser   VS Code in the browser even where there is a desktop VS Code
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startCodeServer } from './codeServer.mjs'
import { findDesktop, openDesktop } from './desktop.mjs'
import { vsix } from './paths.mjs'
import { run } from './processes.mjs'
import { sampleCopy } from './sampleCopy.mjs'
import { startSettings } from './settings.mjs'

try {
  const { port, noOpen, browser } = readOptions()
  console.log('Building and packaging the extension …')
  const packaged = await run('npm', ['run', '--silent', 'package'], { quiet: true })
  if (packaged.code !== 0) throw new Error(`The extension could not be packaged:\n${packaged.output}`)

  // A copy: whatever is tried out, the sample stays as it is.
  const folder = sampleCopy()
  const file = join(folder, 'response.md')

  const code = browser ? undefined : findDesktop()
  if (code) {
    console.log('Opening VS Code …')
    await openDesktop(code, vsix, folder, file, startSettings)
  } else {
    await openInBrowser(folder, file, port, noOpen)
  }
  process.exit(0)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

function readOptions() {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '0' }, 'no-open': { type: 'boolean', default: false }, browser: { type: 'boolean', default: false } } })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`--port wants a number from 0 to 65535, not “${values.port}”.`)
  return { port, noOpen: values['no-open'], browser: values.browser }
}

/** Serves VS Code until it ends or we are told to. @param {string} folder @param {string} file @param {number} port @param {boolean} noOpen */
async function openInBrowser(folder, file, port, noOpen) {
  console.log('Starting VS Code for the browser, with the extension installed …')
  const server = await startCodeServer({ port, vsix: [vsix], settings: startSettings })
  const address = server.page(folder, [['openFile', server.remote(file)]])
  console.log(`Open ${address}\nThe sample is a copy; what you change in it is kept. Press Ctrl+C here to end.`)
  if (!noOpen) await openBrowser(address)
  throw new Error(`VS Code ended by itself (${await server.ended}):\n${server.log()}`)
}

/** Opens the address in the user's browser, where there is a screen. @param {string} address */
async function openBrowser(address) {
  const opener = process.platform === 'darwin' ? 'open' : process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? 'xdg-open' : undefined
  // The address is on the screen already: a machine without the program loses nothing.
  if (opener) await run(opener, [address], { quiet: true }).catch(() => undefined)
}
