/** Refusals and weighings that use no word of acceptance. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { concessions, considers, negations, others, refusals, reportNouns, requests, type StatedPosition } from './positionWords.ts'
import { piece, type Reach } from './statement.ts'
import { reporters } from './verbContext.ts'
import { wordAt, type Token } from './words.ts'

const bodies = new Set(grammar.impliedPosition.bodies)
const reporting = new Set(grammar.impliedPosition.reporting)

/** “We do not propose to go through the facts” */
const speaking = new Set(grammar.impliedPosition.speaking)
/** Tokens. */
const speechReach = 10

/** Notes a statement of the sentence. */
export type Say = (position: StatedPosition, reach: Reach, explicit: boolean, count?: number, voiced?: boolean) => void

/** Tokens from a view to what it says is not so. */
const viewReach = 26

/** “We consider that one trust acting alone will not address the issue”, “We do not consider that any further limit is necessary”. */
const opinionAgainst = (tokens: readonly Token[]): { readonly at: number } | undefined => {
  const at = tokens.findIndex(t => views.has(t.word))
  if (at < 1) return undefined
  const left = tokens.slice(Math.max(0, at - 3), at)
  const not = left.some(t => negations.has(t.word))
  if (!not && !reporters.has(left.at(-1)!.word)) return undefined
  const end = tokens.findIndex((t, k) => k > at && k < at + viewReach && (not ? wanted.has(t.word) && ['is', 'are', 'be'].includes(tokens[k - 1]!.word) : t.word === 'not' && ['will', 'would'].includes(tokens[k - 1]!.word)))
  return end < 0 || asked(tokens, at) || not && tokens.slice(at, end).some(t => [',', ';', 'if'].includes(t.word)) ? undefined : { at: end }
}

/** “The parish has asked for lighting, which the Council does not consider to be warranted”: of what somebody else asks. */
export const asked = (tokens: readonly Token[], to: number): boolean =>
  tokens.slice(0, to).some((t, k, list) => t.word === 'which' && list.slice(0, k).some(x => requests.has(x.word)))

const views = new Set(grammar.impliedPosition.views)
const wanted = new Set(grammar.impliedPosition.wanted)

/** “Ofsted has told us that it has no plans to …”: what another body says of itself. */
const reported = (tokens: readonly Token[], to: number): boolean => {
  const at = tokens.findIndex((t, k) => k < to && reporting.has(t.word))
  return at >= 0 && tokens.slice(at, to).some(t => t.word === 'that') && !tokens.slice(0, at).some(t => reporters.has(t.word)) && !/^(?:been|was|were|are|is)$/.test(wordAt(tokens, at - 1))
}

/** “…, but we will publish a summary”: something of what is asked is offered. */
export const offered = (tokens: readonly Token[], from: number): boolean =>
  tokens.some((t, k) => k > from && ['but', 'however', 'although', 'though'].includes(t.word) && offers(tokens.slice(k + 1, k + 8)))

const offers = (rest: readonly Token[]): boolean => {
  const will = rest.findIndex(t => t.word === 'will' || t.word === "we'll")
  return will >= 0 && !['not', 'be', 'never'].includes(wordAt(rest, will + 1)) && (wordAt(rest, will) === "we'll" || rest.slice(0, will).some(t => reporters.has(t.word) || bodies.has(t.word)))
}

/** Says what the sentence implies, if anything. */
export const impliedRefusal = (tokens: readonly Token[], say: Say): void => {
  const refusal = refusals.find(tokens) ?? opinionAgainst(tokens)
  if (refusal && (reported(tokens, refusal.at) || tokens.slice(refusal.at).some((t, k, list) => (k < speechReach ? speaking.has(t.word) : t.word === 'speculate') && !list.slice(0, k).some(x => x.word === 'and')))) return
  if (refusal && offered(tokens, refusal.at)) return say('accepted-in-part', piece, false, undefined, tokens.some(t => reporters.has(t.word)))
  if (refusal && tokens.slice(Math.max(0, refusal.at - 6), refusal.at).some(t => ['although', 'while', 'whilst', 'though'].includes(t.word))) return say('accepted-in-part', piece, false, undefined, tokens.some(t => reporters.has(t.word)))
  if (refusal && !others.has(wordAt(tokens, refusal.at - 1)) && !tokens.slice(0, refusal.at).some(t => ['if', 'should', 'whether'].includes(t.word))) return say('not-accepted', piece, false, undefined, tokens.some(t => reporters.has(t.word)))
  if (considers.find(tokens)) return say('accepted-in-part', piece, false, undefined, false)
  const concession = concessions.find(tokens)
  // “If more is needed”, “will ask whether further checks are required”, “hopes that they accept that …”, “You told us that more is needed”
  if (concession && (tokens.slice(0, concession.at).some(t => ['if', 'whether', 'may', 'should', 'hope', 'hopes'].includes(t.word)) || ['was', 'no'].includes(wordAt(tokens, concession.at - 1)) || reported(tokens, concession.at))) return
  // “The coroner accepted that …”
  if (concession && !others.has(wordAt(tokens, concession.at - 1)) && !reportNouns.has(wordAt(tokens, concession.at - 1))) say('accepted-in-part', piece, false)
}
