/** Where a reader would look for what is not there. */
import { span, type Span } from '../span.ts'
import type { Response } from '../model/response.ts'
import type { Report } from './rule.ts'

/** The response's title: its first heading, else the title in the front matter, else a first line in bold, a letter's greeting or its first words. Never more than a line. */
export function titlePlace(response: Response): Span {
  const first = response.sections[0]
  if (first?.marked) return first.heading
  const title = response.frontMatter?.nodes.find(node => node.path.length === 1 && node.path[0] === 'title')
  if (title && title.value.end > title.value.start) return title.value
  // “Private and confidential” in bold above a letter is no title of it.
  const greeting = response.blocks.slice(0, letterhead).find(({ reading }) => reading.kind === 'paragraph' && /^Dear\s/.test(reading.text))
  if (first && !(greeting && greeting.start > first.heading.start)) return first.heading
  const block = greeting ?? response.blocks.find(({ reading }) => reading.kind !== 'html') ?? response.blocks[0]
  if (block) return span(block.start, block.start + firstWords(block.reading.text))
  const fence = response.frontMatter?.span
  return fence ? span(fence.start, fence.start + 3) : span(0, 0)
}

/** Blocks above a letter's greeting, at most. */
const letterhead = 12

/** Characters that are marked of a long line: a paragraph that stands in one would be underlined whole. */
const enough = 60

/** Where a text's first words end, in UTF-16 units: with the line, or with the word past which there are enough. */
export const firstWords = (text: string): number => {
  const end = text.search(/[\r\n]/)
  const line = end < 0 ? text : text.slice(0, end)
  const word = line.indexOf(' ', enough)
  return word < 0 ? line.length : word
}

/** UTF-16 units of a finding that are marked whole: a longer one is a paragraph. */
const heading = 160

/** What is marked of a finding: its place where it is listed, of a paragraph the first words, though its fixes are offered in all of it. */
export const findingMark = ({ text }: Response, over: Span): Pick<Report, 'span' | 'over'> =>
  over.end - over.start > heading ? { span: span(over.start, over.start + firstWords(text.slice(over.start, over.end))), over } : { span: over }

/** The name of the review's report in the front matter, else the response's title. */
export function reportPlace(response: Response): Span {
  const named = response.frontMatter?.nodes.find(({ path }) => path.length === 1 && path[0] === 'report')
  return named && named.value.end > named.value.start ? named.value : titlePlace(response)
}
