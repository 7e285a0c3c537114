import { expect, it } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { tableRows } from '../../../server/src/engine/answers/tableRows.ts'

const plan = (...rows: readonly (readonly [action: string, check: string])[]): string =>
  `# Response\n\nWords above it.\n\n| Action | How we will know |\n|---|---|\n${rows.map(([action, check]) => `| ${action} | ${check} |\n`).join('')}`

function read(text: string) {
  const { response } = analyse(text).assessment
  const evidence = (...words: readonly string[]) => (response.evidence.get('monitoring') ?? []).filter(e => words.some(one => e.text.includes(one)))
  return { response, evidence }
}
const audited = ['Rewrite the policy', 'An audit of 20 files in May 2034'] as const
const asked = ['Train the teams', 'A survey of parents in June 2034'] as const

it('counts rows in which evidence stands, of all rows of its tables', () => {
  const { response, evidence } = read(plan(audited, asked, ['Buy a lamp', '']))
  expect(tableRows(response, evidence('audit', 'survey'))).toMatchObject({ held: 2, all: 3 })
  expect(tableRows(response, evidence('audit'))).toMatchObject({ held: 1, all: 3 })
})

it('counts nothing where some stands outside tables', () => {
  const { response, evidence } = read(`${plan(audited)}\nWe will audit 20 files each month and report what we find to the Board.\n`)
  expect(evidence('audit').length).toBeGreaterThan(1)
  expect(tableRows(response, evidence('audit'))).toBeUndefined()
})

it('counts once for the same evidence, and anew where a row has come to its table', () => {
  const { response, evidence } = read(plan(audited, asked))
  const found = evidence('audit', 'survey')
  const first = tableRows(response, found)
  expect(first).toMatchObject({ held: 2, all: 2 })
  expect(tableRows({ ...response, findings: [] }, found)).toBe(first)
  const { response: longer } = read(plan(audited, asked, ['Buy a lamp', '']))
  expect(tableRows(longer, found)).toMatchObject({ held: 2, all: 3 })
})
