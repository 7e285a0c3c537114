// What the build leaves out of libraries because nothing here comes to it, as build/cuts/ says: parts of YAML's reader, a little of others for text, and nearly half of the libraries for the protocol.
// Each cut says how many places it takes out, so that a library that has changed stops the build and is not quietly shipped whole, or cut in the wrong place.
// What is built is held to its source by test/protocol/built.test.ts, and over the wire by the other tests of test/protocol.
import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'
import type { Cut } from './cuts/cut.mts'
import { ofProtocol } from './cuts/protocol.mts'
import { ofText } from './cuts/text.mts'
import { ofYaml } from './cuts/yaml.mts'

const passingOn = `
export const __importStar = module => module
export const __importDefault = module => module
export const __exportStar = (from, to) => { for (const name in from) if (name !== 'default' && !Object.hasOwn(to, name)) Object.defineProperty(to, name, { enumerable: true, get: () => from[name] }) }`

/** How many places each cut took out, by file: a file may lie in several bundles. */
const taken = new Map<Cut, Map<string, number>>()

const take = (cut: Cut, file: string, places: number): void => void (taken.get(cut) ?? taken.set(cut, new Map()).get(cut)!).set(file, places)

/** The file's text after the cuts; undefined where none is for it. */
async function cutText(cuts: readonly Cut[], path: string): Promise<string | undefined> {
  const file = path.replaceAll('\\', '/').replace(/^.*\/node_modules\//, '')
  const own = cuts.filter(({ files }) => files.test(file))
  if (own.length === 0) return undefined
  let text = await readFile(path, 'utf8')
  for (const cut of own) {
    const { find, by = '', head = '', whole } = cut
    if (whole) {
      take(cut, file, 1)
      return whole(text)
    }
    if (!find) continue
    const places = [...text.matchAll(find)].length
    take(cut, file, places)
    if (places > 0) text = head + (typeof by === 'string' ? text.replace(find, by) : text.replace(find, by))
  }
  return text
}

const plugin = (name: string, cuts: readonly Cut[], filter: RegExp): Plugin => ({
  name,
  setup(build) {
    build.onResolve({ filter: /^passing-on$/ }, ({ path }) => ({ path, namespace: 'passing-on' }))
    build.onLoad({ filter: /./, namespace: 'passing-on' }, () => ({ contents: passingOn, loader: 'js' }))
    build.onLoad({ filter }, async ({ path }) => {
      const contents = await cutText(cuts, path)
      return contents === undefined ? undefined : { contents, loader: 'js' }
    })
  },
})

export const yamlParts = plugin('yamlParts', ofYaml, /[\\/]node_modules[\\/]yaml[\\/]/)
export const textParts = plugin('textParts', ofText, /[\\/]node_modules[\\/](?:fault|unist-util-(?:visit|stringify-position))[\\/]index\.js$/)
export const protocolParts = plugin('protocolParts', ofProtocol, /[\\/]node_modules[\\/]vscode-[\w-]+[\\/]/)

/** Throws where a library is not what the cuts were made for. Asked after all bundles are built. */
export function checkCuts(): void {
  const wrong = [...ofYaml, ...ofText, ...ofProtocol].flatMap(cut => {
    const found = [...(taken.get(cut)?.values() ?? [])].reduce((sum, places) => sum + places, 0)
    return found === cut.places ? [] : [`  “${cut.name}”: ${cut.places} places were to be taken out, and ${found} were found`]
  })
  if (wrong.length > 0) throw new Error(`A library is not what the build was made for:\n${wrong.join('\n')}\nLook in build/cuts at what each cut takes out, mend the expression or put its number right, and run npx vitest run test/protocol.`)
}
