/** Findings and actions that are listed: by number, by bullet, in one sentence, after a colon. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Span } from '../../span.ts'
import type { BlockReading, Passage } from '../blockReading.ts'
import type { LedgerEvent } from './events.ts'
import { listingWords, type FindingWord } from './findingWords.ts'
import { dueAbove, dueIn } from './due.ts'
import { bareNumber } from './labels.ts'
import type { PhraseSet } from './phrases.ts'
import { isOwnerPhrase, ownerLabels } from './owners.ts'
import { trimOwner } from './subject.ts'
import { isMark, numberOf, spanOf, wordAt, type Token } from './words.ts'

const responding = new Set(grammar.listings.responding)
const acting = new Set(grammar.listings.acting)

/** What follows a name and its marks, to the passage's end. */
export const afterMarks = (tokens: readonly Token[], from: number, passage: Passage): Span => {
  let at = from
  while (tokens[at] && isMark(tokens[at])) at++
  const start = tokens[at]?.start ?? passage.span.end
  return { start, end: Math.max(start, tokens.at(-1)?.end ?? start) }
}

/** “4.1 **Pay for the hull.**” */
const boldParagraph = new RegExp(grammar.listings.boldParagraph)
const beforeItem = new RegExp(grammar.listings.beforeItem)

/** The number of an item of an outer list, as written; empty where it has none. */
export const itemNumber = (reading: BlockReading, passage: Passage): string =>
  passage.kind === 'item' && passage.depth === 1 ? beforeItem.exec(reading.text.slice(Math.max(0, passage.span.start - 24), passage.span.start))?.[1] ?? '' : ''

/** An item's number as written before it, or one at the head of a paragraph. */
export const numberedEvent = (reading: BlockReading, passage: Passage, tokens: readonly Token[], words: PhraseSet<FindingWord>): LedgerEvent | undefined => {
  const span = spanOf(tokens, 0)
  const deed = saysDeed(tokens)
  if (passage.kind === 'item') {
    const before = beforeItem.exec(reading.text.slice(Math.max(0, passage.span.start - 24), passage.span.start))
    if (!before || passage.depth > 1) return undefined
    const digits = before[1]
    if (digits === undefined) return { kind: 'unnumbered', span, family: familyLabel(tokens, words), text: span, deed }
    return { kind: 'numbered', span, family: familyLabel(tokens, words), number: [{ family: '', number: digits, label: digits }], text: span, deed }
  }
  const family = familyLabel(tokens, words)
  if (family) return { kind: 'unnumbered', span: spanOf(tokens, 0, 1), family, text: afterMarks(tokens, 1, passage), deed: false }
  const number = bareNumber(tokens, '')
  if (!number || number.names.length === 0) return undefined
  const first = number.names[0]?.number ?? ''
  const closed = [')', '.', ':'].includes(wordAt(tokens, number.to - 1)) || ['.', ')', ':'].includes(wordAt(tokens, number.to))
  const titled = /^\d+\.\d+$/.test(first)
  if (!closed && !titled || number.to >= tokens.length - 1) return undefined
  // “4.1 **Pay for the hull.** Agreed.”: of paragraphs, only those that have a title.
  if (/^\d+\.\d/.test(first) && !(titled && boldParagraph.test(reading.text.slice(passage.span.start, passage.span.end)))) return undefined
  return { kind: 'numbered', span, family: '', number: number.names, text: afterMarks(tokens, number.to, passage), deed: deed && !titled }
}

/** “Recommendation: …”, without a number. */
const familyLabel = (tokens: readonly Token[], words: PhraseSet<FindingWord>): string => {
  const word = words.at(tokens, 0)
  return word && !word.value.plural && wordAt(tokens, word.length) === ':' && tokens.length > word.length + 3 ? word.value.family : ''
}

const saysDeed = (tokens: readonly Token[]): boolean =>
  tokens.slice(0, 14).some((t, k) => ['will', 'shall'].includes(t.word) || (['has', 'have'].includes(t.word) && k > 0 && ['we', 'board'].includes(wordAt(tokens, k - 1))))
  || (tokens[0] !== undefined && /^we'(?:ll|ve)$/.test(tokens[0].word))

/** “You made six findings: that …; that …; and that …”, “Your concerns were that …, that … and that …”. */
export const proseList = (tokens: readonly Token[], words: PhraseSet<FindingWord>, passage: Passage): LedgerEvent | undefined => {
  for (let i = 0; i + 2 < tokens.length; i++) {
    const count = numberOf(tokens[i]!.word)
    const your = grammar.listings.known.includes(tokens[i]!.word)
    if (count === undefined && !your) continue
    let at = i + 1
    while (grammar.listings.told.includes(wordAt(tokens, at))) at++
    const word = words.at(tokens, at)
    if (!word?.value.plural) continue
    let from = at + word.length
    const colon = wordAt(tokens, from) === ':'
    if (!colon && !(['were', 'are'].includes(wordAt(tokens, from)) && wordAt(tokens, from + 1) === 'that')) continue
    from++
    const end = passage.sentences.find(s => s.start <= tokens[i]!.start && (tokens[from]?.start ?? 0) < s.end)?.end ?? passage.span.end
    const items = itemsOf(tokens, from, end, !colon || wordAt(tokens, from) === 'that')
    // “good in 17 cases; weak in 30 cases”: how often, and no finding each.
    if (items.every(({ start, end }) => tokens.some((t, k) => t.start >= start && t.end <= end && counted.has(t.word) && numberOf(wordAt(tokens, k - 1)) !== undefined))) continue
    if (items.length >= 2 && (count === undefined ? !colon : Math.abs(items.length - count) <= 1)) return { kind: 'prose-list', family: word.value.family, items }
  }
  return undefined
}

const counted = new Set(grammar.listings.counted)
const joints = new Set(grammar.listings.joints)

/** Parted by semicolons, or by “that” after a comma where `thats`. */
const itemsOf = (tokens: readonly Token[], from: number, end: number, thats: boolean): readonly Span[] => {
  const items: Span[] = []
  let start = from
  for (let k = from; k <= tokens.length; k++) {
    const t = tokens[k]
    const over = t === undefined || t.start >= end
    const that = thats && t?.word === 'that' && k > from && (wordAt(tokens, k - 1) === ',' || (wordAt(tokens, k - 1) === 'and' && k > start + 4))
    if (!over && t.word !== ';' && !that) continue
    let a = start, b = k
    while (joints.has(wordAt(tokens, a)) || (wordAt(tokens, a - 1) === '(' && /^(?:\d|[a-z]|[ivx]+)$/.test(wordAt(tokens, a)))) a++
    while (b > a && ['.', ';', ',', 'and'].includes(wordAt(tokens, b - 1))) b--
    if (b > a + 1) items.push(spanOf(tokens, a, b))
    start = k + 1
    if (over) break
  }
  return items
}

/** “The Board will:”, “The concerns are as follows:”. */
export const introOf = (tokens: readonly Token[], words: PhraseSet<FindingWord>, passage: Passage): LedgerEvent | undefined => {
  const last = tokens.at(-1)
  const colon = last?.word === ':' || (last?.word === '-' && tokens.at(-2)?.word === ':')
  const from = Math.max(0, tokens.length - 40)
  const start = passage.sentences.at(-1)?.start ?? 0
  const sentence = tokens.slice(from).filter(t => t.start >= start)
  if (!colon) return titlesActions(sentence, passage) ?? announcesActions(sentence)
  let family = ''
  let count: number | undefined
  for (let i = 0; i < sentence.length; i++) {
    const word = words.at(sentence, i)
    if (!word?.value.plural || !sentence.slice(Math.max(0, i - 8), i + word.length + 8).some((_, k, l) => listingWords.at(l, k))) continue
    family = word.value.family
    count = sentence.slice(Math.max(0, i - 4), i).map(t => numberOf(t.word)).find(n => n !== undefined)
  }
  const acts = sentence.some(t => acting.has(t.word))
  // “- Response:” with its items below.
  const labelled = passage.kind === 'item' && sentence.length <= 4 && sentence.some(t => grammar.listings.replies.includes(t.word))
  const opening = passage.plain.slice(start - passage.span.start).slice(0, longestOpening)
  const above = family ? undefined : dueAbove(opening, start)
  // “The following will be done by 31 March:”
  const due = above ?? (acts && !family ? dueIn(opening, start, true) : undefined)
  // “In the next financial year:”
  const timed = above !== undefined && sentence.length <= 10
  if (!family && !acts && !labelled && !timed) return undefined
  const response = sentence.some(t => responding.has(t.word))
  const will = sentence.findIndex(t => grammar.listings.willing.includes(t.word))
  // “The Quay Manager will by June 2031:”
  const ends = will >= 0 && sentence.slice(will + 1).filter(t => !(due && t.start >= due.span.start && t.end <= due.span.end) && !timing.has(t.word)).length < 4
  const doer = ends ? trimOwner(sentence, ownerStart(sentence, will), will) : will
  // “The following will be done:” names nobody.
  const owner = doer < will && !sentence.slice(doer, will).some(t => ahead.has(t.word) || deedNouns.has(t.word)) ? spanOf(sentence, doer, will) : undefined
  const does = owner !== undefined && (isOwnerPhrase(sentence.slice(doer, will)) || wordAt(sentence, will - 1) === 'we')
  const paragraph = Number(/^\s*(\d{1,2})[.)]\s/.exec(passage.plain)?.[1] ?? 0)
  return { kind: 'intro', family: response ? '' : family, ...(does || sentence.some(t => deedNouns.has(t.word)) || sentence.some(t => ahead.has(t.word)) && sentence.some(t => settled.has(t.word)) ? { named: true as const } : {}), ...(count === undefined || response ? {} : { count }), actions: acts || labelled || timed, ...(owner ? { owner } : {}), ...(due ? { due } : {}), ...(paragraph > 0 ? { paragraph } : {}) }
}

const deedNouns = new Set(grammar.listings.deedNouns)
const settled = new Set(['done', 'completed', 'implemented', 'delivered'])
const timing = new Set(grammar.listings.timing)
const ahead = new Set(['below', 'following', 'beneath', 'underneath'])

/** “Agreed actions (all by end June)”, with the list below it. */
const titlesActions = (sentence: readonly Token[], { plain, span }: Passage): LedgerEvent | undefined => {
  if (sentence.length > longestTitle || /[.!?;,]\s*$/.test(plain) || !sentence.some(t => deedNouns.has(t.word))) return undefined
  const due = dueIn(plain, span.start, true)
  return due && { kind: 'intro', family: '', actions: true, named: true, due }
}

const longestTitle = 14

/** “The owner for all four actions below is the Director of Operations.”: what follow are actions, though no colon says so. */
const announcesActions = (sentence: readonly Token[]): LedgerEvent | undefined => {
  const noun = sentence.findIndex((t, k) => deedNouns.has(t.word) && sentence.slice(Math.max(0, k - 3), k + 4).some(near => ahead.has(near.word)))
  if (noun < 0 || sentence.length > longestAnnouncing) return undefined
  const is = sentence.findIndex(t => t.word === 'is')
  const owner = is > noun && sentence.slice(0, is).some(t => ownerLabels.has(t.word)) ? sentence.slice(is + 1).filter(t => t.word !== '.') : []
  return { kind: 'intro', family: '', actions: true, named: true, ...(isOwnerPhrase(owner) ? { owner: spanOf(owner, 0) } : {}) }
}

const longestAnnouncing = 30

/** UTF-16 units of a list's opening that may set a time. */
const longestOpening = 120

const ownerStart = (tokens: readonly Token[], will: number): number => {
  for (let k = will - 1; k >= 0; k--) if ([',', ';', ':', '.', 'that'].includes(tokens[k]!.word)) return k + 1
  return 0
}
