import grammar from '../../lexicons/grammar.json' with { type: 'json' }
import lexicon from '../../lexicons/plan.json' with { type: 'json' }
import type { Finding, Response } from '../model/response.ts'
import { topicsOf } from '../model/ledger/topics.ts'
import { findingFixes } from './fixes/ledgerPositionFix.ts'
import { findingPlaces, type FindingPlace } from './ledger/findingPlace.ts'
import { promptsIn } from './ledger/places.ts'
import { calledHere, capital, counted, listed, named } from './ledger/wording.ts'
import { findingMark } from './place.ts'
import type { DocumentRule } from './rule.ts'

/** Where so many of the findings have an action, the response pairs them, and one without stands out. */
const paired = 0.5

/** A finding that is accepted and then left: no action answers it, where others have theirs. */
export const findingWithoutAction: DocumentRule = {
  id: 'finding-without-action',
  *check({ response, answers, marker }) {
    const { findings } = response
    if (findings.length < 2) return
    const places = findingPlaces(response)
    const acting = findings.filter(({ actions }) => actions.length > 0).length
    const left = (acting >= paired * findings.length && acting > 0 ? findings.flatMap((finding, i) => (isLeft(response, finding, places[i]) ? [{ ...finding, place: places[i] }] : []))
      : acting === 0 ? dropped(response, places) : []).toSorted((a, b) => a.span.start - b.span.start)
    const [first, ...others] = left
    if (!first) return
    const question = answers.find(({ question }) => question.reader === 'actions')?.question.id ?? 'actions'
    const fixes = findingFixes(response, left, 'action')
    yield {
      ...findingMark(response, first.span),
      message: others.length === 0
        ? `No action answers ${named(first.label)}, though others have theirs. Say what will be done about it, or why nothing will.`
        : `${capital(counted(left.length, calledHere(left, marker.terms.finding)))} have no action: ${listed(left.map(({ label }) => named(label)))}. Say for each what will be done, or why nothing will.`,
      question,
      fixes: fixes[0]!,
    }
    for (const [i, { span, label }] of others.entries()) yield { ...findingMark(response, span), message: `No action answers ${named(label)} either.`, question, fixes: fixes[i + 1]! }
  },
}

/** Refused, or answered in words that the ledger took for no action: then a reader may still see what is meant. */
const isLeft = (response: Response, finding: Finding, place: FindingPlace | undefined): boolean => {
  if (finding.actions.length > 0 || finding.position === 'not-accepted' || !place) return false
  if (promptsIn(response, place.stretch).some(p => /\bwhat\b|\baction\b|\brole\b|\btb[ca]\b/.test(p))) return false
  // “4a(iii)” is answered with its fellows: which of them an action is for cannot be told.
  if (/\d\s*[a-z(]/i.test(finding.label)) return false
  if (place.at.passage.cell !== undefined) return true
  // What is told and answered in one passage is answered from its second sentence on.
  const { at: { passage, start, span } } = place
  const told = passage.sentences.find(s => start + s.end > finding.span.start)
  return !answering.test(response.text.slice(told ? start + told.end : span.end, place.stretch.end))
}

const answering = new RegExp(grammar.findingWithoutAction.answering, 'i')

/** Findings told in one sentence: those that no later words take up, where most are taken up. */
const dropped = (response: Response, places: readonly (FindingPlace | undefined)[]): readonly (Finding & { readonly place: FindingPlace | undefined })[] => {
  const { findings, text } = response
  const home = places[0]?.at
  if (!home || findings.length < 3 || places.some(p => p?.at.block !== home.block || p.at.passage.kind === 'heading') || response.actions.length < 3) return []
  const later = new Set(topicsOf(text.slice(home.span.end)))
  const taken = findings.map(finding => topicsOf(finding.text || finding.label).filter(t => !everyday.has(t) && later.has(t)).length)
  const left = findings.flatMap((finding, i) => (taken[i] === 0 ? [{ ...finding, place: places[i] }] : []))
  return left.length * 3 <= findings.length ? left : []
}

/** Words that stand in every response, cut as topics are. */
const everyday = new Set(topicsOf(lexicon.everyday.words.join(' ')).concat('social', 'officer', 'staff'))
