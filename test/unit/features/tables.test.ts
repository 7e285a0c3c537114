/** Table tools: what they make, and that they lose nothing. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { snippetText } from '../../../server/src/features/snippetText.ts'
import { tableTools } from '../../../server/src/features/tables/tableTools.ts'
import { atCursor } from '../../support/cursor.ts'

const apply = (text: string, replacements: readonly { readonly start: number; readonly end: number; readonly text: string; readonly snippet: boolean }[]): string =>
  replacements.toSorted((a, b) => b.start - a.start).reduce((so, { start, end, text: words, snippet }) => so.slice(0, start) + (snippet ? snippetText(words) : words) + so.slice(end), text)
const titles = (marked: string): readonly string[] => {
  const { analysis, offset } = atCursor(marked)
  return tableTools(analysis.assessment, offset).map(({ title }) => title)
}
const made = (marked: string, title: string): string => {
  const { text, analysis, offset } = atCursor(marked)
  const tool = tableTools(analysis.assessment, offset).find(one => one.title === title)
  expect(tool).toBeDefined()
  return apply(text, tool!.make())
}
const plan = `| Ref | Action | Lead |
|:---:|--------|-----:|
| A1 | Write the$0 plan | Head of Early Help |
| A2 | Visit each baby |
`

describe('a row', () => {
  test('comes below the cursor’s own, with the next reference and prompts', () => {
    expect(made(plan, 'Add a row to the action table')).toBe(plan.replace('$0', '').replace('Help |\n', 'Help |\n| A3 | [what will be done] | [role and agency] |\n'))
  })
  test('keeps a table without outer bars, and CRLF', () => {
    const bare = 'Ref | Action | By when\r\n---|---|---\r\nR1 | Do$0 it | May 2026\r\n\r\nWords.\r\n'
    expect(made(bare, 'Add a row to the action table')).toBe('Ref | Action | By when\r\n---|---|---\r\nR1 | Do it | May 2026\r\nR2 | [what will be done] | [date]\r\n\r\nWords.\r\n')
  })
  test('of a plan answers the finding of the row above', () => {
    expect(made('| Finding | Action | Lead |\n|---|---|---|\n| Finding 1$0 | a thing | x |\n| Finding 5 | a thing | y |\n', 'Add a row to the action table').split('\n')[3]).toBe('| Finding 1 | [what will be done] | [role and agency] |')
  })
  test('of a group of actions goes on with the group, for the same finding', () => {
    const groups = '| Ref | Finding | Action |\n|---|---|---|\n| 1.1 | 1 | a thing |\n| 1.2$0 | 1 | a thing |\n| 2.1 | 2 | a thing |\n| 2.2 | 2 | a thing |\n'
    expect(made(groups, 'Add a row to the action table').split('\n')[4]).toBe('| 1.3 | 1 | [what will be done] |')
  })
  test('of numbers that are as large takes the last one’s style', () => {
    expect(made('| Ref | Action |\n|---|---|\n| A1 | a thing |\n| B1$0 | a thing |\n', 'Add a row to the action table').split('\n')[4]).toBe('| B2 | [what will be done] |')
  })
  test('finds the column of findings by its header and what stands in it, wherever it stands', () => {
    const row = (header: string, first: string, second: string) => made(`| ${header} |\n|${'---|'.repeat(header.split('|').length)}\n| ${first}$0 |\n| ${second} |\n`, 'Add a row to the action table').split('\n')[3]
    expect(row('Theme | Recommendation | Action', 'Listening | Recommendation 1 | a thing', 'Time | Recommendation 4 | a thing')).toBe('| [the theme, in a few words] | Recommendation 1 | [what will be done] |')
    expect(row('Action | Learning point | Recommendation', 'a thing | Babies are not seen | R1', 'a thing | Time is short | R4')).toBe('| [what will be done] | [the learning point, in a few words] | R1 |')
    expect(row('Action | Lead | Finding', 'a thing | x | 3', 'a thing | y | 4')).toBe('| [what will be done] | [role and agency] | 3 |')
    expect(row('Action | Finding | No.', 'a thing | 3 | 1', 'a thing | 4 | 2')).toBe('| [what will be done] | 3 | 3 |')
  })
  test('from the header goes to the end', () => {
    expect(made('| No. | Action$0 | Lead |\n|---|---|---|\n| 1 | a thing | x |\n| 2 | a thing | y |', 'Add a row to the action table').split('\n').at(-1)).toBe('| 3 | [what will be done] | [role and agency] |')
  })
})

describe('a column', () => {
  test('is offered for what the plan lacks', () => {
    expect(titles(plan)).toEqual(['Add a row to the action table', 'Add a column “By when”', 'Add a column “How we will know it has worked”', 'Turn the table into a list'])
    expect(titles('| Year | Number |\n|---|---|\n| 2016$0 | 4 |\n')).toEqual([])
    expect(titles('Just wo$0rds.\n')).toEqual([])
  })
  test('keeps the alignment row’s style and fills up short rows', () => {
    expect(made(plan, 'Add a column “By when”')).toBe(`| Ref | Action | Lead | By when |
|:---:|--------|-----:|-----:|
| A1 | Write the plan | Head of Early Help | [date] |
| A2 | Visit each baby |  | [date] |
`)
  })
  test('has a tab stop in each row that acts, one after the other', () => {
    const { analysis, offset } = atCursor('| Action | Lead |\n|---|---|\n| Do$0 it | Head |\n|  | Head |\n| Ring | Head |\n')
    const edits = tableTools(analysis.assessment, offset).find(one => one.title === 'Add a column “By when”')!.make()
    expect(edits.filter(({ snippet }) => snippet).map(({ text }) => text)).toEqual(['| ${1:[date]} ', '|  ', '| ${2:[date]} '])
  })
  test('leaves cells beyond the last column beyond it', () => {
    expect(made('Action | Lead\n---|---\nDo$0 it | Head | surplus\n', 'Add a column “By when”')).toBe('Action | Lead | By when\n---|---|---\nDo it | Head | [date] | surplus\n')
  })
})

describe('a list', () => {
  const list = `## Recommendation 1

- The Head of Early Help$0 will write the plan | form by 31 March 2026.
- We will visit each baby:
  - at home
  - in \`clinics\`
`
  test('becomes an action table that says everything again', () => {
    expect(made(list, 'Turn the list into an action table')).toBe(`## Recommendation 1

| Recommendation | What we will do | Who will do it | By when | How we will know it has worked |
| --- | --- | --- | --- | --- |
| Recommendation 1 | The Head of Early Help will write the plan \\| form by 31 March 2026. | The Head of Early Help | 31 March 2026 | [how its effect will be checked, when, and who hears the result] |
| Recommendation 1 | We will visit each baby:<br>• at home<br>• in \`clinics\` | We | [date] | [how its effect will be checked, when, and who hears the result] |
`)
  })
  test('gives what stands under labels its columns, and calls the findings what the response calls them', () => {
    const labelled = `# Plan

We accept Learning Points 1 to 3.

- We will train all staff; owner: Named GP; by when: June 2026.
- **Learning Point 1:** We will write$0 one page for each child. Owner: Head of Early Help. By when: 31 March 2026.
- **Learning Point 2:** We will visit each baby.
  - **Lead:** Head of Health Visiting
`
    const after = made(labelled, 'Turn the list into an action table')
    expect(after.split('\n').slice(4)).toEqual([
      '| Learning point | What we will do | Owner / Lead | By when | How we will know it has worked |',
      '| --- | --- | --- | --- | --- |',
      '| [which learning point it answers] | We will train all staff | Named GP | June 2026 | [how its effect will be checked, when, and who hears the result] |',
      '| Learning Point 1 | We will write one page for each child. | Head of Early Help | 31 March 2026 | [how its effect will be checked, when, and who hears the result] |',
      '| Learning Point 2 | We will visit each baby. | Head of Health Visiting | [date] | [how its effect will be checked, when, and who hears the result] |',
      '',
    ])
    const ledger = (text: string) => analyse(text).assessment.response.actions.map(({ owner, due, finding }) => [owner?.text, due?.text.replace('[date]', '') ?? '', finding])
    expect(ledger(after)).toEqual(ledger(labelled.replace('$0', '')))
  })
  test('gives an item no other item’s check', () => {
    const rows = made('## Recommendation 1\n\nBy May 2026 we will:\n\n- change$0 the form. We will look at 40 files in June 2026.\n- write a plan\n', 'Turn the list into an action table').split('\n').slice(6, 8)
    expect(rows.map(row => row.split(' | ').slice(2).join(' | '))).toEqual([
      'we | May 2026 | We will look at 40 files in June 2026. |',
      'we | May 2026 | [how its effect will be checked, when, and who hears the result] |',
    ])
  })
  test('is left alone where nobody acts, and where a cell cannot hold it', () => {
    expect(titles('- apples$0\n- pears\n')).toEqual([])
    expect(titles('- The Head of Service$0 will change the form.\n\n  ```\n  code\n  ```\n')).toEqual([])
  })
})

test('a table becomes a list', () => {
  expect(made('| Ref | Action | Lead | By when |\n|---|---|---|---|\n| R1 | Write\\|it | Head<br>Nurse | |\n| R2 | | Na$0med GP | | extra |\n', 'Turn the table into a list')).toBe(`- **Action:** Write|it
  - Ref: R1
  - Lead: Head<br>Nurse
  - By when:
- **Ref:** R2
  - Lead: Named GP
  - extra
`)
})

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []
const cell = fc.constantFrom('', 'Write the plan', 'Head of Early Help', 'May 2026', 'R1', '3', 'a \\| b', 'one<br>two', '**bold**', 'Accepted', 'audit of 40 files', '`code`', '😀 word', '…')
const header = fc.constantFrom('Ref', 'Action', 'Lead', 'By when', 'Recommendation', 'Position', 'Notes', '', 'How we will know', '**Who**')
const table = fc.record({ header: fc.array(header, { minLength: 2, maxLength: 5 }), rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { maxLength: 5 }), bars: fc.boolean(), eol: fc.constantFrom('\n', '\r\n'), rule: fc.constantFrom('---', ':--', ':-:', ' --: ') })
  .map(({ header, rows, bars, eol, rule }) => [header, header.map(() => rule), ...rows].map(cells => (bars ? `| ${cells.join(' | ')} |` : cells.join(' | '))).join(eol) + eol)
const line = fc.constantFrom('- The Head of Service will change the form by May 2026.', '- We will write it | all', '  - nested item', '1. The Board will audit 40 files.', '2. Second thing', '   goes on', '* [ ] a task', '', '  1. inner', '- **Lead:** Named GP', '  - **Owner:** Named GP', '- We will visit each baby. Owner: Head of Service. Lead: Named Nurse; date: 3 May 2026', '- **Recommendation 2:** The Board will meet, by when: June 2026.', '- We will do it\\')
const list = fc.array(line, { minLength: 1, maxLength: 8 }).chain(lines => fc.constantFrom('\n', '\r\n').map(eol => lines.join(eol)))

test('no tool loses a word, wherever it is used', () => {
  fc.assert(fc.property(fc.oneof(table, list), fc.double({ min: 0, max: 1, noNaN: true }), (text, place) => {
    const { assessment } = analyse(text)
    for (const { title, tool, make } of tableTools(assessment, Math.floor(place * text.length))) {
      const after = apply(text, make())
      const rest = [...words(after)]
      // A label of many items, “Owner:”, is said once, by the column.
      const header = tool === 'to-table' ? words(after.split(/\r?\n/).find((_, i, lines) => /^\| --- /.test(lines[i + 1] ?? ''))!.toLowerCase()) : []
      for (const word of words(text)) {
        const at = rest.indexOf(word)
        expect({ title, after, word, found: at >= 0 || header.includes(word.toLowerCase()) }).toMatchObject({ found: true })
        if (at >= 0) rest.splice(at, 1)
      }
      if (text.includes('\r\n')) expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    }
  }), { numRuns: Number(process.env.PROPERTY_RUNS ?? 500) })
})

test('a table stays a table of its width', () => {
  fc.assert(fc.property(table, text => {
    const shown = (markdown: string): readonly (readonly string[])[] => {
      const { response } = analyse(markdown).assessment
      const block = response.blocks.find(({ reading }) => reading.kind === 'table')
      const out: string[][] = []
      for (const { cell: at, plain } of block?.reading.passages ?? []) if (at) (out[at.row + 1] ??= [])[at.column] = plain.trim()
      return out
    }
    const before = shown(text)
    for (const { tool, make } of tableTools(analyse(text).assessment, 1)) {
      if (tool === 'to-list') continue
      const after = shown(apply(text, make()))
      before.forEach((row, r) => row?.slice(0, before[0]?.length ?? 0).forEach((words, c) => expect(after[r]?.[c]).toBe(words)))
    }
  }), { numRuns: Number(process.env.PROPERTY_RUNS ?? 300) })
})
