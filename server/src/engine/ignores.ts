/** Problems that the writer lets stand, and comments that let nothing stand any more. */
import { overlap, shift, type Span } from '../span.ts'
import { ignoreComments, type IgnoreComment } from '../model/ignoreComments.ts'
import { inBlocks } from '../model/inBlocks.ts'
import type { Response } from '../model/response.ts'
import type { Marker } from '../profile/marker.ts'
import type { Problem } from './assessment.ts'
import type { Text } from '../text/text.ts'

export const unusedIgnore = 'unused-ignore'

interface Placed {
  readonly comment: IgnoreComment
  readonly span: Span
  readonly covers: Span
}

/** The problems that remain, with those that the comments themselves make. `rules` are the ids of all rules. */
export function withoutIgnored(response: Response, problems: readonly Problem[], marker: Marker, rules: readonly string[]): readonly Problem[] {
  const commented = commentsIn(response.blocks)
  if (commented.length === 0) return problems
  const placed = commented.flatMap(({ index, found }) => {
    const { start } = response.blocks[index]!
    return found.map((comment): Placed => {
      const next = response.blocks[index + 1]
      const covers = comment.covers ? shift(comment.covers, start) : next ? { start: next.start, end: next.start + next.reading.text.length } : { start, end: start }
      return { comment, span: shift(comment.span, start), covers }
    })
  })
  const used = new Set<string>()
  const remain = problems.filter(problem => {
    const by = placed.findIndex(({ comment, covers }) => comment.reason !== '' && comment.rules.includes(problem.rule) && overlap(covers, problem.span))
    if (by >= 0) used.add(`${by} ${problem.rule}`)
    return by < 0
  })
  const severity = marker.rules[unusedIgnore]?.severity ?? 'off'
  if (severity === 'off') return remain
  const faults = placed.flatMap(({ comment, span }, i): Problem[] => {
    const message = faultOf(comment, rule => used.has(`${i} ${rule}`), marker, rules)
    if (message === undefined) return []
    return [{ rule: unusedIgnore, severity, span, message, related: [], fixes: [{ title: 'Take out this comment', insertions: [{ at: gapBefore(response.text, span.start), end: span.end, snippet: '' }] }], from: 0 }]
  })
  return [...remain, ...faults]
}

const commentsIn = inBlocks((reading): readonly IgnoreComment[] | undefined => {
  const found = ignoreComments(reading)
  return found.length > 0 ? found : undefined
})

/** Where the white space before a comment begins, with one line ending at most. */
function gapBefore(text: Text, at: number): number {
  const unit = (offset: number): string => text.slice(Math.max(0, offset), offset + 1)
  const blanks = (end: number): number => {
    while (unit(end - 1) === ' ' || unit(end - 1) === '\t') end--
    return end
  }
  const line = blanks(at)
  if (unit(line - 1) === '\n') return blanks(line - (unit(line - 2) === '\r' ? 2 : 1))
  return unit(line - 1) === '\r' ? blanks(line - 1) : line
}

function faultOf({ rules: named, reason }: IgnoreComment, isUsed: (rule: string) => boolean, marker: Marker, rules: readonly string[]): string | undefined {
  if (named.length === 0) return 'This comment names no rule. Write “board-response-ignore rule: reason”.'
  const unknown = named.find(rule => !rules.includes(rule))
  if (unknown !== undefined) return `There is no rule “${unknown}”. Correct its name, as it stands beside the problem, or take the comment out.`
  if (reason === '') return 'This comment gives no reason, so the problem is still shown. Say why after a colon: “board-response-ignore rule: reason”.'
  const idle = named.find(rule => !isUsed(rule) && (marker.rules[rule]?.severity ?? 'off') !== 'off')
  return idle === undefined ? undefined : `“${idle}” has nothing to say here any more. Take ${named.length === 1 ? 'the comment' : 'its name'} out.`
}
