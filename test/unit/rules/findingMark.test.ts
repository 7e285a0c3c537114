/** A finding that is told in a paragraph is marked at its first words, and mended from anywhere in it. */
import { TextDocument } from 'vscode-languageserver-textdocument'
import { expect, test } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { codeActions } from '../../../server/src/features/codeActions.ts'

const text = `You raised two matters.

*First, that nobody checked the fluid chart overnight.* You are right. From 1 March 2026 the Director of Nursing will sign each chart.

*Second, that the bank nurse had no password.* You are right, and we are sorry that it went on for so long. It should never have happened, and it was known to more than one of us.
`

test('the fix of a finding without an action is offered where its paragraph ends', () => {
  const { assessment } = analyse(text)
  const document = TextDocument.create('file:///response.md', 'markdown', 1, text)
  const { span } = assessment.problems.find(({ rule }) => rule === 'finding-without-action')!
  expect(text.slice(span.start, span.end)).toBe('*Second, that the bank nurse had no password.* You are right,')
  const end = document.positionAt(text.trimEnd().length)
  const titles = codeActions({ document, assessment, range: { start: end, end }, support: { snippets: false, documentChanges: true }, pages: undefined }).map(({ title }) => title)
  expect(titles).toContain('Insert an action on the second matter')
})
