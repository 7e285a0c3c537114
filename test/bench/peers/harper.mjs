import { Dialect, LocalLinter } from 'harper.js'
import { binaryInlined } from 'harper.js/binaryInlined'
import { serve } from './thin.mjs'

const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.British })
serve(async (text, document) => (await linter.lint(text)).map(lint => {
  const { start, end } = lint.span()
  return { range: { start: document.positionAt(start), end: document.positionAt(end) }, message: lint.message(), source: 'harper', severity: 3 }
}))
