/** `reportOf(name, text)` of this tree: what the command line reports of one response. */
import { build } from 'esbuild'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export async function bundledReport() {
  const bundled = await build({ entryPoints: [join(dirname(fileURLToPath(import.meta.url)), 'report.ts')], bundle: true, format: 'cjs', platform: 'node', write: false, logLevel: 'error' })
  const scratch = mkdtempSync(join(tmpdir(), 'board-response-eval-'))
  try {
    writeFileSync(join(scratch, 'report.cjs'), bundled.outputFiles[0].text)
    return (await import(join(scratch, 'report.cjs'))).reportOf
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
