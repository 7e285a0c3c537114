/** A response that a careful reader finds good shows few problems above hint level, and one of a kind. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'

/** Problems that a good response may show at most. */
const few = 3

const own = new URL('../../corpus/own/', import.meta.url)
const shared = new URL('../../../../shared/corpus/written/', import.meta.url)

/** Those that answer nearly every question, by their labels. */
const good: readonly URL[] = [
  ...['04-westerfold-partnership-letter', '09-penhallow-sab-report', '17-ottermouth-minutes', '21-wrenmoor-questions', '23-dunnock-hill-care-group'].map(name => new URL(`${name}.md`, own)),
  ...(existsSync(shared) ? ['12-ashenvale-child-p-findings', '16-tidewell-web-statement'].map(name => new URL(`${name}.md`, shared)) : []),
]

/** Lines at the top are another's, or were taken off, in these texts. */
const above = (text: string) => analyse(text).assessment.problems.filter(({ severity, rule }) => severity !== 'hint' && !rule.startsWith('front-matter'))

describe('a good response', () => {
  it.each(good.map(url => [url.pathname.split('/').at(-1)!, url] as const))('%s', (_name, url) => {
    expect(above(readFileSync(url, 'utf8')).map(({ rule, message }) => `${rule}: ${message}`).slice(few)).toEqual([])
  })
})

describe('the first of a kind', () => {
  const text = '## What we will do\n\nWe shall meet. We shall write. We shall ask.\n\nThe Board shall hear of it, notwithstanding the cost.\n'

  it('keeps its severity and names the others, which are hints', () => {
    const shall = analyse(text).assessment.problems.filter(({ rule }) => rule === 'shall')
    expect(shall.map(({ severity }) => severity)).toEqual(['information', ...shall.slice(1).map(() => 'hint')])
    expect(shall.length).toBeGreaterThan(1)
    expect(shall[0]!.related.map(({ span }) => span)).toEqual(shall.slice(1).map(({ span }) => span))
  })

  it('is of the rule, not of the document', () => {
    const above = analyse(text).assessment.problems.filter(({ severity }) => severity === 'information').map(({ rule }) => rule)
    expect(new Set(above).size).toBe(above.length)
    expect(above).toContain('plain-words')
  })

  it('stays so where somebody types, and after an edit the same as read anew', () => {
    const before = analyse(text)
    const edited = text.replace('We shall meet. ', '')
    expect(analyse(edited, {}, before).assessment.problems).toEqual(analyse(edited).assessment.problems)
  })

  it('is graded by the writer’s own setting alone', () => {
    const shall = analyse(text, { rules: { shall: 'warning' } }).assessment.problems.filter(({ rule }) => rule === 'shall')
    expect(new Set(shall.map(({ severity }) => severity))).toEqual(new Set(['warning']))
  })
})
