/** Abbreviations in a block: where each is used, and where its words are given. */
import grammar from '../../lexicons/grammar.json' with { type: 'json' }
import data from '../../lexicons/plain-english/acronyms.json' with { type: 'json' }
import { overlap, type Span } from '../span.ts'
import { isOwn } from './prose.ts'
import type { BlockReading, Passage } from '../model/blockReading.ts'
import { keptBy } from '../remembered.ts'

/** Offsets are relative to the block. */
export interface AcronymUse {
  /** Without the plural's s. */
  readonly name: string
  readonly span: Span
  /** “s” where it is written in the plural. */
  readonly plural: boolean
  /** “ICB’s”: a use, but no place for its words. */
  readonly owns: boolean
  /** Index of the passage. */
  readonly passage: number
  /** In the responder's own running words: not in a heading, a header or a quotation. */
  readonly own: boolean
  /** The words it stands for, where they are given here; empty where something stands there that is not spelt by its letters. */
  readonly words?: string
  /** Words and abbreviation together, where they are given as “words (ABC)”. */
  readonly whole?: Span
}

const known: Readonly<Record<string, string>> = data.known
const several: Readonly<Record<string, readonly string[]>> = data.several
const plain = new Set(data.plain.split(' '))

/** Words that it may stand for: one where the data are sure, several where the writer must say, none where nothing is known. */
export const meanings = (name: string): readonly string[] => (Object.hasOwn(known, name) ? [known[name]!] : Object.hasOwn(several, name) ? several[name]! : [])

export const isWellKnown = (name: string): boolean => plain.has(name)

const mixed = Object.keys(known).filter(name => /\p{Ll}/u.test(name))
const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}_/@&.#-])(?:\p{Lu}{2,6}|${mixed.join('|')})(s?)(?![\p{L}\p{N}_@&/-]|\.\p{L})`, 'gu')
const initials = new RegExp(grammar.acronyms.initials, 'i')
const none: readonly AcronymUse[] = []

export const acronymUses = keptBy((reading: BlockReading): readonly AcronymUse[] =>
  /\p{Lu}\p{Lu}|Df[ET]|MoJ|SENCo|DoLS/u.test(reading.text) ? reading.passages.flatMap((passage, i) => usesIn(reading, passage, i)) : none)

function usesIn(reading: BlockReading, passage: Passage, index: number): readonly AcronymUse[] {
  if (passage.kind === 'code' || passage.kind === 'html') return none
  const { plain: text, span: { start: by } } = passage
  const running = isOwn(passage)
  const out: AcronymUse[] = []
  for (const match of text.matchAll(pattern)) {
    const at = match.index
    const end = at + match[0].length
    const name = match[1] === 's' ? match[0].slice(0, -1) : match[0]
    if (/^[IVXLC]+$/.test(name) || isShouted(text, at, end) || initials.test(text.slice(Math.max(0, at - 14), at)) || isCode(text, at, end)) continue
    if (meanings(name).length === 0 && isNameOrCode(text, name, at, end)) continue
    const span = { start: at + by, end: end + by }
    const given = givenAt(reading, index, name, at, end)
    out.push({
      name, span, plural: match[1] === 's', owns: /^['’]s(?!\p{L})/u.test(text.slice(end, end + 3)), passage: index,
      own: running && !passage.quoted.some(one => overlap(one, span)) && !reading.placeholders.some(one => overlap(one, span)),
      ...given && { words: given.words, ...(given.whole && { whole: { start: given.whole.start + by, end: given.whole.end + by } }) },
    })
  }
  return out
}

/** Among other words in capitals it is emphasis, or a title. */
function isShouted(text: string, at: number, end: number): boolean {
  const before = /(\p{L}{1,20})[^\p{L}\n.]{1,3}$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1] ?? ''
  const after = /^[^\p{L}\n.]{1,3}(\p{L}+)/u.exec(text.slice(end, end + 24))?.[1] ?? ''
  const loud = (word: string): boolean => word.length > 3 && word === word.toUpperCase()
  return loud(before) || loud(after) || (text.length > 20 && text === text.toUpperCase())
}

/** Unknown and spoken as a word (“OBERON”), or one in a row of codes (“FR, GER, JPN”). */
const isNameOrCode = (text: string, name: string, at: number, end: number): boolean =>
  (name.length > 4 && (name.match(/[AEIOU]/g)?.length ?? 0) > 1) || /\p{Lu}{2,6} ?[,+/] ?$/u.test(text.slice(Math.max(0, at - 10), at)) || /^ ?[,+/] ?\p{Lu}{2,6}(?!\p{L})/u.test(text.slice(end, end + 10))

/** “ABC 123”, “SE1 2AA”, “ref ABC”: a number of a document, not a word. */
const isCode = (text: string, at: number, end: number): boolean => /^[ \u00A0]?(?:[-–/]?\d)/.test(text.slice(end, end + 3)) || /\b(?:ref|reference|no|code)[.:]?\s+$/i.test(text.slice(Math.max(0, at - 12), at))

interface Given {
  readonly words: string
  readonly whole?: Span
}

/** The words where they are given beside the abbreviation: “words (ABC)”, “ABC (words)”, “ABC: words”, or in the next cell. Offsets in the passage. */
function givenAt({ passages }: BlockReading, index: number, name: string, at: number, end: number): Given | undefined {
  const { plain: text, kind, cell } = passages[index]!
  // “Greater Merrow Care Board (GM ICB)”: several at once, explained together.
  if (/[([][\p{Lu}\d ]{1,12} ?$/u.test(text.slice(Math.max(0, at - 14), at)) && /^s? ?[\p{Lu}\d ]{0,12}[)\]]/u.test(text.slice(end, end + 15)) || (/[([]$/.test(text.slice(0, at).slice(-1)) && /^ [\p{Lu}\d ]{2,12}[)\]]/u.test(text.slice(end, end + 15)))) return { words: '' }
  const open = /[([]\s*(?:the |hereafter |known as |or )?["'‘“]?$/i.exec(text.slice(Math.max(0, at - 24), at))
  const close = /^["'’”]?\s*[)\];,–-]/.exec(text.slice(end, end + 4))
  if (open && close) {
    const bracket = at - open[0].length
    const from = wordsBefore(text.slice(0, bracket), name)
    const shut = /^["'’”]?\s*[)\]]/.exec(text.slice(end, end + 4))
    if (from === undefined) return { words: '' }
    return { words: clean(text.slice(from, bracket)), ...(shut && { whole: { start: from, end: end + shut[0].length } }) }
  }
  // “Merrow Fire and Rescue Service (Merrow FRS)”.
  const withName = /[([](?:\p{Lu}[\p{L}’'-]{1,20} ){1,3}$/u.exec(text.slice(Math.max(0, at - 66), at))
  if (withName && close && wordsBefore(text.slice(0, at - withName[0].length), name) !== undefined) return { words: '' }
  // “ABC (words)”, “the ABC team (words)”.
  const inside = /^(?:\s\p{Ll}{2,12}){0,2}\s?[([]([^()[\]]{4,120})[)\]]/u.exec(text.slice(end, end + 150))
  if (inside && spells(inside[1]!, name)) return { words: clean(inside[1]!) }
  // “CSA (Canada)”: whatever stands beside it says what it is.
  if (/^\s?\(\p{L}/u.test(text.slice(end, end + 3))) return { words: '' }
  if ((kind === 'item' || kind === 'paragraph') && text.slice(0, at).trim() === '') {
    const after = /^\s*(?:[:–=-]|stands for|means)\s*([^.;:()]{4,120})/.exec(text.slice(end, end + 140))
    if (after && spells(after[1]!, name)) return { words: clean(after[1]!) }
  }
  if (cell && text.trim() === name) {
    const next = passages[index + 1]
    if (next?.cell?.row === cell.row && spells(next.plain.trim().split(/\s+/).slice(0, 10).join(' '), name)) return { words: clean(next.plain) }
  }
  return undefined
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(/^["'‘“(]{1,3}/, '').replace(/["'’”,]{1,3}$/, '').trim()

/** Words that an abbreviation passes over. */
const small = /^(?:of|and|the|for|in|to|on|with|a|an|at|by|from|s|or|&)$/i

/** Where the words before the bracket begin that the abbreviation spells; undefined where they do not. */
function wordsBefore(text: string, name: string): number | undefined {
  for (const words of meanings(name)) if (text.trimEnd().toLowerCase().replace(/['’]/g, '').replace(/s$/, '').endsWith(words.toLowerCase().replace(/['’]/g, '').replace(/s$/, ''))) return startOf(text, words)
  const parts = [...text.slice(-200).matchAll(/\p{L}[\p{L}'’]*|&/gu)]
  const by = Math.max(0, text.length - 200)
  const letters = [...name.toUpperCase()]
  let left = letters.length - 1
  for (let i = parts.length - 1; i >= 0 && left >= 0 && parts.length - i < letters.length * 2 + 3; i--) {
    const part = parts[i]![0]
    if (/[.;:]/.test(text.slice(by + parts[i]!.index + part.length, i + 1 < parts.length ? by + parts[i + 1]!.index : undefined))) return undefined
    if (part.charAt(0).toUpperCase() === letters[left]) {
      left--
      if (left < 0) return by + parts[i]!.index
    } else if (!small.test(part)) {
      // Letters from inside a word (“SCIE”, “SENDCo”): the word's own first letter then stands for the one before.
      const inner = [...part.toUpperCase()]
      let j = inner.length - 1
      while (left >= 0 && j >= 0) {
        if (inner[j] === letters[left]) left--
        j--
        if (left >= 0 && j === 0 && inner[0] === letters[left]) { left--; break }
      }
      if (inner[0] !== letters[left + 1]) return undefined
      if (left < 0) return by + parts[i]!.index
    }
  }
  return undefined
}

function startOf(text: string, words: string): number {
  const count = words.split(/[\s-]+/).length
  const parts = [...text.matchAll(/[^\s-]+/g)]
  return parts[Math.max(0, parts.length - count)]?.index ?? 0
}

/** Whether the letters are, in order, those that the words begin with. */
function spells(words: string, name: string): boolean {
  if (meanings(name).some(one => words.toLowerCase().startsWith(one.toLowerCase().slice(0, -1)))) return true
  const letters = [...name.toUpperCase()]
  let at = 0
  for (const part of words.match(/\p{L}[\p{L}'’]*/gu) ?? []) if (part.charAt(0).toUpperCase() === letters[at]) at++
  return at === letters.length
}
