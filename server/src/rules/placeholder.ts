import { shift, type Span } from '../span.ts'
import { blanksIn, mostBlanks } from './freshForm.ts'
import type { DocumentRule, Report } from './rule.ts'
import type { Text } from '../text/text.ts'

/** Text that was left to be filled in. In a new form, which is all prompts, one problem stands for them all. */
export const placeholder: DocumentRule = {
  id: 'placeholder',
  /** `most`: as many are told one by one. */
  options: { most: mostBlanks },
  *check({ response }, { most }) {
    const blanks = blanksIn(response.blocks).flatMap(({ block, found }) => found.map(span => shift(span, block.start)))
    if (blanks.length > Number(most)) yield together(blanks)
    else for (const span of blanks) yield { span, message: `“${words(response.text, span)}” is still to be filled in. Put the words here, or take it out, before the response is published.` }
  },
}

const together = (blanks: readonly Span[]): Report => ({
  span: blanks[0]!,
  message: `${blanks.length} places are still to be filled in; this is the first. Fill them in, or take them out, before the response is published.`,
  related: blanks.slice(1, 6).map(span => ({ span, message: 'Still to be filled in.' })),
})

const words = (text: Text, { start, end }: Span): string => {
  const line = text.slice(start, end).replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
