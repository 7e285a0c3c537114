/** Problems that the writer lets stand, and comments that let nothing stand any more. */
import { lastBefore, overlap, shift, type Span } from '../span.ts'
import { noRule } from '../model/frontMatterWording.ts'
import { ignoreComments, type IgnoreComment } from '../model/ignoreComments.ts'
import { inBlocks } from '../model/inBlocks.ts'
import type { PlacedReading, Response } from '../model/response.ts'
import type { Marker } from '../profile/marker.ts'
import type { Problem } from './assessment.ts'
import { addressOf, offsetOf, plainText } from '../text/addresses.ts'
import type { Text } from '../text/text.ts'

export const unusedIgnore = 'unused-ignore'

/** Rules whose problems are each about a question: a comment may name the one that it means. */
const byQuestion = new Set(['question-not-found', 'question-partly'])

/** By what a comment that lets this problem stand calls it: “long-sentence”, “question-not-found/national”. */
export const ignoredAs = ({ rule, question }: Pick<Problem, 'rule' | 'question'>): string => (question !== undefined && byQuestion.has(rule) ? `${rule}/${question}` : rule)

/** The problems that remain, with those that the comments themselves make. `rules` are the ids of all rules. */
export function withoutIgnored(response: Response, problems: readonly Problem[], marker: Marker, rules: readonly string[]): readonly Problem[] {
  const placed = commentsIn(response)
  if (placed.length === 0) return problems
  const used = new Set<string>()
  const remain = problems.filter(problem => {
    if (problem.firm) return true
    const names = [problem.rule, ignoredAs(problem)]
    const by = placed.findIndex(({ comment, covers }) => comment.reason !== '' && comment.rules.some(name => names.includes(name)) && overlap(covers, problem.span))
    if (by >= 0) for (const name of names) used.add(`${by} ${name}`)
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

const inBlock = inBlocks((reading): readonly IgnoreComment[] | undefined => {
  const found = ignoreComments(reading)
  return found.length > 0 ? found : undefined
})

interface Placed {
  readonly comment: IgnoreComment
  readonly span: Span
  readonly covers: Span
}

const hasWords = ({ reading }: PlacedReading): boolean => reading.passages.some(({ kind }) => kind !== 'html')

/** One on lines of its own speaks of what follows; at the top of the words also of the front matter, and below a heading also of that. */
function commentsIn({ text, blocks, sections }: Response): readonly Placed[] {
  const belowHeading = (start: number, end: number): number | undefined => {
    const heading = sections[lastBefore(sections, end, one => one.heading.start)]?.heading
    return heading && start <= heading.start && heading.end <= end && text.slice(heading.end, end).trim() === '' ? heading.start : undefined
  }
  let seen = 0
  let before: PlacedReading | undefined
  let next = 0
  return inBlock(blocks).flatMap(({ block, found }) => {
    const index = blocks.indexOf(block)
    before = blocks.slice(seen, index).findLast(hasWords) ?? before
    seen = index
    if (next <= index) for (next = index + 1; next < blocks.length && !hasWords(blocks[next]!); ) next++
    const { start } = block
    const above = before ? belowHeading(before.start, endOf(before)) : 0
    return found.map((comment): Placed => {
      const span = shift(comment.span, start)
      const { start: from, end } = comment.covers ? shift(comment.covers, start) : { start: span.start, end: endOf(blocks[next] ?? block) }
      return { comment, span, covers: { start: comment.alone ? (belowHeading(start, span.start) ?? above ?? from) : from, end } }
    })
  })
}

const endOf = ({ start, reading }: PlacedReading): number => start + reading.text.length

/** Where the white space before a comment begins, with one line ending at most. */
function gapBefore(text: Text, address: number): number {
  const plain = plainText(text)
  const unit = (offset: number): string => plain.slice(Math.max(0, offset), offset + 1)
  const blanks = (end: number): number => {
    while (unit(end - 1) === ' ' || unit(end - 1) === '\t') end--
    return end
  }
  const line = blanks(offsetOf(text, address))
  const ending = unit(line - 1) === '\n' ? (unit(line - 2) === '\r' ? 2 : 1) : unit(line - 1) === '\r' ? 1 : 0
  return addressOf(text, ending > 0 ? blanks(line - ending) : line)
}

function faultOf({ rules: named, reason }: IgnoreComment, isUsed: (rule: string) => boolean, marker: Marker, rules: readonly string[]): string | undefined {
  if (named.length === 0) return 'This comment names no rule. Write “board-response-ignore rule: reason”.'
  const unknown = named.find(name => !isKnown(name, marker, rules))
  if (unknown !== undefined) return noRule(ruleIn(unknown), 'Correct its name, as it stands beside the problem, or take the comment out.')?.message ?? `“${unknown}” names no question that this rule asks about. Correct it, or take the comment out.`
  if (reason === '') return 'This comment gives no reason, so the problem is still shown. Say why after a colon: “board-response-ignore rule: reason”.'
  const idle = named.find(name => !isUsed(name) && (marker.rules[ruleIn(name)]?.severity ?? 'off') !== 'off')
  return idle === undefined ? undefined : `“${idle}” has nothing to say here any more. Take ${named.length === 1 ? 'the comment' : 'its name'} out.`
}

const ruleIn = (name: string): string => name.split('/', 1)[0]!

function isKnown(name: string, { questions }: Marker, rules: readonly string[]): boolean {
  const rule = ruleIn(name)
  return rules.includes(rule) && (name === rule || (byQuestion.has(rule) && questions.some(({ id }) => name === `${rule}/${id}`)))
}
