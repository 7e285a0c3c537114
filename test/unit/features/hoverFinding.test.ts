import { expect, test } from 'vitest'
import { hover } from '../../../server/src/features/hover.ts'
import { atCursor } from '../../support/cursor.ts'

const told = (marked: string, report?: string): string => {
  const { document, analysis, offset } = atCursor(marked, report)
  return JSON.stringify(hover(document, analysis, offset)?.contents ?? '')
}
const response = '# Our response\n\n## Recommendation 1: share the *plan*\n\nAccepted. The Head of Early Help will change the form by May 2026.\n\n## Recommendation 2\n\nNot accepted, because R$01 says it.\n'

test('over a finding’s name: how it stands, and the review’s words', () => {
  expect(told(response)).toContain('**Recommendation 1** · Accepted · 1 action · no check found')
  expect(told(response, '## Recommendation 1\n\nEvery agency should *share*.\n')).toContain('> Every agency should share')
})

test('over the place where it is listed: the question, as over any heading', () => {
  expect(told(response.replace('$0', '').replace('## Recommendation 2', '## Recommen$0dation 2'))).not.toContain('Not accepted ·')
})
