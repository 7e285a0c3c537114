/** The rules on the ledger over whole responses: what is planted is found, and a good response is left in peace. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import type { Problem } from '../../../server/src/engine/assessment.ts'
import { applyInsertions } from '../../support/applyInsertions.ts'

const ledgerRules = new Set([
  'position-missing', 'refusal-without-reason', 'counts-disagree', 'finding-without-action', 'action-without-finding', 'action-without-owner', 'vague-owner', 'action-without-date',
  'vague-date', 'action-date-passed', 'action-without-monitoring', 'output-only-monitoring', 'monitoring-from-the-start', 'frontline-only', 'soft-wording', 'national-issue-no-ask', 'undated-now',
])

const problemsOf = (text: string): readonly Problem[] => analyse(text).assessment.problems.filter(({ rule }) => ledgerRules.has(rule))
const aboveHint = (text: string): readonly string[] => problemsOf(text).filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule)
const idsOf = (text: string): readonly string[] => problemsOf(text).map(({ rule }) => rule)
const only = (text: string, rule: string): Problem => {
  const [found, ...others] = problemsOf(text).filter(one => one.rule === rule)
  expect(others).toEqual([])
  expect(found).toBeDefined()
  return found!
}

const written = '../shared/corpus/written'
const read = (name: string): string => readFileSync(`${written}/${name}.md`, 'utf8')

describe.runIf(existsSync(written))('written responses', () => {
  test.each([
    ['06-harrowmere-family-a-letter', 'finding-without-action', 'the people who supervise'],
    ['02-brackenshire-dunmarsh-baby-f', 'national-issue-no-ask', 'CP-IS'],
    ['09-fenwold-child-d-smart-plan', 'vague-owner', 'All agencies'],
    ['09-fenwold-child-d-smart-plan', 'output-only-monitoring', 'evidence'],
    ['12-ashenvale-child-p-findings', 'action-date-passed', '1 September 2017'],
    ['18-eastlow-child-ab-lcspr', 'action-without-owner', ''],
    ['18-eastlow-child-ab-lcspr', 'output-only-monitoring', 'RAG'],
  ])('%s shows %s', (name, rule, words) => {
    const text = read(name)
    const { span, related } = only(text, rule)
    expect([span, ...related.map(one => one.span)].map(({ start, end }) => text.slice(start, end)).join('\n')).toContain(words)
  })

  test.each([
    ['02-brackenshire-dunmarsh-baby-f', 0], ['06-harrowmere-family-a-letter', 2], ['09-fenwold-child-d-smart-plan', 2],
    ['12-ashenvale-child-p-findings', 1], ['16-tidewell-web-statement', 1], ['18-eastlow-child-ab-lcspr', 2],
  ])('%s shows little else', (name, most) => expect(aboveHint(read(name)).length).toBeLessThanOrEqual(most))
})

test('the finished sample shows nothing', () => expect(idsOf(readFileSync('client/sample/finished.md', 'utf8'))).toEqual([]))

describe('one problem says what many lack', () => {
  const rows = Array.from({ length: 20 }, (_, i) => `| R${i + 1} | Change form ${i + 1} | ${i % 2 ? 'Head of Service' : ''} | |`).join('\n')
  const table = `| Ref | Action | Lead | By when |\n|:--|:--|:--|:--|\n${rows}\n`

  test('at the header of the column, with the actions beside it', () => {
    const { span, related, fixes, message } = only(table, 'action-without-date')
    expect(table.slice(span.start, span.end)).toBe('By when')
    expect(related).toHaveLength(20)
    expect(message).toContain('None of the 20 actions has a date')
    expect(fixes[0]?.title).toBe('Insert dates for the 20 actions that have none')
  })

  test('without a number of all that is not the outline’s', () => {
    const done = `The Head of Service opened a clinic in May 2018.\n\n${table}`
    expect(only(done, 'action-without-date').message).toMatch(/^20 actions have no date\./)
  })

  test('and one fix puts a prompt into each empty cell', () => {
    const { fixes } = only(table, 'action-without-owner')
    const after = applyInsertions(table, fixes[0]!.insertions)
    expect(after.match(/\| \[role and agency\] \|/g)).toHaveLength(10)
    expect(idsOf(after)).not.toContain('action-without-owner')
  })
})

describe('what is said elsewhere is not missed', () => {
  test.each([
    ['a doer in the title above', '## Merrowdale Police\n\n- A form will be introduced by 1 May 2018.\n- Officers will be trained by 1 May 2018.'],
    ['a date in the words above', 'By 31 May 2018 the Head of Service will:\n\n- Introduce a form.\n- Open a clinic.'],
    ['a placeholder', '| Ref | Action | Lead | By when |\n|--|--|--|--|\n| R1 | Change the form | TBC | xx/xx/18 |'],
    ['an action that is done', '| Ref | Action | Lead | By when | RAG |\n|--|--|--|--|--|\n| R1 | Change the form | Head of Service | | Complete |'],
    ['work that goes on for good', '## What we will do\n\n- The Children’s Rights Manager will telephone each child every month.'],
  ])('%s', (_, text) => expect(aboveHint(text).filter(rule => /owner|date/.test(rule))).toEqual([]))

  test('the body that answers is somebody in particular', () => {
    const text = '---\ndocument: board-response\nprofile: lcspr-response\n---\n\n| Ref | Action | Lead | By when |\n|--|--|--|--|\n| R1 | Change the form | The safeguarding partners | 1 May 2018 |\n| R2 | Open a clinic | All partners | 1 May 2018 |\n'
    const { span, related } = only(text, 'vague-owner')
    expect(text.slice(span.start, span.end)).toBe('All partners')
    expect(related).toEqual([])
  })

  test('a reason may stand in the next sentence, or in its own column', () => {
    expect(idsOf('## Finding 1\n\nAccepted in full.\n\n## Finding 2\n\nNot accepted. Schools told us that nobody would read a register.')).not.toContain('refusal-without-reason')
    expect(idsOf('| No. | Recommendation | Accepted? | Why |\n|--|--|--|--|\n| 1 | One page | Yes | |\n| 2 | A register | No | Nobody would read a register |')).not.toContain('refusal-without-reason')
    expect(idsOf('| No. | Recommendation | Accepted? | Why |\n|--|--|--|--|\n| 1 | One page | Yes | |\n| 2 | A register | No | |')).toContain('refusal-without-reason')
  })
})

describe('what is only in the form of a promise is asked for nothing', () => {
  const doubtful = 'The recommendations will be found in the numbered paragraphs of the last chapter of the report. The names of the members of the panel will be found in the last annex.'

  test('by itself, though the ledger lists it', () => {
    const text = `# Response\n\n${doubtful}\n`
    expect(analyse(text).assessment.response.actions).toHaveLength(2)
    expect(idsOf(text).filter(rule => rule.startsWith('action-'))).toEqual([])
  })

  test.each(['action-without-date', 'action-without-owner'])('beside promises: %s', rule => {
    const promises = 'A new form will be introduced in every school. A nurse will be placed in each hub.'
    const text = `# Response\n\n## What we will do\n\n${promises}\n\n## The report\n\n${doubtful}\n`
    const { span, related } = only(text, rule)
    expect([span, ...related.map(one => one.span)].map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(promises)
  })
})

describe('fixes', () => {
  const finding = '## Finding 1\r\n\r\n**Our position:** accepted in full.\r\n\r\n## Finding 2\r\n\r\n> Nobody had time.\r\n> Nobody asked.\r\n\r\nWe have heard this before.\r\n'

  test('a position goes in after the review’s words, in the document’s line endings', () => {
    const { fixes } = only(finding, 'position-missing')
    const after = applyInsertions(finding, fixes[0]!.insertions)
    expect(after).toContain('> Nobody asked.\r\n\r\n**Our position:** [say whether')
    expect(after).not.toMatch(/[^\r]\n/)
    expect(idsOf(after)).not.toContain('position-missing')
  })

  test('the prompts are reported as left to fill in', () => {
    const { fixes } = only(finding, 'position-missing')
    const rules = analyse(applyInsertions(finding, fixes[0]!.insertions)).assessment.problems.map(({ rule }) => rule)
    expect(rules).toContain('placeholder')
  })

  test('an action keeps its place in the ledger while its lead and date are being filled in', () => {
    const text = '## What we will do\n\n- A form will be introduced.\n'
    const lead = applyInsertions(text, only(text, 'action-without-owner').fixes[0]!.insertions)
    const both = applyInsertions(lead, only(lead, 'action-without-date').fixes[0]!.insertions)
    expect(both).toContain('- A form will be introduced (Lead: [role and agency]) (by [date]).')
    expect(analyse(both).assessment.response.actions).toHaveLength(1)
    expect(idsOf(both)).toEqual([])
  })

  test('a row that stops short of the column has its prompt in the action’s cell', () => {
    const text = '| Ref | Action | Lead | By when |\n|--|--|--|--|\n| R1 | Change the form | Head of Service | 1 May 2018 |\n| R2 | Open a clinic | Chief Nurse |\n'
    const after = applyInsertions(text, only(text, 'action-without-date').fixes[0]!.insertions)
    expect(after).toContain('| Open a clinic (by [date]) | Chief Nurse |')
  })
})

describe('a position is put in', () => {
  test('behind an item that says something with a full stop, so that its action stays one', () => {
    const text = '# Plan\n\n- Recommendation 1: We accept this. The trust will open a clinic by May 2026.\n- Recommendation 2: Managers will ring each family by June 2026\n'
    const problem = only(text, 'position-missing')
    const after = applyInsertions(text, problem.fixes[0]!.insertions)
    expect(after).toContain('each family by June 2026. **Our position:** [say whether')
    expect(idsOf(after)).not.toContain('finding-without-action')
  })
})

test('a number of findings for somebody is not all of them', () => {
  const six = [1, 2, 3, 4, 5, 6].map(n => `## Recommendation ${n}\n\nWe accept this.\n`).join('\n')
  expect(idsOf(`# Plan\n\nWe accept all 4 recommendations for the police, and the two for all agencies.\n\n${six}`)).not.toContain('counts-disagree')
  expect(idsOf(`# Plan\n\nThe boards accept the four recommendations made to them. The two made to single agencies are for those.\n\n${six}`)).not.toContain('counts-disagree')
  expect(idsOf(`# Plan\n\nThe boards accept the eight recommendations made to them.\n\n${six}`)).toContain('counts-disagree')
  expect(idsOf(`# Plan\n\nWe accept all 4 recommendations for change.\n\n${six}`)).toContain('counts-disagree')
})

test('a column of milestones says when', () => {
  const table = (header: string) => `# Plan\n\n| Recommendation | Action | Lead | ${header} |\n|---|---|---|---|\n| Recommendation 1 | Write one plan | Head of Service | Draft 31 March 2026; adopt 30 June 2026 |\n| Recommendation 2 | Train each visitor | Named Nurse | 20 trainers by July 2026 |\n`
  expect(idsOf(table('Milestones'))).not.toContain('action-without-date')
  expect(idsOf(table('Milestones').replace('Draft 31 March 2026; adopt 30 June 2026', 'A draft').replace('20 trainers by July 2026', '20 trainers'))).toContain('action-without-date')
})
