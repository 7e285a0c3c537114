import type { Fix } from '../engine/assessment.ts'
import type { Section } from '../model/response.ts'
import type { Marker } from '../profile/marker.ts'
import type { DocumentRule } from './rule.ts'

/** A heading with nothing under it, not even a heading of lower rank. */
export const emptySection: DocumentRule = {
  id: 'empty-section',
  scope: 'document',
  options: {},
  *check({ response, marker }) {
    for (const [i, section] of response.sections.entries()) {
      // A document's title may take two headings.
      if (!section.empty || (i === 0 && response.sections.length > 2)) continue
      const question = section.serves[0]
      yield {
        span: section.heading,
        message: `There is nothing under “${section.title}”. Readers will look for the answer here: write it, or take the heading out.`,
        ...(question !== undefined && { question }),
        fixes: promptsFix(section, marker),
      }
    }
  },
}

/** The words to fill in under a heading that is there, for the question it serves. */
function promptsFix(section: Section, marker: Marker): readonly Fix[] {
  const offer = marker.questions.find(question => section.serves.includes(question.id))?.section
  if (!offer) return []
  return [{ title: `Insert words to fill in under “${section.title}”`, insertions: [{ at: section.heading.end, snippet: `\n\n${offer.snippet}` }] }]
}
