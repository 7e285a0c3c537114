/**
 * No regular expression may take more than linear time. Each is proven by a checker, or stands in the list of those known with its reason.
 * The proven are written down, as a proof can take seconds: `PROVE_ALL=1` proves all of them again, `UPDATE=1` writes the list anew.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inSchemas, madeBy, sourceFiles, written, type Expression } from '../../support/regularExpressions.ts'

// The checker in plain JavaScript, which is the same on every machine. Read when it is first asked.
process.env.RECHECK_BACKEND ??= 'pure'
const { check } = await import('recheck')

interface Record { readonly known: { readonly [expression: string]: string }; readonly proven: readonly string[] }
const path = new URL('./expressions.json', import.meta.url)
const record = JSON.parse(readFileSync(path, 'utf8')) as Record
const proven = new Set(process.env.PROVE_ALL ? [] : record.proven)
const key = ({ source, flags }: Expression): string => `/${source}/${[...flags].sort().join('')}`

let all: ReadonlyMap<string, Expression>
beforeAll(async () => {
  const made = await madeBy(async () => {
    const { analyse } = await import('../../../server/src/engine/analyse.ts')
    analyse(readFileSync('client/sample/response.md', 'utf8'))
    analyse('---\ndocument: board-response\nnobody: knows\nversions: 3\n---\n\n# Title\n')
  })
  all = new Map([...sourceFiles.flatMap(written), ...inSchemas(), ...made].map(one => [key(one), one]))
}, 600_000)

test('the expressions of code and data are found, those made at run time too', () => {
  expect(all.size).toBeGreaterThan(300)
  expect([...all.values()].map(({ file }) => file)).toContain('server/src/model/dateForms.ts')
})

test('the checker tells a slow expression from a fast one', async () => {
  expect((await check('^(a+)+$', '')).status).toBe('vulnerable')
  expect((await check('\\s+$', '')).status).toBe('vulnerable')
  expect((await check('^[a-z]+$', '')).status).toBe('safe')
})

test('every expression is linear', async () => {
  const slow: string[] = []
  for (const [expression, { source, flags, file }] of all) {
    if (proven.has(expression) || expression in record.known) continue
    const result = await check(source, flags, { timeout: 60_000 })
    if (result.status === 'safe') proven.add(expression)
    else slow.push(`${file}: ${expression} is ${result.status === 'vulnerable' ? `${result.complexity.summary}, for one on ${result.attack.pattern}` : 'not proven in the time given'}`)
  }
  expect(slow).toEqual([])
}, 900_000)

test('the list of those known holds none that has gone', () => {
  expect(Object.keys(record.known).filter(expression => !all.has(expression))).toEqual([])
})

afterAll(() => {
  if (!process.env.UPDATE) return
  const kept = [...proven].filter(expression => all.has(expression)).sort()
  const known = Object.fromEntries(Object.entries(record.known).filter(([expression]) => all.has(expression)))
  writeFileSync(path, `${JSON.stringify({ known, proven: kept }, null, 2)}\n`)
})
