/** The reader's sources as they are now, as a module. */
import { build } from 'esbuild'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))

export async function learnt() {
  const bundled = await build({ entryPoints: [join(here, 'learnt.ts')], bundle: true, format: 'cjs', platform: 'node', write: false, logLevel: 'error' })
  const scratch = mkdtempSync(join(tmpdir(), 'board-response-learn-'))
  writeFileSync(join(scratch, 'learnt.cjs'), bundled.outputFiles[0].text)
  try {
    return await import(join(scratch, 'learnt.cjs'))
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
