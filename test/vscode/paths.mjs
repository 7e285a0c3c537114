// Where things lie. Everything made by a run is under a folder that git ignores, or in the system's temporary folder.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')
export const cache = join(root, '.vscode-test')
export const out = join(root, 'out')
export const vsix = join(root, 'board-response.vsix')

/** The folder that `npm start` and the tests open, in a copy. */
export const sample = join(root, 'client', 'sample')

/** The extension's identifier, `publisher.name`. */
export const extensionId = 'board-response.board-response'

const bin = join(root, 'node_modules', '.bin')
const ownNode = join(bin, 'node')

/** Node 24 from the `node` package; the machine's own may be older. */
export const node = existsSync(ownNode) ? ownNode : process.execPath

/** The environment of everything we start: the project's own tools, Node 24 among them, come first on the path. */
export const environment = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` }
