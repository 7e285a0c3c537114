/** What a keystroke asks for of the text: parts of it, never most of it, which a long text would make dear. */
import { afterEach, expect, test, vi } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { planOf } from '../../../server/src/rules/ledger/plan.ts'
import { Pieces } from '../../../server/src/text/pieces.ts'

afterEach(() => vi.restoreAllMocks())

const paragraph = (n: number): string => `The ${n} teams of Quillshore met in the autumn, and each of them wrote down what had changed since the review began.`
// Actions in the same words, without dates and doers: what is offered for them tells them apart by their lines.
const rows = Array.from({ length: 8 }, () => '| Audits of supervision will be held | | |').join('\n')
const text = `---\ndocument: board-response\n---\n\n# Response\n\n${Array.from({ length: 400 }, (_, n) => paragraph(n)).join('\n\n')}\n\n## Plan\n\n| Action | Lead | By when |\n|---|---|---|\n${rows}\n`

test('no rule reads the text from its beginning at a keystroke', () => {
  let pieces = Pieces.of(text)
  let analysis = analyse(pieces)
  expect(analysis.assessment.problems.some(({ fixes }) => fixes.some(({ title }) => / on line \d{3}/.test(title)))).toBe(true)
  const slice = vi.spyOn(Pieces.prototype, 'slice')
  const whole = vi.spyOn(Pieces.prototype, 'toString')
  for (const at of [text.indexOf('autumn'), text.lastIndexOf('autumn'), text.lastIndexOf('held')]) {
    pieces = pieces.replaced(at, at, 'late ')
    analysis = analyse(pieces, {}, analysis)
  }
  expect(whole).not.toHaveBeenCalled()
  expect(Math.max(...slice.mock.results.map(({ value }) => (value as string).length))).toBeLessThan(text.length / 4)
})

test('a paragraph put in above the plan leaves the plan as it was', () => {
  const pieces = Pieces.of(text)
  const before = analyse(pieces)
  const at = text.indexOf('The 7 teams')
  const planned = planOf(before.assessment.response)
  const { assessment: { response } } = analyse(pieces.replaced(at, at, 'We are grateful to the reviewers.\n\n'), {}, before)
  expect(planned).toHaveLength(8)
  for (const [i, one] of planOf(response).entries()) expect(one).toBe(planned[i])
})

test('what is said of an action that answers no finding is said once, for as long as action and findings stand', () => {
  const plan = '## Plan\n\nThe Board accepts both recommendations.\n\n| Ref | Action |\n|---|---|\n| Recommendation 1 | Keep one page for each child |\n| Recommendation 2 | Change the referral form |\n\n## Other actions\n\n- The Head of Service will move the front desk to the library by 1 May 2018.\n'
  const whole = text.slice(0, text.indexOf('## Plan')) + plan
  const pieces = Pieces.of(whole)
  const before = analyse(pieces)
  const after = analyse(pieces.replaced(whole.indexOf('autumn'), whole.indexOf('autumn'), 'late '), {}, before)
  const loose = ({ assessment: { problems } }: typeof before) => problems.find(({ rule }) => rule === 'action-without-finding')
  expect(loose(before)?.fixes.length).toBeGreaterThan(0)
  expect(loose(after)).toBe(loose(before))
})
