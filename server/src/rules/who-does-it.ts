/** Positions and actions in the passive voice that name nobody. */
import grammar from '../../lexicons/grammar.json' with { type: 'json' }
import data from '../../lexicons/plain-english/passives.json' with { type: 'json' }
import type { Fix } from '../engine/assessment.ts'
import type { BlockReading } from '../model/blockReading.ts'
import type { Token } from '../model/lexicon/tokens.ts'
import { inflect } from '../prose/inflect.ts'
import { isParticiple } from '../prose/passive.ts'
import { isLeftAlone, prose, written, type ProseSentence } from '../prose/prose.ts'
import type { Marker } from '../profile/marker.ts'
import { escapeSnippet } from './fixes/sectionFix.ts'
import type { BlockRule, Report } from './rule.ts'
import { plainAt } from '../model/plainAt.ts'

const opinions: Readonly<Record<string, string>> = data.opinions
const answered = new Set('finding findings recommendation recommendations conclusions concern concerns'.split(' '))
/** “It is widely known that …” is said of everybody. */
const everybodys = new Set('widely generally commonly well often universally'.split(' '))
const ownerColumn = /\b(?:lead|owner|responsib|who|accountable|agency|service|officer)/i
const adverb = /^(?:also|now|then|therefore|all|both|still|further|\w{3,}ly)$/
/** A verb and the word without which it says nothing: “looked by” is no English. */
const together = new RegExp(grammar.whoDoesIt.together)
/** Words after a participle in which its doer may be named. */
const reach = 12

export const whoDoesIt: BlockRule = {
  id: 'who-does-it',
  scope: 'block',
  own: true,
  *check(reading, _options, marker) {
    const named = reading.passages.some(({ kind, plain }) => kind === 'header-cell' && ownerColumn.test(plain))
    for (const sentence of prose(reading)) {
      // A row with a column for its lead has named the doer.
      if (named && sentence.passage.kind === 'cell') continue
      const { tokens } = sentence
      for (let i = 0; i < tokens.length; i++) {
        const found = opinion(reading, sentence, tokens, i, marker) ?? position(reading, sentence, tokens, i, marker) ?? action(reading, sentence, tokens, i)
        if (found && !isLeftAlone(sentence, found.span)) yield found
      }
    }
  },
}

const word = (tokens: readonly Token[], i: number): string => tokens[i]?.word ?? ''

/** “It is accepted that …” */
function opinion(reading: BlockReading, sentence: ProseSentence, tokens: readonly Token[], i: number, { terms: { body } }: Marker): Report | undefined {
  if (word(tokens, i) !== 'it' || everybodys.has(word(tokens, i + 2))) return undefined
  const at = adverb.test(word(tokens, i + 2)) ? i + 3 : i + 2
  const past = word(tokens, i + 1) === 'was'
  const verb = word(tokens, at)
  if ((word(tokens, i + 1) !== 'is' && !past) || !Object.hasOwn(opinions, verb) || word(tokens, at + 1) !== 'that') return undefined
  const span = { start: tokens[i]!.start, end: tokens[at]!.end }
  const source = written(reading, sentence, span)
  // “our organisation”: who answers a coroner writes of itself.
  const subject = /^our /.test(body) ? 'we' : body
  const plural = subject === 'we' || /[^s]s$/.test(body)
  const says = `${subject} ${inflect(opinions[verb]!, past ? 'past' : plural ? 'base' : 's')}`
  const text = /^I/.test(source ?? '') ? says.charAt(0).toUpperCase() + says.slice(1) : says
  return {
    span,
    message: `“${source ?? `it is ${verb}`}” does not say who. Write “${says}”, or name the agency that does.`,
    question: 'acceptance',
    fixes: source === undefined || at > i + 2 ? [] : [{ title: `Replace “${source}” with “${text}”`, insertions: [{ at: span.start, end: span.end, snippet: escapeSnippet(text) }] }],
  }
}

/** “The findings are accepted.” */
function position(reading: BlockReading, sentence: ProseSentence, tokens: readonly Token[], i: number, { terms: { body } }: Marker): Report | undefined {
  if (!answered.has(word(tokens, i)) || !/^(?:is|are|was|were)$/.test(word(tokens, i + 1))) return undefined
  const at = adverb.test(word(tokens, i + 2)) ? i + 3 : i + 2
  if (!/^(?:accepted|agreed|rejected|endorsed|adopted)$/.test(word(tokens, at)) || hasDoer(tokens, at) || asksOthers(tokens, i)) return undefined
  const span = { start: tokens[i + 1]!.start, end: tokens[at]!.end }
  const by = `by ${/^our /.test(body) ? 'us' : body}`
  return {
    span,
    message: `“${plainly(sentence, span)}” does not say by whom. Name the body whose position this is: “${word(tokens, at)} ${by}”.`,
    question: 'acceptance',
    fixes: insertAfter(reading, sentence, tokens[at]!, ` ${by}`, `Insert “${by}”`),
  }
}

/** “A new form will be introduced.” */
function action(reading: BlockReading, sentence: ProseSentence, tokens: readonly Token[], i: number): Report | undefined {
  const helper = word(tokens, i)
  const to = helper !== 'will'
  if (to && (helper !== 'is' && helper !== 'are' || word(tokens, i + 1) !== 'to')) return undefined
  let at = to ? i + 2 : i + 1
  while (adverb.test(word(tokens, at))) at++
  if (word(tokens, at) !== 'be') return undefined
  at++
  while (adverb.test(word(tokens, at))) at++
  const done = word(tokens, at)
  if (!isParticiple(done) || hasDoer(tokens, at) || asksOthers(tokens, i) || /^(?:below|above|here)$/.test(word(tokens, at + 1))) return undefined
  // “will be picked up”, “will be looked into”
  const last = /^(?:up|out|down|forward|off|over)$/.test(word(tokens, at + 1)) || together.test(`${done} ${word(tokens, at + 1)}`) ? at + 1 : at
  const span = { start: tokens[i]!.start, end: tokens[last]!.end }
  return {
    span,
    message: `“${plainly(sentence, span)}” does not say who does it. Name them: “the Head of Service will …”, or “${plainly(sentence, { start: tokens[at]!.start, end: span.end })} by …”.`,
    question: 'actions',
    fixes: insertAfter(reading, sentence, tokens[last]!, ' by ${1:[who]}', 'Insert “by …” to say who'),
  }
}

const plainly = ({ passage }: ProseSentence, { start, end }: { readonly start: number; readonly end: number }): string =>
  plainAt(passage, { start, end }).replace(/\s+/g, ' ')

/** What follows “by” where it tells when or how. */
const noDoer = new RegExp(grammar.whoDoesIt.noDoer)

/** “by the council”, “(lead: Training Officer)”; not “by March”, “by 31 March”, “by the end of”, “by asking”. */
function hasDoer(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + reach); i++) {
    if (/^(?:through|via|owner)$/.test(word(tokens, i)) || (word(tokens, i) === 'lead' && !/^(?:to|will|would|and|or|the|a|by)$/.test(word(tokens, i - 1)))) return true
    if (word(tokens, i) !== 'by') continue
    const next = word(tokens, i + 1) === 'the' ? word(tokens, i + 2) : word(tokens, i + 1)
    if (!noDoer.test(next)) return true
  }
  return false
}

/** A condition, or a clause about something else: “if it will be …”, “the form that will be …”. */
const asksOthers = (tokens: readonly Token[], i: number): boolean =>
  /^(?:that|which|who|and)$/.test(word(tokens, i - 1)) || tokens.slice(Math.max(0, i - 3), i).some(one => one.word === 'which') || tokens.slice(Math.max(0, i - 8), i).some(({ word: before }) => /^(?:if|whether|unless|how|when|where|what|why|until)$/.test(before))

function insertAfter(reading: BlockReading, sentence: ProseSentence, { start, end }: Token, snippet: string, title: string): readonly Fix[] {
  return written(reading, sentence, { start, end }) === undefined ? [] : [{ title, insertions: [{ at: end, snippet }] }]
}
