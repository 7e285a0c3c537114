/** Where a reader would look for what is not there. */
import { span, type Span } from '../span.ts'
import type { Response } from '../model/response.ts'

/** The response's title: its first heading, else the title in the front matter, else the first line of its words. Never more than a line. */
export function titlePlace(response: Response): Span {
  const first = response.sections[0]
  if (first) return first.heading
  const title = response.frontMatter?.nodes.find(node => node.path.length === 1 && node.path[0] === 'title')
  if (title && title.value.end > title.value.start) return title.value
  const block = response.blocks[0]
  if (block) return span(block.start, block.start + firstLine(block.reading.text))
  const fence = response.frontMatter?.span
  return fence ? span(fence.start, fence.start + 3) : span(0, 0)
}

const firstLine = (text: string): number => {
  const end = text.search(/[\r\n]/)
  return end < 0 ? text.length : end
}

/** The name of the review's report in the front matter, else the response's title. */
export function reportPlace(response: Response): Span {
  const named = response.frontMatter?.nodes.find(({ path }) => path.length === 1 && path[0] === 'report')
  return named && named.value.end > named.value.start ? named.value : titlePlace(response)
}
