/** What ships: it calls no network, says nothing to anybody, and names the licence of all that is in it. */
import { readdirSync, readFileSync } from 'node:fs'
import { parse, type Node } from 'acorn'
import { ancestor, full } from 'acorn-walk'
import { describe, expect, test } from 'vitest'
import { sourceFiles } from '../support/regularExpressions.ts'
import { transformSync } from 'esbuild'

type Any = Node & Record<string, any>

/** Ways to another machine in a browser, a worker or Node. */
const network = new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection', 'sendBeacon', 'importScripts', 'createTelemetryLogger', 'openExternal', 'asExternalUri'])
const networkModules = /^(?:node:)?(?:https?|http2|net|tls|dgram|dns(?:\/promises)?|inspector|cluster)$/

const tree = (code: string): Node => parse(code.replace(/^#!.*/, ''), { ecmaVersion: 'latest', sourceType: 'module', allowReturnOutsideFunction: true })

/** Names of the network's that are called, made or taken from an object, wherever they come from; texts and keys do not count. */
function calls(code: string): readonly string[] {
  const found = new Set<string>()
  const nameOf = (node: Any | undefined): string | undefined => (node?.type === 'Identifier' ? node.name : node?.type === 'MemberExpression' ? (node.computed ? node.property.value : node.property.name) : undefined)
  full(tree(code), node => {
    const one = node as Any
    const name = one.type === 'CallExpression' || one.type === 'NewExpression' ? nameOf(one.callee) : one.type === 'MemberExpression' ? nameOf(one) : undefined
    if (name !== undefined && network.has(name)) found.add(name)
  })
  return [...found].sort()
}

/** What is loaded from outside the file. */
function loads(code: string): readonly string[] {
  const found = new Set<string>()
  ancestor(tree(code), {
    CallExpression(node: Any) {
      const [first] = node.arguments
      if (node.callee.type === 'Identifier' && /require/i.test(node.callee.name) && typeof first?.value === 'string') found.add(first.value)
    },
    ImportExpression(node: Any) {
      found.add(node.source.value ?? 'what is only known when it runs')
    },
    ImportDeclaration(node: Any) {
      found.add(node.source.value)
    },
  } as never)
  return [...found].sort()
}

test('the checks find what they look for', () => {
  expect(calls('globalThis["fetch"]("x"); new WebSocket(u); navigator.sendBeacon(u)')).toEqual(['WebSocket', 'fetch', 'sendBeacon'])
  expect(calls('const text = "fetch"; ({ fetch: 1 })')).toEqual([])
  expect(loads('var a = require("node:https"); import("net")')).toEqual(['net', 'node:https'])
})

describe('no word leaves the machine', () => {
  test('our own code has no way to another machine', () => {
    const found = sourceFiles.flatMap(file => {
      const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', format: 'esm', target: 'es2022' })
      return [...calls(code), ...loads(code).filter(name => networkModules.test(name))].map(name => `${file}: ${name}`)
    })
    // The export that was just written is shown in the program that the writer has for such files.
    expect(found).toEqual(['client/src/saveAs.ts: openExternal'])
  })

  /** The client's library loads `net` for a server that it would reach by a pipe or a socket on this machine; ours it does not. */
  test.each([
    ['reader.js', ['./words.json'], []],
    ['server.browser.js', ['./reader.js'], []],
    ['cli.js', ['./reader.js', 'node:fs', 'node:path', 'node:url', 'node:util'], []],
    ['server.node.js', ['./cli.js', './reader.js', 'crypto', 'node:module', 'node:util', 'node:v8', 'util'], []],
    ['publish.js', [], []],
    ['client.browser.js', ['vscode'], ['openExternal']],
    ['client.node.js', ['child_process', 'crypto', 'fs', 'net', 'node:fs/promises', 'os', 'path', 'readline', 'url', 'util', 'vscode', './client.browser.js', './publish.js'], []],
  ] as const)('%s loads nothing that is not known and calls no network', (file, known, called) => {
    const code = readFileSync(`dist/${file}`, 'utf8')
    expect(loads(code).filter(name => !(known as readonly string[]).includes(name))).toEqual([])
    expect(calls(code)).toEqual(called)
  })
})

describe('the licences of others', () => {
  const notices = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8')
  const named = notices.split(/^-{80}\n/m).slice(1).map(part => /^(\S+) (\S+) \((\S+)\)\n\n([^]+)$/.exec(part)!).map(([, name, version, licence, text]) => ({ name, version, licence, text }))
  const ships = new Set(readdirSync('dist').filter(name => /\.js(?:on)?$/.test(name)))

  test('every library that we use at run time is named, and its version is that of the lock file', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { version: string; dev?: boolean }> }
    const names = named.map(({ name }) => name!)
    expect(Object.keys(dependencies).filter(name => !names.includes(name))).toEqual([])
    for (const { name, version } of named) {
      const locked = Object.entries(packages).filter(([path]) => path.endsWith(`node_modules/${name}`)).map(([, one]) => one)
      expect(locked.map(one => one.version), name).toContain(version)
      expect(locked.every(one => one.dev), `${name} is a tool and ships`).toBe(false)
    }
  })

  test('each has its licence’s text or its author', () => {
    expect(named.length).toBeGreaterThan(40)
    for (const { name, text } of named) expect(text!.length, name).toBeGreaterThan(60)
  })

  test('the files that ship are those that were looked at', () => {
    expect([...ships].sort()).toEqual(['cli.js', 'client.browser.js', 'client.node.js', 'publish.js', 'reader.js', 'server.browser.js', 'server.node.js', 'words.json'])
  })
})
