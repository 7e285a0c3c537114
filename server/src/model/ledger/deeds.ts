/** Finds in a sentence who does, did or will do what. */
import type { Span } from '../../span.ts'
import { asks, baseOfGerund, baseOfParticiple, isActed, isImperative, resumesItself, strengthAfterWill, strengthOf, undertakings } from './doing.ts'
import { isOwnerPhrase } from './owners.ts'
import { dated, irregularPast, opensSince, plainDeed, recurring } from './plainTense.ts'
import { agentAfter, asideBefore, auxiliaries, clauseFloor, stops, subjectBefore, trailing, trimOwner } from './subject.ts'
import { isCapital, isMark, spanOf, type Token } from './words.ts'

export interface Deed {
  /** Token indices of the clause. */
  readonly from: number
  readonly to: number
  readonly owner?: Span
  readonly tense: 'will' | 'doing' | 'done'
  readonly strength: 'firm' | 'soft'
  /** Nobody is named who does it. */
  readonly agentless: boolean
  /** Asks something of somebody else. */
  readonly ask: boolean
  /** The verb's base form. */
  readonly verb: string
  /** “It”, “they”: who that is stands before. */
  readonly pronoun?: true
  /** “Review the policy”, “CSC to amend”: an action only where actions are listed. */
  readonly elliptic: boolean
}

const skipped = new Set(['also', 'now', 'each', 'both', 'already', 'jointly', 'personally', 'then', 'therefore', 'further', 'all', 'since', 'recently', 'together', 'immediately', 'formally', 'be', 'been', 'being', 'currently', 'actively', 'subsequently', 'shortly', 'fully', 'next', 'continue', 'regularly', 'individually', 'either', 'just', 'in', 'turn', 'first', 'additionally', 'again', 'routinely', 'always', 'still', 'only', 'specifically', 'urgently', 'promptly', 'collectively', 'separately', 'successfully', 'not', 'directly', 'to', 'up', 'ourselves', 'themselves', 'today'])
const tellers = new Set(['confirm', 'confirms', 'confirmed', 'agreed', 'agree', 'agrees', 'report', 'assure', 'assured', 'advise', 'advised', 'note', 'understand', 'state', 'so', 'undertaken', 'committed', 'decided', 'resolved', 'say', 'says', 'told', 'means', 'mean', 'ensure', 'determined', 'recommended', 'aware', 'pleased', 'clear', 'propose', 'proposed', 'add', 'know', 'meaning', 'expect', 'expects', 'you', 'us', 'me', 'hope', 'believe', 'forward', 'is', 'follows'])
const conditions = new Set(['if', 'whether', 'unless', 'should', 'could', 'would', 'might'])

const dateWords = new Set('the end of start middle beginning early late mid next this last january february march april may june july august september october november december spring summer autumn winter day days week weeks month months quarter quarters year years term half christmas easter one two three four five six seven eight nine ten twelve st nd rd th'.split(' '))

/** Past “by 31 March 2023”, “within two weeks” at token `i`; `i` where no date stands there. */
const datedAt = (tokens: readonly Token[], i: number): number => {
  if (!['by', 'from', 'within', 'before', 'on', 'each', 'every', 'until', 'since'].includes(tokens[i]?.word ?? '')) return i
  let k = i + 1
  while (k < i + 9 && (dateWords.has(tokens[k]?.word ?? '') || /^\d/.test(tokens[k]?.word ?? ''))) k++
  return k > i + 1 ? k : i
}

/** Skips adverbs and one parenthesis in commas after the auxiliary at `i`: “shall, by no later than 30 June, cause”. */
const mainVerb = (tokens: readonly Token[], i: number): { at: number; be: boolean; being: boolean; not: boolean; continuing: boolean } | undefined => {
  let be = false, being = false, not = false, continuing = false
  for (let k = i; k < tokens.length && k < i + 24; k++) {
    const word = (tokens[k] as Token).word
    if (word === ',') {
      const close = tokens.findIndex((t, j) => j > k && j < k + 14 && t.word === ',')
      if (close < 0) return undefined
      k = close
      continue
    }
    const date = datedAt(tokens, k)
    if (date > k) { k = date - 1; continue }
    // “will have trained”
    if (word === 'have' && baseOfParticiple(tokens[k + 1]?.word ?? '') !== undefined) continue
    if (word === 'not' || word === 'never' || word === 'no') not = true
    if (word === 'be' || word === 'been') be = true
    if (word === 'being') { be = true; being = true }
    if (word === 'continue') continuing = true
    if (skipped.has(word) && !(word === 'in' && tokens[k + 1]?.word !== 'turn')) continue
    if (isMark(tokens[k])) return undefined
    // “re-issued”, “co-located”
    if ((word === 're' || word === 'co') && tokens[k + 1]?.word === '-') return { at: k + 2, be, being, not, continuing }
    return { at: k, be, being, not, continuing }
  }
  return undefined
}

/** The deeds of one sentence, in order. `listed`: the sentence is an item or a cell, where “X to do Y” and “Do Y” are actions. */
export const deeds = (tokens: readonly Token[], listed: boolean): readonly Deed[] => {
  const out: Deed[] = []
  let floor = 0
  if (tokens.at(-1)?.word === '?') return out
  for (let i = 0; i < tokens.length; i++) {
    const word = (tokens[i] as Token).word
    if ((word === ';' || word === '.' || word === ':') && out.length === 0) floor = i + 1
    const ask = asks.at(tokens, i)
    const asking = ask && (out.length === 0 || floor > (out.at(-1)?.to ?? 0)) ? askAt(tokens, i, ask.length, floor) : undefined
    if (asking) {
      out.push(asking)
      i = asking.to
      continue
    }
    const past = (word === 'we' || word === 'i') && out.length === 0 ? simplePast(tokens, i) : undefined
    if (past) {
      out.push(past)
      continue
    }
    const plain = out.length === 0 && passives.has(word) ? plainPassive(tokens, i, floor) : undefined
    if (plain) {
      out.push(plain)
      continue
    }
    if (!auxiliaries.has(word) && !(word === 'must' && out.length === 0 && opensSince(tokens))) continue
    const main = mainVerb(tokens, i + 1)
    const perfectAsk = main && (word === 'has' || word === 'have') ? asks.at(tokens, main.at) : undefined
    const found = (perfectAsk && main ? askAt(tokens, main.at, perfectAsk.length, floor) : undefined) ?? deedAt(tokens, i, floor)
    if (!found) continue
    const last = out.at(-1)
    if (last?.agentless && !found.agentless && followsBreak(tokens, found.from)) {
      out[out.length - 1] = found
      continue
    }
    if (last && last.tense === found.tense && found.agentless) continue
    if (last && (found.agentless || !followsBreak(tokens, found.from))) continue
    if (last) out[out.length - 1] = { ...last, to: found.from }
    out.push(found)
  }
  const told = out.length === 0 ? plainDeed(tokens) ?? participleAt(tokens) : undefined
  if (told) out.push(told)
  if (out.length === 0 && listed) {
    const elliptic = ellipticAt(tokens)
    if (elliptic) out.push(elliptic)
  }
  return out
}

/** “In March we commissioned …” */
const simplePast = (tokens: readonly Token[], i: number): Deed | undefined => {
  let at = i + 1
  while (trailing.has(tokens[at]?.word ?? '') || tokens[at]?.word === 'immediately') at++
  const word = tokens[at]?.word ?? ''
  if (!word.endsWith('ed') && !irregularPast.has(word)) return undefined
  const base = baseOfParticiple(word) ?? word
  const strength = irregularPast.has(word) ? 'firm' : strengthOf(base)
  if (strength !== 'firm' || ['review', 'agree', 'consider', 'ask', 'meet', 'identify', 'name', 'use', 'plan', 'need'].includes(base) || tokens.slice(Math.max(0, i - 3), i).some(t => ['that', 'when', 'which', 'as', 'where', 'if', 'since', 'after', 'who', 'what'].includes(t.word))) return undefined
  return { from: 0, to: tokens.length, owner: spanOf(tokens, i, i + 1), tense: 'done', strength, agentless: false, ask: false, verb: base, elliptic: false }
}

const passives = new Set(['was', 'were', 'is', 'are', 'gets', 'get'])

/** “was fitted in 2023/24”, “are now offered”, “is run off every Monday by the Manager”: dated, regular, new, or with its doer. */
const plainPassive = (tokens: readonly Token[], i: number, floor: number): Deed | undefined => {
  const past = tokens[i]?.word === 'was' || tokens[i]?.word === 'were'
  let k = i + 1
  let now = false
  while (skipped.has(tokens[k]?.word ?? '') && !['not', 'to', 'being', 'been'].includes(tokens[k]?.word ?? '')) now = ['now'].includes(tokens[k++]?.word ?? '') || now
  const word = tokens[k]?.word ?? ''
  if (word.endsWith('ing')) return undefined
  if (word === 're' && tokens[k + 1]?.word === '-') k += 2
  const base = baseOfParticiple(tokens[k]?.word ?? '')
  if (base === undefined || !isActed(base) || (past && strengthOf(base) === 'soft') || unreal.has(base)) return undefined
  const agent = agentAfter(tokens, k + 1, tokens.length)
  if (past ? !dated(tokens, k) : !now && !opensSince(tokens) && !(agent && recurring(tokens, 0) >= 0)) return undefined
  const begin = clauseFloor(tokens, i, floor)
  const aside = asideBefore(tokens, i, begin)
  const subject = subjectBefore(tokens, aside, begin)
  const from = trimOwner(tokens, subject.from, aside)
  const subjectWords = tokens.slice(from, aside).map(t => t.word)
  if (subjectWords.length === 0 || tokens.slice(begin, aside).some(t => conditions.has(t.word) || ['that', 'which', 'who', 'when', 'what', 'where', 'although', 'while', 'had', 'he', 'she', 'you', 'there'].includes(t.word))) return undefined
  if (past && !agent && subjectWords.length <= 2 && ['it', 'this', 'they', 'i', 'we'].includes(subjectWords.at(-1) ?? '')) return undefined
  if (past && subjectWords.some(w => ['report', 'response', 'letter', 'review', 'inquest', 'inquiry', 'child', 'baby', 'death', 'patient', 'mother', 'mr', 'mrs', 'ms', 'miss', 'referral', 'panel'].includes(w))) return undefined
  return { from, to: tokens.length, ...(agent ? { owner: agent } : {}), tense: past ? 'done' : 'doing', strength: strengthOf(base) ?? 'firm', agentless: !agent, ask: false, verb: base, elliptic: false }
}

/** “Offered by the Trust since October 2022.”, “Opened in July.” */
const participleAt = (tokens: readonly Token[]): Deed | undefined => {
  const at = tokens.findIndex(t => !isMark(t))
  const word = tokens[at]?.word ?? ''
  const verb = at >= 0 && isCapital(tokens[at] as Token) && word.endsWith('ed') ? baseOfParticiple(word) : undefined
  if (verb === undefined || strengthOf(verb) !== 'firm' || unreal.has(verb) || (tokens[at + 1] && isCapital(tokens[at + 1] as Token))) return undefined
  const owner = agentAfter(tokens, at + 1, tokens.length)
  return owner || dated(tokens, at) ? { from: at, to: tokens.length, ...(owner ? { owner } : {}), tense: 'done', strength: 'firm', agentless: !owner, ask: false, verb, elliptic: true } : undefined
}

const unreal = new Set(['inspect', 'rate', 'praise', 'criticise', 'judge', 'intend', 'plan', 'propose', 'concern', 'pleased', 'please', 'satisfy', 'need', 'call', 'name', 'say', 'ask', 'base', 'relate', 'contain', 'set', 'find', 'see', 'tell', 'admit', 'refer', 'identify', 'note', 'agree', 'delay'])

/** Marks that may stand before an item's first word. */
const firstWords = 2

const followsBreak = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.word === ';' || tokens[from - 1]?.word === ':' || tokens[from - 1]?.word === '.' || (tokens[from - 1]?.word === 'and' && tokens[from - 2]?.word === ',')

const deedAt = (tokens: readonly Token[], i: number, floor: number): Deed | undefined => {
  const word = (tokens[i] as Token).word
  const whole = undertakings.at(tokens, i)
  // “has agreed to a monthly meeting”: agreed, and not to do.
  const phrase = whole && ['a', 'an', 'the', 'our', 'this', 'its'].includes(tokens[i + whole.length]?.word ?? '') ? undefined : whole
  const undertaken = phrase !== undefined && phrase.length > 1 && ['to', 'that'].includes(tokens[i + phrase.length - 1]?.word ?? '')
  const perfect = (word === 'has' || word === 'have' || word === "we've" || word === "i've") && !undertaken
  const present = (word === 'is' || word === 'are') && !undertaken
  const contracted = word.includes("'")
  const main = mainVerb(tokens, i + (undertaken ? phrase.length : 1))
  if (!main || main.not) return undefined
  const that = undertaken && tokens[i + phrase.length - 1]?.word === 'that'
  const verbWord = (tokens[main.at] as Token).word
  let verb = verbWord
  let passive = false
  if (!that) {
    if (main.be || present || perfect) {
      const gerund = verbWord.endsWith('ing') ? baseOfGerund(verbWord) : undefined
      const participle = gerund === undefined ? baseOfParticiple(verbWord) : undefined
      if (gerund !== undefined && (main.be || present) && !perfect) verb = gerund
      else if (participle !== undefined && (perfect || main.be)) { verb = participle; passive = main.be }
      else return undefined
      if (present && passive && !main.being && !undertaken) return undefined
    }
  }
  // “Acas has undertaken to …”: whoever undertakes a thing is its doer.
  const lone = undertaken || ['intend', 'intends', 'plan', 'plans', 'propose', 'proposes', 'aim', 'aims', 'undertakes'].includes(word)
  if (lone && !undertaken) return undefined
  if (verb === 'set' && tokens[main.at + 1]?.word === 'out') return undefined
  // “has told us that …”: what was told is the deed.
  if (perfect && ['tell', 'inform', 'assure', 'advise', 'confirm', 'inform', 'notify', 'say', 'explain'].includes(verb) && !main.be && tokens.slice(main.at + 1, main.at + 8).some(t => t.word === 'that')) return undefined
  // “What the Board has agreed to do is to open …”, “The rest will do so by May”
  if (tokens[main.at - 1]?.word === 'have' && !perfect) verb = baseOfParticiple(verbWord) ?? verb
  if (verbWord === 'do') verb = tokens[main.at + 1]?.word === 'is' ? tokens[main.at + (tokens[main.at + 2]?.word === 'to' ? 3 : 2)]?.word ?? '' : tokens[main.at + 1]?.word === 'so' ? 'complete' : verb
  let strength = that ? 'firm' as const : perfect || present ? strengthOf(verb) : strengthAfterWill(verb)
  if (!strength && perfect && !main.be && isActed(verb) && verbWord.endsWith('ed') && isNamed(tokens, i, floor)) strength = 'firm'
  if (!strength) return undefined
  if (main.continuing || (verb === 'ask' && tokens[main.at + 1]?.word === 'to') || (verb === 'review' && tokens.slice(main.at, main.at + 30).some((t, k, l) => ['if', 'whether'].includes(t.word) && ['see', 'consider', 'establish'].includes(l[k - 1]?.word ?? '')))) strength = 'soft'
  const subject = contracted ? { from: i, owner: true } : subjectBefore(tokens, i, floor)
  const from = trimOwner(tokens, subject.from, i)
  const clause = clauseFloor(tokens, from, floor)
  if (tokens.slice(clause, from).some(t => conditions.has(t.word)) || tokens.slice(from, i).some(t => conditions.has(t.word))) return undefined
  const subjectWords = tokens.slice(from, i)
  // “providers that we have commissioned”: tells which, not what is done.
  if (tokens[from - 1]?.word === 'that' && from > 1 && !tellers.has(tokens[from - 2]?.word ?? '')) return undefined
  const pronoun = subjectWords.length <= 2 && ['it', 'this', 'that', 'which', 'who', 'there', 'these', 'he', 'she', 'you', 'they'].includes(subjectWords.at(-1)?.word ?? '')
  const tense = perfect ? 'done' : present ? 'doing' : 'will'
  const base = { to: tokens.length, tense, strength, ask: false, verb, elliptic: false } as const
  if (passive) {
    const told = ['remind', 'disseminate', 'cascade'].includes(verb)
    if (perfect && strength === 'soft' && !told) return undefined
    if (told && perfect) strength = 'firm'
    const agent = agentAfter(tokens, main.at + 1, tokens.length)
    if (!agent && pronoun && tense !== 'will') return undefined
    if (subjectWords.some(t => ['report', 'response', 'letter', 'review'].includes(t.word)) && !subjectWords.some(t => ['first', 'annual', 'progress', 'next', 'further', 'second', 'final', 'interim', 'quarterly'].includes(t.word)) && /^(?:publish|share|review|send|discuss)$/.test(verb) && !agent) return undefined
    return { ...base, strength, from, ...(agent ? { owner: agent } : {}), agentless: !agent }
  }
  // “It will …”, “They have …”: the doer stands in the sentence before.
  const stands = subjectWords.length === 1 && ['it', 'they', 'she', 'he'].includes(subjectWords[0]?.word ?? '')
  if (stands && tense !== 'doing') return { ...base, from, agentless: true, elliptic: tense === 'will', pronoun: true }
  const undertakes = undertaken && !subject.owner && !pronoun && promised.has(tokens[i + 1]?.word ?? '') && subjectWords.length > 0 && subjectWords.length <= 8 && isCapital(subjectWords[0] as Token)
  if (!undertakes && (!subject.owner || pronoun)) {
    // “No child will go to live outside the area”: a promise only where actions are told.
    if (tense === 'will' && !pronoun) return { ...base, from, agentless: true, elliptic: true }
    // “has moved two social workers …”, an item under its doer; “Supervision has resumed”.
    if (perfect && !pronoun && (from === i && i <= firstWords || resumesItself(verb) && subjectWords.length > 0)) return { ...base, from, agentless: true, elliptic: from === i }
    return undefined
  }
  return { ...base, from, owner: contracted ? { start: (tokens[i] as Token).start, end: (tokens[i] as Token).start + word.indexOf("'") } : spanOf(tokens, from, ownerEnd(tokens, from, i)), agentless: false }
}

/** A doer stands before token `i` who is called by a name, not “we”. */
const isNamed = (tokens: readonly Token[], i: number, floor: number): boolean => {
  const subject = subjectBefore(tokens, i, floor)
  return subject.owner && !['we', 'i', 'they', 'it'].includes(tokens[i - 1]?.word ?? '')
}

const promised = new Set(['agreed', 'undertaken', 'promised', 'offered', 'committed', 'pledged', 'decided', 'resolved'])

const ownerEnd = (tokens: readonly Token[], from: number, i: number): number => {
  while (i > from + 1 && (trailing.has(tokens[i - 1]?.word ?? '') || tokens[i - 1]?.word === ',')) i--
  return i
}

/** “We ask Ofsted to …”, “The Chair has written to the Home Office”. */
const askAt = (tokens: readonly Token[], i: number, length: number, floor: number): Deed | undefined => {
  let start = i
  while (start > floor && ['has', 'have', 'also', 'will', 'therefore', 'now', 'today', 'jointly', 'already', 'formally'].includes((tokens[start - 1] as Token).word)) start--
  if (tokens.slice(start, i).some(t => t.word === 'will')) return undefined
  const subject = subjectBefore(tokens, start, floor)
  const subjectWords = tokens.slice(subject.from, start).map(t => t.word)
  const it = subjectWords.length === 1 && ['it', 'they', 'she', 'he'].includes(subjectWords[0] ?? '')
  if (!(subject.owner || it) || subjectWords.includes('you')) return undefined
  const rest = tokens.slice(i + length)
  const to = rest.findIndex(t => t.word === 'to' || t.word === 'that' || t.word === 'asking')
  if (tokens[i + length - 1]?.word !== 'to' && (to < 1 || to > 14)) return undefined
  const from = trimOwner(tokens, subject.from, start)
  return { from, to: tokens.length, ...(it ? { pronoun: true as const } : { owner: spanOf(tokens, from, start) }), tense: 'done', strength: 'firm', agentless: false, ask: true, verb: 'ask', elliptic: false }
}

/** “The Head of Contact moves the three teams”: the present tense of a plan. */
const presentAt = (tokens: readonly Token[]): Deed | undefined => {
  const from = trimOwner(tokens, 0, tokens.length)
  for (let k = from + 1; k < tokens.length && k < from + 14; k++) {
    const { word } = tokens[k] as Token
    if (stops.has(word) || word === ',') return undefined
    const base = word.endsWith('es') && strengthOf(word.slice(0, -2)) ? word.slice(0, -2) : word.endsWith('s') ? word.slice(0, -1) : ''
    if (base === '' || strengthOf(base) !== 'firm' || isCapital(tokens[k] as Token) || !['the', 'a', 'an', 'all', 'every', 'each', 'its', 'their', 'to', 'two', 'three', 'one', 'new', 'up', 'out'].includes(tokens[k + 1]?.word ?? '')) continue
    if (isOwnerPhrase(tokens.slice(from, k))) return { from: 0, to: tokens.length, owner: spanOf(tokens, from, k), tense: 'will', strength: 'firm', agentless: false, ask: false, verb: base, elliptic: true }
  }
  return undefined
}

/** “CSC to introduce annual review”, “Template to be agreed”, “Review the policy”. */
const ellipticAt = (tokens: readonly Token[]): Deed | undefined => {
  const to = tokens.findIndex((t, k) => k > 0 && k < 14 && t.word === 'to')
  if (to > 0 && !tokens.slice(0, to).some(t => stops.has(t.word))) {
    const main = mainVerb(tokens, to + 1)
    const word = main ? (tokens[main.at] as Token).word : ''
    const participle = main?.be ? baseOfParticiple(word) : undefined
    const strength = main && !main.not ? strengthOf(participle ?? word) : undefined
    if (strength && participle) return { from: 0, to: tokens.length, tense: 'will', strength, agentless: true, ask: false, verb: participle, elliptic: true }
    const from = trimOwner(tokens, 0, to)
    const any = strength ?? (main && !main.not && !isImperative(tokens[from]?.word ?? '') && !['each', 'every', 'the', 'a', 'an', 'all', 'any', 'its', 'their', 'this', 'which', 'whom'].includes(word) ? strengthAfterWill(word) : undefined)
    if (any && main && !main.be && isOwnerPhrase(tokens.slice(from, to))) return { from: 0, to: tokens.length, owner: spanOf(tokens, from, to), tense: 'will', strength: any, agentless: false, ask: false, verb: word, elliptic: true }
  }
  const habit = presentAt(tokens)
  if (habit) return habit
  const first = tokens.findIndex(t => !isMark(t))
  const word = tokens[first]?.word ?? ''
  if (!isImperative(word)) return undefined
  return { from: first, to: tokens.length, tense: 'will', strength: strengthAfterWill(word) ?? 'firm', agentless: true, ask: false, verb: word, elliptic: true }
}
