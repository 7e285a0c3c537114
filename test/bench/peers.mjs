// The tools that are measured beside ours. They are installed for the bench alone, into the cache folder, at the versions named here.
import { build } from 'esbuild'
import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { cache, environment, node, out, root } from '../vscode/paths.mjs'
import { answering } from './server.mjs'

/** @typedef {{ name: string, command: readonly string[], note: string, tries?: number }} Peer `note`: what it looks for, in a word; `tries`: how often it is started until it answers */

export const peersFolder = join(cache, 'bench')

const versions = {
  'harper.js': '2.10.0', 'markdownlint': '0.40.0', 'remark-frontmatter': '5.0.0', 'remark-gfm': '4.0.1', 'remark-parse': '11.0.0', 'remark-retext': '6.0.1', 'retext-english': '5.0.0',
  'retext-indefinite-article': '5.0.0', 'retext-passive': '5.0.0', 'retext-readability': '8.0.0', 'retext-repeated-words': '5.0.0', 'retext-simplify': '8.0.0', 'rumdl': '0.2.75',
  'unified': '11.0.5', 'vfile': '6.0.3', 'vscode-languageserver': '10.1.2', 'vscode-languageserver-textdocument': '1.0.16',
}

/**
 * Installs what is not there yet, and has each of them answer once: npm calls an install whole although the native program in it, which is
 * optional to npm, could not be fetched. One that does not answer is installed once more.
 * @returns {Promise<string | undefined>} why it could not be done
 */
export async function installPeers() {
  for (const again of [false, true]) {
    const why = await install()
    if (why !== undefined) return why
    const silent = await silentPeer()
    if (silent === undefined) return undefined
    if (again) return `${silent} was installed and does not answer.`
    rmSync(peersFolder, { recursive: true, force: true })
  }
  return undefined
}

/** @returns {Promise<string | undefined>} the name of one that ends before it answers */
async function silentPeer() {
  for (const { name, command, tries } of peers()) {
    const server = existsSync(command[0] ?? '') ? await answering(command, {}, tries).catch(() => undefined) : undefined
    if (!server) return name
    await server.stop()
  }
  return undefined
}

/** @returns {Promise<string | undefined>} why it could not be done */
async function install() {
  mkdirSync(peersFolder, { recursive: true })
  const wanted = JSON.stringify({ private: true, type: 'module', dependencies: versions }, null, 2)
  const manifest = join(peersFolder, 'package.json')
  const mark = join(peersFolder, 'installed.json')
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) {
    writeFileSync(manifest, wanted)
    console.log(`Installing the peers into ${peersFolder} …`)
    try {
      await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: peersFolder, env: environment, timeout: 300_000 })
    } catch (error) {
      return `The peers could not be installed: ${String(/** @type {Error} */ (error).message).split('\n').slice(0, 3).join(' ')}`
    }
    writeFileSync(mark, wanted)
  }
  cpSync(join(root, 'test', 'bench', 'peers'), peersFolder, { recursive: true })
  return undefined
}

/** The native program itself, without the script that starts it. */
function rumdl() {
  const folder = join(peersFolder, 'node_modules', '@rumdl')
  const found = existsSync(folder) ? readdirSync(folder).map(name => join(folder, name, process.platform === 'win32' ? 'rumdl.exe' : 'rumdl')).find(existsSync) : undefined
  return found ?? join(peersFolder, 'node_modules', '.bin', 'rumdl')
}

/** @returns {readonly Peer[]} */
export const peers = () => [
  { name: 'naive', command: [node, join(peersFolder, 'naive.mjs')], note: 'remark and retext over the whole document' },
  { name: 'markdownlint', command: [node, join(peersFolder, 'markdownlint.mjs')], note: 'structure' },
  { name: 'harper', command: [node, join(peersFolder, 'harper.mjs')], note: 'grammar and spelling' },
  { name: 'rumdl', command: [rumdl(), 'server', '--no-config'], note: 'structure, native', tries: 4 },
]

/** Our bundle as it ships and as VS Code starts it (client/src/extension.node.ts), in a copy: a build meanwhile does not disturb the run. @returns {readonly string[]} */
export function ownServer() {
  const folder = join(out, 'bench', 'server')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(join(root, 'dist'))) if (/\.js(on)?$/.test(name) && !name.startsWith('client')) cpSync(join(root, 'dist', name), join(folder, name))
  return [node, '--max-semi-space-size=4', '--initial-heap-size=112', '--no-regexp-tier-up', join(folder, 'server.node.js'), 'lsp', '--stdio']
}

/** @returns {Promise<readonly string[]>} a server that does nothing, bundled as ours is */
export async function emptyServer() {
  const outfile = join(out, 'bench', 'empty.cjs')
  await build({ entryPoints: [join(root, 'test', 'bench', 'peers', 'empty.mjs')], outfile, bundle: true, minify: true, platform: 'node', format: 'cjs', target: 'es2022', logLevel: 'error' })
  return [node, outfile, '--stdio']
}
