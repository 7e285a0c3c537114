/** Sources of this tree as they are now, as a module: `entry` is a file beside this one. `instead`: what stands in the place of lexicons, by their files' names. */
import { build } from 'esbuild'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))

export async function bundled(entry, instead = {}) {
  const other = { name: 'instead', setup: ({ onLoad }) => onLoad({ filter: /[\\/]lexicons[\\/][^\\/]+\.json$/ }, ({ path }) => { const name = basename(path); return Object.hasOwn(instead, name) ? { contents: JSON.stringify(instead[name]), loader: 'json' } : undefined }) }
  const { outputFiles } = await build({ entryPoints: [join(here, entry)], plugins: [other], bundle: true, format: 'cjs', platform: 'node', write: false, logLevel: 'error' })
  const scratch = mkdtempSync(join(tmpdir(), 'board-response-corpus-'))
  try {
    writeFileSync(join(scratch, 'bundled.cjs'), outputFiles[0].text)
    return await import(join(scratch, 'bundled.cjs'))
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
