/** The build writes the server's code shorter (build/shrink.mts); what the code does stays as it was. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { namesIn, renamed, shortNames, wordsIn } from '../../../build/propertyNames.mts'
import { inArrows, saidOnce, shrunk } from '../../../build/shrink.mts'

const often = (what: string): string => Array.from({ length: 4 }, () => what).join('\n')

test('says a text once that is written again and again', () => {
  const code = saidOnce(often('hear("a text of some length");'))
  expect(code.match(/a text of some length/g)).toHaveLength(1)
  const heard: string[] = []
  new Function('hear', code)((text: string) => heard.push(text))
  expect(heard).toEqual(Array(4).fill('a text of some length'))
})

test('leaves directives, keys, what is loaded and what stands beside “typeof”', () => {
  const kept = ['"use strict"', 'typeof it === "undefined-text"', 'require("./undefined-text")', 'it = { "undefined-text": 1 }', 'it["undefined-text"]', '`undefined-text`']
  for (const code of kept) expect(saidOnce(often(`${code};`)).match(/use strict|undefined-text/g), code).toHaveLength(4)
  expect(saidOnce(`"use strict";${often('hear("a text of some length");')}`)).toMatch(/^"use strict";/)
})

test('leaves a text that a name would not make shorter', () => {
  expect(saidOnce('f("long enough text"); f("a"); f("a"); f("a")')).toBe('f("long enough text"); f("a"); f("a"); f("a")')
})

test('says the value of nothing and functions of the language once', () => {
  const code = saidOnce(often('hear(void 0, Math.max(1, 2), Object.keys({ a: 1 }), String.raw`\\n`);'))
  expect(code.match(/void 0|Math\.max|Object\.keys|String\.raw/g)).toEqual(['void 0', 'Math.max', 'Object.keys', 'String.raw'])
  const heard: unknown[] = []
  new Function('hear', code)((...all: unknown[]) => heard.push(all))
  expect(heard).toEqual(Array(4).fill([undefined, 2, ['a'], '\\n']))
})

test('says what makes things once, and makes expressions without “new”', () => {
  const code = saidOnce(often('hear(new WeakMap, new RegExp("a" + 1, "g"));').repeat(3))
  expect(code.match(/WeakMap|RegExp|new/g)!.toSorted()).toEqual(['RegExp', 'WeakMap', ...Array(12).fill('new')])
  const heard: unknown[] = []
  new Function('hear', code)((...all: unknown[]) => heard.push(all))
  expect(heard).toEqual(Array(12).fill([new WeakMap(), /a1/g]))
})

test('parts what would run into each other', () => {
  const code = saidOnce(often('function f(it){switch(it){case"some-text":return"some-text"in{"some-text":1}?"other-text":"none"}return"other-text"}'))
  expect(new Function(`${code}; return [f("some-text"), f("x")]`)()).toEqual(['other-text', 'other-text'])
})

describe('functions as arrows', () => {
  const run = (code: string): unknown => new Function(`var out;${code};return out`)()

  test.each([
    ['one after the other, each called before its place', '"use strict";function a(x){return b(x)+1}function b(x){return x*2}out=[a(1),b(2)]'],
    ['with any parameters', 'function a({x},[y]=[1],...z){return[x,y,z]}function b(){return a({x:1},[2],3)}out=b()'],
    ['that give an object, several values or nothing', 'function a(x){return{x}}function b(x){return a(x),x}function c(){}function d(){return}out=[a(1),b(2),c(),d()]'],
    ['with a body, and with functions within', 'function a(x){function b(y){return x+y}function c(y){let z=b(y);return z}return c(1)}out=a(2)'],
    ['that wait', 'async function a(x){return x}out=typeof a(1).then'],
    ['between those that stay', 'function a(){return 1}function*b(){yield a()}function c(){return[...b()]}out=c()'],
  ])('%s', (_, code) => {
    expect(run(inArrows(code))).toEqual(run(code))
    expect(inArrows(code)).toContain('=>')
  })

  test.each([
    ['asks for `this`', 'function a(){return this}'], ['asks for `arguments`', 'function a(){return arguments[0]}'], ['is asked for it by a default', 'function a(x=this){return x}'],
    ['makes', 'function a(){}out=new a'], ['is extended', 'function a(){}class b extends a{}'], ['has a prototype', 'function a(){}a.prototype.b=1'],
    ['is asked of what it made', 'function a(){}out=1 instanceof a'], ['goes on step by step', 'function*a(){}'], ['stands below what may call it', 'a();function a(){}'],
  ])('not one that %s', (_, code) => {
    expect(inArrows(code)).not.toContain('=>')
  })
})

describe('names of properties that a bundle alone knows', () => {
  const own = (code: string, known: readonly string[] = []): readonly string[] => [...shortNames(code, new Set(known)).keys()]

  test('are those that only a point asks for', () => {
    expect(own('a.passage = { sentence: 1, tense() {} }; class B { depthOf = 1; tells() { return this.passage } }').toSorted()).toEqual(['depthOf', 'passage', 'sentence', 'tells', 'tense'])
  })

  test.each([
    ['others know', 'it.passage', ['passage']], ['a text is', 'it.passage = other["passage"]', []], ['is a quoted key', 'it.passage = { "passage": 1 }', []], ['a template holds', 'it.passage = `passage`', []],
    ['a place to fill has', 'fill("In {passage} there", { passage: 1 })', []], ['a group of an expression has', '/(?<passage>a)/.exec(it).groups.passage', []], ['something computed is', 'it[passage]', []], ['the machine has', 'Intl.passage', []],
  ] as const)('not those that %s', (_, code, known) => {
    expect(own(code, known)).not.toContain('passage')
  })

  test('nor what a browser or the language knows', () => {
    expect(own('a.trimStart.length.innerHTML.granularity.toSorted.isWordLike.passage')).toEqual(['passage'])
  })

  test('the data whose names are shortened is asked for them by a point alone', () => {
    const sources = readdirSync('server/src', { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts')).map(name => readFileSync(`server/src/${name}`, 'utf8')).join('\n')
    expect(sources).toMatch(/\bgrammar\.agreeing\.verbs\b/)
    // The lists of papers are made sets of by the same names, and asked for by them.
    expect(sources.match(/\bgrammar(?:\.\w+)?\[|\bObject\.\w+\(grammar(?:\.\w+)?\)/g)?.filter(found => found !== 'Object.entries(grammar.papers)')).toEqual([])
  })

  test('are the shorter the oftener they stand there, and like no other', () => {
    const names = shortNames(`${often('it.passage.sentence;')} it.passage.a.tense; it.b = "c"`, new Set(['a', 'b', 'd']))
    expect([...names]).toEqual([['passage', 'e'], ['sentence', 'f'], ['tense', 'g']])
  })

  test('are changed wherever they stand, and a value of the same name is not', () => {
    const code = 'const passage = 1, { tense: [sentence], depthOf = 2 } = { tense: [3] }, made = { passage, sentence, get depthOf() { return depthOf } }; out = [passage, sentence, made.passage, made.sentence, made.depthOf]'
    const run = (text: string): unknown => new Function(`var out;${text};return out`)()
    const now = renamed(code, shortNames(code, new Set()))
    expect(run(now)).toEqual(run(code))
    expect(now).not.toMatch(/\.(passage|sentence|depthOf)/)
  })

  test('are not what others call theirs, or have as a text; a word in a sentence or a remark names nothing', () => {
    const names = namesIn('#!/usr/bin/env node\nit.asked = { made: [given] }; say("whole"); say("words in {place} apart"); class A { method() {} }; const { taken: one, also } = it')
    expect(names).toEqual(expect.arrayContaining(['asked', 'made', 'whole', 'place', 'method', 'taken', 'also']))
    expect(names).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(words|apart)$/)]))
    expect(namesIn('({"key":["value"]})')).toEqual(expect.arrayContaining(['key', 'value']))
    expect(wordsIn('/** remarked\n on */ interface A { readonly told: B } // behind\n// alone\nconst address = "https://address.org"')).toEqual(expect.arrayContaining(['told', 'address', 'org']))
    expect(wordsIn('/** remarked\n on */ interface A { readonly told: B } // behind\n// alone')).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(remarked|on|behind|alone)$/)]))
  })

  test('are shortened, and all others kept', async () => {
    const code = 'const made = { passage: [1], range: 2, get sentence() { return this.passage.concat(this.range) } }; it.told = { range: made.range, all: made.sentence, ...made }; it.keys = Object.keys(it.told)'
    const { code: short, names } = await shrunk(code, new Set(['told', 'range', 'keys', 'all']))
    expect([...names.keys()].toSorted()).toEqual(['passage', 'sentence'])
    expect(short).not.toMatch(/passage|sentence/)
    const it: Record<string, any> = {}
    new Function('it', short)(it)
    expect(it['told']).toMatchObject({ range: 2, all: [1, 2] })
    expect(it['keys']).toHaveLength(4)
  })
})

test('keeps the line by which a shell runs a bundle', async () => {
  expect((await shrunk(`#!/usr/bin/env node\n${often('globalThis.heard = "a text of some length";')}`)).code).toMatch(/^#!\/usr\/bin\/env node\nvar /)
})
