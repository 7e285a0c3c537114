/** What the sentences before and after a deed say of it: who does it, when, that it fell short. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Span } from '../../span.ts'
import type { Passage } from '../blockReading.ts'
import { hasLetter } from '../characters.ts'
import { apart } from './apart.ts'
import type { DeedInput } from './deedInput.ts'
import { deeds } from './deeds.ts'
import { dueIn, dueOf, type Due } from './due.ts'
import { fieldsIn } from './fields.ts'
import { fragment, ownerTold, type Fragment } from './nextSentence.ts'
import { isOwnerPhrase, isUnfilled } from './owners.ts'
import { ledBy } from './ownerWithin.ts'
import { topicsOf } from './topics.ts'
import { isCapital, tokenise, wordAt, type Token } from './words.ts'
import { plainAt } from '../plainAt.ts'

const noHead = new RegExp(grammar.sentencesAround.noHead)
const headVerb = new RegExp(grammar.sentencesAround.headVerb)

export const checking = new Set(grammar.deedEvents.checking)

/** “The Department knows little. It will …”: the doer of the sentence before, where it names one at its head. */
export const doerBefore = ({ passage, sentence }: DeedInput): Span | undefined => {
  const at = passage.sentences.findIndex(s => s.start === sentence.start)
  for (let k = at - 1; k >= 0 && k >= at - sentencesBack; k--) {
    const found = doerOf(passage, passage.sentences[k] as Span) ?? deedBy(passage, passage.sentences[k] as Span)
    if (found) return found
  }
  return undefined
}

/** Sentences before “It will …” that may name who that is. */
const sentencesBack = 3

/** The doer of what a sentence says is done: “We support this, and NPCC is going to run the work.” */
const deedBy = (passage: Passage, { start, end }: Span): Span | undefined => {
  const owner = deeds(apart(tokenise(plainAt(passage, { start, end }), start)), false).at(-1)?.owner
  return owner && owner.end - owner.start > longestPronoun ? owner : undefined
}

/** UTF-16 units of “we”. */
export const longestPronoun = 2

/** The doer that a sentence names at its head. */
const doerOf = (passage: Passage, before: Span): Span | undefined => {
  const tokens = tokenise(plainAt(passage, before).slice(0, 160), before.start)
  for (let from = 0; from < Math.min(tokens.length, 8); from++) {
    if (!['the', 'our', 'its'].includes(wordAt(tokens, from)) && !(from === 0 && isCapital(tokens[0] as Token))) continue
    for (let to = Math.min(tokens.length - 1, from + 9); to > from; to--) {
      const next = tokens[to] as Token
      if (isCapital(next) || !headVerb.test(next.word) || !isOwnerPhrase(tokens.slice(from, to)) || tokens.slice(from, to).some(t => noHead.test(t.word))) continue
      return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
    }
  }
  return undefined
}

/** “In place Jan 2026.” is less, and says when. */
const shortestDeed = 5

/** “Lead – Principal Social Worker.” is the next sentence: this one says what is done, whatever its form. */
export const leadNext = ({ passage, next, reading, tokens }: DeedInput): boolean =>
  next !== undefined && tokens.length > shortestDeed && fieldsIn(reading.text, passage).some(f => f.role === 'owner' && !f.inline && f.label.start >= next.start && f.label.start < next.start + 3)

/** “We added a person to it. That was not enough.” */
export const fellShort = ({ passage, next }: DeedInput): boolean =>
  next !== undefined && short.test(plainAt(passage, next))
const short = new RegExp(grammar.deedEvents.short, 'i')

const goesOn = new RegExp(grammar.deedEvents.goesOn, 'i')

/** “… will be brought into line. Social Work will do this by June.” */
export const ownerNext = ({ next, passage }: DeedInput): Span | undefined => {
  if (!next) return undefined
  const plain = plainAt(passage, next)
  return ownerTold(plain, next.start) ?? (/^\s*(?:this|it|responsib\w+)\b/i.test(plain) ? ledBy(plain, next.start) : undefined)
}

/** “We will no longer use it. Head of Legal, at once.” */
export const fragmentNext = ({ passage }: DeedInput, next: Span): Fragment | undefined => fragment(plainAt(passage, next), next.start)

/** “… by the council. This starts in May 2017.” */
export const dueNext = (input: DeedInput, next: Span | undefined): Due | undefined => {
  const { passage, sentence } = input
  if (!next) return undefined
  const plain = plainAt(passage, next)
  if (/^\s*otherwise\b/i.test(plain)) return undefined
  // “… to each step. By 31 May 2031.”
  const alone = plain.length < longestDate ? dueOf(plain, next.start) : undefined
  if (alone && !isUnfilled(plain.trim()) && onlyWhen.test(plain.slice(0, alone.span.start - next.start)) && !hasLetter(plain.slice(alone.span.end - next.start))) return alone
  const told = ownerTold(plain, 0) !== undefined
  return (goesOn.test(plain) || /^\s*\(/.test(plain) || plain.length < 160 && carriesOn(plainAt(passage, sentence), plain) || told) && plain.length < 260 ? dueIn(plain, next.start, true) ?? (/^\s*(?:in place|done|complete)\b/i.test(plain) ? dueOf(plain, next.start) : undefined) ?? (told ? dueNext(input, passage.sentences.find(s => s.start > next.start)) : undefined) : undefined
}

/** UTF-16 units of a sentence that is nothing but a date. */
const longestDate = 40
const onlyWhen = new RegExp(grammar.deedEvents.onlyWhen, 'i')

/** It has no deed of its own, and is of what the sentence before it is of: “The new layout …” after “The layout was changed.” */
const carriesOn = (before: string, plain: string): boolean => {
  const tokens = apart(tokenise(plain))
  if (deeds(tokens, false).some(d => !d.agentless) || tokens.some(t => checking.has(t.word) || audits.test(t.word))) return false
  const topics = topicsOf(before)
  return topicsOf(plain.slice(0, Math.min(60, tokens.find(t => finite.has(t.word))?.start ?? 60))).some(t => topics.includes(t)) || !tokens.some(t => finite.has(t.word))
}
export const finite = new Set(grammar.elliptic.finite)
const audits = /^(?:audit|review|report|check|survey|sampl|evaluat)/
