import { frontMatterSchema as schema } from '../model/frontMatterSchema.ts'
import { otherKind } from './fixes/otherKind.ts'
import { closingFix, profileFix } from './fixes/frontMatterFix.ts'
import type { DocumentRule } from './rule.ts'

/** Speaks of one kind of review alone, and is asked the questions for another, because the front matter names none. */
export const otherReview: DocumentRule = {
  id: 'other-review',
  *check({ response, marker }) {
    const other = otherKind(response, marker)
    // Front matter that is not closed is mended first.
    if (!other || !response.frontMatter && closingFix(response.text, schema)) return
    const { id, asked, spoken, span } = other
    yield {
      span,
      message: `The questions are those for a ${asked}, but “${response.text.slice(span.start, span.end).replace(/\s+/g, ' ')}” speaks of another kind. Put “profile: ${id}” in the front matter to be asked those for a ${spoken}.`,
      fixes: [profileFix(response, id, schema)],
    }
  },
}
