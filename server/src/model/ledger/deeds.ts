/** Finds in a sentence who does, did or will do what. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { aboutThePage } from './aboutThePage.ts'
import { askAt } from './askAt.ts'
import { clauseDeed } from './clause.ts'
import { clauseAt, doerBeforeWho, furtherAt } from './clauses.ts'
import type { Deed } from './deed.ts'
import { deedAt } from './deedAt.ts'
import { asks } from './doing.ts'
import { ellipticAt, toDo } from './elliptic.ts'
import { mainVerb } from './mainVerb.ts'
import { noDeed } from './noDeed.ts'
import { ofTheCase } from './ofTheCase.ts'
import { phraseSet } from './phrases.ts'
import { participleAt, passives, plainPassive } from './plainPassive.ts'
import { opensSince, plainDeed } from './plainTense.ts'
import { simplePast } from './simplePast.ts'
import { meantTo, resolvedTo, stateAt } from './states.ts'
import { auxiliaries } from './subject.ts'
import { wordAt, type Token } from './words.ts'

const tellsOfItself = phraseSet(grammar.deeds.tellsOfItself)
const polite = phraseSet(grammar.deeds.polite)
const selves = new Set(['we', 'i'])
const promises = new Set(['will', 'shall', 'have', 'are', 'am'])
const persons = new Set(['she', 'he'])
/** “…, who will start in May”: when somebody comes, and nothing that they do. */
const settlingIn = new Set(grammar.clauses.settlingIn)
const stand = new Set(['it', 'this'])

/** The deeds of one sentence, in order. `listed`: the sentence is an item or a cell, where “X to do Y” and “Do Y” are actions. */
export const deeds = (tokens: readonly Token[], listed: boolean): readonly Deed[] => {
  const out: Deed[] = []
  let floor = 0
  // “May we invite the Panel to …?” asks as a letter does.
  if (tokens.at(-1)?.word === '?' && !(wordAt(tokens, 0) === 'may' && ['we', 'i'].includes(wordAt(tokens, 1)))) return out
  // “This paper says what each of us will do”: what the page is for.
  if (tellsOfItself.at(tokens, 0)) return out
  // “I am grateful to the Inquiry”, “If you have been affected …”: unless it goes on with what we do.
  if (polite.at(tokens, 0) && !tokens.some((t, k) => k > 4 && selves.has(t.word) && promises.has(wordAt(tokens, k + 1)))) return out
  const meant = meantTo(tokens)
  if (meant) out.push(meant)
  for (let i = 0; i < tokens.length; i++) {
    const word = (tokens[i] as Token).word
    if ((word === ';' || word === '.' || word === ':') && out.length === 0) floor = i + 1
    const ask = asks.at(tokens, i)
    const asking = ask && (out.length === 0 || floor > (out.at(-1)?.to ?? 0)) ? askAt(tokens, i, ask.length, floor) : undefined
    if (asking && !noDeed(tokens, asking, i) && !ofTheCase(tokens, asking)) {
      out.push(asking)
      i = asking.to
      continue
    }
    const past = (word === 'we' || word === 'i') && out.length === 0 ? simplePast(tokens, i) : undefined
    if (past && !noDeed(tokens, past, i)) {
      out.push(past)
      continue
    }
    const plain = out.length === 0 && passives.has(word) ? plainPassive(tokens, i, floor) : undefined
    if (plain && !aboutThePage(tokens, plain) && !ofTheCase(tokens, plain)) {
      out.push(plain)
      continue
    }
    if (!auxiliaries.has(word) && !(word === 'must' && out.length === 0 && (opensSince(tokens) || wordAt(tokens, i + 1) === 'now' || wordAt(tokens, i + 1) === 'from'))) continue
    const main = mainVerb(tokens, i + 1)
    const perfectAsk = main && (word === 'has' || word === 'have') ? asks.at(tokens, main.at) : undefined
    const found = (perfectAsk && main ? askAt(tokens, main.at, perfectAsk.length, floor) : undefined) ?? deedAt(tokens, i, floor)
    if (!found || noDeed(tokens, found, i)) continue
    const last = out.at(-1)
    const relative = last && found.tense === 'will' && !settlingIn.has(found.verb) ? wordAt(tokens, i - 1) : ''
    // “The Ombudsman has written a report, which will be read by my officials”
    const who = relative === 'who' ? doerBeforeWho(tokens, i - 1, last!.from) : relative === 'which' && last!.tense === 'done' ? found.owner : undefined
    if (last && who) {
      out[out.length - 1] = { ...last, to: i - 1 }
      out.push({ ...found, from: i - 1, owner: who, agentless: false, elliptic: false })
      continue
    }
    // “The rest will be mended by May; the clerk is seeing to it”: who does what was told.
    const told = tokens.some((t, k, l) => found.owner && t.start > found.owner.end && stand.has(t.word) && (l[k - 5]?.start ?? 0) < found.owner.end)
    // “The Matron is leading this, and she will sample fifty records.”
    const same = last?.owner && found.pronoun && persons.has(tokens[found.from]!.word) ? { owner: last.owner, agentless: false, elliptic: false, pronoun: undefined } : undefined
    const begin = last && clauseAt(tokens, last, { ...found, ...same }, i)
    if (last?.agentless && !found.agentless && begin === found.from && (told || wordAt(tokens, begin - 1) !== 'and' && (last.strength === 'soft' || last.elliptic || last.pronoun || wordAt(tokens, begin - 1) === ':'))) {
      out[out.length - 1] = found
      continue
    }
    // “will by July have agreed”: the same deed.
    if (last && (begin === undefined || found.agentless && !same)) continue
    if (last) out[out.length - 1] = { ...last, to: begin! }
    out.push({ ...found, ...same, ...(begin === i && last?.owner && found.owner!.start < tokens[i]!.start && { owner: last.owner }), from: begin ?? found.from })
  }
  const told = out.length === 0 ? resolvedTo(tokens) ?? plainDeed(tokens) ?? participleAt(tokens) ?? stateAt(tokens) : undefined
  if (told && !aboutThePage(tokens, told) && !ofTheCase(tokens, told)) out.push(told)
  if (out.length === 0) {
    const elliptic = listed ? ellipticAt(tokens) : toDo(tokens)
    const plain = elliptic ?? clauseDeed(tokens)
    if (plain && (elliptic || !aboutThePage(tokens, plain)) && !ofTheCase(tokens, plain)) out.push(plain, ...(elliptic?.owner ? furtherAt(tokens, 1) : []))
  }
  return out
}
