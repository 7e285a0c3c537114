// What esbuild leaves of the server, a tenth smaller: worth a few seconds for what a web worker fetches.
import { parse, type Node } from 'acorn'
import { fullAncestor } from 'acorn-walk'
import { minify } from 'terser'

type Any = Node & Record<string, any>

/**
 * `unsafe_arrows`: a function without `this` becomes an arrow and a function in an object a method (`unsafe_methods`), which only one that is called with `new`
 * or asked for its `prototype` would notice; the classes here are written as such. `pure_getters`: to ask an object for something changes nothing;
 * `keep_fargs`: no function is asked how many arguments it has.
 */
const compress = { passes: 4, unsafe_arrows: true, unsafe_methods: true, hoist_funs: true, keep_fargs: false, pure_getters: true }

/** Whether a text may stand under a name here: not where it is a key, a directive or what to load, nor beside `typeof`, which an engine knows better by the text itself. */
function mayBeNamed(node: Any, parent: Any): boolean {
  switch (parent.type) {
    case 'ExpressionStatement': return false
    case 'MemberExpression': return parent.object === node
    case 'Property': case 'MethodDefinition': case 'PropertyDefinition': return parent.key !== node
    case 'CallExpression': return parent.callee.name !== 'require'
    case 'BinaryExpression': return parent.left.operator !== 'typeof' && parent.right.operator !== 'typeof'
    default: return true
  }
}

/** The code with texts that are written out again and again said once, under a name. */
export function saidOnce(code: string): string {
  const places = new Map<string, Any[]>()
  const tree = parse(code, { ecmaVersion: 'latest' })
  fullAncestor(tree, (found, _, ancestors) => {
    const node = found as Any
    if (node.type !== 'Literal' || typeof node.value !== 'string' || !mayBeNamed(node, ancestors.at(-2) as Any)) return
    const same = places.get(node.raw)
    if (same) same.push(node)
    else places.set(node.raw, [node])
  })
  // A name is two or three letters long, and has to be made: `,xy=` beside the text.
  const said = [...places].filter(([text, nodes]) => nodes.length * (Buffer.byteLength(text) - 2.3) > Buffer.byteLength(text) + 4.3)
  const edits = said.flatMap(([, nodes], i) => nodes.map(node => ({ start: node.start, end: node.end, name: `said_${i}` }))).sort((a, b) => a.start - b.start)
  // “use strict” stays at the head.
  let at = tree.body.findLast(one => 'directive' in one)?.end ?? 0
  let out = `${code.slice(0, at)};var ${said.map(([text], i) => `said_${i}=${text}`).join(',')};`
  for (const { start, end, name } of edits) {
    out += code.slice(at, start)
    // `case"a":` and `"a"in b` need no space where the text stands.
    out += `${/[\w$]$/.test(out) ? ' ' : ''}${name}${/[\w$]/.test(code[end] ?? '') ? ' ' : ''}`
    at = end
  }
  return said.length === 0 ? code : out + code.slice(at)
}

/** A bundle, as small as it goes. */
export async function shrunk(code: string): Promise<string> {
  const [, hashBang = '', rest = ''] = /^(#!.*\n)?([^]*)$/.exec(code) ?? []
  const { code: simple = '' } = await minify(rest, { ecma: 2020, toplevel: true, compress, mangle: false })
  const { code: short = '' } = await minify(saidOnce(simple), { ecma: 2020, toplevel: true, compress: false })
  return hashBang + short
}
