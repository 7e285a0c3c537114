/** Where a missing section belongs among those that exist: the board's own order, heading rank and numbering are kept. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
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

/**
 * Sections that serve a question, each with its place in the order of a whole response; not those that stand below
 * several headings, as “Our actions” below each recommendation: they tell nothing of the order of the whole.
 */
function servingSections(sections: readonly Section[], questions: readonly Question[]): readonly Serving[] {
  const orderOf = new Map(questions.map(question => [question.id, question.section?.order ?? 0]))
  const serving = sections.flatMap(section => {
    const orders = section.serves.flatMap(id => orderOf.get(id) || [])
    return orders.length > 0 ? [{ section, order: Math.max(...orders) }] : []
  })
  const parents = new Map(serving.map(({ section, order }) => [order, section.parent]))
  const repeated = new Set(serving.filter(({ section, order }) => section.parent !== parents.get(order)).map(({ order }) => order))
  return serving.filter(({ order }) => !repeated.has(order))
}

/** By itself, or at the end of a letter that lost its blank lines. */
const signOff = new RegExp(grammar.sectionPlace.signOff, 'i')

/**
 * The end of the response's own words: before a letter's sign-off, before closing words that a line across the page sets apart,
 * and before an unclosed fence or comment that would swallow what follows.
 */
function endOfText(response: Response): number {
  const { blocks, sections, text } = response
  const lastHeading = sections.at(-1)?.heading.start ?? -1
  const isLast = ({ kind, text: words }: Response['blocks'][number]['reading'], i: number): boolean => (kind === 'rule' && i > 0) || (kind === 'paragraph' && (signOff.exec(words)?.index ?? -1) >= (i > 0 ? 0 : 1))
  const closing = blocks.findLast(({ start, reading }, i) => i >= blocks.length - 6 && start > lastHeading && isLast(reading, i))
  const inside = closing?.reading.kind === 'paragraph' ? signOff.exec(closing.reading.text)!.index : 0
  return trimEnd(text, Math.min(closing ? closing.start + inside : text.length, response.openFrom ?? text.length))
}

/** The outermost rank below a title that stands alone at the top. */
function usualModel(sections: readonly Section[]): Section | undefined {
  const top = sections.filter(section => section.parent < 0)
  if (top.length !== 1 || sections.length === 1) return top.length > 1 ? top.at(-1) : undefined
  const title = sections.indexOf(top[0]!)
  return sections.findLast(section => section.parent === title)
}

/**
 * The first place at which the fewest sections stand on the wrong side of the new one, so that one heading in an unusual
 * place draws no other after it. `order` is the missing section's own.
 */
export function sectionPlace(response: Response, questions: readonly Question[], order: number): SectionPlace {
  const { sections, text } = response
  const serving = servingSections(sections, questions)
  const end = endOfText(response)
  let best: SectionPlace | undefined
  // Of those that come to stand before the new one, how many belong after it, and the other way about: from where it stands first of all.
  let wrong = serving.filter(one => one.order < order).length
  let fewest = Infinity
  serving.forEach(({ section: { body, heading, depth }, section, order: other }, i) => {
    const above = other < order
    if (above) wrong--
    const at = above ? Math.min(trimEnd(text, body.end), end) : lineStart(text, heading.start)
    // A section's end has what stands below its heading before it.
    let here = wrong
    if (above) for (let j = i + 1; j < serving.length && serving[j]!.section.heading.start < at; j++) here += serving[j]!.order < order ? -1 : 1
    if (here < fewest) [fewest, best] = [here, { at, side: above ? 'after' : 'before', model: section, depth }]
    if (!above) wrong++
  })
  if (best) return best
  const model = usualModel(sections)
  const depth = model?.depth ?? (sections.length > 0 ? Math.min(6, sections[0]!.depth + 1) : 2)
  return { at: end, side: 'after', model, depth }
}
