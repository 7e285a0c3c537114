/** The package's reader says what its source says: the build leaves out parts of the libraries that it takes to be unused (build/cuts/), and rewrites the rest. */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../server/src/engine/analyse.ts'
import { yamlish } from '../support/yamlish.ts'

const built = createRequire(import.meta.url)('../../dist/reader.js') as { readonly analyse: typeof analyse }

const same = (text: string): void => {
  const [now, source] = [built.analyse(text), analyse(text)]
  expect(now.frontMatter).toEqual(source.frontMatter)
  expect(now.assessment.problems).toEqual(source.assessment.problems)
}

const more = [
  'a: &x [1, {b: *x}]\nc: *x\nd: *none', '<<: {a: 1}\ntitle: &t T\nboard: *t', '? [a, b]\n: c\n? {d: e}\n: f', 'a: 0x1F\nb: 1e3\nc: .inf\nd: ~\ne: !!str 12\nf: !!set {a}\ng: !x y',
  '%YAML 1.1\n%TAG ! tag:x,2000:\na: yes', 'title: |\n  one\n  two\nreview: >-\n  three\n\n  four', '- a\n- - b\n  - c: d\n    e: [f, "g\\u0041", \'h\']', 'a: 1\na: 2\n...\nb', 'a: "\\q"\nb: [1, 2\nc: {d', '\ta: b\n  c: d\n e',
]

test('front matter of every kind is read by what is shipped as by the source', { timeout: 120_000 }, () => {
  fc.assert(fc.property(yamlish, same), { numRuns: Number(process.env.PROPERTY_RUNS ?? 300), examples: more.map(body => [`---\n${body}\n---\n\n# Response\n`] as [string]) })
})

test('so are responses', { timeout: 120_000 }, () => {
  const folder = new URL('../corpus/own/', import.meta.url)
  const files = readdirSync(folder).filter(name => name.endsWith('.md'))
  expect(files.length).toBeGreaterThan(0)
  for (const file of files) same(readFileSync(new URL(file, folder), 'utf8'))
})
