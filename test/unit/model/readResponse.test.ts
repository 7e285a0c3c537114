import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerQuestions } from '../../../server/src/engine/answers/answerQuestions.ts'
import { readResponse } from '../../../server/src/model/readResponse.ts'
import { builtInMarker, defaultProfile } from '../../../server/src/profile/builtIn.ts'
import { parse } from '../../../server/src/syntax/parse.ts'
import type { SyntaxTree } from '../../../server/src/syntax/syntaxTree.ts'

const marker = builtInMarker(defaultProfile)!
const sample = `# Response to the review of Child Q

Dear Reviewer

The report was presented to the Board on 4 May 2025. We accept all three findings.

## Finding 1

> Records were lost.

**Accepted.** The Head of Service will open one record by 31 March 2026. An audit of 20 files each quarter will show whether it is used.

| Finding | Action | Owner | How we will know |
|---|---|---|---|
| 2 | Train staff<br>Brief managers | Head of HR | Dip sample in May |
| 3 | [insert action] | TBC | |

- Since 2023 the hub has been set up.
  - It is now in place.

We ask the Department for Education to change the guidance[^1].

[^1]: Statutory guidance.
`

function read(text: string, previous?: SyntaxTree) {
  const tree = parse(text, previous)
  const response = readResponse(tree, undefined, marker)
  const { evidence, ...rest } = response
  return { tree, seen: { ...rest, evidence: [...evidence.entries()].sort(([a], [b]) => (a < b ? -1 : 1)), answers: answerQuestions(response, marker).map(a => [a.question.id, a.verdict, a.reading, a.evidence]) } }
}

describe('readResponse', () => {
  it('reads an edited text as it reads it afresh', () => {
    const edit = fc.tuple(fc.nat(), fc.nat(30), fc.constantFrom('', 'x', '\n', '\n\n', '# ', '> ', '| ', '**', '“', 'We accept Finding 2. ', 'by 3 May 2026', '- ', '```\n', 'Recommendation 3: '))
    fc.assert(fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), edits => {
      let text = sample
      let { tree } = read(text)
      for (const [at, cut, put] of edits) {
        const from = at % (text.length + 1)
        text = text.slice(0, from) + put + text.slice(from + cut)
        const next = read(text, tree)
        tree = next.tree
        expect(next.seen).toEqual(read(text).seen)
      }
    }), { numRuns: 15 })
  }, 30_000)

  it('reads every prefix without an exception, and points only at words on the page', () => {
    for (let end = 0; end <= sample.length; end += 7) {
      const text = sample.slice(0, end)
      const { seen } = read(text)
      for (const [, list] of seen.evidence) for (const e of list) expect(e.text).toBe(text.slice(e.start, e.end))
    }
  }, 30_000)

  const written = new URL('../../../../shared/corpus/written/', import.meta.url)
  const names = (() => { try { return readdirSync(written) } catch { return [] } })()
  it.skipIf(names.length === 0)('reads prefixes of whole responses without an exception', () => {
    for (const name of names) {
      const text = readFileSync(new URL(name, written), 'utf8')
      for (let end = 0; end <= text.length; end += Math.ceil(text.length / 6)) read(text.slice(0, end))
    }
  }, 30_000)
})
