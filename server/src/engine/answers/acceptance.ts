import readings from '../../../lexicons/readings.json' with { type: 'json' }
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { numberOf, tokenise } from '../../model/ledger/words.ts'
import { unansweredFindings } from '../../model/report/answered.ts'
import { overlap } from '../../span.ts'
import type { Evidence, Response } from '../../model/response.ts'
import { type AnswerReader, answer, distinct, evidenceOf, ofEvidence } from './answer.ts'

/** Of all findings, so many have words of acceptance or refusal where each has a position. */
const mostly = 0.6

/** “Agreed by the Board on …”: words that are a position only beside a finding. */
const bare = 2
/**
 * “I do not think that a third edition would alter that”, “you are right that nobody rang”: an opinion on one thing; “the first three recommendations”,
 * “your main point”, “on the boiler we agree”, “much in the report is fair”: there are more.
 */
const opinion = new RegExp(grammar.acceptance.opinion, 'i')
/** What a position is on, or whose words they are; “It is correct that the handbook says nothing of it” grants a fact, and may leave the findings open. */
const aims = new Set(grammar.aimed)
const isAimed = ({ text }: Evidence): boolean => /\b1(?:, \d{1,2}){0,9},? and \d/.test(text) || tokenise(text).some(t => aims.has(t.word))
const isOpinion = ({ text }: Evidence): boolean => opinion.test(text) && !text.includes('not accepted')
/** “It wishes to look further into Recommendation 3 before reaching a view”, “neither accepts nor rejects”: put off, and neither yes nor no. */
const putOff = new RegExp(grammar.acceptance.putOff, 'i')
const stating: ReadonlySet<string> = new Set(grammar.acceptance.stating)

/** Does the page say, of all findings, whether they are accepted? Refusal with reasons is a position as good as acceptance. */
export const answerAcceptance: AnswerReader = (response, question, marker) => {
  const found = answerFromPage(evidenceOf(response, question), question, response.findings)
  const { reviewReport: report } = response
  if (found.verdict !== 'answered' || !report || report.unread) return found
  const open = unansweredFindings(response, report, marker.terms.findingWords).length
  return open === 0 ? found : answer(question, 'partly', `A position was found, but ${open} of the review’s ${report.findings.length} findings ${open === 1 ? 'is' : 'are'} not answered.`, evidenceOf(response, question))
}

/** “accepted 11 of the 14, 2 in part, and has not accepted 1”: the numbers after the whole are its parts. */
function addsUp(sentence: string): boolean {
  const said = tokenise(sentence).flatMap(t => numberOf(t.word) ?? [])
  const whole = Math.max(...said)
  return said.length > 2 && said.reduce((sum, n) => sum + n, 0) === whole * 2
}

/** “, none on Finding 4”, where they are few enough to be named. */
function lacking(findings: Response['findings']): string {
  const names = findings.filter(f => f.position === 'not-stated').map(f => f.label)
  return names.length > mostNamed || names.some(name => name.length > longestName) ? '' : `, none on ${names.join(', ').replace(/, ([^,]*)$/, ' or $1')}`
}

const mostNamed = 3
/** UTF-16 units: a finding may be called by a sentence of its own. */
const longestName = 30

/** The answer by the findings that the page itself lists. */
const answerFromPage = ofEvidence((evidence, question, findings: Response['findings']) => {
  const plain = new Set(evidence.filter(e => e.kind !== 'implied position' && e.kind !== 'implied refusal' && e.kind !== 'reasoned refusal').map(e => e.start))
  const explicit = findings.filter(f => f.positionWords !== undefined && plain.has(f.positionWords.start))
  const clear = explicit.filter(f => f.position !== 'accepted-in-part')
  const open = evidence.some(e => stating.has(e.kind) && putOff.test(e.text))
  if (open) return answer(question, 'partly', readings.acceptance.putOff, evidence)
  if (findings.length > 0) {
    const stated = findings.filter(f => f.position !== 'not-stated').length
    if (stated === findings.length && explicit.length >= findings.length * mostly && clear.length > 0)
      return answer(question, 'answered', findings.length === 1 ? readings.acceptance.one : readings.acceptance.each, evidence)
    const positions = evidence.filter(e => stating.has(e.kind))
    // A plain position that names no finding is on one of those that have none yet, where it is aimed at one or stands behind them all.
    const loose = positions.filter(e => e.kind === 'position' && e.text.split(/\s+/).length > bare && (isAimed(e) || findings.every(f => f.span.start < e.start)) && !isOpinion(e) && !findings.some(f => f.positionWords && overlap(f.positionWords, e)))
    if (stated < findings.length && stated > findings.length / 2 && stated + distinct(loose) >= findings.length) return answer(question, 'answered', readings.acceptance.asMany, evidence)
    if (evidence.some(e => e.kind === 'position on all findings')) return answer(question, 'answered', readings.acceptance.all, evidence)
    if (stated === findings.length) return answer(question, 'partly', readings.acceptance.hedged, evidence)
    if (stated > 0) return answer(question, 'partly', `A position was found on ${stated} of the ${findings.length} findings${lacking(findings)}.`, evidence)
    if (evidence.length > 0) return answer(question, 'partly', readings.acceptance.leaning, evidence)
    return answer(question, 'not-found', readings.acceptance.noneStated)
  }
  const said = evidence.filter(e => e.text.split(/\s+/).length > bare)
  if (evidence.some(e => e.kind === 'position on some findings' && addsUp(e.text))) return answer(question, 'answered', readings.acceptance.addsUp, evidence)
  const hedged = evidence.some(e => e.kind === 'hedged position on all findings')
  if (evidence.some(e => e.kind === 'position on all findings') || (!hedged && said.some(e => (e.kind === 'position' && isAimed(e) && !isOpinion(e)) || (e.kind === 'reasoned refusal' && !/\bpowers?\b/.test(e.text)))))
    return answer(question, 'answered', readings.acceptance.plain, evidence)
  if (evidence.length > 0) return answer(question, 'partly', readings.acceptance.inPart, evidence)
  return answer(question, 'not-found', readings.acceptance.none)
})
