/** Where a long sentence falls apart into two that each stand by themselves. */
import grammar from '../../lexicons/grammar.json' with { type: 'json' }
import type { Span } from '../span.ts'
import type { BlockReading } from '../model/blockReading.ts'
import { isLeftAlone, written, type ProseSentence } from './prose.ts'

export interface SplitPlace {
  /** What is taken out: the comma, the joining word and the first letter of what follows. */
  readonly span: Span
  /** What comes in its place: a full stop and the new sentence's beginning. */
  readonly text: string
  /** The words on both sides, as the two sentences will have them. */
  readonly shown: string
}

/** Words that each part keeps at least. */
const fewest = 6
/** As much of the text on either side of a place, in UTF-16 units, as is looked at. */
const near = 200
const joint = /[,;]\s+(?:(and|but|so|which)\s+)?/g
const finite = new Set(grammar.splitting.finite)
const singular = new Set('is was has means includes does needs'.split(' '))
const modal = new Set('will can could may must should would'.split(' '))
const several = new Set('are were have do need'.split(' '))
const pronoun = new Set('we it they this these those there he she i'.split(' '))
const determiner = new Set(grammar.splitting.determiner)
const relative = new Set('that which who whom whose where when what how if'.split(' '))
const dependent = new Set(grammar.splitting.dependent)

/** Nearest the middle first. */
export function splitPlaces(reading: BlockReading, sentence: ProseSentence): readonly SplitPlace[] {
  const { passage, span, tokens } = sentence
  const by = passage.span.start
  const plain = passage.plain.slice(span.start - by, span.end - by)
  const found: (SplitPlace & { readonly off: number })[] = []
  const comma = plain.indexOf(',')
  const semicolons = plain.split(';', 3).length - 1
  // Kept from match to match: a sentence may be a line of a megabyte.
  let seen = 0
  let depth = 0
  let leftEnd = 0
  let at = 0
  for (const match of plain.matchAll(joint)) {
    const start = span.start + match.index
    const after = start + match[0].length
    for (; seen < match.index; seen++) depth += openings[plain.charAt(seen)] ?? 0
    while (at < tokens.length && tokens[at]!.start < after) at++
    while (leftEnd < tokens.length && tokens[leftEnd]!.end <= start) leftEnd++
    if (leftEnd < fewest || tokens.length - at < fewest || depth > 0) continue
    const place = { start, end: tokens[at]!.start + 1 }
    const source = written(reading, sentence, { start, end: tokens[at]!.end })
    if (source === undefined || tokens[at]!.start !== after || isLeftAlone(sentence, place)) continue
    if (dependent.has(tokens[0]!.word) && (comma < 0 || comma >= match.index)) continue
    const words = tokens.slice(at, at + 9).map(token => token.word)
    const join = match[1]
    if (join === undefined && !match[0].startsWith(';')) continue
    const opening = join === 'which' ? (goesOn(plain, tokens, at, span.start) ? undefined : opensWith(words[0]!, tokens[leftEnd - 1]!.word)) : (match[0].startsWith(';') && semicolons === 1 && parts(tokens.slice(Math.max(0, leftEnd - reach), leftEnd).map(token => token.word), words)) || standsAlone(words, join, plain.slice(Math.max(0, match.index - near), match.index)) ? '' : undefined
    if (opening === undefined) continue
    const first = source.charAt(match[0].length)
    const kept = join === 'but' || join === 'so' ? `${join.charAt(0).toUpperCase()}${join.slice(1)} ` : opening
    const text = `. ${kept}${kept === '' ? first.toUpperCase() : first}`
    const tail = passage.plain.slice(place.end - by, Math.min(place.end - by + near, span.end - by)).split(/\s+/).slice(0, 3).join(' ')
    const head = plain.slice(Math.max(0, match.index - near), match.index).split(/\s+/).slice(-2).join(' ')
    found.push({ span: place, text, shown: `${head}${text}${tail}`, off: Math.abs(leftEnd - tokens.length / 2) })
  }
  return found.sort((a, b) => a.off - b.off).map(({ span: place, text, shown }) => ({ span: place, text, shown }))
}

const openings: Readonly<Record<string, number>> = { '(': 1, '[': 1, ')': -1, ']': -1 }

/** “The group, which is new, will meet”: behind “which is” the sentence goes on. */
function goesOn(plain: string, tokens: ProseSentence['tokens'], from: number, start: number): boolean {
  const later = tokens.filter((t, k) => k > from && plain.slice(tokens[k - 1]!.end - start, t.start - start).includes(','))
  return later.some(({ word }) => finite.has(word)) || later.length > 0 && !tokens.slice(0, from).some(({ word }) => finite.has(word))
}

/** “, which is” becomes “This is”; undefined where no verb follows at once. */
const opensWith = (verb: string, before: string): string | undefined =>
  modal.has(verb) ? (/[^s]s$/.test(before) ? 'These ' : 'This ') : singular.has(verb) ? 'This ' : several.has(verb) ? 'These ' : undefined

/** Words before a semicolon among which its clause's verb is looked for. */
const reach = 30
const linking = new Set('instead therefore however then also meanwhile otherwise'.split(' '))

/** The only semicolon of a sentence parts two that each have a verb; those of a list part its items. */
function parts(left: readonly string[], right: readonly string[]): boolean {
  const words = linking.has(right[0]!) ? right.slice(1) : right
  return left.some(word => finite.has(word)) && (pronoun.has(words[0]!) || determiner.has(words[0]!)) && words.some((word, i) => i > 0 && finite.has(word)) && !words.some(word => relative.has(word))
}

/** Whether the words open a clause with its own subject and verb. A list's last part must not be taken for one. */
function standsAlone(words: readonly string[], join: string | undefined, left: string): boolean {
  const first = words[0]!
  const at = words.findIndex((word, i) => i > 0 && finite.has(word))
  if (at < 0 || words.slice(0, at).some(word => relative.has(word))) return false
  if (pronoun.has(first)) return at <= 3
  if (join === 'so' && /^(?:many|most|some|no)$/.test(first)) return false
  return determiner.has(first) && join !== undefined && at <= 5 && !/,[^,]{0,40}$/.test(left)
}
