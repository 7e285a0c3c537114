/** The deed of a verb behind an auxiliary: “will …”, “has …ed”, “is …ing”, “has agreed to …”. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { Span } from '../../span.ts'
import { conditions } from './conditions.ts'
import type { Deed } from './deed.ts'
import { baseOfGerund, baseOfParticiple, isActed, resumesItself, strengthAfterWill, strengthOf, undertakings, withParticle } from './doing.ts'
import { duties, humbleAfter } from './humble.ts'
import { mainVerb } from './mainVerb.ts'
import { phraseSet } from './phrases.ts'
import { recurring } from './plainTense.ts'
import { agentAfter, asideBefore, auxiliaries, clauseFloor, subjectBefore, trailing, trimOwner } from './subject.ts'
import { isOwnerPhrase, mayAct } from './owners.ts'
import { isCapital, spanOf, wordAt, type Token } from './words.ts'

const sharing = new RegExp(grammar.deedAt.sharing)
const papers = new Set(grammar.deeds.papers)
const beforeWhich = new Set(grammar.deeds.beforeWhich)
const ofAThing = new Set(grammar.deeds.ofAThing)
const pronouns = new Set(grammar.deeds.pronouns)
const reporting = new Set(grammar.deeds.reporting)
const intending = new Set(grammar.deeds.intending)
const laterPapers = new Set(grammar.deeds.laterPapers)
const sparing = new Set(['without', 'unless', 'until'])
const tellers = new Set(grammar.deeds.tellers)
const toldTo = new Set(grammar.deeds.toldTo)
const commanded = new Set(grammar.deeds.commanded)
const meanwhile = new Set(grammar.deeds.meanwhile)
const contacts = new Set(grammar.deeds.contacts)
const openings = new Set(grammar.deeds.openings)
/** “It has been withdrawn”: of a thing that the sentence before names. */
const mended = new Set(grammar.deeds.mended)
/** “Each of the recommendations has been adopted”: a position. */
const settled = new Set(grammar.deeds.settled)
const findings = new Set(grammar.deeds.findings)
/** “Their job is to ask questions”: what it is for. */
const aims = new Set(grammar.deeds.aims)
/** “has changed how they work”: what it led to. */
const changed = new Set(['what', 'how', 'who'])
const there = new Set(['in', 'at', 'on', 'there', 'with'])
const promised = new Set(grammar.deeds.promised)
/** “The number of audits has gone from 31 to 58”: how it went. */
const counted = new Set(grammar.deeds.counted)
const agentive = new Set(grammar.deeds.agentive)
const chance = phraseSet(grammar.deeds.chance)
const thinking = new Set(grammar.deeds.thinking)

/** Tokens from “had” to the participle of what was had done. */
const farthestCaused = 12

const nouns = new Set(grammar.clause.determiners)
/** “new”, “second”, “further” */
const fresh = new Set(grammar.deeds.fresh)

/** Marks that may stand before an item's first word. */
const firstWords = 2

/** The deed whose auxiliary or undertaking stands at token `i`, its clause not before `floor`; undefined where none is told. */
export const deedAt = (tokens: readonly Token[], i: number, floor: number): Deed | undefined => {
  const word = tokens[i]!.word
  const whole = undertakings.at(tokens, i)
  // “has agreed to a monthly meeting”: agreed, and not to do.
  const phrase = whole && ofAThing.has(wordAt(tokens, i + whole.length)) ? undefined : whole
  const undertaken = phrase !== undefined && phrase.length > 1 && ['to', 'that', 'of', 'with'].includes(wordAt(tokens, i + phrase.length - 1))
  // “to bring a plan to the Board”: a noun.
  if (undertaken && nouns.has(wordAt(tokens, i - 1))) return undefined
  const perfect = (word === 'has' || word === 'have') && !undertaken
  const present = (word === 'is' || word === 'are' || word === 'am') && !undertaken
  const main = mainVerb(tokens, i + (undertaken ? phrase.length : 1))
  // “will not close a case without a visit”: what is given up is a deed.
  if (!main || main.not && !(word === 'will' && tokens.slice(main.at).some(t => sparing.has(t.word)))) return undefined
  const that = undertaken && wordAt(tokens, i + phrase.length - 1) === 'that'
  const verbWord = tokens[main.at]!.word
  let verb = verbWord
  let passive = false
  // “have been in touch with the Board”, “are in discussion with it”
  const liaising = verbWord === 'in' && (main.be || present) && tokens.slice(main.at + 1, main.at + 4).some(t => contacts.has(t.word))
  if (liaising) verb = 'liaise'
  else if (!that) {
    if (main.be || present || perfect) {
      const gerund = verbWord.endsWith('ing') ? baseOfGerund(verbWord) : undefined
      const participle = gerund === undefined ? baseOfParticiple(verbWord) : undefined
      if (gerund !== undefined && (main.be || present) && (!perfect || recurring(tokens, main.at) >= 0)) verb = gerund
      else if (participle !== undefined && (perfect || main.be)) { verb = participle; passive = main.be }
      // “From May our youth workers will be in the park”
      else if (main.be && !present && !perfect && there.has(verbWord)) verb = 'be'
      else return undefined
      if (present && passive && !main.being && !undertaken) return undefined
    }
  }
  // “Acas has undertaken to …”: whoever undertakes a thing is its doer.
  const lone = undertaken || intending.has(word)
  if (lone && !undertaken) return undefined
  const next = wordAt(tokens, main.at + 1)
  if (verb === 'set' && next === 'out') return undefined
  // “I am writing in response to your report”, “has asked me to reply”: what the letter is.
  if (present && verb === 'write' && openings.has(next) || perfect && verb === 'ask' && ['me', 'us'].includes(next)) return undefined
  // “has told us that …”: what was told is the deed.
  if (perfect && reporting.has(verb) && !main.be && tokens.slice(main.at + 1, main.at + 8).some(t => t.word === 'that')) return undefined
  // “What the Board has agreed to do is to open …”, “The rest will do so by May”
  if (wordAt(tokens, main.at - 1) === 'have' && !perfect) verb = baseOfParticiple(verbWord) ?? verb
  // “is to go and fetch them”
  if (verb === 'go' && next === 'and') verb = wordAt(tokens, main.at + 2)
  if (verbWord === 'do') verb = wordAt(tokens, main.at + 1) === 'is' ? wordAt(tokens, main.at + (wordAt(tokens, main.at + 2) === 'to' ? 3 : 2)) : wordAt(tokens, main.at + 1) === 'so' ? 'complete' : verb
  // “Midwives will be expected to ask …”: what they are to do is the deed.
  const duty = main.be && !present && wordAt(tokens, main.at + 1) === 'to' ? duties.get(verbWord) : undefined
  if (duty) { verb = tokens[main.at + 2]?.word ?? verb; passive = false }
  // “has had the gate taken off”, “will have every file read”: what somebody has others do.
  const caused = !main.be && (verb === 'have' || verb === 'get') && next !== 'no' ? tokens.slice(main.at + 2, main.at + farthestCaused).map(t => baseOfParticiple(t.word)).find(base => base !== undefined && strengthOf(base) === 'firm') : undefined
  if (caused !== undefined) verb = caused
  let strength = duty ?? (that ? 'firm' as const : perfect || present ? strengthOf(verb) : strengthAfterWill(verb)) ?? (passive ? undefined : withParticle(verb, wordAt(tokens, main.at + 1))) ?? humbleAfter(tokens, main.at, verb, perfect)
  // “will go on pressing the owners”
  if (!strength && verb === 'go' && next === 'on' && wordAt(tokens, main.at + 2).endsWith('ing')) strength = 'soft'
  if (!strength && present && !passive && isActed(verb) && subjectBefore(tokens, i, floor).owner) strength = 'firm'
  if (!strength && passive && isActed(verb) && agentAfter(tokens, main.at + 1, tokens.length)) strength = 'firm'
  if (!strength && perfect && !main.be && isActed(verb) && (verbWord.endsWith('ed') || verbWord !== verb && baseOfParticiple(verbWord) === verb) && isNamed(tokens, i, floor)) strength = 'firm'
  if (!strength) return undefined
  if (main.continuing || (verb === 'ask' && wordAt(tokens, main.at + 1) === 'to') || (verb === 'review' && tokens.slice(main.at, main.at + 30).some((t, k, l) => ['if', 'whether'].includes(t.word) && ['see', 'consider', 'establish'].includes(wordAt(l, k - 1))))) strength = 'soft'
  // “The ambassador, who took up post in May, will …”
  const end = asideBefore(tokens, i, floor)
  const subject = subjectBefore(tokens, end, floor)
  const from = trimOwner(tokens, subject.from, end)
  const clause = clauseFloor(tokens, from, floor)
  if (tokens.slice(clause, from).some(t => conditions.has(t.word)) || tokens.slice(from, end).some(t => conditions.has(t.word))) return undefined
  // “While the Agency is moving, we will …”
  if (word !== 'will' && clause === 0 && meanwhile.has(wordAt(tokens, 0)) && !tokens.slice(0, i).some(t => t.word === ',') && tokens.slice(i).some(t => t.word === ',')) return undefined
  const subjectWords = tokens.slice(from, end)
  // “To ensure schools are taking part, …”, “… until a nurse and a doctor have spoken”, “we have listed what OfS are doing”: no clause of its own.
  if (wordAt(subjectWords, 0) === 'to' || word !== 'will' && ['until', 'unless'].includes(wordAt(tokens, from - 1)) || present && subjectWords.some(t => t.word === 'have' || t.word === 'has')) return undefined
  // “HM Coroner has raised two concerns”
  if (subjectWords.at(-1)?.word === 'coroner') return undefined
  if ((present || undertaken) && tokens.slice(clause, end).some(t => aims.has(t.word))) return undefined
  // “providers that we have commissioned”: tells which, not what is done.
  if (subjectWords.length === 1 && wordAt(tokens, from - 1) === 'which') return undefined
  if (wordAt(tokens, from - 1) === 'which' && (passive && pronouns.has(wordAt(subjectWords, 0)) || !beforeWhich.has(wordAt(tokens, from - 2))) && !subjectWords.some(t => t.word === 'is' || t.word === 'are')) return undefined
  if (wordAt(tokens, from - 1) === 'that' && from > 1 && !tellers.has(wordAt(tokens, from - 2)) && !(word === 'will' && tokens.slice(Math.max(0, from - 12), from).some(t => toldTo.has(t.word)))) return undefined
  const pronoun = subjectWords.length <= 2 && pronouns.has(subjectWords.at(-1)?.word ?? '')
  // Who is in touch is still about it.
  const tense = liaising ? 'will' : perfect ? 'done' : present ? 'doing' : 'will'
  // “Consideration has been given to …”, “have given careful thought to …”, “has taken the opportunity to reflect”: nothing is done yet.
  if (tense !== 'will' && (passive ? thinking.has(subjectWords.at(-1)?.word ?? '') : verb === 'give' && tokens.slice(main.at + 1, main.at + 4).some(t => thinking.has(t.word)) || verb === 'take' && (tokens.slice(main.at).some(t => t.word === 'seriously') || chance.find(tokens, main.at + 1, main.at + 6) !== undefined))) return undefined
  const base = { to: tokens.length, tense, strength, ask: false, verb, elliptic: false } as const
  const by = (owner: Span | undefined): Deed => ({ ...base, from, ...(owner && { owner }), agentless: !owner })
  if (passive) {
    const told = ['remind', 'disseminate', 'cascade'].includes(verb)
    if (perfect && strength === 'soft' && !told || settled.has(verb) && subjectWords.some(t => findings.has(t.word))) return undefined
    if (told && perfect) strength = 'firm'
    // “The hospital has been asked by us to …”: whoever is asked is to do it.
    const asked = commanded.has(verb) && subject.owner && tokens.slice(main.at, main.at + 9).some(t => t.word === 'to')
    const agent = asked ? spanOf(tokens, from, end) : agentAfter(tokens, main.at + 1, tokens.length)
    if (!agent && pronoun && subjectWords.at(-1)!.word !== 'there' && (tense !== 'will' || verb === 'publish') && !(perfect && strength === 'firm' && mended.has(verb))) return undefined
    if (subjectWords.some(t => papers.has(t.word)) && !subjectWords.some(t => ['learning', 'lessons'].includes(t.word)) && !subjectWords.some(t => laterPapers.has(t.word)) && /^(?:publish|share|review|send|discuss)$/.test(verb) && (!agent || verb === 'publish' && wordAt(subjectWords, 0) === 'this')) return undefined
    return { ...by(agent), strength }
  }
  // “It will …”, “They have …”: the doer stands in the sentence before.
  const stands = subjectWords.length === 1 && ['it', 'they', 'she', 'he'].includes(wordAt(subjectWords, 0))
  if (stands && tense !== 'doing') return { ...base, from, agentless: true, elliptic: tense === 'will', pronoun: true }
  const shared = subject.owner ? undefined : sharedDoer(tokens, i, floor)
  if (shared) return { ...base, from: floor, owner: shared, agentless: false }
  // “Fernside will recruit a second nurse”
  if (!subject.owner && !pronoun && agentive.has(verb) && mayAct(subjectWords)) return by(spanOf(tokens, from, end))
  const undertakes = undertaken && !subject.owner && !pronoun && promised.has(wordAt(tokens, i + 1)) && subjectWords.length > 0 && subjectWords.length <= 8 && isCapital(subjectWords[0]!)
  if (!undertakes && (!subject.owner || pronoun)) {
    // “No child will go to live outside the area”: a promise only where actions are told.
    if (tense === 'will' && !pronoun) return { ...base, from, agentless: true, elliptic: !duty }
    // “has moved two social workers …”, an item under its doer; “Supervision has resumed”.
    if (perfect && !pronoun && !subjectWords.some(t => counted.has(t.word)) && !(next === 'from' && /^\d/.test(wordAt(tokens, main.at + 2))) && (from === end && i <= firstWords || (resumesItself(verb) && !changed.has(wordAt(tokens, main.at + 1)) || verb === 'go') && subjectWords.length > 0)) {
      // “Letters have gone from us to every ward”
      const sender = verb === 'go' ? agentAfter(tokens, main.at + 1, tokens.length, 'from') : undefined
      return { ...by(sender), elliptic: from === end }
    }
    return undefined
  }
  // “A new unit has opened at the hospital”: what was made, and not who made it.
  return by(perfect && fresh.has(wordAt(tokens, from + 1)) && ['a', 'an'].includes(wordAt(tokens, from)) && (next === 'work' || resumesItself(verb) && !nouns.has(next)) ? undefined : spanOf(tokens, from, ownerEnd(tokens, from, end)))
}

/** “We see why, and have since changed the policy”, “The Board accepts this but will meet it otherwise”: the doer at the sentence's head. */
const sharedDoer = (tokens: readonly Token[], i: number, floor: number): Span | undefined => {
  if (!['and', 'but'].includes(wordAt(tokens, i - 1))) return undefined
  if (['we', 'i'].includes(wordAt(tokens, floor))) return spanOf(tokens, floor, floor + 1)
  for (let k = Math.min(i - 2, floor + 9); k > floor; k--) if (!isCapital(tokens[k]!) && sharing.test(tokens[k]!.word) && !tokens.slice(floor, k).some(t => auxiliaries.has(t.word)) && isOwnerPhrase(tokens.slice(floor, k))) return spanOf(tokens, floor, k)
  return undefined
}

/** A doer stands before token `i` who is called by a name, not “we”. */
const isNamed = (tokens: readonly Token[], i: number, floor: number): boolean => {
  const subject = subjectBefore(tokens, i, floor)
  return subject.owner && !['we', 'i', 'they', 'it'].includes(wordAt(tokens, i - 1))
}

const ownerEnd = (tokens: readonly Token[], from: number, i: number): number => {
  // “The Clinical Director, is responsible for it and will report”: the role alone.
  const verb = tokens.findIndex((t, k) => k > from && k < i && ['is', 'are', 'was', 'has'].includes(t.word) && [',', 'responsible', 'accountable'].some(w => w === tokens[k - 1]?.word || w === tokens[k + 1]?.word))
  if (verb > 0) i = verb
  while (i > from + 1 && (trailing.has(wordAt(tokens, i - 1)) || wordAt(tokens, i - 1) === ',')) i--
  return i
}
