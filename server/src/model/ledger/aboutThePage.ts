/** Deeds of the page itself and of its writing: what is said, recalled, answered in turn or published with it. None is done in answer to the review. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Deed } from './deed.ts'
import { phraseSet } from './phrases.ts'
import { isMark, type Token } from './words.ts'

const recalling = new Set(grammar.aboutThePage.recalling)
const answering = new Set(grammar.aboutThePage.answering)
const sending = new Set(grammar.aboutThePage.sending)
const reviewers = new Set(grammar.aboutThePage.reviewers)
const matters = new Set(grammar.aboutThePage.matters)
const turning = phraseSet(grammar.aboutThePage.turning)
const inTurn = phraseSet(grammar.aboutThePage.inTurn)
const thisPage = phraseSet(grammar.aboutThePage.thisPage)
const preparing = phraseSet(grammar.aboutThePage.preparing)
const said = phraseSet(grammar.aboutThePage.said)
const planned = phraseSet(grammar.aboutThePage.planned)
const silent = phraseSet(grammar.aboutThePage.silent)
const afterPapers = new Set(grammar.aboutThePage.afterPapers)
const covering = phraseSet(grammar.aboutThePage.covering)

const feelings = new Set(grammar.aboutThePage.feelings)
/** Tokens from a deed's first word to what is felt. */
const farthestFeeling = 14
const following = phraseSet(grammar.aboutThePage.following)
/** Tokens of “measures.” behind “the following” */
const longestNoun = 3
/** “in the following autumn” */
const timed = new Set(grammar.aboutThePage.timed)
const afterList = new Set(grammar.aboutThePage.afterList)

export const aboutThePage = (tokens: readonly Token[], { from, verb, owner, tense, ask, agentless }: Deed): boolean => {
  const any = (phrases: ReturnType<typeof phraseSet>, k = 0): boolean => tokens.some((_, at) => at >= k && phrases.at(tokens, at) !== undefined)
  // “Members will recall that …”
  if (tense === 'will' && recalling.has(verb)) return true
  // “the survivors whom I have met”
  if (tokens[from - 1]?.word === 'whom') return true
  // “The Inquiry asked that …”: its words, and no request of ours.
  if (ask && owner && tokens.some(t => t.end <= owner.end && t.start >= owner.start && reviewers.has(t.word))) return true
  if (any(preparing) || any(silent)) return true
  // “The Council extends its condolences”
  if (tokens.slice(from, from + farthestFeeling).some(t => feelings.has(t.word))) return true
  // “We have made the following changes:”: what they are stands below.
  const list = following.find(tokens)
  const behind = list ? tokens.slice(list.at + list.length) : []
  if (list && !(list.at > 0 && timed.has(tokens[list.at - 1]!.word)) && (behind.at(-1)?.word === ':' || !behind.some(t => t.word === ':') && (behind.length <= longestNoun || afterList.has(behind[0]!.word)))) return true
  // “The action plan was signed off by the Board”: what is in it is not told.
  if (planned.find(tokens, from)) return true
  // “I am providing this response to …”, “The Manager introduced the report”, “The Panel has been sent a copy.”
  const cover = covering.find(tokens)
  if (cover && !goesOn(tokens[cover.at + cover.length])) return true
  const self = owner ? ['i', 'we'].includes(tokens.find(t => t.start === owner.start)?.word ?? '') : agentless
  // “I will take them in the order in which they stand”, “I turn first to …”
  if (self && (any(turning, from) || answering.has(verb) && any(inTurn, from) && tokens.some((t, k) => k > from && matters.has(t.word)))) return true
  // “I am today publishing our response”, “A Welsh version of this statement is available.”
  if (sending.has(verb) && any(thisPage)) return true
  // “I made a short statement”, “have made their support known”
  return verb === 'make' && any(said)
}

/** “a copy of the leaflet”, “the report form”: it is of something else. */
const goesOn = (next: Token | undefined): boolean => next !== undefined && !isMark(next) && !afterPapers.has(next.word)
