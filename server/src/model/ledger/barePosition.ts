/** Positions that stand alone: “Accepted.” under a heading, “Response: accepted in full”, “Partially agreed” in a table's cell. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Span } from '../../span.ts'
import { someOnly } from './divided.ts'
import { finite } from './elliptic.ts'
import { findingWords } from './findingWords.ts'
import { limitedAt } from './hedging.ts'
import { isOwnerPhrase } from './owners.ts'
import { barePositions, contrasts, isPositionLabel, reasons, yesNo, type StatedPosition } from './positionWords.ts'
import { thatBehind } from './verbContext.ts'
import { isCapital, isMark, wordAt, type Token } from './words.ts'

const taking = new Set(grammar.barePosition.taking)

export interface BarePosition {
  readonly position: StatedPosition
  /** From the position's first word, or its label's, to its last. */
  readonly span: Span
  /** Index of the token after it. */
  readonly to: number
  readonly reason: boolean
  /** “Yes.”, “No.”: it answers any question. */
  readonly short?: true
}

const yetNot = new Set(['but', 'save', 'except', 'for'])
const unless = new Set(['if', 'provided'])
const goesOn = new Set(grammar.barePosition.goesOn)

/** The position that begins at token `i`; undefined where its word goes on as something else (“Agreed actions”). */
export const barePositionAt = (tokens: readonly Token[], i: number, labelled = false): BarePosition | undefined => {
  const first = tokens[i]
  if (!first) return undefined
  // “Recommendation not accepted.”
  const thing = isCapital(first) ? findingWords().at(tokens, i) : undefined
  if (thing) {
    const said = barePositionAt(tokens, i + thing.length)
    return said && { ...said, span: { start: first.start, end: said.span.end } }
  }
  const match = barePositions.at(tokens, i)
  const yes = labelled ? yesNo.at(tokens, i) : undefined
  if (!match && !yes) return undefined
  let to = i + Math.max(match?.length ?? 0, yes?.length ?? 0)
  // “No – already done”: nothing is refused.
  if (first.word === 'no' && sameClause(tokens, to).some(t => t.word === 'already')) return undefined
  if (wordAt(tokens, to) === 'only') to++
  // “Support this, for the inspectorate to answer” in a cell.
  if (labelled && ['this', 'it', 'these', 'them'].includes(wordAt(tokens, to)) && (!tokens[to + 1] || isMark(tokens[to + 1]))) to++
  if (thatBehind(tokens, to) !== undefined) return undefined
  const that = labelled && wordAt(tokens, to) === 'that'
  const next = tokens[to]
  const limited = limitedAt(tokens, to)
  if (next && !that && !limited && !isMark(next) && !next.opensLine && !/^\d/.test(next.word) && !goesOn.has(next.word) && wordAt(tokens, to - 1) !== 'to' && !(labelled && wordAt(tokens, to - 1) === 'but')) return undefined
  // “Agreed with schools that …”, “Support for families”, “Agreed on a date”: nothing is accepted here.
  if (next && (limited ? next.word === 'for' && !onlyParts(tokens, to) && (!labelled || /^support/.test(first.word)) : !labelled && ['with', 'for', 'on', 'in', 'and'].includes(next.word)) && !/^(?:accepted|rejected|not)/.test(first.word) || first.word === 'full' && next?.start === first.end) return undefined
  if (next && (['?', '/'].includes(next.word) || (next.word === ':' && !labelled && match?.value === 'accepted' && !/^(?:accepted|rejected|not)$/.test(first.word)))) return undefined
  let position: StatedPosition = (yes && yes.length > (match?.length ?? 0) ? yes.value : match?.value) ?? 'accepted'
  if (position === 'accepted' && sameClause(tokens, to).some((t, k, l) => taking.has(t.word) && !['without', 'no', 'our'].includes(wordAt(l, k - 1)) || k === 0 && unless.has(t.word) || (yetNot.has(t.word) && l.slice(k).some(x => x.word === 'not' || x.word === 'modified')))) position = 'accepted-in-part'
  // “Agreed that nobody came; a visit is not needed”, “Accepted, as regards tunnels”
  if (position === 'accepted' && (that && tokens.slice(to).some(t => t.word === ';') || limited || someOnly(sameClause(tokens, to)))) position = 'accepted-in-part'
  return { position, span: { start: first.start, end: tokens[to - 1]?.end ?? first.end }, to, reason: reasons.find(tokens, to) !== undefined }
}

/** “for whoever calls, but not for …”, “for the elder; the younger …”: for some and not for others. */
const onlyParts = (tokens: readonly Token[], from: number): boolean => tokens.slice(from, from + 40).some(t => t.word === ';' || t.word === 'not' || contrasts.has(t.word) || grammar.barePosition.others.includes(t.word))

/** The few words after a position that may take something back. */
const sameClause = (tokens: readonly Token[], from: number): readonly Token[] => {
  let to = from
  while (to < tokens.length && to < from + 10 && !tokens[to]?.opensLine && !['.', ';', ':'].includes(wordAt(tokens, to))) to++
  return tokens.slice(from, to)
}

const longestLabel = 8

/** A label such as “The Board's response:” that begins at token `i`, with the position after it. */
export const labelledPosition = (tokens: readonly Token[], i: number): BarePosition | undefined => {
  for (let k = i + 1; k <= i + longestLabel && k < tokens.length; k++) {
    const mark = tokens[k]
    if (!mark || ![':', '–', '—', '-', '?', '='].includes(mark.word)) continue
    const label = tokens.slice(i, k).map(t => t.word).join(' ').replace(/ ?[*_]+ ?/g, '')
    if (!isPositionLabel(label) && !isPositionLabel(label.replace(/ (?:\d+|[a-z]+ \d+)$/, ''))) return undefined
    let at = k + 1
    while (tokens[at] && [':', '–', '-'].includes(wordAt(tokens, at))) at++
    const found = barePositionAt(tokens, at, true)
    return found && { ...found, span: { start: tokens[i]?.start ?? found.span.start, end: found.span.end } }
  }
  return undefined
}

/** A sentence of its own: “Accepted.”, “Not agreed, as it is steel.” */
const alone = (tokens: readonly Token[], i: number): boolean => {
  const found = barePositionAt(tokens, i)
  return found !== undefined && (found.to >= tokens.length || limitedAt(tokens, found.to) || ['.', ':', ';', '–', '—', '(', 'by'].includes(wordAt(tokens, found.to)) || wordAt(tokens, found.to) === ',' && (goesOn.has(wordAt(tokens, found.to + 1)) || yetNot.has(wordAt(tokens, found.to + 1))))
}

/** “Yes. The Service opened one.”, “No. The law does not let us.”: a sentence's first word that answers what stands before it. */
const shortAnswer = (tokens: readonly Token[], i: number): BarePosition | undefined => {
  const match = yesNo.at(tokens, i), first = tokens[i]
  if (!match || !first || !shortAnswers.has(first.word) || !isCapital(first)) return undefined
  const to = i + match.length
  const next = tokens[to]
  if (next && !['.', ',', '–', '—', ';', ':'].includes(next.word) || next?.word === '.' && /^\d/.test(wordAt(tokens, to + 1)) || next?.word === ',' && (['no', 'in'].includes(first.word) || ['all', 'every', 'each', 'both', 'to'].includes(wordAt(tokens, to + 1)))) return undefined
  const less = match.value === 'accepted' && sameClause(tokens, to).some(t => contrasts.has(t.word) || t.word === 'not')
  return { position: less ? 'accepted-in-part' : match.value, span: { start: first.start, end: tokens[to - 1]!.end }, to, reason: reasons.find(tokens, to) !== undefined, short: true }
}

/** “Recommendation 2 (night lights). The Board AGREED.”: all that is said of what was named before. */
const bodyAgrees = (tokens: readonly Token[], i: number): BarePosition | undefined => {
  const to = tokens.findIndex((t, k) => k > i && (t.word === 'agreed' || t.word === 'accepted'))
  const ends = tokens[to + 1] === undefined || wordAt(tokens, to + 1) === '.'
  const said = to > i && to < i + longestLabel && ends && !tokens.slice(i, to).some(isMark) && isOwnerPhrase(tokens.slice(i, to)) && !tokens.slice(0, to).some(t => finite.has(t.word) || t.word.endsWith('ed')) && !barePositions.at(tokens, to - 1) ? barePositionAt(tokens, to) : undefined
  return said && { ...said, span: { start: tokens[i]!.start, end: said.span.end } }
}

const shortAnswers = new Set(['yes', 'no', 'partly', 'partially', 'mostly', 'in'])
/** Tokens of a title that may stand before a short answer. */
const longestTitle = 24

/** Marks that a position may stand right behind; `openers` whatever follows it. */
const openers = new Set('–—([-:)•●▪·')
const breaks = new Set([...openers, ...'.;!?|"”'])

/** Positions that stand alone in a passage: at its head, or after a label at its head or after a mark. */
export const barePositionsIn = (tokens: readonly Token[]): readonly BarePosition[] => {
  const out: BarePosition[] = []
  for (let i = 0; i < tokens.length; i++) {
    const before = tokens[i - 1]
    if (before && !tokens[i]?.opensLine && !breaks.has(before.word)) continue
    const found = labelledPosition(tokens, i) ?? (i === 0 || tokens[i]?.opensLine || (['.', '"', '”'].includes(before?.word ?? '') && alone(tokens, i)) || openers.has(before?.word ?? '') ? barePositionAt(tokens, i) : undefined) ?? (i === 0 || i < longestTitle && ['.', '–', '—', ':'].includes(before?.word ?? '') ? shortAnswer(tokens, i) ?? bodyAgrees(tokens, i) : undefined)
    if (!found) continue
    if (before?.word === '-' && before.end === tokens[i]?.start) continue
    out.push(found)
    i = found.to - 1
  }
  return out
}
