import type { BlockRule } from './rule.ts'

/** Text that was left to be filled in. */
export const placeholder: BlockRule = {
  id: 'placeholder',
  scope: 'block',
  options: {},
  *check(reading) {
    for (const span of reading.placeholders) {
      const words = reading.text.slice(span.start, span.end).replace(/\s+/g, ' ')
      yield { span, message: `“${words.length > 60 ? `${words.slice(0, 59)}…` : words}” is still to be filled in. Put the words here, or take it out, before the response is published.` }
    }
  },
}
