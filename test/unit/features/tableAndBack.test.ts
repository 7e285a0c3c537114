/** A table that becomes a list, and that list a table again, is the same plan: its findings, positions, actions, owners, dates and checks. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { tableTools } from '../../../server/src/features/tables/tableTools.ts'
import type { TableTool } from '../../../server/src/protocol.ts'

const after = (text: string, wanted: TableTool): string => {
  const tool = tableTools(analyse(text).assessment, text.indexOf('## Action plan') + 16).find(({ tool }) => tool === wanted)
  expect(tool, `${wanted} of ${text}`).toBeDefined()
  return tool!.make().reduce((so, { start, end, text: words }) => so.slice(0, start) + words + so.slice(end), text)
}

const ledger = (text: string) => {
  const { findings, actions } = analyse(text).assessment.response
  return {
    findings: findings.map(({ label, position }) => `${label}: ${position}`),
    actions: actions.map(({ finding, owner, due, monitoring }) => [findings[finding]?.label, owner?.text, due?.text, monitoring?.text].join(' | ')),
  }
}

const headers = {
  finding: ['Recommendation', 'Recommendation no.'], position: ['Our position', 'Accepted?', 'Response', 'Position'], action: ['Action', 'What we will do', 'Actions to be taken', '**Action**'],
  owner: ['Lead', 'Who will do it', 'Owner', 'Person responsible'], due: ['By when', 'Target date', 'Date', 'Timescale'], monitoring: ['How we will know', 'Measure', 'Evidence of impact'], ref: ['Ref', 'No.'],
} as const
type Kind = keyof typeof headers
const cells: Readonly<Record<Exclude<Kind, 'finding' | 'ref'>, readonly string[]>> = {
  position: ['Accepted', 'Accepted in part', 'Not accepted, as a service exists', 'Accepted in full'],
  action: ['Rewrite the bruising pathway', 'Train forty practitioners in the use of the tool', 'The form will be changed so that fathers are named', 'Set up a weekly meeting with the police; share its notes', 'Recruit two midwives<br>Open a clinic', 'We will appoint a nurse \\| doctor.'],
  owner: ['Head of Early Help', 'Director of Nursing, Larkhaven Trust', 'Named GP', 'Detective Superintendent (Public Protection)', 'Chief Nurse and Head of Service'],
  due: ['', '31 March 2032', 'May 2032', 'end of Q2 2032/33', 'spring 2032', '1.9.32'],
  monitoring: ['', 'Audit of 40 files in June 2032, reported to the Board', 'Survey of parents each year', 'Number of staff trained'],
}
const seeds = fc.array(fc.nat(1000), { minLength: 7, maxLength: 7 })
const table = fc.record({ order: fc.shuffledSubarray(Object.keys(headers) as Kind[], { minLength: 3 }), head: seeds, rows: fc.array(seeds, { minLength: 1, maxLength: 4 }), name: fc.constantFrom('Recommendation ', 'R') })
  .filter(({ order }) => order.includes('action') && order.includes('owner') && (order.includes('finding') || !order.includes('position')))
  .map(({ order, head, rows, name }) => {
    const pick = (from: readonly string[], n: number): string => from[n % from.length]!
    const line = (one: readonly string[]): string => `| ${one.join(' | ')} |`
    const written = rows.map((row, r) => order.map((kind, i) => (kind === 'finding' ? `${name}${r + 1}` : kind === 'ref' ? `A${r + 1}` : pick(cells[kind], row[i]!))))
    return `# Our response\n\n## Action plan\n\n${[order.map((kind, i) => pick(headers[kind], head[i]!)), order.map(() => '---'), ...written].map(line).join('\n')}\n`
  })

test('as a list and back the plan is the same', () => {
  fc.assert(fc.property(table, text => {
    const back = after(after(text, 'to-list'), 'to-table')
    expect({ back, ...ledger(back) }).toEqual({ back, ...ledger(text) })
  }), { numRuns: Number(process.env.PROPERTY_RUNS ?? 150) })
})

test('each label has its column, what names a row first, and cells of no column stay', () => {
  const list = '- **Action:** Write it | all\n  - Recommendation: R1\n  - Lead: Named GP\n  - Lead: Head of Service\n- **Action:** Open a clinic\n  - By when:\n  - extra'
  expect(after(`## Action plan\n\n${list}\n`, 'to-table').split('\n').slice(2)).toEqual([
    '| Recommendation | Action | Lead | Lead | By when |  |', '| --- | --- | --- | --- | --- | --- |',
    '| R1 | Write it \\| all | Named GP | Head of Service |  |  |', '|  | Open a clinic |  |  |  | extra |', '',
  ])
  expect(after('## Action plan\n\n- **Action:** Write it all\n  - Steps:\n    - one\n', 'to-table')).toContain('Steps:<br>• one')
})
