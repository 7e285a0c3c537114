/** Where a missing section belongs among those that exist: the board's own order, heading rank and numbering are kept. */
import type { Response, Section } from '../../model/response.ts'
import type { Question } from '../../profile/marker.ts'
import { lineStart, trimEnd } from '../../syntax/lines.ts'

export interface SectionPlace {
  /** Offset at which the section goes in: the end of the words before it, or the beginning of those after. */
  readonly at: number
  readonly side: 'after' | 'before'
  /** The section whose rank, number and look the new one takes; undefined where no section exists to follow. */
  readonly model: Section | undefined
  readonly depth: number
}

type Serving = { readonly section: Section; readonly order: number }

/** Sections that serve a question, each with its place in the order of a whole response. */
function servingSections(sections: readonly Section[], questions: readonly Question[]): readonly Serving[] {
  const orderOf = new Map(questions.map(question => [question.id, question.section?.order ?? 0]))
  return sections.flatMap(section => {
    const orders = section.serves.flatMap(id => orderOf.get(id) || [])
    return orders.length > 0 ? [{ section, order: Math.max(...orders) }] : []
  })
}

const signOff = /^\s*(?:yours|with (?:our |my )?(?:best |kind(?:est)? |warm )?(?:wishes|regards|thanks)|kind regards|signed)\b/i

/**
 * The end of the response's own words: before a letter's sign-off, before closing words that a line across the page sets apart,
 * and before an unclosed fence or comment that would swallow what follows.
 */
function endOfText(response: Response): number {
  const { blocks, sections, text } = response
  const lastHeading = sections.at(-1)?.heading.start ?? 0
  const closing = blocks.findLast(({ start, reading }, i) =>
    i > 0 && i >= blocks.length - 6 && start > lastHeading && (reading.kind === 'rule' || (reading.kind === 'paragraph' && signOff.test(reading.text))))
  return trimEnd(text, Math.min(closing?.start ?? text.length, response.openFrom ?? text.length))
}

/** The outermost rank below a title that stands alone at the top. */
function usualModel(sections: readonly Section[]): Section | undefined {
  const top = sections.filter(section => section.parent < 0)
  if (top.length !== 1 || sections.length === 1) return top.length > 1 ? top.at(-1) : undefined
  const title = sections.indexOf(top[0]!)
  return sections.findLast(section => section.parent === title)
}

/** `order` is the missing section's place in the order of a whole response. */
export function sectionPlace(response: Response, questions: readonly Question[], order: number): SectionPlace {
  const serving = servingSections(response.sections, questions)
  const before = serving.filter(one => one.order < order).sort((a, b) => b.order - a.order || b.section.heading.start - a.section.heading.start)[0]
  if (before) return { at: Math.min(trimEnd(response.text, before.section.body.end), endOfText(response)), side: 'after', model: before.section, depth: before.section.depth }
  const after = serving.filter(one => one.order > order).sort((a, b) => a.order - b.order || a.section.heading.start - b.section.heading.start)[0]
  if (after) return { at: lineStart(response.text, after.section.heading.start), side: 'before', model: after.section, depth: after.section.depth }
  const model = usualModel(response.sections)
  const depth = model?.depth ?? (response.sections.length > 0 ? Math.min(6, response.sections[0]!.depth + 1) : 2)
  return { at: endOfText(response), side: 'after', model, depth }
}
