/** The build says texts once that the server's code says often (shrink.mts); what the code does stays as it was. */
import { expect, test } from 'vitest'
import { saidOnce, shrunk } from '../../../shrink.mts'

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

test('puts spaces where the text needed none', () => {
  const code = saidOnce(often('function f(it){switch(it){case"some-text":return"some-text"in{"some-text":1}?"other-text":"none"}return"other-text"}'))
  expect(code).not.toMatch(/return"other/)
  const [one, two] = new Function(`${code}; return [f("some-text"), f("x")]`)() as string[]
  expect([one, two]).toEqual(['other-text', 'other-text'])
})

test('keeps the line by which a shell runs a bundle', async () => {
  expect(await shrunk(`#!/usr/bin/env node\n${often('globalThis.heard = "a text of some length";')}`)).toMatch(/^#!\/usr\/bin\/env node\nvar /)
})
