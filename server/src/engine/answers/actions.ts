import readings from '../../../lexicons/readings.json' with { type: 'json' }
import { deedTold, meant } from '../../model/evidence/deeds.ts'
import { isOnlyMeant, namesOffice } from '../../model/ledger/onlyMeant.ts'
import { certainly } from '../../model/weighing/likely.ts'
import type { Evidence, Response } from '../../model/response.ts'
import { lastBefore, overlap } from '../../span.ts'
import { noneProposed } from '../../model/evidence/noneProposed.ts'
import { inParts } from '../../model/evidence/strongest.ts'
import { onlyWeighed, otherWords } from '../../model/evidence/candidate.ts'
import type { Answer, Verdict } from '../assessment.ts'
import { allEvidence, type AnswerReader, answer, firstOf, later, ofEvidence, shown } from './answer.ts'
import { parted } from './parted.ts'

/** So many things that others have done are taken for a response of their own; fewer may be background. */
const several = 3
/** Weight of a deed that is told outright. */
const plainlyTold = 0.2

/** Does the page say who does what in response? */
export const answerActions: AnswerReader = (response, question) => {
  const all = allEvidence(response, question)
  const told = answered(all, question, isUncertain(all, response))
  if (!question.noneWithReason || told.verdict === 'answered') return told
  const none = noneProposed(response.blocks, question.id)
  return none.length === 0 ? told : answer(question, 'answered', readings.actions.noneNeeded, [...none, ...told.evidence.filter(e => !none.some(n => overlap(n, e)))])
}

const answered = ofEvidence((all, question, uncertain: boolean) => {
  const { concrete, firm, outright, undone, some } = told(all, undefined)
  const say = (verdict: Verdict, reading: string): Answer => later(question, verdict, reading, () => answer(question, verdict, reading, withDeeds(parted(all).readers), firstOf))
  if (uncertain) return say('partly', readings.actions.hardly)
  if (outright || firm.length >= several) return say('answered', concrete === 1 ? 'One action says who does what.' : `${concrete || 'Some'} actions say who does what.`)
  if (undone) return say('partly', readings.actions.noOwner)
  if (some) return say('partly', readings.actions.intentions)
  return answer(question, 'not-found', readings.actions.none)
})

const told = inParts(all => {
  const evidence = all.filter(e => e.kind !== otherWords && e.kind !== onlyWeighed)
  const actions = evidence.filter(isAction)
  const concrete = actions.filter(e => e.strength === 'full')
  const firm = concrete.filter(isFirm)
  const office = evidence.some(byOffice)
  return {
    // More than several are not asked after.
    concrete: concrete.length, firm: firm.slice(0, several), outright: office || firm.some(e => e.kind === 'action'), office,
    undone: actions.some(e => e.kind === 'action without a doer'), some: actions.length > 0 || evidence.some(e => meant.test(e.text)),
  }
}, pages => ({
  concrete: pages.reduce((sum, { concrete }) => sum + concrete, 0), firm: pages.flatMap(({ firm }) => firm), outright: pages.some(({ outright }) => outright),
  office: pages.some(({ office }) => office), undone: pages.some(({ undone }) => undone), some: pages.some(({ some }) => some),
}))

const isAction = ({ kind }: Evidence): boolean => kind !== deedTold
const isFirm = ({ text }: Evidence): boolean => !isOnlyMeant(text)
const byOffice = (e: Evidence): boolean => (e.kind === 'action taken' || e.kind === 'request' || (e.kind === deedTold && e.weight > plainlyTold)) && namesOffice(e.text) && isFirm(e)

function withDeeds(all: readonly Evidence[]): readonly Evidence[] {
  const actions = all.filter(isAction)
  return actions.length < shown ? [...spread(actions), ...all.filter(e => e.kind === deedTold && !actions.some(a => overlap(a, e)))] : spread(actions)
}

/** The page tells one or two actions, in prose that is hardly like an action of a response. */
function isUncertain(all: readonly Evidence[], { actions, blocks }: Response): boolean {
  const { firm, office } = told(all, undefined)
  if (firm.length === 0 || firm.length >= several || office) return false
  const sentences = all.filter(e => e.likely !== undefined).sort((a, b) => a.start - b.start)
  return !firm.some(e => {
    const sentence = sentences[lastBefore(sentences, e.start, ({ start }) => start)]
    return (sentence !== undefined && e.start < sentence.end && sentence.likely! >= certainly) || actions.some(a => overlap(a.span, e) && laidOut(a)) || inTable(blocks, e)
  })
}

const inTable = (blocks: Response['blocks'], { start }: Evidence): boolean => blocks[lastBefore(blocks, start, block => block.start)]?.reading.kind === 'table'

/** A day by which it is to be done, or an owner beside it or in brackets at its end, shows that it is one of a plan. */
const laidOut = ({ span, text, owner, due }: Response['actions'][number]): boolean => due !== undefined || (owner !== undefined && (!overlap(owner, span) || text.endsWith(`(${owner.text})`)))

/** Weight within which two actions are as clear as each other. */
const alike = 0.16

/** The clearest first, taken from all over the document where more are as clear than can be shown. */
function spread(evidence: readonly Evidence[]): readonly Evidence[] {
  const best = evidence[0]?.weight ?? 0
  const clear = evidence.filter(e => e.weight >= best - alike).toSorted((a, b) => a.start - b.start)
  if (clear.length <= shown) return evidence
  const picked = new Set(Array.from({ length: shown }, (_, i) => clear[Math.round((i * (clear.length - 1)) / (shown - 1))]))
  const first: Evidence[] = []
  const rest: Evidence[] = []
  evidence.forEach(e => (picked.has(e) ? first : rest).push(e))
  return first.concat(rest)
}
