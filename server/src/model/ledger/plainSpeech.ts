/** Positions in plain speech, without a word of acceptance: “That is right”, “You were right to raise this”, “We see it differently”. */
import lexicon from '../../../lexicons/positions.json' with { type: 'json' }
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import type { FindingWord } from './findingWords.ts'
import { ofConduct } from './judged.ts'
import { mentions } from './labels.ts'
import { asked, offered, type Say } from './impliedPosition.ts'
import { negations, type StatedPosition } from './positionWords.ts'
import { phrases, type PhraseSet } from './phrases.ts'
import { numberOf, wordAt, type Token } from './words.ts'

const spoken = phrases(Object.entries(lexicon.plainSpeech).flatMap(([position, list]) => list.map(p => [p, position as StatedPosition] as const)))
const speaking = new Set(grammar.plainSpeech.speaking)
const elsewhere = new Set(grammar.plainSpeech.elsewhere)

/** Tokens of the sentence in which such words are looked for: further on they are about something else. */
const reach = 24

/** Without what stands in brackets before the words that count. */
const withoutAside = (tokens: readonly Token[]): readonly Token[] => {
  const open = tokens.findIndex(t => t.word === '(')
  const close = tokens.findIndex((t, k) => k > open && t.word === ')')
  return open > 0 && close > open ? [...tokens.slice(0, open), ...tokens.slice(close + 1)] : tokens
}

/** Says the position that the sentence states in plain speech, if any. */
export const plainlySpoken = (all: readonly Token[], words: PhraseSet<FindingWord>, say: Say): void => {
  const tokens = withoutAside(all)
  const match = spoken.find(tokens, 0, Math.min(tokens.length, reach))
  if (!match || tokens.slice(0, match.at).some((t, k) => elsewhere.has(t.word) && !/^(?:ha[sd]|have)$/.test(wordAt(tokens, k - 1))) || match.value === 'not-accepted' && asked(tokens, match.at)) return
  // “We do not think that there is more to say”, “… that we can usefully add more”, “… that anything need be decided nationally”
  if (match.value === 'not-accepted' && tokens.slice(match.at, match.at + match.length + 8).some((t, k, list) => ['there', 'anything'].includes(t.word) || t.word === 'more' && ['say', 'add'].some(w => w === list[k - 1]?.word || w === list[k + 2]?.word))) return
  // “It is right that the hospital should answer”, “not something we can comment on”
  if (ofConduct(tokens, match.at + 2) || match.value === 'not-accepted' && tokens.slice(match.at, match.at + match.length + 14).some(t => speaking.has(t.word))) return
  // “We are not persuaded that this is right”
  if (match.value !== 'not-accepted' && tokens.slice(0, match.at).some(t => negations.has(t.word) || t.word === 'doubt')) return
  // “We see the force of this, but cannot commit to it”, “That is right as far as it goes”.
  const rest = tokens.slice(match.at + match.length)
  const but = rest.findIndex(t => grammar.plainSpeech.contrasts.includes(t.word))
  const given = match.value === 'not-accepted' && offered(tokens, match.at)
  const taken = given || match.value === 'accepted' && but >= 0 && but < 14 && rest.slice(but, but + 14).some(t => grammar.judged.taking.includes(t.word))
  const names = match.value === 'accepted-in-part' || taken ? [] : mentions(tokens.slice(match.at + match.length), words)[0]?.names ?? []
  if (names.length > 0) return say(match.value, { kind: 'named', names }, true)
  const whole = ['yes', 'nothing', 'none'].includes(wordAt(tokens, match.at))
  const every = whole || tokens.slice(match.at).some((t, k, list) => ['all', 'any', 'each', 'every'].includes(t.word) && list.slice(k + 1, k + 6).some((x, j, l) => words.at(l, j) !== undefined || numberOf(x.word) !== undefined))
  say(taken ? 'accepted-in-part' : match.value, every ? { kind: 'all', except: [] } : { kind: 'here', plural: ['both', 'all', 'these', 'they'].includes(wordAt(tokens, match.at)) || words.at(tokens, match.at)?.value.plural === true }, true)
}
