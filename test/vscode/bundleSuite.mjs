// Bundles test/host for each extension host: VS Code loads one CommonJS file, and in the web worker there is no other way.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { out, root } from './paths.mjs'

/** @typedef {'node' | 'web'} Host */

export const suite = join(root, 'test', 'host')

/** @param {Host} host @returns the file to give as `extensionTestsPath` */
export const suiteFile = host => join(out, 'test', 'host', host, 'index.js')

/** Every *.test.ts of the folder, as the module `board-response:host-tests`: none can be forgotten. */
const allTests = {
  name: 'all-host-tests',
  setup(/** @type {import('esbuild').PluginBuild} */ { onResolve, onLoad }) {
    onResolve({ filter: /^board-response:host-tests$/ }, ({ path }) => ({ path, namespace: 'host-tests' }))
    onLoad({ filter: /.*/, namespace: 'host-tests' }, () => ({
      contents: readdirSync(suite).filter(name => name.endsWith('.test.ts')).sort().map(name => `import './${name}'`).join('\n'),
      resolveDir: suite,
    }))
  },
}

/** @param {Host} host */
export async function bundleSuite(host) {
  await build({
    entryPoints: [join(suite, 'index.ts')],
    outfile: suiteFile(host),
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    ...(host === 'node' ? { platform: 'node' } : { platform: 'browser', conditions: ['worker'] }),
    // What only the Node host can do a test imports inside a condition on EXPECTED_HOST.
    external: ['vscode', 'node:*'],
    define: { EXPECTED_HOST: JSON.stringify(host) },
    sourcemap: 'inline',
    plugins: [allTests],
    logLevel: 'warning',
  })
}
