import type { Fix } from '../engine/assessment.ts'
import type { Finding, Response } from '../model/response.ts'
import { promptsIn, standingAt } from './ledger/places.ts'
import { findingPlaces } from './ledger/findingPlace.ts'
import { named } from './ledger/wording.ts'
import type { DocumentRule } from './rule.ts'

/** A finding that is not accepted, and nothing says why. */
export const refusalWithoutReason: DocumentRule = {
  id: 'refusal-without-reason',
  scope: 'document',
  options: {},
  *check({ response, answers, marker }) {
    const places = findingPlaces(response)
    const told = new Set<number>()
    for (const [i, finding] of response.findings.entries()) {
      const words = finding.positionWords
      if (finding.position !== 'not-accepted' || finding.reasonGiven || !words || told.has(words.start)) continue
      told.add(words.start)
      const stretches = [places[i]?.stretch, { start: words.start, end: words.end + 200 }]
      if (stretches.some(s => s && promptsIn(response, s).some(p => /\breason|\bwhy\b/.test(p)))) continue
      yield {
        span: { start: words.start, end: words.end },
        message: `${named(finding.label)} is not accepted, and no reason is given. A ${marker.terms.finding} may be refused: say why, and what will be done instead, if anything.`,
        question: answers.find(({ question }) => question.reader === 'acceptance')?.question.id ?? 'acceptance',
        fixes: reasonFix(response, finding),
      }
    }
  },
}

const reasonFix = (response: Response, { positionWords, label }: Finding): readonly Fix[] => {
  const at = positionWords && standingAt(response, positionWords.start)
  if (!positionWords || !at || at.passage.kind === 'heading') return []
  return [{ title: `Insert the reason for not accepting ${named(label)}`, insertions: [{ at: at.span.end, snippet: ' The reason is ${1:[why it is not accepted, and what will be done instead]}.' }] }]
}
