// Runs the host suite once, in one extension host of a real VS Code: `node test/vscode/runHost.mjs node|web`.
//
// In a desktop VS Code where BOARD_RESPONSE_VSCODE names its executable, else in code-server's VS Code in Chromium.
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runTests } from '@vscode/test-electron'
import { bundleSuite, suiteFile } from './bundleSuite.mjs'
import { environment, root, sample } from './paths.mjs'
import { temporaryFolder } from './processes.mjs'

const host = process.argv[2] === 'web' ? 'web' : 'node'
await bundleSuite(host)
const folder = temporaryFolder(`host-${host}`)
const workspace = join(folder, 'sample')
cpSync(sample, workspace, { recursive: true })
// The launcher's first line finds Node on the path.
process.env.PATH = environment.PATH
try {
  await runTests({
    vscodeExecutablePath: process.env.BOARD_RESPONSE_VSCODE || fileURLToPath(new URL('launchSuite.mjs', import.meta.url)),
    extensionDevelopmentPath: root,
    extensionTestsPath: suiteFile(host),
    launchArgs: [
      workspace,
      `--user-data-dir=${join(folder, 'user')}`,
      `--extensions-dir=${join(folder, 'extensions')}`,
      ...(host === 'web' ? ['--extensionDevelopmentKind=web'] : []),
    ],
  })
  process.exit(0)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
