/** Sources of this tree as they are now, as a module: `entry` is a file beside this one, `weights` what is read instead of `weights.json`. */
import { build } from 'esbuild'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))

export async function bundled(entry, weights) {
  const instead = { name: 'weights', setup: build => build.onLoad({ filter: /lexicons.weights\.json$/ }, () => weights && { contents: JSON.stringify(weights), loader: 'json' }) }
  const { outputFiles } = await build({ entryPoints: [join(here, entry)], bundle: true, format: 'cjs', platform: 'node', write: false, logLevel: 'error', plugins: [instead] })
  const scratch = mkdtempSync(join(tmpdir(), 'board-response-corpus-'))
  try {
    writeFileSync(join(scratch, 'bundled.cjs'), outputFiles[0].text)
    return await import(join(scratch, 'bundled.cjs'))
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
