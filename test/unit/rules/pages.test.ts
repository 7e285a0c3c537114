/** Every rule's page, run: what it says is shown is shown, what it says is not is not, and its fixes give what it says. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import lexicon from '../../../server/lexicons/rule-names.json' with { type: 'json' }
import { shownPage } from '../../../build/pages.mts'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { fixesOf, type Problem } from '../../../server/src/engine/assessment.ts'
import { applyInsertions } from '../../support/applyInsertions.ts'
import type { ReportGiven } from '../../../server/src/model/report/reviewReport.ts'
import { builtInMarker, builtInProfiles } from '../../../server/src/profile/builtIn.ts'
import { rules } from '../../../server/src/rules/registry.ts'
import { readRulePage } from '../../support/rulePage.ts'

const names: Readonly<Record<string, string>> = lexicon
const folder = 'server/src/rules'
const pages = readdirSync(folder).filter(name => name.endsWith('.md')).map(name => name.slice(0, -3)).sort()
const scr = builtInMarker('scr-board-response')!

/** The problems of one rule alone, as the profile would have them if it named no other. */
const problemsOf = (id: string, text: string, report?: string): readonly Problem[] =>
  analyse(text, { report: path => reportGiven(path, report), fixed: { ...scr, rules: { [id]: { severity: 'warning', options: scr.rules[id]?.options ?? {} } } } }).assessment.problems

/** The example's report under whatever name; a name without a report is a file that is not there. */
const reportGiven = (path: string | undefined, text: string | undefined): ReportGiven | undefined =>
  text !== undefined ? { uri: 'file:///report.md', name: path ?? 'report.md', text } : path === undefined ? undefined : { uri: 'file:///report.md', name: path, unread: 'missing' }

test('every rule has its page, and a severity in each profile', () => {
  for (const { id } of rules) {
    expect(pages).toContain(id)
    for (const profile of builtInProfiles) expect(Object.keys(builtInMarker(profile.id)!.rules)).toContain(id)
  }
})

test('what a reader sees of a page has the rule’s name, and no carets', () => {
  expect(Object.keys(names)).toEqual(pages)
  for (const id of pages) {
    const shown = shownPage(id, readFileSync(`${folder}/${id}.md`, 'utf8'), names)
    expect(shown.split('\n')[0]).toBe(`# ${names[id]}`)
    expect(shown).not.toMatch(/\^\^|\*[a-z]+-[a-z-]+\*/)
  }
  expect(shownPage('shall', '# shall\n\nWhere it is not, *front-matter* says so.\n\n```markdown\nWe shall go.\n   ^^^^^ write “will”\n```\n', names)).toBe(
    '# “Shall”\n\nWhere it is not, “Front matter” says so.\n\n```markdown\nWe shall go.\n```\n\n- `shall`: … write “will” …\n\n---\n\nIn settings, in front matter and in comments it is called `shall`.\n')
})

for (const { id } of rules) {
  describe(id, () => {
    const page = readRulePage(readFileSync(`${folder}/${id}.md`, 'utf8'))
    test('its page is named after it and has examples of both kinds', () => {
      expect(page.title).toBe(id)
      expect(page.shows.length).toBeGreaterThan(0)
      expect(page.quiet.length).toBeGreaterThan(0)
    })
    page.shows.forEach((example, i) => test(`shows ${i + 1}`, () => {
      const found = problemsOf(id, example.text, example.report)
      expect(found.map(({ span }) => example.text.slice(span.start, span.end))).toEqual(example.marks.map(({ start, end }) => example.text.slice(start, end)))
      expect(found.map(({ span }) => span)).toEqual(example.marks.map(({ start, end }) => ({ start, end })))
      found.forEach((problem, n) => expect(problem.message).toContain(example.marks[n]!.message))
    }))
    page.quiet.forEach((example, i) => test(`does not show ${i + 1}`, () => expect(problemsOf(id, example.text, example.report)).toEqual([])))
    test('its fixes give what the page says, and leave nothing to fix', () => {
      const fixed = page.shows.map(({ text, report }) => mend(id, text, report)).filter(text => text !== undefined)
      expect(fixed).toEqual(page.fixed)
    })
  })
}

/** The text after the first fix of each problem in turn; undefined where there is nothing to fix. */
function mend(id: string, text: string, report: string | undefined): string | undefined {
  let now = text
  for (let round = 0; ; round++) {
    expect(round).toBeLessThan(30)
    const fix = problemsOf(id, now, report).flatMap(fixesOf)[0]
    if (!fix) return now === text ? undefined : now.trimEnd()
    now = applyInsertions(now, fix.insertions)
  }
}
