/** A block's prose in the responder's own voice: its sentences with their words, and what in them is to be left alone. */
import grammar from '../../lexicons/grammar.json' with { type: 'json' }
import { overlap, shift, type Span } from '../span.ts'
import type { BlockReading, Passage } from '../model/blockReading.ts'
import { startsCapital } from '../model/characters.ts'
import { isProse, sentencesIn } from '../model/plainEnglish.ts'
import { sentenceTokens, type Token } from '../model/lexicon/tokens.ts'
import { keptBy, recent } from '../remembered.ts'
import { plainAt } from '../model/plainAt.ts'

/** Offsets are relative to the block throughout. */
export interface ProseSentence {
  readonly passage: Passage
  readonly span: Span
  /** The sentence without marks. */
  readonly plain: string
  readonly tokens: readonly Token[]
  /** Quotations, code and blanks that overlap the passage: somebody else's words, or none. */
  readonly alone: readonly Span[]
}

/** Headings are titles, and left out; so are paragraphs that do a heading's work and the review's words. */
export const prose = keptBy((reading: BlockReading): readonly ProseSentence[] =>
  reading.passages.flatMap(passage => (isOwn(passage) && !isBoldLine(reading.text, passage) ? sentencesOf(reading, passage) : [])))

/** The responder's own running words: no title, no recommendation restated under its letter, no printer's line. */
export const isOwn = (passage: Passage): boolean => isProse(passage) && !(lettered.test(passage.plain) && duty.test(passage.plain))

/** “9c. A peer review should …”, “7f) iii. That funding …”: a recommendation restated under its own letter. */
const lettered = new RegExp(grammar.prose.lettered)
const duty = new RegExp(grammar.prose.duty)

const isBoldLine = (text: string, { kind, span, plain }: Passage): boolean =>
  kind === 'paragraph' && /^(\*\*|__)[^\n*_]*\1[:.]?$/.test(text.slice(span.start, span.end)) && !/[.!?]\s*$/.test(plain)

function sentencesOf(reading: BlockReading, passage: Passage): readonly ProseSentence[] {
  const { span: { start, end }, plain } = passage
  const alone = [...passage.quoted, ...reading.placeholders.filter(blank => overlap(blank, passage.span)), ...codeIn(reading.text.slice(start, end), start)]
  return sentencesIn(passage).map(span => ({ span, words: plain.slice(span.start - start, span.end - start) })).filter(({ words }) => !isTitle(words)).map(({ span, words }) => new Sentence(passage, span, words, alone))
}

class Sentence implements ProseSentence {
  readonly passage: Passage
  readonly span: Span
  readonly plain: string
  readonly alone: readonly Span[]
  constructor(passage: Passage, span: Span, plain: string, alone: readonly Span[]) {
    this.passage = passage
    this.span = span
    this.plain = plain
    this.alone = alone
  }
  get tokens(): readonly Token[] {
    return placedTokens(this)
  }
}

/** Not kept by the sentence: the words of a long document, cut, take many times the room that they take as text. */
const placedTokens = recent(({ plain, span }: ProseSentence) => sentenceTokens(plain).map((token): Token => ({ ...token, ...shift(token, span.start) })))

/** “3. Documentation of Communication & Decision Making.”, “5 Growth at the Forefront - GOV.UK”: all words but the small begin with a capital, or a page is named. */
const isTitle = (plain: string): boolean =>
  / [-–] GOV\.UK\b/.test(plain) || (plain.length < longestTitle && (plain.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? []).every((word, _, all) => all.length > 1 && startsCapital(word)))

/** UTF-16 units. */
const longestTitle = 120

function codeIn(source: string, by: number): readonly Span[] {
  if (!source.includes('`')) return []
  const found: Span[] = []
  let from = 0
  let before: RegExpExecArray | undefined
  // Between two runs of marks, by as many of them as both have.
  for (const run of source.matchAll(/`+/g)) {
    const left = before ? before.index + before[0].length - Math.max(before.index, from) : 0
    if (before && left > 0) {
      const marks = Math.min(left, run[0].length)
      from = run.index + marks
      found.push({ start: before.index + before[0].length - marks + by, end: from + by })
    }
    before = run
  }
  return found
}

export const isLeftAlone = ({ alone }: ProseSentence, span: Span): boolean => alone.some(one => overlap(one, span))

/** The words as they are written; undefined where Markdown's marks stand among them, so that they cannot be replaced as one. */
export function written(reading: BlockReading, { passage }: ProseSentence, { start, end }: Span): string | undefined {
  const source = reading.text.slice(start, end)
  return source === plainAt(passage, { start, end }) && !/\n\s*\n/.test(source) ? source : undefined
}
