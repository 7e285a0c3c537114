/** Positions in plain speech, without a word of acceptance: “That is right”, “You were right to raise this”, “We see it differently”. */
import lexicon from '../../../lexicons/positions.json' with { type: 'json' }
import type { FindingWord } from './findingWords.ts'
import type { Say } from './impliedPosition.ts'
import { negations, type StatedPosition } from './positionWords.ts'
import { phrases, type PhraseSet } from './phrases.ts'
import { numberOf, type Token } from './words.ts'

const spoken = phrases(Object.entries(lexicon.plainSpeech).flatMap(([position, list]) => list.map(p => [p, position as StatedPosition] as const)))
const elsewhere = new Set(['if', 'whether', 'unless', 'family', 'mother', 'father', 'staff', 'who', 'felt', 'thought', 'said', 'told', 'when', 'where', 'hope', 'feel', 'make', 'sure', 'ensure', 'what', 'until'])

/** Tokens of the sentence in which such words are looked for: further on they are about something else. */
const reach = 18

/** Says the position that the sentence states in plain speech, if any. */
export const plainlySpoken = (tokens: readonly Token[], words: PhraseSet<FindingWord>, say: Say): void => {
  const match = spoken.find(tokens, 0, Math.min(tokens.length, reach))
  if (!match || tokens.slice(0, match.at).some(t => elsewhere.has(t.word))) return
  // “We are not persuaded that this is right”
  if (match.value !== 'not-accepted' && tokens.slice(0, match.at).some(t => negations.has(t.word) || /n't$/.test(t.word) || t.word === 'doubt')) return
  // “We see the force of this, but cannot commit to it”, “That is right as far as it goes”.
  const rest = tokens.slice(match.at + match.length)
  const but = rest.findIndex(t => ['but', 'although', 'though', 'however', 'except', 'save'].includes(t.word))
  const taken = match.value === 'accepted' && but >= 0 && but < 14 && rest.slice(but, but + 14).some(t => ['not', 'cannot', 'part', 'partly', 'only', "don't", "can't", 'unable'].includes(t.word))
  const all = tokens.slice(match.at).some((t, k, list) => ['all', 'any', 'each', 'every'].includes(t.word) && list.slice(k + 1, k + 6).some((x, j, l) => words.at(l, j) !== undefined || numberOf(x.word) !== undefined))
  say(taken ? 'accepted-in-part' : match.value, all ? { kind: 'all', except: [] } : { kind: 'here', plural: false }, true)
}
