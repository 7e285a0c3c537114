import fc from 'fast-check'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { expect, test } from 'vitest'
import { codeLenses } from '../../../server/src/features/codeLens.ts'
import { analyse } from '../../../server/src/engine/analyse.ts'
import type { ReviewPanelResult } from '../../../server/src/protocol.ts'
import { answerPanel } from '../../../server/src/review/answerPanel.ts'
import { edited, steps } from './edits.ts'
import { response } from './response.ts'

const of = (text: string): ReviewPanelResult & { readonly at: (to: string) => string } => {
  const document = TextDocument.create('file:///response.md', 'markdown', 1, text)
  const result = answerPanel(document, analyse(text))
  return { ...result, at: to => document.getText(result.places[to]!) }
}

/** Every link in the view. */
function linksIn(value: unknown): { readonly text: string; readonly to: string; readonly missing?: boolean }[] {
  if (Array.isArray(value)) return value.flatMap(linksIn)
  if (typeof value !== 'object' || value === null) return []
  const own = 'to' in value && 'text' in value ? [value as { text: string; to: string }] : []
  return [...own, ...Object.values(value).flatMap(linksIn)]
}

const flat = (text: string): string => text.replace(/[*_`|]/g, '').replace(/\s+/g, ' ').trim()

test('each finding is drawn with its position, and with its actions, who does them, when, and how they are checked', () => {
  const { view: { trace }, at } = of(response)
  expect(trace.groups.map(({ finding, actions }) => [finding?.name.text, finding?.position.text, ...actions.flatMap(one => [one.action.text, one.owner.text, one.date.text, one.check.text])])).toEqual([
    ['Finding 1', 'Accepted', 'Keep one page for each child, shared by health, school and social care', 'Director of Children’s Services', '30 September 2018', 'No check found'],
    ['Finding 2', 'Accepted', 'Record “was not brought”, and telephone the family the same day', 'Chief Nurse', '31 October 2018', 'No check found'],
    ['Finding 3', 'Accepted in part', 'Give each health visitor one afternoon a month with a supervisor', 'Head of Early Help', '4 September 2018', 'No check found'],
    [undefined, undefined, 'We ask the Department for Education to change the form on which schools report hunger.', 'Department for Education', '–', '–'],
  ])
  expect(at(trace.groups[0]!.actions[0]!.owner.to)).toBe('Director of Children’s Services')
  expect(at(trace.groups[2]!.finding!.position.to)).toContain('accepted in part')
})

test('findings are drawn by their numbers, wherever they are listed', () => {
  const moved = response.replace('### Finding 1', '### Finding 10')
  expect(of(moved).view.trace.groups.flatMap(({ finding }) => finding?.name.text ?? [])).toEqual(expect.arrayContaining(['Finding 2', 'Finding 3', 'Finding 10']))
  const names = of(moved).view.trace.groups.flatMap(({ finding }) => finding?.name.text ?? []).map(name => Number(/\d+/.exec(name)![0]))
  expect(names).toEqual(names.toSorted((a, b) => a - b))
})

test('a date that cannot be right is marked in the questions and on the timeline', () => {
  const { view: { timeline, questions } } = of('---\ndocument: board-response\nresponse-agreed: 22 May 2018\npublished: 8 May 2018\n---\n\n# Our response\n\nThe Board accepts all the findings.\n')
  expect(timeline.months.flatMap(({ entries }) => entries.map(({ what }) => what))).toEqual(['Published, out of order', 'Response agreed'])
  expect(questions.questions[0]!.evidence.map(({ kind }) => kind).sort()).toEqual(['agreed', 'published, out of order'])
})

test('a check that rows of a table tell in the same words stands on the timeline once', () => {
  const row = (name: string, check: string): string => `| ${name} | Chief Nurse | 4 May 2031 | ${check} |\n`
  const { view: { timeline } } = of(`# Our response\n\n| Action | Who | By when | How we will know |\n|---|---|---|---|\n${row('Light the steps', 'Survey of parents each spring')}${row('Paint the edges', 'Survey of parents each spring')}${row('Count the boats', 'Audit of 40 files in June 2031')}${row('Ring each family', 'Audit of 40 files in June 2031')}`)
  expect(timeline.undated.flatMap(({ entries }) => entries.map(({ text }) => text))).toEqual(['Survey of parents each spring'])
  expect(timeline.months.flatMap(({ entries }) => entries.filter(({ kind }) => kind === 'check').map(({ text }) => text))).toEqual(['Audit of 40 files in June 2031'])
})

test('nothing on checks is asked about in the marker’s words, and not where there is a check', () => {
  expect(of(response).view.trace.asks).toMatchObject({ question: expect.stringMatching(/^How will anyone know .*\?/), quote: expect.stringMatching(/^It is necessary for monitoring/) })
  const checked = `${response}\n## How we will know\n\nAn audit of 40 case files by March 2019 will show whether these actions have worked.\n`
  expect(of(checked).view.trace.asks).toBeUndefined()
})

test('orphans are told in words: no position, no action, nobody named, no date, no finding', () => {
  const text = response
    .replace('**Our position:** accepted in part. We agree that time to think was missing. We do not think that it was missing everywhere, because the health visitors had it.', '')
    .replace('| Finding 1 | Keep one page for each child, shared by health, school and social care | Director of Children’s Services | 30 September 2018 |', '| Finding 1 | Keep one page for each child, shared by health, school and social care | TBC |  |')
    .replace('| Finding 3 | Give each health visitor one afternoon a month with a supervisor | Head of Early Help | 4 September 2018 |\n', '')
    .replace('## Nationally', '## Also\n\n- The Head of Early Help will open a clinic in each town by 1 March 2019.\n\n## Nationally')
  const { view: { trace } } = of(text)
  const missing = linksIn(trace.groups).filter(({ missing: is }) => is).map(({ text: words }) => words)
  expect(missing).toEqual(expect.arrayContaining(['No position found', 'No action found', 'To be filled in: TBC', 'No date found', 'No check found']))
  expect(trace.groups.find(({ key }) => key === 'loose')).toMatchObject({ instead: { text: 'Answers no finding', missing: true }, actions: [{ action: { text: expect.stringMatching(/^The Head of Early Help will open a clinic/) } }] })
  expect(trace.says).toBe('Three findings, one without a position, one without an action. Four actions, one answering no finding, one with nobody in particular named, one without a date that can be checked, three without a check.')
})

test('an owner who is nobody in particular and a date that nobody can look up are missing, as their rules have it', () => {
  const text = response.replace('| Director of Children’s Services | 30 September 2018 |', '| All agencies | Ongoing |')
  const { view: { trace }, at } = of(text)
  const missing = linksIn(trace.groups).filter(({ missing: is, text: words }) => is && words.includes(':'))
  expect(missing.map(({ text: words }) => words)).toEqual(['All agencies: nobody in particular', 'Ongoing: no date that can be checked'])
  expect(missing.map(({ to }) => at(to))).toEqual(['All agencies', 'Ongoing'])
  expect(trace.says).toContain('one with nobody in particular named, one without a date that can be checked')
  expect(analyse(text).assessment.problems.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['vague-owner', 'vague-date']))
})

test('the lens above a finding says of its checks what the panel says', () => {
  const said = (text: string): readonly string[] => codeLenses(TextDocument.create('file:///response.md', 'markdown', 1, text), analyse(text).assessment, false).map(({ command }) => command!.title.split(' · ').at(-1)!)
  expect(new Set(said(response))).toEqual(new Set(['no check found']))
  const check = 'We will find out whether our actions have made children safer by asking children in May 2019.'
  const checked = `${response}\n## How we will know\n\n${check}\n`
  expect(new Set(said(checked))).toEqual(new Set(['checked by asking people']))
  expect(new Set(of(checked).view.trace.groups.filter(({ finding }) => finding).flatMap(({ actions }) => actions.map(one => one.check.text)))).toEqual(new Set([check]))
})

test('a check of all the actions is not missing from each', () => {
  const { view: { trace } } = of(`${response}\n## How we will know\n\nThe Board will audit 40 case files in March 2019 to see whether these actions have made a difference to children.\n`)
  const checks = trace.groups.flatMap(({ actions }) => actions.map(({ check }) => check))
  expect(checks.length).toBe(4)
  expect(checks.filter(({ missing }) => missing)).toEqual([])
})

test('the timeline is in order, with the response’s own dates, and what has no date apart', () => {
  const { view: { timeline } } = of(response.replace('4 September 2018', 'ongoing'))
  expect(timeline.months.map(({ name, gap, entries }) => [name, gap, ...entries.map(({ what }) => what)])).toEqual([
    ['March 2018', '', 'Report received'],
    ['May 2018', '2 months later', 'Response agreed'],
    ['September 2018', '4 months later', 'Action due'],
    ['October 2018', '', 'Action due'],
  ])
  expect(timeline.undated).toEqual([{ heading: 'Actions with no day named', when: 'No day named', entries: [{ text: 'Give each health visitor one afternoon a month with a supervisor', to: 'due 2' }] }])
})

test('an action that is told as done is not said to be due', () => {
  const { view: { timeline } } = of(response.replace('30 September 2018', 'Done 30 September 2018'))
  expect(timeline.months.flatMap(({ entries }) => entries).filter(({ kind }) => kind === 'action').map(({ what }) => what)).toEqual(expect.arrayContaining(['Action', 'Action due']))
})

test('the date of a check stands in the timeline', () => {
  const text = response.replace('| By when |', '| By when | How we will know |').replace('| --- | --- | --- | --- |', '| --- | --- | --- | --- | --- |')
    .replace('30 September 2018 |', '30 September 2018 | Audit of 40 files in March 2019 |').replace('31 October 2018 |', '31 October 2018 | Calls are counted each month |').replace('4 September 2018 |', '4 September 2018 | A survey of staff |')
  const { view: { timeline }, at } = of(text)
  const check = timeline.months.flatMap(({ entries }) => entries).find(({ kind }) => kind === 'check')!
  expect(check).toMatchObject({ what: 'Check', day: 'March 2019', text: 'Audit of 40 files in March 2019' })
  expect(at(check.to)).toBe('Audit of 40 files in March 2019')
  expect(timeline.undated.map(({ heading, entries }) => [heading, entries.length])).toEqual([['Checks with no day named', 2]])
})

test('a check told “as above” is the one above, and stands on the timeline once', () => {
  const text = response.replace('| By when |', '| By when | How we will know |').replace('| --- | --- | --- | --- |', '| --- | --- | --- | --- | --- |')
    .replace('30 September 2018 |', '30 September 2018 | A survey of staff |').replace('31 October 2018 |', '31 October 2018 | As above |').replace('4 September 2018 |', '4 September 2018 | As above. |')
  expect(of(text).view.timeline.undated.map(({ heading, entries }) => [heading, ...entries.map(e => e.text)])).toEqual([['Checks with no day named', 'A survey of staff']])
})

const frontline = `# Our response

## What we will do

- Train all staff in neglect.
- Remind practitioners of the procedure.
- Brief social workers on the learning from this review.
`

test('where all is asked of the frontline, the marker’s obstacle is a question', () => {
  const { view: { levels } } = of(frontline)
  expect(levels.rows.find(({ key }) => key === 'frontline')).toMatchObject({ count: 'three actions', length: 1 })
  expect(levels.asks).toMatchObject({ question: 'All three actions ask something of frontline staff. Is there anything that leaders must change?', quote: expect.stringMatching(/executive agreement/) })
  expect(of(`${frontline}- The Chief Executive will fund two more health visitors.\n`).view.levels.asks).toBeUndefined()
})

test('bars of reading age show the profile’s limit', () => {
  const hard = 'Multidisciplinary organisational accountability necessitates comprehensive interprofessional communication, notwithstanding considerable administrative complexity, particularly regarding safeguarding responsibilities across geographically separate jurisdictions and institutional hierarchies. '
  const easy = 'The nurse came to the house. She saw the baby and the mother. They sat in the front room and had tea. '
  const { view: { reading }, at } = of(`# A\n\n${easy.repeat(8)}\n\n# B\n\n${hard.repeat(8)}\n\n# C\n\nShort.\n`)
  expect(reading.rows.map(({ text, beyond }) => [text, beyond])).toEqual([['A', ''], ['B', 'older than the limit']])
  expect(reading.rows[0]!.length).toBeLessThan(reading.limit.at)
  expect(reading.rows[1]!.length).toBeGreaterThan(reading.limit.at)
  expect(reading.limit.says).toBe('Limit: 14')
  expect(reading.says).toMatch(/One section with too few words/)
  expect(at(reading.rows[1]!.to)).toBe('# B')
})

test('an empty response says in each part that there is nothing', () => {
  const { view } = of('')
  expect(view.trace).toMatchObject({ groups: [], says: expect.stringMatching(/^No finding and no action was found/) })
  expect(view.timeline).toMatchObject({ months: [], undated: [], says: expect.stringMatching(/^No date was found/) })
  expect(view.levels.says).toMatch(/^No action was found/)
  expect(view.reading).toMatchObject({ rows: [], says: expect.stringMatching(/^No section/) })
  expect(view.questions.questions.map(({ verdictWords }) => verdictWords)).toContain('nothing found')
})

test('no part gives a score or says that anything complies', () => {
  for (const text of [response, frontline, '']) expect(JSON.stringify(of(text).view)).not.toMatch(/\bscore|%|per ?cent|complian|compl(?:y|ies)/i)
})

const runs = Number(process.env.PROPERTY_RUNS ?? 150)

test('whatever is done to the text, every link leads to a place in it, and the evidence’s words are those that stand there', () => {
  fc.assert(fc.property(steps, todo => {
    const text = todo.reduce(edited, response)
    const { view, places, at } = of(text)
    const lines = text.split('\n')
    for (const { to } of linksIn(view)) {
      const { start, end } = places[to]!
      expect(end.line).toBeLessThan(lines.length)
      expect(start.line < end.line || start.line === end.line && start.character <= end.character).toBe(true)
    }
    for (const { evidence } of view.questions.questions) for (const one of evidence) if (one.text.length < 200 && !/[<…]/.test(one.text)) expect(flat(at(one.to))).toBe(one.text)
  }), { numRuns: runs })
})

test('typing elsewhere leaves what is drawn as it was', () => {
  const before = of(response)
  const after = of(response.replace('She draws buses', 'She draws\nbuses'))
  expect(after.view.trace).toEqual(before.view.trace)
  expect(after.view.timeline).toEqual(before.view.timeline)
  expect(after.places).not.toEqual(before.places)
})

test('a finding of the review that the response never answers is drawn as missing', () => {
  const text = '---\ndocument: board-response\nreport: report.md\n---\n\n# Our response\n\n## Finding 1\n\nWe accept this finding.\n\n## Finding 2\n\nWe accept this finding.\n'
  const report = { uri: 'file:///report.md', name: 'report.md', text: '# Review\n\n## Finding 1\n\nNobody asked.\n\n## Finding 2\n\nNobody saw.\n\n## Finding 3\n\nNobody rang.\n' }
  const { view: { trace }, places } = answerPanel(TextDocument.create('file:///response.md', 'markdown', 1, text), analyse(text, { report: () => report }))
  const group = trace.groups.find(({ key }) => key === 'review Finding 3')!
  expect(group).toMatchObject({ instead: { text: 'Finding 3 of the report is not answered', missing: true }, noAction: { text: 'Where a reader would look', missing: true } })
  expect(places[group.noAction!.to]).toBeDefined()
  expect(trace.says).toContain('Of those in the review, 1 is not answered.')
})
