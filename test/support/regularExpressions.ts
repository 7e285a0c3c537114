/** The regular expressions of the project's own code and data, by the syntax tree and, where they are put together at run time, as they were made. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, type Node } from 'acorn'
import { full } from 'acorn-walk'
import { transformSync } from 'esbuild'

export interface Expression {
  readonly source: string
  readonly flags: string
  readonly file: string
}

const filesUnder = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith(ending)).map(name => join(folder, name)).sort()

export const sourceFiles: readonly string[] = ['server/src', 'client/src'].flatMap(folder => filesUnder(folder, '.ts')).filter(file => !file.endsWith('.d.ts'))

/** Literals, and `RegExp` called with a plain string. */
export function written(file: string): readonly Expression[] {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', format: 'esm', target: 'es2022' })
  const found: Expression[] = []
  full(parse(code, { ecmaVersion: 2022, sourceType: 'module' }), node => {
    const one = node as Node & { regex?: { pattern: string; flags: string }; callee?: { name?: string }; arguments?: readonly { value?: unknown }[] }
    if (one.type === 'Literal' && one.regex) found.push({ source: one.regex.pattern, flags: one.regex.flags, file })
    if ((one.type === 'NewExpression' || one.type === 'CallExpression') && one.callee?.name === 'RegExp') {
      const [pattern, flags] = one.arguments ?? []
      if (typeof pattern?.value === 'string') found.push({ source: pattern.value, flags: typeof flags?.value === 'string' ? flags.value : '', file })
    }
  })
  return found
}

/** What the schemas ask of a text: `pattern` and the keys of `patternProperties`. */
export function inSchemas(): readonly Expression[] {
  return filesUnder('schemas', '.json').flatMap(file => {
    const found: Expression[] = []
    const visit = (value: unknown, key: string): void => {
      if (key === 'pattern' && typeof value === 'string') found.push({ source: value, flags: 'u', file })
      if (typeof value !== 'object' || value === null) return
      for (const [name, inner] of Object.entries(value)) {
        if (key === 'patternProperties') found.push({ source: name, flags: 'u', file })
        visit(inner, name)
      }
    }
    visit(JSON.parse(readFileSync(file, 'utf8')), '')
    return found
  })
}

/** Runs `work` and gives every expression that the project's code put together meanwhile with `RegExp`. */
export async function madeBy(work: () => Promise<void>): Promise<readonly Expression[]> {
  const found: Expression[] = []
  const original = globalThis.RegExp
  globalThis.RegExp = new Proxy(original, {
    construct(target, args: [string | RegExp, string?], newTarget) {
      const made = Reflect.construct(target, args, newTarget) as RegExp
      const file = new Error('where').stack?.split('\n').map(line => /(?:server|client)\/src\/[^?:)\s]+/.exec(line)?.[0]).find(Boolean)
      if (file && !/node_modules/.test(new Error('where').stack?.split('\n')[2] ?? '')) found.push({ source: made.source, flags: made.flags, file })
      return made
    },
  })
  try {
    await work()
  } finally {
    globalThis.RegExp = original
  }
  return found
}
