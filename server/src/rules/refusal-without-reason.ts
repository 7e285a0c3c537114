import grammar from '../../lexicons/grammar.json' with { type: 'json' }
import type { Fix } from '../engine/assessment.ts'
import type { BlockReading, Passage } from '../model/blockReading.ts'
import { inBlocks } from '../model/inBlocks.ts'
import { inOneRun } from '../model/inOneRun.ts'
import type { Finding, Response } from '../model/response.ts'
import { lastBefore, promptsIn, standingAt } from './ledger/places.ts'
import { findingPlaces, type FindingPlace } from './ledger/findingPlace.ts'
import { calledHere, capital, named } from './ledger/wording.ts'
import type { DocumentRule } from './rule.ts'
import { plainAt } from '../model/plainAt.ts'

/** A finding that is not accepted, and nothing says why. */
export const refusalWithoutReason: DocumentRule = {
  id: 'refusal-without-reason',
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
        message: `${capital(named(finding.label))} is not accepted, and no reason is given. A ${calledHere([finding], marker.terms.finding)} may be refused: say why, and what will be done instead, if anything.`,
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
    return beside.some(p => wordsIn(p.plain) >= reasonWords) || explained(at.reading.passages, at.passage) || wordsIn(at.passage.plain) - wordsIn(positionWords.text) >= reasonWords
  }
  const from = Math.max(at.span.start, place?.stretch.start ?? 0)
  const to = place && positionWords.start >= place.stretch.start && positionWords.end <= place.stretch.end ? place.stretch.end : at.span.end
  const known = [positionWords, ...actions.flatMap(i => { const a = response.actions[i]; return a ? [a.span, ...(a.monitoring ? [a.monitoring] : [])] : [] })]
  let words = 0
  for (let b = Math.max(0, lastBefore(response.blocks, from, one => one.start)); b < response.blocks.length; b++) {
    const { start, reading } = response.blocks[b]!
    if (start >= to) break
    for (const p of reading.passages) {
      if (p.speaker === 'review' || p.kind === 'heading' || p.span.start + start < from && p !== at.passage || p.span.start + start >= to) continue
      for (const s of p.sentences) if (s.start + start >= positionWords.start && !known.some(k => k.start < s.end + start && s.start + start < k.end)) words += wordsIn(plainAt(p, s))
    }
  }
  return words >= reasonWords
}

/** Words in a cell to the right of the refusal that say more than who and when. */
const tellingWords = 10

/** In a table of fields a row below is headed “Why not”; in a row of a plan what stands after the refusal tells of it at length. */
const explained = (passages: readonly Passage[], refusal: Passage): boolean => passages.some((p, i) => {
  if (!p.cell || !refusal.cell) return false
  if (p.cell.row === refusal.cell.row) return p.cell.column > refusal.cell.column && wordsIn(p.plain) >= tellingWords
  const label = passages[i - 1]
  return p.cell.row > refusal.cell.row && label?.cell?.row === p.cell.row && label.cell.column === 0 && wordsIn(label.plain) <= reasonWords && /\bwhy\b|\breason/i.test(label.plain) && wordsIn(p.plain) >= reasonWords
})

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** “finding 9”; “On C: …”, “As to 9, …”. */
const called = [new RegExp(grammar.refusalWithoutReason.called, 'gi'), /(?<![\p{L}\d,] ?)(?:On|As to|About|For) ([A-Z]|\d{1,3}) ?[:,–—]/gu]

/** Where a block has “finding 9” before words that may be a reason, by its number or letter. */
const reasonsIn = inBlocks(({ text }: BlockReading): ReadonlyMap<string, readonly number[]> | undefined => {
  const found = new Map<string, number[]>()
  for (const match of called.flatMap(one => [...text.matchAll(one)])) {
    const end = match.index + match[0].length
    const line = text.slice(end, end + 160).split(/[\r\n|]/)[0]!
    if (wordsIn(line) >= 6 && /\bnot\b|n['’]t\b|\breason|\bbecause\b|\bpersuaded\b|\bwhy\b/i.test(line)) found.set(match[1]!, [...(found.get(match[1]!) ?? []), match.index])
  }
  return found.size > 0 ? found : undefined
})

/** The same of the whole response. */
const reasonsByNumber = inOneRun((response): ReadonlyMap<string, readonly number[]> => {
  const all = new Map<string, number[]>()
  for (const { block: { start }, found } of reasonsIn(response.blocks)) {
    for (const [number, places] of found) all.set(number, [...(all.get(number) ?? []), ...places.map(at => at + start)])
  }
  return all
})

/** The finding is spoken of by its number in another sentence, in words that may be a reason. */
const toldElsewhere = (response: Response, { label, positionWords, span }: Finding): boolean => {
  const number = (/\d{1,6}[a-z]{0,3}$/i.exec(label) ?? /^[A-Z](?= |$)/.exec(label))?.[0]
  return number !== undefined && positionWords !== undefined && (reasonsByNumber(response).get(number) ?? []).some(at =>
    !(at >= positionWords.start && at < positionWords.end) && !(at >= span.start && at < span.end))
}

const reasonFix = (response: Response, { positionWords, label }: Finding): readonly Fix[] => {
  const at = positionWords && standingAt(response, positionWords.start)
  if (!positionWords || !at || at.passage.kind === 'heading') return []
  return [{ title: `Insert the reason for not accepting ${named(label)}`, insertions: [{ at: at.span.end, snippet: ' The reason is ${1:[why it is not accepted, and what will be done instead]}.' }] }]
}
