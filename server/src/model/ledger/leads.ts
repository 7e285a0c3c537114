/** The findings that a paragraph, item or heading names at its head. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { labelOf, leadIns, type FindingWord } from './findingWords.ts'
import { mentionAt, mentions, type FindingName, type Mention } from './labels.ts'
import type { PhraseSet } from './phrases.ts'
import { isCapital, isMark, ordinalOf, tokenise, wordAt, type Token } from './words.ts'
import { nearby, remembered } from '../../remembered.ts'
import { hasLetter } from '../characters.ts'

/** “Recommendation 4 and Recommendation 5”: names that are joined, not told one after the other. */
export const joined = (tokens: readonly Token[], all: readonly Mention[]): readonly FindingName[] => {
  const names: FindingName[] = [...(all[0]?.names ?? [])]
  for (let k = 1; k < all.length; k++) {
    // “Recommendation 1 Recommendation 2” and no more: a column that lost its lines.
    if (all[k - 1]!.to === all[k]!.from && all.at(-1)!.to < tokens.length || !linked(tokens, all[k - 1]!, all[k]!)) break
    names.push(...(all[k]?.names ?? []))
  }
  return names
}

/** “Concern 1 (delay) and Concern 2”: nothing but words that join stands between the two, whatever is said in brackets. */
export const linked = (tokens: readonly Token[], a: Mention, b: Mention): boolean => {
  let inner = false
  return tokens.slice(a.to, b.from).every(({ word }) => {
    const was = inner
    inner = word === '(' || inner && word !== ')'
    return was || inner || links.has(word)
  })
}

const links = new Set(grammar.leads.links)

const opening = new Set(grammar.leads.opening)

export interface Lead {
  readonly mention: Mention
  readonly strength: 'strong' | 'weak'
  readonly via: boolean
}

/** The findings that a paragraph or item names at its head. */
export const leadOf = (tokens: readonly Token[], words: PhraseSet<FindingWord>): Lead | undefined => {
  let i = 0
  while (tokens[i] && opening.has(tokens[i]!.word)) i++
  // “Coroner's Concern 2 – …”: whose it is.
  if (/^\w+'s$/.test(wordAt(tokens, i)) && tokens[i + 1] && (isCapital(tokens[i + 1]!) || tokens[i + 1]!.written.ordinal)) i++
  const numbered = numberFirst(tokens, i, words)
  // “5.1 In respect of …”
  if (/^\d+$/.test(wordAt(tokens, i))) {
    let k = i + 1
    while (tokens[k] && (['.', ')'].includes(tokens[k]!.word) || (/^\d+$/.test(tokens[k]!.word) && wordAt(tokens, k - 1) === '.' && tokens[k - 1]?.end === tokens[k]?.start))) k++
    if (k > i + 1 && hasLetter(wordAt(tokens, k))) i = k
    // “6 As regards recommendation 7 …”
    else if (k === i + 1 && tokens[k] && isCapital(tokens[k]!) && leadIns.at(tokens, k)) i = k
  }
  let mention = mentionAt(tokens, i, words) ?? numbered ?? titleWithin(tokens, words)
  let strength: Lead['strength'] = 'strong'
  let via = false
  // “Your first concern is that …”, “Your Concern 2 is accepted.”
  if (!mention && ['your', 'the', 'his', 'her', 'their'].includes(wordAt(tokens, i))) {
    const told = mentionAt(tokens, i + 1, words)
    if (told && (wordAt(tokens, i) === 'your' || ordinalOf(wordAt(tokens, i + 1)) !== undefined) && grammar.leads.afterTold.includes(wordAt(tokens, told.to))) {
      mention = told
      strength = 'weak'
      via = true
    }
  }
  if (!mention) {
    const leadIn = leadIns.at(tokens, i)
    if (!leadIn) return actsOn(tokens, i, words)
    let at = i + leadIn.length
    while (['the', 'your', 'our', 'its', 'review', "review's", 'overview', "report's", 'both'].includes(wordAt(tokens, at))) at++
    mention = mentionAt(tokens, at, words)
    strength = 'weak'
    via = true
  }
  if (!mention) return undefined
  const all = mentions(tokens, words)
  const names = joined(tokens, all.filter(m => m.from >= mention.from))
  const next = tokens[mention.to]
  // A contents line names one finding after the other.
  if (all.length >= 3 && strength === 'strong' && all.filter(m => isTitleAfter(tokens[m.to])).length >= 3 && names.length === mention.names.length) return undefined
  if (strength === 'strong' && next && !isTitleAfter(next) && !/^(?:accepted|agreed|rejected|partially|partly|not)$/.test(next.word)) strength = 'weak'
  // “your second matter of concern:”
  if (strength === 'weak' && next?.word === ':' && mention.to >= tokens.length - 1) strength = 'strong'
  // Of another report.
  if (next?.word === 'of' && tokens.slice(mention.to, mention.to + 6).some(t => grammar.leads.otherReports.includes(t.word))) return undefined
  return { mention: { ...mention, names: names.length > 0 ? names : mention.names }, strength, via }
}

/** Tokens of a line that opens a list of actions at most. */
const longestLine = 16
const actNouns = new Set(grammar.leads.actions)
const onWords = new Set(grammar.leads.on)

/** “Actions on Finding 4:”, “What we will do about Findings 2 and 3:”: what the list below it answers. */
const actsOn = (tokens: readonly Token[], i: number, words: PhraseSet<FindingWord>): Lead | undefined => {
  if (tokens.length > longestLine || tokens.at(-1)?.word !== ':') return undefined
  const opens = wordAt(tokens, i) === 'what' ? tokens.some(t => t.word === 'will' || /^do(?:ing|ne)?$/.test(t.word)) : tokens.slice(i, i + 4).some(t => actNouns.has(t.word))
  if (!opens) return undefined
  const all = mentions(tokens, words)
  const mention = all[0]
  const names = joined(tokens, all)
  const before = mention && tokens[mention.from - (wordAt(tokens, mention.from - 1) === 'the' ? 2 : 1)]
  return mention && before && onWords.has(before.word) && all.at(-1)?.to === tokens.length - 1 ? { mention: { ...mention, names }, strength: 'weak', via: false } : undefined
}

const heads = new WeakMap<PhraseSet<FindingWord>, (head: string) => Lead | undefined>()

/** The same of the first words of a line or sentence, its places relative to them. Remembered: a stroke changes one sentence of a paragraph. */
export const headLead = (text: string, words: PhraseSet<FindingWord>): Lead | undefined => {
  let read = heads.get(words)
  if (!read) heads.set(words, read = remembered(head => leadOf(tokenise(head), words), nearby))
  return read(text.slice(0, longestHead))
}

/** UTF-16 units. */
const longestHead = 80

/** “2a. PAC recommendation: The Department should …” */
export const numberFirst = (tokens: readonly Token[], i: number, words: PhraseSet<FindingWord>): Mention | undefined => {
  const number = /^\d{1,2}[a-f]?$/.exec(wordAt(tokens, i))?.[0]
  if (!number || !['.', ':', ')'].includes(wordAt(tokens, i + 1))) return undefined
  const at = i + (words.at(tokens, i + 2) ? 2 : 3)
  const word = words.at(tokens, at)
  const to = at + (word?.length ?? 0)
  if (!word || word.value.plural || word.value.family === 'conclusion' || wordAt(tokens, to) !== ':' || to >= tokens.length - 1) return undefined
  return { from: i, to, span: { start: tokens[i]!.start, end: tokens[to - 1]!.end }, names: [{ family: word.value.family, number, label: labelOf(word.value.family, number) }] }
}

/** “… 7 Guidance Recommendation 7: Publication of findings”: a title that lost its line. */
const titleWithin = (tokens: readonly Token[], words: PhraseSet<FindingWord>): Mention | undefined => {
  const all = mentions(tokens, words)
  // “Group B – Recommendations 3, 4, 5 and 11: those who were in care”
  const grouped = all[0]
  if (grouped && grouped.from > 1 && grouped.from <= 6 && ['–', '—', '-'].includes(wordAt(tokens, grouped.from - 1)) && wordAt(tokens, grouped.to) === ':') return grouped
  const titles = all.filter(m => m.from > 0 && wordAt(tokens, m.to) === ':' && isCapital(tokens[m.from]!) && tokens[m.to + 1] !== undefined && isCapital(tokens[m.to + 1]!) && !/^\p{Ll}/u.test(tokens[m.from - 1]?.raw ?? ''))
  return titles.length === 1 ? titles[0] : undefined
}

const isTitleAfter = (t: Token | undefined): boolean => t === undefined || (isMark(t) ? ![',', ';', '%', "'", '/'].includes(t.word) : isCapital(t))
