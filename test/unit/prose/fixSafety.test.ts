/** What holds for every fix of the rules on plain English, one at a time and all at once, wherever a sentence stands. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument'
import type { CodeAction } from 'vscode-languageserver-types'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { fixesOf, type Fix, type Problem } from '../../../server/src/engine/assessment.ts'
import { codeActions, sourceActions } from '../../../server/src/features/codeActions.ts'
import { applyInsertions } from '../../support/applyInsertions.ts'
import { proseRules } from '../../../server/src/rules/prose.ts'
import { proseText } from '../../support/proseText.ts'

const numRuns = Number(process.env.PROPERTY_RUNS ?? 40)
const mine = new Set(proseRules.map(({ id }) => id))
const problemsOf = (text: string): readonly Problem[] => analyse(text).assessment.problems.filter(({ rule }) => mine.has(rule))

/** Every block of a text by its kind and its passages' kinds. */
const blocksOf = (text: string): readonly string[] => analyse(text).assessment.response.blocks.map(({ reading }) => [reading.kind, ...reading.passages.map(({ kind }) => kind)].join(' '))

/** The text outside what is shown, before it and after; the article or the space beside it belongs to it. */
const outside = (text: string, { span }: Problem, { insertions }: Fix): readonly [string, string] => {
  const first = Math.min(span.start, insertions[0]!.at)
  const last = Math.max(span.end, ...insertions.map(({ at, end = at }) => end))
  expect(text.slice(first, span.start).trim().length).toBeLessThan(3)
  expect(text.slice(span.end, last).trim()).toBe('')
  return [text.slice(0, first), text.slice(last)]
}

test('one fix changes what is shown and nothing else, and every block stays what it was', () => {
  fc.assert(fc.property(proseText, text => {
    const blocks = blocksOf(text)
    for (const problem of problemsOf(text)) {
      for (const fix of fixesOf(problem)) {
        const after = applyInsertions(text, fix.insertions)
        const [before, rest] = outside(text, problem, fix)
        expect(after.startsWith(before) && after.endsWith(rest) && after.length >= before.length + rest.length).toBe(true)
        if (fix.title.startsWith('Split the paragraph')) expect(blocksOf(after)).toHaveLength(blocks.length + 1)
        else expect({ fix: fix.title, blocks: blocksOf(after) }).toEqual({ fix: fix.title, blocks })
        // No doubled space, no space before a full stop, no “a” before a vowel that was not there.
        const near = after.slice(Math.max(0, before.length - 3), after.length - rest.length + 3)
        expect({ fix: fix.title, near, doubled: /\S {2,}\S/.test(near) && !/\S {2,}\S/.test(text) }).toMatchObject({ doubled: false })
        expect({ fix: fix.title, near, stop: / [.,;]/.test(near) && !/ [.,;]/.test(text) }).toMatchObject({ stop: false })
      }
    }
  }), { numRuns })
})

test('fixes made one after the other come to an end', () => {
  fc.assert(fc.property(proseText, start => {
    let text = start
    for (let round = 0; ; round++) {
      const fix = problemsOf(text).flatMap(fixesOf)[0]
      if (!fix) return
      expect({ round: round < 120, fix: fix.title }).toMatchObject({ round: true })
      text = applyInsertions(text, fix.insertions)
    }
  }), { numRuns: Math.ceil(numRuns / 4) })
})

describe('all at once', () => {
  const make = (text: string, offset: number, ask = codeActions): readonly CodeAction[] => {
    const document = TextDocument.create('file:///a.md', 'markdown', 1, text)
    const position = document.positionAt(offset)
    return ask({ document, assessment: analyse(text).assessment, range: { start: position, end: position }, support: { snippets: false, documentChanges: false }, pages: undefined })
  }
  const edits = ({ edit }: CodeAction): TextEdit[] => edit!.changes!['file:///a.md']!
  const applied = (text: string, list: TextEdit[]): string => TextDocument.applyEdits(TextDocument.create('file:///a.md', 'markdown', 1, text), list)

  /** What takes a set of edits back. */
  function undo(text: string, list: readonly TextEdit[]): string {
    const document = TextDocument.create('file:///a.md', 'markdown', 1, text)
    const places = list.map(({ range, newText }) => ({ start: document.offsetAt(range.start), end: document.offsetAt(range.end), newText })).sort((a, b) => a.start - b.start)
    let now = applied(text, [...list])
    let shift = 0
    const back = places.map(({ start, end, newText }) => {
      const at = start + shift
      shift += newText.length - (end - start)
      return { at, end: at + newText.length, was: text.slice(start, end) }
    })
    for (const { at, end, was } of back.reverse()) now = now.slice(0, at) + was + now.slice(end)
    return now
  }

  test('“replace every” leaves none of its kind, keeps every block and can be undone', () => {
    fc.assert(fc.property(proseText, text => {
      const problem = problemsOf(text).find(({ fixes }) => fixes.some(({ every }) => every !== undefined))
      if (!problem) return
      for (const action of make(text, problem.span.start).filter(({ title }) => / \(\d+ places\)$/.test(title))) {
        const list = edits(action)
        const after = applied(text, list)
        expect(blocksOf(after)).toEqual(blocksOf(text))
        expect(undo(text, list)).toBe(text)
        const every = action.title.replace(/ \(\d+ places\)$/, '')
        expect(problemsOf(after).flatMap(({ fixes }) => fixes.map(one => one.every)).filter(one => one === every)).toEqual([])
      }
    }), { numRuns })
  })

  test('“mend all that is sure” says all that it has to say at once, keeps every block and can be undone', () => {
    fc.assert(fc.property(proseText, text => {
      const [action] = make(text, 0, sourceActions)
      if (!action) return
      const list = edits(action)
      const after = applied(text, list)
      expect(blocksOf(after)).toEqual(blocksOf(text))
      expect(undo(text, list)).toBe(text)
      expect({ after, again: make(after, 0, sourceActions).flatMap(edits) }).toEqual({ after, again: [] })
    }), { numRuns })
  })
})
