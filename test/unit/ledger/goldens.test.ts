/** Responses of our own, in forms of many kinds, with what a reader finds in them. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readText, verdicts } from './read.ts'

type Row = readonly [quote: string, finding: string, owner: string, due: string, iso: string, monitoring: string | null]

interface Truth {
  readonly acceptance: string
  readonly actions: string
  readonly findings: readonly (readonly [label: string, position: string])[]
  readonly reasons?: readonly string[]
  readonly ledger: readonly Row[]
}

const folder = new URL('../../goldens/', import.meta.url)
const truth = JSON.parse(readFileSync(new URL('truth.json', folder), 'utf8')) as Readonly<Record<string, Truth>>

describe.each(Object.entries(truth))('%s', (name, wanted) => {
  const text = readFileSync(new URL(name, folder), 'utf8')
  const read = readText(text)
  const { findings, actions } = read.ledger

  it('answers the questions of acceptance and of actions', () => {
    expect(verdicts(read)).toEqual({ acceptance: wanted.acceptance, actions: wanted.actions })
  })

  it('lists the findings with their positions', () => {
    expect(findings.map(f => [f.label, f.position]).sort()).toEqual(wanted.findings.map(f => [...f]).sort())
    expect(findings.filter(f => f.position === 'not-accepted' && f.reasonGiven).map(f => f.label)).toEqual(expect.arrayContaining((wanted.reasons ?? []).filter(label => wanted.findings.some(([l, p]) => l === label && p === 'not-accepted'))))
  })

  it.each(wanted.ledger.map(row => [row[0], row] as const))('%s', (quote, [, finding, owner, due, iso, monitoring]) => {
    const action = actions.find(a => a.text.includes(quote))
    expect(action, 'the action is found').toBeDefined()
    if (!action) return
    expect(text.slice(action.span.start, action.span.end)).toBe(action.text)
    expect({ finding: findings[action.finding]?.label ?? '', owner: action.owner?.text ?? '', due: action.due?.text ?? '', iso: action.dueDate ?? '' }).toEqual({ finding, owner, due, iso })
    if (monitoring === '') expect(action.monitoring).toBeUndefined()
    else if (monitoring !== null) expect(action.monitoring?.text).toContain(monitoring)
  })
})
