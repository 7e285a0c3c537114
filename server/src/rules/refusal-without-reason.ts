import type { Fix } from '../engine/assessment.ts'
import type { Finding, Response } from '../model/response.ts'
import { promptsIn, standingAt } from './ledger/places.ts'
import { findingPlaces, type FindingPlace } from './ledger/findingPlace.ts'
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
      if (saysMore(response, finding, places[i]) || toldElsewhere(response, finding)) continue
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

/** Words beside the refusal that may be its reason: so many leave it open. */
const reasonWords = 4

/** More is said under the finding than its position and its actions: only a reader can tell whether that is a reason. */
const saysMore = (response: Response, { positionWords, actions }: Finding, place: FindingPlace | undefined): boolean => {
  const at = positionWords && standingAt(response, positionWords.start)
  if (!positionWords || !at) return true
  const cell = at.passage.cell
  if (cell) {
    const beside = at.reading.passages.filter(p => p.kind === 'cell' && p.cell?.row === cell.row && p.cell.column !== cell.column && /\bwhy\b|\breason|\bcomment|\brationale|\bexplan|\bnote/i.test(p.cell.header))
    return beside.some(p => wordsIn(p.plain) >= reasonWords) || wordsIn(at.passage.plain) - wordsIn(positionWords.text) >= reasonWords
  }
  const from = Math.max(at.span.start, place?.stretch.start ?? 0)
  const to = place && positionWords.start >= place.stretch.start && positionWords.end <= place.stretch.end ? place.stretch.end : at.span.end
  const known = [positionWords, ...actions.flatMap(i => { const a = response.actions[i]; return a ? [a.span, ...(a.monitoring ? [a.monitoring] : [])] : [] })]
  let words = 0
  for (const { start, reading } of response.blocks) {
    if (start >= to || start + reading.text.length <= from) continue
    for (const p of reading.passages) {
      if (p.speaker === 'review' || p.kind === 'heading' || p.span.start + start < from && p !== at.passage || p.span.start + start >= to) continue
      for (const s of p.sentences) if (s.start + start >= positionWords.start && !known.some(k => k.start < s.end + start && s.start + start < k.end)) words += wordsIn(p.plain.slice(s.start - p.span.start, s.end - p.span.start))
    }
  }
  return words >= reasonWords
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** The finding is spoken of by its number in another sentence. */
const toldElsewhere = ({ text, findings }: Response, { label, positionWords, span }: Finding): boolean => {
  const number = /\d+\w*$/.exec(label)?.[0]
  if (!number || !positionWords || findings.length === 0) return false
  for (const match of text.matchAll(new RegExp(`\\b(?:findings?|recommendations?|concerns?|points?|lessons?|r)\\s{0,2}${number}\\b`, 'gi'))) {
    const own = match.index >= positionWords.start && match.index < positionWords.end || match.index >= span.start && match.index < span.end
    const line = text.slice(match.index + match[0].length, match.index + match[0].length + 160).split(/[\r\n|]/)[0]!
    if (!own && wordsIn(line) >= 6 && /\bnot\b|\breason|\bbecause\b|\bpersuaded\b|\bwhy\b/i.test(line)) return true
  }
  return false
}

const reasonFix = (response: Response, { positionWords, label }: Finding): readonly Fix[] => {
  const at = positionWords && standingAt(response, positionWords.start)
  if (!positionWords || !at || at.passage.kind === 'heading') return []
  return [{ title: `Insert the reason for not accepting ${named(label)}`, insertions: [{ at: at.span.end, snippet: ' The reason is ${1:[why it is not accepted, and what will be done instead]}.' }] }]
}
