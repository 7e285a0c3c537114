import { lint } from 'markdownlint/sync'
import { serve } from './thin.mjs'

serve(text => (lint({ strings: { text } }).text ?? []).map(({ lineNumber, ruleNames, ruleDescription, errorDetail, errorRange }) => ({
  range: { start: { line: lineNumber - 1, character: (errorRange?.[0] ?? 1) - 1 }, end: { line: lineNumber - 1, character: (errorRange ? errorRange[0] - 1 + errorRange[1] : 1000) } },
  message: errorDetail ? `${ruleDescription}: ${errorDetail}` : ruleDescription, code: ruleNames[0], source: 'markdownlint', severity: 2,
})))
