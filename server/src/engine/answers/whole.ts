/**
 * A response is weighed as a whole, too. The readers know forms, and a response in other words meets them less often, or by chance: what its likeliest
 * sentences and all of them together say of each question, beside what the readers say of all the questions, tells better which verdict a careful
 * person would give. How much is learned from responses with such a person's verdicts (`npm run learn`).
 */
import readings from '../../../lexicons/readings.json' with { type: 'json' }
import learned from '../../../lexicons/whole-responses.json' with { type: 'json' }
import { otherWords } from '../../model/evidence/candidate.ts'
import { wordsIn } from '../../model/pages.ts'
import { countWords } from '../../model/plainReading.ts'
import type { Action, Evidence, Response, Section } from '../../model/response.ts'
import { asksFor } from '../../model/sections.ts'
import { lastBefore } from '../../span.ts'
import { weightedSum } from '../../model/weighing/beside.ts'
import { likelihood, weighed } from '../../model/weighing/weigh.ts'
import type { Answer, Verdict } from '../assessment.ts'
import { allEvidence, answer, later } from './answer.ts'
import { gistOfBlocks, ownSentences, parts, type Gist } from './gist.ts'
import { inOtherForms } from './likely.ts'

/** In words. Below the first there is little to weigh together; nothing was learned of responses longer than the second. */
const fewest = 100
const tooMany = 20_000
/** So many times as likely as the readers' verdict another has to be. */
const surer = 1.1
/** Least likelihood, in hundredths, of words that are shown where the readers know none. */
const shownFrom = 20
const shownAtMost = 4
/** Least log odds of the likeliest sentence where the readers found nothing: three to seven. */
const foundFrom = Math.log(3 / 7)

const verdicts: readonly Verdict[] = ['not-found', 'partly', 'answered']
/** By question: of each knot what is added, and the weights of `signs`; and the same of the knots, for that there is an answer, and for that it is a full one. */
const nets: Readonly<Record<string, { readonly knots: readonly (readonly number[])[]; readonly questions: readonly (readonly number[])[] }>> = learned

export function inAllItSays(response: Response, answers: readonly Answer[]): readonly Answer[] {
  const words = response.sections.reduce((sum, section) => section.serves.length > 0 && isUnfilled(response.blocks, section) ? sum - countWords(`${section.number} ${section.title}`) : sum, wordsIn(response.blocks))
  if (words < fewest || words > tooMany) return answers
  const gist = gistOfBlocks(response.blocks)
  const said = weighed.map(reader => Math.max(0, verdicts.indexOf(answers.find(a => a.question.reader === reader)?.verdict ?? 'not-found')))
  return answers.map(one => weighedTogether(response, one, words, gist, said))
}

function weighedTogether(response: Response, said: Answer, words: number, gist: Gist, all: readonly number[]): Answer {
  const { question: { reader }, verdict } = said
  const own = verdicts.indexOf(verdict)
  const net = nets[reader]
  if (own < 0 || !net) return said
  const asked = isAsked(response, said)
  const met = signs(weighed.indexOf(reader), all, gist, words, asked)
  const lit = net.knots.map(row => Math.tanh(weightedSum(row, met)))
  const [some, full] = net.questions.map(row => 1 / (1 + Math.exp(-weightedSum(row, lit)))) as [number, number]
  const likely = [1 - some, Math.max(0, some - full), full]
  const likeliest = likely.indexOf(Math.max(...likely))
  // What the ledger shows is not taken back.
  const [least, greatest] = reader === 'acceptance' ? byPositions(response, own) : [reader === 'actions' ? byActions(response, own) : 0, 2]
  const best = Math.max(least, Math.min(greatest, likeliest))
  if (best === own || likely[likeliest]! <= surer * likely[own]! || (own === 0 && (gist.likeliest[weighed.indexOf(reader)]![0] ?? -most) < foundFrom)) return said
  const to = verdicts[best]!
  if (best > own) return later(said.question, to, raisedTo[to]!, () => raised(response, said, to))
  if (best > 0) return later(said.question, to, inPart, () => answer(said.question, to, inPart, said.all ?? said.evidence))
  return answer(said.question, to, readings.whole.hardly)
}

/** Which positions the ledger shows bounds the verdict on acceptance, whatever its words weigh: the least and the most, as places in the list of verdicts. `own`: the readers'. */
function byPositions({ findings }: Response, own: number): readonly [least: number, most: number] {
  const open = findings.filter(f => f.position === 'not-stated').length
  const some = Math.max(1, own)
  return [open === findings.length ? 0 : open > 0 || findings.length < 2 ? 1 : some, open > 0 ? some : 2]
}

/** An action with an owner and a date is an answer in part at least; where all have both, or one on each finding, what the readers found stands. */
const byActions = ({ actions, findings }: Response, own: number): number => {
  const isWhole = ({ owner, due }: Action): boolean => owner !== undefined && due !== undefined
  if (!actions.some(isWhole)) return 0
  return actions.every(isWhole) || findings.length > 0 && findings.every(f => f.actions.some(a => isWhole(actions[a]!))) ? Math.max(1, own) : 1
}

const inPart = readings.whole.little
const raisedTo: Readonly<Record<string, string>> = { partly: inOtherForms, answered: readings.whole.several }

/** What a verdict hangs on. `all`: the readers' verdicts, in the order of `weighed`, as places in the list of verdicts. `asked`: a heading asks the question. */
export function signs(q: number, all: readonly number[], { count, likeliest, sums }: Gist, words: number, asked: boolean): readonly number[] {
  const plainly = q + weighed.length
  const first = (of: number, at = 0): number => Math.max(-most, Math.min(most, likeliest[of]![at] ?? -most))
  const much = (of: number): number => Math.log(1 + sums[of]! / parts)
  return [
    all[q] === 1 ? 1 : 0, all[q] === 2 ? 1 : 0, first(q), first(q, 1), first(q, 3), first(q) > 0 ? 1 : 0, much(q), count === 0 ? 0 : sums[q]! / parts / count,
    Math.log(words + 10), ...weighed.map((_, other) => first(other)), ...weighed.map((_, other) => much(other)), ...all,
    first(plainly), first(plainly, 1), first(plainly, 3), much(plainly), much(plainly) - much(q), ...(asked ? [1, all[q] === 2 ? 1 : 0, all[q] === 1 ? 1 : 0] : [0, 0, 0]),
  ]
}

const most = 6

/** A section that begins with what is still to be filled in says nothing yet. */
const isUnfilled = (blocks: Response['blocks'], { heading, body }: Section): boolean => {
  for (let i = Math.max(0, lastBefore(blocks, heading.start, ({ start }) => start)); i < blocks.length && blocks[i]!.start < body.end; i++) {
    if (ownSentences(blocks[i]!).length > 0) return false
    if (blocks[i]!.reading.placeholders.length > 0) return true
  }
  return false
}

/** Under a heading that asks the question, or in front matter. */
export const isAsked = (response: Response, said: Answer): boolean => {
  const { sections, blocks } = response
  const isAbove = (e: Evidence): boolean => e.start < (blocks[0]?.start ?? 0)
  // What is shown is made only where it may be there.
  return sections.some((section, i) => asksFor(sections, i, said.question) && !isUnfilled(blocks, section)) || (allEvidence(response, said.question).some(isAbove) && said.evidence.some(isAbove))
}

/** With the likeliest words beside what the readers found, by themselves: what stands beside an answer is none. */
function raised({ text, blocks }: Response, said: Answer, to: Verdict): Answer {
  const at = weighed.indexOf(said.question.reader)
  const known = said.all ?? said.evidence
  const others = blocks.flatMap(block => ownSentences(block).map(({ start, end, alone }) => ({ start: block.start + start, end: block.start + end, likely: likelihood(alone[at]!) })))
    .filter(({ start, end }) => !known.some(k => k.start < end && start < k.end)).sort((a, b) => b.likely - a.likely)
  const few = others.slice(0, Math.max(known.length > 0 ? 0 : 1, Math.min(shownAtMost, others.filter(({ likely }) => likely >= shownFrom).length)))
  return answer(said.question, to, raisedTo[to]!, [...known, ...few.map(({ start, end, likely }): Evidence => ({ question: said.question.id, kind: otherWords, strength: 'part', weight: likely / 100, likely, start, end, text: text.slice(start, end) }))])
}
