/** Who is to do a thing: roles and bodies, as against the child, the plan or the form. */
import lexicon from '../../../lexicons/owners.json' with { type: 'json' }
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import plan from '../../../lexicons/plan.json' with { type: 'json' }
import { remembered } from '../../remembered.ts'
import { isCapital, isMark, tokenise, wordAt, type Token } from './words.ts'

const unfilled = new RegExp(grammar.owners.unfilled, 'i')

const set = (words: readonly string[]): ReadonlySet<string> => new Set(words)
const roles = set(lexicon.roles)
/** “Health visitors”, but not “visitors”. */
const rolesOfTwo = set(lexicon.rolesOfTwo)
const bodies = set(lexicon.bodies)
const notOwners = set(lexicon.notOwners)
const pronouns = set(lexicon.pronouns)

const stem = (word: string): string => word.replace(/'s?$/, '')
const acronym = (t: Token): boolean => /^[A-Z][a-z]*[A-Z][A-Za-z]*$/.test(t.raw) || /^[A-Z]{2,}s?$/.test(t.raw) || /^[A-Z]\d?[A-Z]$/.test(t.raw)
const months = new Set(grammar.subject.months)
const articles = new Set(grammar.clause.determiners)
const prepositions = new Set(grammar.owners.prepositions)

/** True where a noun phrase names a role, a body or the writer: its head, not a word that hangs on it. */
export const isOwnerPhrase = (tokens: readonly Token[]): boolean => {
  const words = tokens.filter(t => !isMark(t) || t.word === ',' || t.word === '(' || t.word === '&')
  // “missing-from-home co-ordinator”, “Under-Secretary”: a small word within hyphens parts nothing.
  const hyphened = new Set(tokens.filter((t, k) => tokens[k + 1]?.word === '-' && (isCapital(t) || tokens[k - 1]?.word === '-')))
  if (words.length === 0) return false
  // “June, 41 of 47 referrals”, “September, and by”: a time.
  if (months.has(words[0]!.word) && (words[1] === undefined || [',', 'and'].includes(words[1].word) || /^\d/.test(words[1].word))) return false
  const whole = words.map(t => t.word).join(' ')
  // “one of our Consultant Practitioners”
  if (/^(?:one|two|some|most|those) of (?:our|my|its|the) /.test(whole)) return isOwnerPhrase(words.slice(2))
  if (pronouns.has(whole) || /\b(?:all|each|both|two|three|four) of us$/.test(whole)) return true
  let headAt = -1
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!.word
    if (i > 0 && prepositions.has(word) && !hyphened.has(words[i]!)) break
    // “officers attending an incident”
    if (headAt >= 0 && word.endsWith('ing') && articles.has(wordAt(words, i + 1)) && isOwnerWord(words[headAt]!.word)) break
    // “Learning & Development Officer”, “the learning and development unit”: one name goes on.
    if ((word === 'and' || word === '&') && headAt >= 0 && words[i + 1] && isCapital(words[headAt]!) === isCapital(words[i + 1]!) && !articles.has(words[i + 1]!.word) && notOwners.has(stem(words[headAt]!.word))) continue
    if (word === 'and' || word === '&' || word === 'both' || word === 'each') { if (headAt >= 0) break; continue }
    if (!isMark(words[i]) && word !== 'now') headAt = i
  }
  const head = words[headAt]
  if (!head) return false
  const word = stem(head.word)
  // “Social Work”: a service, where it is written as a name.
  if (word === 'work' && isCapital(head) && words[headAt - 1]?.raw === 'Social') return true
  if (rolesOfTwo.has(`${wordAt(words, headAt - 1)} ${word.replace(/s$/, '')}`)) return true
  if (notOwners.has(word)) return false
  if (roles.has(word) || bodies.has(word) || roles.has(word.replace(/s$/, '')) || acronym(head)) return true
  // “Halton and Weir Council's Early Help”, “Marlow House”: names in capitals all through.
  const name = words.slice(0, headAt + 1).filter(t => !['the', 'and', '&', 'a', 'our'].includes(t.word))
  // “The Prevention of …” is a matter.
  return name.every(isCapital) && /^\p{Lu}\p{Ll}{2,}/u.test(head.raw) && words.length > 1 && (name.length > 1 || !prepositions.has(wordAt(words, headAt + 1)))
}

/** True for whoever may stand before a verb that only people and bodies act by, whatever they are called: “Fernside”, “the control room”. */
export const mayAct = (tokens: readonly Token[]): boolean => {
  const end = tokens.findIndex((t, k) => k > 0 && prepositions.has(t.word))
  const head = tokens[(end < 0 ? tokens.length : end) - 1]
  return head !== undefined && tokens.length < longestUnknown && !notOwners.has(stem(head.word)) && !tokens.some(t => isMark(t) || /\d/.test(t.word)) && (isCapital(tokens[0]!) || articles.has(tokens[0]!.word))
}
/** Tokens of a doer whom no list knows. */
const longestUnknown = 9

/** True for a short cell or bracket that names who will act. */
export const looksLikeOwner = (text: string): boolean => {
  const tokens = tokenise(text)
  if (tokens.length === 0 || tokens.length > 30) return false
  return tokens.some(t => roles.has(stem(t.word)) || bodies.has(stem(t.word)) || acronym(t))
}

/** “TBC”, “[to be confirmed]”, “Lead to be agreed”, “not yet known”: somebody will be named. */
export const isUnfilled = (owner: string): boolean => unfilled.test(owner)

const nouns = new Set(plan.vagueOwners.nouns.flatMap(word => tokenise(word).map(t => t.word)))
const others = new Set(plan.vagueOwners.others)

/** “All agencies”, “partners and staff”: names nobody in particular. “TBC” is a placeholder and no owner at all. */
export const isNobody = remembered((owner): boolean => {
  const words = tokenise(owner.replace(/<[^<>]{0,40}>|[*_]/g, ' ')).map(t => t.word)
  if (words.length === 0 || words.length > 12) return false
  // “The Agency” is one of them, and its name was told before.
  if (words.every(w => w === 'the' || w === 'agency' || w === 'leads')) return false
  return words.some(w => nouns.has(w)) && words.every(w => nouns.has(w) || others.has(w) || /^[^\p{L}\p{N}]$/u.test(w))
})

/** “Director”, “nurse”: who does it is one person. */
export const isOwnerRole = (word: string): boolean => roles.has(stem(word))

export const isOwnerWord = (word: string): boolean => roles.has(stem(word)) || bodies.has(stem(word))

/** Owner labels in running text: “Lead:”, “Owner –”, “led by”. */
export const ownerLabels = set(lexicon.labels)
export const dueLabels = set(lexicon.dueLabels)
export const monitoringLabels = set(lexicon.monitoringLabels)
export const evidenceLabels = set(lexicon.evidenceLabels)
export const actionLabels = set(lexicon.actionLabels)
