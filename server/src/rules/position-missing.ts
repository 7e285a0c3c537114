import { findingMark } from './place.ts'
import type { DocumentRule, Report } from './rule.ts'
import { findingFixes } from './fixes/ledgerPositionFix.ts'
import { withoutPosition } from './ledger/positions.ts'
import { calledHere, capital, inWords, listed, named } from './ledger/wording.ts'

/** Findings on which the response says nothing of acceptance or refusal. Where it says so of none at all, that question is reported as not answered. */
export const positionMissing: DocumentRule = {
  id: 'position-missing',
  *check({ response, answers, marker }) {
    const acceptance = answers.find(({ question }) => question.reader === 'acceptance')
    const { findings } = response
    const stated = findings.filter(({ position }) => position !== 'not-stated')
    if (acceptance && acceptance.verdict === 'not-found' && acceptance.evidence.length === 0 && stated.length === 0) return
    const lacking = withoutPosition(response)
    const first = lacking[0]
    if (!first) return
    const finding = calledHere(findings, marker.terms.finding)
    const fixes = findingFixes(response, lacking, 'position')
    const question = acceptance?.question.id ?? 'acceptance'
    const base = { question, fixes: fixes[0]!, ...findingMark(response, first.span) }
    const report: Report = stated.length === 0
      ? { ...base, message: `No ${finding} has a plain position: some words lean one way, but none says whether it is accepted. Say so for all in one sentence, or for each where it stands.` }
      : lacking.length === 1
        ? { ...base, message: `Nothing says whether ${named(first.label)} is accepted, though ${stated.length === 1 ? 'another has' : 'others have'} a position. Say ${whether}`, related: stated.slice(0, 5).map(({ positionWords, span, label }) => ({ span: positionWords ?? span, message: `The position on ${named(label)}.` })) }
        : { ...base, message: `${capital(inWords(lacking.length))} of the ${inWords(findings.length)} ${finding}s have no position: ${listed(lacking.map(({ label }) => named(label)))}. Say of each ${whether}` }
    yield report
    for (const [i, { span, label }] of lacking.entries()) if (i > 0) yield { ...findingMark(response, span), message: `No position on ${named(label)} either.`, question, fixes: fixes[i]! }
  },
}

const whether = 'whether it is accepted, accepted in part or not accepted.'
