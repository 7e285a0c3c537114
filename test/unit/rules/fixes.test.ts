/** What holds for every fix of every rule, on any text. */
import fc from 'fast-check'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { fixesOf, type Fix, type Insertion, type Problem } from '../../../server/src/engine/assessment.ts'
import { applyInsertions } from '../../support/applyInsertions.ts'
import { responseText } from '../../support/responseText.ts'

const runs = Number(process.env.PROPERTY_RUNS ?? 80)
const problemsOf = (text: string): readonly Problem[] => analyse(text).assessment.problems
/** The blocks of a text, by kind and by the kinds of their passages. */
const kindsOf = (text: string): readonly string[] =>
  analyse(text).assessment.response.blocks.map(({ reading }) => [reading.kind, ...reading.passages.map(({ kind }) => kind)].join(' '))

const allFixes = (text: string): readonly Fix[] => problemsOf(text).flatMap(fixesOf)

/** What stands in both texts, in order: all of `before` but what the fix says that it replaces. */
const restStands = (before: string, after: string, fix: Fix): boolean => {
  let from = 0
  let at = 0
  const kept: string[] = []
  for (const one of fix.insertions) {
    kept.push(before.slice(from, one.at))
    from = one.end ?? one.at
  }
  kept.push(before.slice(from))
  if (!after.startsWith(kept[0]!) || !after.endsWith(kept.at(-1)!)) return false
  for (const part of kept) {
    const next = after.indexOf(part, at)
    if (next < 0) return false
    at = next + part.length
  }
  return true
}

/** A fix that takes words away stays within what is shown, but for the white space beside it. */
const withinShown = (text: string, problem: Problem, fix: Fix): boolean =>
  fix.insertions.every(({ at, end }) => end === undefined || [problem.span, ...problem.related.map(one => one.span)].some(span =>
    text.slice(Math.min(at, span.start), span.start).trim().length <= 2 && end <= span.end && at <= span.end))

const verbs = /^(?:Replace|Split|Write out|Take out) /

const findingsIn = (text: string): number => analyse(text).assessment.response.findings.length
const partedTable = '#### Finding 2: supervision\n| Ref | Recommendation | Accepted? |\n|:--|:--|:--|\n| R1 | Share one page | Yes |\n| R2 | Change the form |  |\n| R3 | Pay for time |\n\n# Response of the Quillshore Board\n**Finding 5: the form**'
const othersMissing = '# Response of the Quillshore Board\n\n| Ref | Action | Lead |\n|:--|:--|:--|\n| R1 | Change the form | Head of Service |\n\nThe multi-agency safeguarding hub (MASH) met, and the Board will look at what it did in the months that followed, which is why it asks each of the agencies to say what has got better for children since. The multi-agency safeguarding hub (MASH) agreed.\n\n## 3) National recommendations'
const twiceNobody = 'All agencies will recruit nurses in due course.\n\nAll agencies will recruit nurses in due course.'

describe('every fix', () => {
  test('changes only what it shows, at places in the document, under a title that says what it does', () => {
    fc.assert(fc.property(responseText, text => {
      for (const problem of problemsOf(text)) {
        for (const fix of fixesOf(problem)) {
          expect(fix.title).toMatch(fix.insertions.some(({ end }) => end !== undefined) ? verbs : /^(?:Insert|Write out|Say that) /)
          expect(fix.insertions.length).toBeGreaterThan(0)
          for (const { at, end = at } of fix.insertions) expect(at >= 0 && at <= end && end <= text.length).toBe(true)
          expect(fix.insertions.map(({ at }) => at)).toEqual([...fix.insertions.map(({ at }) => at)].sort((a, b) => a - b))
          const after = applyInsertions(text, fix.insertions)
          expect(restStands(text, after, fix)).toBe(true)
          expect(withinShown(text, problem, fix)).toBe(true)
          if (fix.insertions.some(({ end }) => end !== undefined) && !/^Split the paragraph|Markdown table/.test(fix.title)) expect(kindsOf(after)).toEqual(kindsOf(text))
        }
      }
    }), { numRuns: runs })
  })

  test('is not offered again when it was made', () => {
    fc.assert(fc.property(responseText, text => {
      for (const fix of allFixes(text).slice(0, 4)) {
        const after = applyInsertions(text, fix.insertions)
        // What is put in may part a heading from the table below it, whose rows are then findings of their own, and have none either.
        if (findingsIn(after) > findingsIn(text)) continue
        // Where two places want it, what is offered next is for the other one: “… in all 2 places” is no longer.
        // So it is for other sections, too: “Insert both missing sections” says no names. A number at the beginning may be another.
        const last = ({ snippet }: Insertion): string => snippet.replace(/\d+/g, '').trim().split('\n').at(-1)!
        const put = new Set(fix.insertions.map(last))
        const wanting = (now: string): number => allFixes(now).flatMap(({ title, insertions }) => (title.startsWith(fix.title) ? insertions.filter(one => put.has(last(one))) : [])).length
        if (wanting(after) >= wanting(text)) expect({ title: fix.title, after }).toBe('gone')
      }
    }), { numRuns: runs, examples: [[partedTable], [twiceNobody], [othersMissing]] })
  })

  test('leads to a text in which nothing fixable is left', () => {
    fc.assert(fc.property(responseText, start => {
      let text = start
      let now = analyse(text)
      for (let round = 0; round < 60; round++) {
        const fix = now.assessment.problems.flatMap(fixesOf)[0]
        if (!fix) return
        text = applyInsertions(text, fix.insertions)
        now = analyse(text, {}, now)
      }
      expect(now.assessment.problems.flatMap(fixesOf).map(({ title }) => title)).toEqual([])
    }), { numRuns: Math.ceil(runs / 4) })
  })
})

describe('on these texts', () => {
  test.each([
    '## Response\n\n  - Recommendation 4: hold a meeting\n![image](x "t',
    '![image](x "t\nThe findings are accepted, and a plan will be introduced; we shall organise it.\nA new pathway will be introduced.\n# Response',
    '- The council will recruit.\n- The trust will train staff.\n**Finding 5: the form**\n**Recommendation 2.** Change the form.',
  ])('%j every fix is done with when it was made', start => {
    let text = start
    for (let round = 0; round < 30; round++) {
      const fix = allFixes(text)[0]
      if (!fix) return
      text = applyInsertions(text, fix.insertions)
    }
    expect(allFixes(text).map(({ title }) => title)).toEqual([])
  })
})

describe('every problem', () => {
  test('lies on words of the document, on any prefix of any text', () => {
    fc.assert(fc.property(responseText, fc.double({ min: 0, max: 1, noNaN: true }), (whole, share) => {
      const text = whole.slice(0, Math.floor(whole.length * share))
      for (const { span, related, message } of problemsOf(text)) {
        expect(message).not.toBe('')
        for (const place of [span, ...related.map(one => one.span)]) {
          expect(place.start >= 0 && place.start <= place.end && place.end <= text.length).toBe(true)
          if (text.trim() !== '') expect(place.end).toBeGreaterThan(place.start)
        }
      }
    }), { numRuns: runs })
  })

  const folder = '../shared/corpus/texts'
  test.runIf(existsSync(folder))('is found without a fault in any prefix of real responses', () => {
    for (const name of readdirSync(folder)) {
      const text = readFileSync(`${folder}/${name}`, 'utf8').slice(0, 20_000)
      for (let end = 0; end <= text.length; end += Math.ceil(text.length / 7)) problemsOf(text.slice(0, end))
    }
  })
})
