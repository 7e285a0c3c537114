/** The client's two bundles hold nearly the same. The web's host loads one file and no other; the desktop's takes from that file what both hold. */
import { relative, resolve } from 'node:path'
import { build } from 'esbuild'

const named = path => relative('.', path).replaceAll('\\', '/')

/** The two bundles' options, of which the second takes from the first all modules that are in both. */
export async function oneCopy(first, second) {
  const { metafile } = await build({ ...first, write: false, metafile: true })
  const held = new Set(Object.keys(metafile.inputs))
  const taken = []
  const place = path => (taken.includes(path) ? taken.indexOf(path) : taken.push(path) - 1)
  const takes = {
    name: 'takes',
    setup(build) {
      build.onResolve({ filter: /./ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
        if (kind === 'entry-point' || pluginData === takes) return undefined
        const found = await build.resolve(path, { importer, resolveDir, kind, pluginData: takes })
        return !found.external && found.namespace === 'file' && held.has(named(found.path)) ? { path: named(found.path), namespace: 'taken' } : found
      })
      build.onLoad({ filter: /./, namespace: 'taken' }, ({ path }) => ({ contents: `module.exports = require(${JSON.stringify(`./${first.outfile.split('/').pop()}`)}).parts[${place(path)}]`, loader: 'js' }))
    },
  }
  const seconds = { ...second, external: [...second.external, `./${first.outfile.split('/').pop()}`], plugins: [...second.plugins ?? [], takes] }
  await build({ ...seconds, write: false })
  // In one order, whichever was asked for first: two builds of one tree are the same.
  taken.sort()
  const entry = resolve(first.entryPoints[0])
  // Required, not imported: a package of the older kind is handed on as it is.
  const contents = `export * from ${JSON.stringify(entry)}\nexport const parts = [${taken.map(path => `require(${JSON.stringify(`./${path}`)})`).join(', ')}]`
  const { entryPoints, ...rest } = first
  return [{ ...rest, stdin: { contents, resolveDir: resolve('.'), sourcefile: 'parts.js' } }, seconds]
}
