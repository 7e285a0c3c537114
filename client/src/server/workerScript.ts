/**
 * The server's script for a web worker, where nothing can be loaded by its name: the modules of the package that the server in Node
 * loads from files, one after the other in one script. Each is run when it is first asked for, so the reader only with the first response.
 * `modules` are UTF-8, by name; the result's parts are to be joined.
 */
export function workerScript(modules: ReadonlyMap<string, Uint8Array>, first: string): readonly (string | Uint8Array)[] {
  return [
    'const modules = {\n',
    ...[...modules].flatMap(([name, code]) => [`${JSON.stringify(`./${name}`)}: (module, exports, require) => {${name.endsWith('.json') ? 'module.exports =' : ''}\n`, code, '\n},\n']),
    `}
const made = {}
const require = name => {
  if (!Object.hasOwn(made, name)) {
    const module = { exports: {} }
    modules[name](module, module.exports, require)
    made[name] = module.exports
  }
  return made[name]
}
require(${JSON.stringify(`./${first}`)})
`,
  ]
}

/** The files of the package that the worker's script is made of. */
export const serverModules = ['server.browser.js', 'reader.js', 'words.json'] as const
