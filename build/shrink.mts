// What esbuild leaves of the server, a tenth smaller: worth a few seconds for what a web worker fetches.
import { parse, type Node } from 'acorn'
import { full, fullAncestor } from 'acorn-walk'
import { minify } from 'terser'
import { edited, type Any, type Edit } from './edited.mts'
import { renamed, shortNames } from './propertyNames.mts'

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

/** Functions of the language that do not ask what they are called on. */
const freely = new Set([...Object.getOwnPropertyNames(Math).map(name => `Math.${name}`), ...['assign', 'create', 'defineProperty', 'entries', 'freeze', 'fromEntries', 'hasOwn', 'keys', 'values'].map(name => `Object.${name}`), 'Array.isArray', 'JSON.stringify', 'Number.POSITIVE_INFINITY', 'String.fromCharCode', 'String.raw'])

/** What things are made by; an expression is made without `new` as well. */
const makes = new Set(['Error', 'Map', 'RegExp', 'Set', 'WeakMap'])

/** What may be said once of a node: a text, the value of nothing, or such a function. */
function sayableOf(node: Any, parent: Any): string | undefined {
  if (node.type === 'Identifier') return parent.type === 'NewExpression' && parent.callee === node && makes.has(node.name) ? node.name : undefined
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.raw : undefined
  if (node.type === 'UnaryExpression') return node.operator === 'void' && node.argument.value === 0 ? 'void 0' : undefined
  if (node.type !== 'MemberExpression' || node.computed) return undefined
  const name = `${node.object.name}.${node.property.name}`
  return freely.has(name) ? name : undefined
}

/** The code with what is written out again and again said once, under a name. */
export function saidOnce(code: string): string {
  const tree = parse(code, { ecmaVersion: 'latest' })
  const places = new Map<string, Any[]>()
  fullAncestor(tree, (found, _, ancestors) => {
    const node = found as Any
    const parent = ancestors.at(-2) as Any
    const text = sayableOf(node, parent)
    if (text === undefined || !mayBeNamed(node, parent)) return
    const place = text === 'RegExp' ? { start: parent.start, end: node.end } as Any : node
    const same = places.get(text)
    if (same) same.push(place)
    else places.set(text, [place])
  })
  // A name is two or three letters long, and has to be made: `,xy=` beside the text.
  const said = [...places].filter(([text, nodes]) => nodes.length * (Buffer.byteLength(text) - 2.3) > Buffer.byteLength(text) + 4.3)
  // “use strict” stays at the head.
  const head = tree.body.findLast(one => 'directive' in one)?.end ?? 0
  return edited(code, [
    ...(said.length > 0 ? [{ start: head, end: head, text: `;var ${said.map(([text], i) => `said_${i}=${text}`).join(',')};` }] : []),
    ...said.flatMap(([, nodes], i) => nodes.map(({ start, end }) => ({ start, end, text: `said_${i}` }))),
  ])
}

/** Names by which something is made, or is known as made by it: only a function can be that. */
function makers(tree: Node): ReadonlySet<string> {
  const names = new Set<string>()
  full(tree, found => {
    const node = found as Any
    const by = node.type === 'NewExpression' ? node.callee : node.type === 'MemberExpression' ? node.property.name === 'prototype' && node.object : node.operator === 'instanceof' ? node.right : node.superClass
    if (by?.type === 'Identifier') names.add(by.name)
  })
  return names
}

/** Whether a function asks for its own `this` or `arguments`, which an arrow has not. */
function asksForItself(node: Any): boolean {
  let asks = false
  full(node, one => { asks ||= one.type === 'ThisExpression' || one.type === 'MetaProperty' || (one.type === 'Identifier' && (one as Any).name === 'arguments') })
  return asks
}

/** A declared function as an arrow, from its name on. */
function arrowEdits(code: string, { start, end, id, async, body }: Any, before: string, after: string): readonly Edit[] {
  const [only, more] = body.body
  const given = only?.type === 'ReturnStatement' && only.argument && !more
  return [
    { start, end: id.end, text: `${before}${id.name}=${async ? 'async' : ''}` },
    ...(given ? [{ start: body.start, end: only.start + 'return'.length, text: '=>(' }, { start: only.end - (code[only.end - 1] === ';' ? 1 : 0), end, text: `)${after}` }] : [{ start: body.start, end: body.start, text: '=>' }, { start: end, end, text: after }]),
  ]
}

/** The code with the functions that are declared at the head of a program or of a function written as arrows. */
export function inArrows(code: string): string {
  const tree = parse(code, { ecmaVersion: 'latest' })
  const made = makers(tree)
  const isArrow = (node: Any | undefined): boolean => node?.type === 'FunctionDeclaration' && !node.generator && !made.has(node.id.name) && !asksForItself(node)
  const edits: Edit[] = []
  const inBody = (all: readonly Any[]): void => {
    const first = all.findIndex(one => one.type !== 'FunctionDeclaration' && !('directive' in one))
    for (const [i, one] of (first < 0 ? all : all.slice(0, first)).entries()) {
      if (isArrow(one)) edits.push(...arrowEdits(code, one, i > 0 && isArrow(all[i - 1]) ? ',' : 'var ', i + 1 !== first && isArrow(all[i + 1]) ? '' : ';'))
    }
  }
  full(tree, found => {
    const node = found as Any
    if (node.type === 'Program') inBody(node.body)
    else if (/Function/.test(node.type) && node.body.type === 'BlockStatement') inBody(node.body.body)
  })
  return edited(code, edits)
}

interface Shrunk {
  readonly code: string
  /** What properties came to be called. */
  readonly names: ReadonlyMap<string, string>
}

/** A bundle, as small as it goes; where it is told which names others know it by, its other properties are called by short ones. */
export async function shrunk(code: string, known?: ReadonlySet<string>): Promise<Shrunk> {
  const [, hashBang = '', rest = ''] = /^(#!.*\n)?([^]*)$/.exec(code) ?? []
  const { code: simple = '' } = await minify(rest, { ecma: 2020, toplevel: true, compress, mangle: false })
  const names = known ? shortNames(simple, known) : new Map<string, string>()
  const { code: short = '' } = await minify(saidOnce(inArrows(renamed(simple, names))), { ecma: 2020, toplevel: true, compress: false })
  return { code: hashBang + short, names }
}
