import readings from '../../../lexicons/readings.json' with { type: 'json' }
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { wordsIn } from '../../model/pages.ts'
import { asksFor, sectionAt } from '../../model/sections.ts'
import { otherWords } from '../../model/evidence/candidate.ts'
import { inParts } from '../../model/evidence/strongest.ts'
import type { Question } from '../../profile/marker.ts'
import { keptBeside } from '../../remembered.ts'
import { steadily } from '../../same.ts'
import { checkFound, checkMade, manyChecks, ofActions } from '../../model/evidence/monitoring.ts'
import type { Evidence, Response } from '../../model/response.ts'
import { lastBefore } from '../../span.ts'
import type { Answer, Verdict } from '../assessment.ts'
import { allEvidence, type AnswerReader, answer, distinct, evidenceOf, later } from './answer.ts'
import { tableRows } from './tableRows.ts'

/** Words of a response for each check that it should name, before they are taken to be of most actions. */
const longEnough = 1000
/** So many checks, and one for so many words, are of most of the actions wherever they stand. */
const many = 4
const often = 300
/** Of a table's rows or of the findings that are answered one by one, so many that name a check are most of the actions. */
const most = 0.5
/** Fewer findings than this are answered by what is said anywhere. */
const several = 3

/** “The remaining actions will be signed off”, “other than for Recommendation 5 …” */
const others = new RegExp(grammar.monitoring.others, 'i')

export const answerMonitoring: AnswerReader = (response, question) => {
  const all = allEvidence(response, question)
  const { whole, places, outputs, made, left, watched, real } = told(all, undefined)
  const say = (verdict: Verdict, reading: string): Answer => later(question, verdict, reading, () => answer(question, verdict, reading, evidenceOf(response, question).filter(isReal)))
  const rows = places > 0 ? tableRows(response, whole) : undefined
  if (rows && rows.held < rows.all * most) return say('partly', `A check is named in ${rows.held} of the table's ${rows.all} rows.`)
  const { apart, findings, named, headed } = standing(all, steadyBy(byOf(response, question)))
  const words = wordsIn(response.blocks)
  const checks = named + (apart.length > 0 && made ? 1 : 0)
  if (places > 0 && left) return say('partly', readings.monitoring.some)
  if (headed || checks >= Math.max(2, words / longEnough) || places >= Math.max(many, words / often) || (findings > 0 && findings >= response.findings.length * most) || apart.some(e => ownParagraph(response, e)))
    return say('answered', readings.monitoring.told)
  if (findings > 0) return say('partly', `A check is named for ${findings} of the ${response.findings.length} findings.`)
  if (places > 0) return say('partly', readings.monitoring.few)
  if (watched) return say('partly', readings.monitoring.watched)
  // Where the page tells more than once how actions are ticked off, the progress that is watched is theirs.
  if (real && outputs < 2) return say('partly', readings.monitoring.progress)
  if (outputs > 0) return answer(question, 'not-found', readings.monitoring.tickedOff)
  return answer(question, 'not-found', readings.monitoring.none)
}

const sum = <T>(pages: readonly T[], of: (page: T) => number): number => pages.reduce((all, page) => all + of(page), 0)

const isReal = ({ kind }: Evidence): boolean => kind !== 'output' && kind !== checkFound
const isWhole = (e: Evidence): boolean => e.strength === 'full' && e.kind !== otherWords && isReal(e)

const told = inParts(all => {
  const evidence = all.filter(e => e.kind !== otherWords)
  const real = evidence.filter(isReal)
  const whole = real.filter(isWhole)
  return {
    whole, real: real.length > 0, watched: real.some(e => e.kind !== 'progress'), places: distinct(whole), outputs: distinct(evidence.filter(e => e.kind === 'output')),
    made: evidence.some(e => e.kind === checkMade || e.kind === checkFound || e.kind === 'check told'),
    left: evidence.some(e => (e.kind === 'output' || e.kind === 'progress') && others.test(e.text)),
  }
}, pages => ({
  whole: pages.flatMap(({ whole }) => whole), places: sum(pages, ({ places }) => places), outputs: sum(pages, ({ outputs }) => outputs),
  made: pages.some(({ made }) => made), left: pages.some(({ left }) => left), watched: pages.some(({ watched }) => watched), real: pages.some(({ real }) => real),
}))

/** So far down the page the actions have been told. */
const late = 0.6
/** Weight of a check of which neither is said what it looks for nor that it comes again. */
const plainCheck = 0.6
/** UTF-16 units before the first word: a number, a mark of a list, a short bold lead. */
const longestLead = 8

/** “In addition to this, the ICB will visit”: one more action. */
const oneMore = new RegExp(grammar.monitoring.oneMore, 'i')

/** A check that opens a paragraph below the actions is of them all; one that ends an action's own paragraph is of that action. */
function ownParagraph({ blocks }: Response, e: Evidence): boolean {
  if (e.weight <= plainCheck) return false
  const at = lastBefore(blocks, e.start, ({ start }) => start)
  const block = blocks[at]
  return block !== undefined && at >= blocks.length * late && e.start - block.start <= longestLead && !oneMore.test(e.text) && block.reading.passages.every(p => p.kind === 'paragraph')
}

/** Where the block of the last of several findings ends. */
function endOfLast({ findings, blocks }: Response): number {
  if (findings.length < several) return Infinity
  const last = findings.reduce((most, f) => Math.max(most, f.span.start), 0)
  return blocks[lastBefore(blocks, last, ({ start }) => start) + 1]?.start ?? Infinity
}

/** “As regards A, the sub-group will …”, “On Recommendation 3 we will …”: of that one, wherever it stands. */
const ofOne = new RegExp(grammar.monitoring.ofOne)
/** “On the police item alone, a panel sees twenty cases”: of no other, however few there are. */
const ofOneAlone = /\b(?:for|on) [^.,;:]{1,30} (?:only|alone)\b/i

interface By {
  readonly question: Question
  readonly findings: Response['findings']
  /** Where each finding stands, in the document's order. */
  readonly starts: readonly number[]
  readonly sections: Response['sections']
  /** Several findings have sections of their own. */
  readonly headed: boolean
  readonly endOfLast: number
}

const steadyBy = steadily<By>()

const startsOf = keptBeside((findings: Response['findings']): readonly number[] => findings.map(f => f.span.start).sort((a, b) => a - b))

function byOf(response: Response, question: Question): By {
  const { findings, sections } = response
  const starts = startsOf(findings)
  return { question, findings, starts, sections, headed: new Set(starts.map(at => sectionAt(sections, at))).size > 1, endOfLast: endOfLast(response) }
}

/**
 * Checks that stand under no finding, how many they name and whether their heading or their words say that they are of all the actions; and
 * those of several findings under which a check stands.
 */
const standing = inParts((all, { question, starts, sections, headed, endOfLast }: By) => {
  const under = new Set<number>()
  const checks = all.filter(e => isWhole(e) && !ofOneAlone.test(e.text))
  const apart = starts.length < several ? checks : checks.filter(e => {
    if (ofOne.test(e.text)) {
      under.add(e.start)
      return false
    }
    const own = lastBefore(starts, e.start, start => start)
    const start = starts[own]
    // What comes after the last finding's section, or after its paragraph where findings have no sections, is about them all.
    const last = own === starts.length - 1
    const left = start === undefined || (last && (sectionAt(sections, start) !== sectionAt(sections, e.start) || (!headed && e.start >= endOfLast)))
    if (!left) under.add(start)
    return left
  })
  return {
    apart, under: [...under], named: distinct(apart) + distinct(apart.filter(e => e.kind === manyChecks)),
    // Under a heading that asks how anyone will know, one check is of all that stands above.
    headed: apart.some(e => e.kind === ofActions || asksFor(sections, sectionAt(sections, e.start), question)),
  }
}, pages => ({
  apart: pages.flatMap(({ apart }) => apart), findings: new Set(pages.flatMap(({ under }) => under)).size,
  named: sum(pages, ({ named }) => named), headed: pages.some(({ headed }) => headed),
}))
