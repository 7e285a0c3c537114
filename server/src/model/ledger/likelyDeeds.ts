/** Sentences that tell a deed in no form of the grammar: by how likely they are to tell one where they stand (`npm run learn`). */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { overlap, type Span } from '../../span.ts'
import type { BlockReading, Passage } from '../blockReading.ts'
import { deedTold } from '../evidence/deeds.ts'
import { weighedSentences } from '../evidence/readEvidence.ts'
import { isLikelyDeed, isSurelyDeed } from '../weighing/likely.ts'
import { likelihood, weighed } from '../weighing/weigh.ts'
import { aboutThePage } from './aboutThePage.ts'
import type { Deed } from './deed.ts'
import { deedEvents } from './deedEvents.ts'
import { baseOfParticiple } from './doing.ts'
import type { ActionEvent, LedgerEvent } from './events.ts'
import type { FindingWord } from './findingWords.ts'
import type { PhraseSet } from './phrases.ts'
import { finite } from './sentencesAround.ts'
import { agentAfter, clauseFloor, reports, subjectBefore, trimOwner } from './subject.ts'
import { mainVerb } from './mainVerb.ts'
import { ofTheCase } from './ofTheCase.ts'
import { isOwnerPhrase } from './owners.ts'
import { irregularPast } from './plainTense.ts'
import { isCapital, spanOf, tokenise, wordAt, type Token } from './words.ts'
import { plainAt } from '../plainAt.ts'

const actions = weighed.indexOf('actions')
const promising = new Set(grammar.likelyDeeds.promising)
const telling = new Set(grammar.likelyDeeds.telling)
const thinking = new Set(grammar.deeds.thinking)
const idle = new Set(grammar.likelyDeeds.idle)
const being = new Set(grammar.verbContext.beForms)
const purposes = new Set(grammar.likelyDeeds.purposes)
const besides = new Set(grammar.likelyDeeds.besides)
/** “Some authorities have …” */
const others = new Set(grammar.likelyDeeds.others)
/** A sentence with one of these is read. */
const read = new Set(grammar.likelyDeeds.read)

/** `events`: what the grammar reads in the block. What it reads of a sentence stands; a deed of which it is unsure counts where it is likely. */
export const withLikelyDeeds = (reading: BlockReading, events: readonly LedgerEvent[], words: PhraseSet<FindingWord>): readonly LedgerEvent[] => {
  const sentences = weighedSentences(reading)
  const told = reading.evidence.filter(e => e.kind === deedTold)
  const out: LedgerEvent[] = []
  let next = 0, tale = 0, from = 0
  for (const [k, text] of events.entries()) {
    if (text.kind !== 'text') continue
    const part = events.slice(from, k)
    from = k
    for (; next < sentences.length && sentences[next]!.start < text.span.end; next++) {
      const { start, end, odds, passage } = sentences[next]!
      while (tale < told.length && told[tale]!.end <= start) tale++
      const likely = likelihood(odds[actions]!)
      if (!text.review && overlap(text.span, { start, end }) && isLikelyDeed(likely, (told[tale]?.start ?? end) < end)) addDeeds(reading, reading.passages[passage]!, { start, end }, part, words, isSurelyDeed(likely))
    }
    out.push(...part)
  }
  return [...out, ...events.slice(from)]
}

/** To the events of its passage. `sure`: whatever its verbs. */
const addDeeds = (reading: BlockReading, passage: Passage, sentence: Span, out: LedgerEvent[], words: PhraseSet<FindingWord>, sure: boolean): void => {
  const { start, end } = sentence
  const tokens = tokenise(plainAt(passage, { start, end }), start)
  if (aboutThePage(tokens, ofOld) || !acts(tokens) && !(sure && isTold(tokens))) return
  const within = (span: Span | undefined): boolean => span !== undefined && overlap(span, sentence)
  const met = out.filter(e => e.kind === 'statement' ? within(e.statement.span) : read.has(e.kind) && 'span' in e && within(e.span) || e.kind === 'action' && (within(e.owner) || within(e.due?.span)))
  const told = met.length > 0 ? met : deedEvents({ reading, passage, sentence, next: undefined, tokens, words, label: '', checks: undefined, review: false, whole: true })
  const deeds = told.filter(e => e.kind === 'action' && within(e.span) && !e.bare) as readonly ActionEvent[]
  if (deeds.length < told.length) return
  for (const e of deeds) {
    const owner = e.owner ?? doerIn(tokens)
    if (met.length > 0) out[out.indexOf(e)] = { ...e, likely: true }
    else out.push({ ...e, ...(owner && { owner }), labelled: false, strength: 'soft', likely: true })
  }
}

/** “will be told”, “has spoken to”, “is being looked at”: something is done. */
const acts = (tokens: readonly Token[]): boolean => tokens.some(({ word }, i) => {
  const main = telling.has(word) ? mainVerb(tokens, i + 1) : undefined
  if (!main || main.not || thinking.has(wordAt(tokens, i - 1))) return false
  const verb = tokens[main.at]!.word
  const base = promising.has(word) && !main.be ? verb : baseOfParticiple(verb)
  return base !== undefined && !idle.has(base)
})

/** Not “Present: the Clerk; …”, “By June the Clerk will:”, “The duty is to study fires”, “The policy says who is named”, “Thought has been given to it”, “The keeper drew up a list in his youth”. */
const isTold = (tokens: readonly Token[]): boolean =>
  wordAt(tokens, 0) !== 'that' && tokens.at(-1)!.word !== ':' && !tokens.slice(1, longestLabel).some(t => purposes.has(t.word)) && !ofTheCase(tokens, ofOld)
  && !tokens.some(({ word }, i) => telling.has(word) && (thinking.has(wordAt(tokens, i - 1)) || mainVerb(tokens, i + 1)?.not))
  && (tokens.some(t => finite.has(t.word)) || !tokens.slice(0, longestLabel).some(t => t.word === ':'))
const ofOld: Deed = { from: 0, to: 0, tense: 'done', strength: 'soft', agentless: false, ask: false, verb: '', elliptic: false }
/** Tokens of “Copied to:” */
const longestLabel = 4

/** Whoever it is done by, else the first who stands before a verb. */
const doerIn = (tokens: readonly Token[]): Span | undefined => {
  for (let k = 0; k < tokens.length; k++) {
    // “taken out by the wardens”, “is now seen on the same day by the Director”
    const verb = being.has(tokens[k]!.word) ? mainVerb(tokens, k + 1)?.at : wordAt(tokens, k + 1) === 'by' ? k : undefined
    const agent = verb !== undefined && baseOfParticiple(wordAt(tokens, verb)) !== undefined ? agentAfter(tokens, verb + 1, tokens.length) : undefined
    if (agent) return agent
  }
  for (let at = 1; at < tokens.length; at++) {
    const { word } = tokens[at]!
    if (!finite.has(word) && !reports.has(word) && !irregularPast.has(word) && !word.endsWith('ed') || isCapital(tokens[at]!) || ['to', 'be'].includes(wordAt(tokens, at - 1))) continue
    // “The officer has been spoken to”: whom it is done to.
    const main = mainVerb(tokens, at + 1)
    if (main?.be && baseOfParticiple(tokens[main.at]!.word) !== undefined) return undefined
    const { from, owner } = subjectBefore(tokens, at, clauseFloor(tokens, at, 0))
    const first = trimOwner(tokens, from, at)
    // “As the Inquiry asked, the Minister …”
    if (besides.has(wordAt(tokens, wordAt(tokens, first - 1) === 'that' ? first - 2 : first - 1))) continue
    if (owner && !others.has(wordAt(tokens, first)) && !tokens.slice(first, at).some(t => finite.has(t.word)) && isOwnerPhrase(tokens.slice(first, at))) return spanOf(tokens, first, at)
  }
  return undefined
}
