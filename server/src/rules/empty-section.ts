import type { Fix } from '../engine/assessment.ts'
import { ofOne } from '../model/pages.ts'
import { columnRoleOf } from '../model/ledger/columnRoles.ts'
import type { Response, Section } from '../model/response.ts'
import type { Marker } from '../profile/marker.ts'
import { keptBeside, remembered } from '../remembered.ts'
import { hasWords } from '../syntax/lines.ts'
import { isFreshForm } from './freshForm.ts'
import type { DocumentRule, Report } from './rule.ts'

/** A heading with nothing under it, not even a heading of lower rank. */
export const emptySection: DocumentRule = {
  id: 'empty-section',
  *check({ response, marker }) {
    if (isFreshForm(response)) return
    const firstWords = opening(response)
    const { sections } = response
    for (let i = 0; i < sections.length; i++) {
      const section = sections[i]!
      // A document's title may take two headings.
      if (!section.empty || (i === 0 && sections.length > 2)) continue
      if (section.serves.length === 0 && (section.heading.end <= firstWords || noAnswer.test(section.title) || isListed(sections, i) || comesAgain(sections).has(section.title))) continue
      if (isHeader(sections, i)) continue
      yield told(section, marker)
    }
  },
}

/** A division of the document, a cover's words or a page's foot: nothing is looked for under them. */
const noAnswer = /^(?:annex|appendix|page|laid before|presented to)\b/i

/** Titles that stand over nothing more than once. */
const comesAgain = keptBeside((sections: readonly Section[]): ReadonlySet<string> => {
  const once = new Set<string>()
  return new Set(sections.flatMap(({ empty, title }) => (empty && once.size === once.add(title).size ? [title] : [])))
})

const told = ofOne((section: Section, marker: Marker): Report => {
  const question = section.serves[0]
  return {
    span: section.heading,
    message: `There is nothing under “${section.title}”. Readers will look for the answer here: write it, or take the heading out.`,
    ...(question !== undefined && { question }),
    fixes: promptsFix(section, marker),
  }
})

/** Where the first words stand that are no heading; before them a page's title may take many. 0 where there are none. */
function opening({ sections, text }: Response): number {
  for (const [i, { heading }] of sections.entries()) if (hasWords(text, heading.end, sections[i + 1]?.heading.start ?? text.length)) return heading.start
  return 0
}

/** In a run of three headings with nothing between them: a cover page, or a list that lost its marks. */
function isListed(sections: readonly Section[], at: number): boolean {
  const empty = (i: number): boolean => sections[i]?.empty ?? false
  return (empty(at - 1) && empty(at + 1)) || (empty(at - 1) && empty(at - 2)) || (empty(at + 1) && empty(at + 2))
}

/** “Recommendation”, “Our position”, “Action”: the header of a table from a PDF, whose columns' names stand one below the other. */
function isHeader(sections: readonly Section[], at: number): boolean {
  let from = at, to = at
  while (sections[from - 1]?.empty && at - from < mostColumns) from--
  while (sections[to]?.empty && to - at < mostColumns) to++
  const roles = sections.slice(from, to + 1).map(({ title }) => roleOf(title))
  return roles.length > 2 && (roles[0] === 'finding' || roles[0] === 'reference') && !roles.includes(undefined)
}

const roleOf = remembered(columnRoleOf)
const mostColumns = 12

/** The words to fill in under a heading that is there, for the question it serves. */
function promptsFix(section: Section, marker: Marker): readonly Fix[] {
  const offer = marker.questions.find(question => section.serves.includes(question.id))?.section
  if (!offer) return []
  return [{ title: `Insert words to fill in under “${section.title}”`, insertions: [{ at: section.heading.end, snippet: `\n\n${offer.snippet}` }] }]
}
