/** At whom an action is aimed: by what is to be changed, then by who changes it. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import lexicon from '../../../lexicons/levels.json' with { type: 'json' }
import type { Level } from '../response.ts'
import { phrases, phraseSet } from './phrases.ts'
import { tokensOf, wordAt, type Token } from './words.ts'

type Local = 'executive' | 'management' | 'frontline'
type Weighed = Readonly<Record<string, readonly string[]>>

const levels: readonly Local[] = ['frontline', 'executive', 'management']
const entries = (of: (level: Local) => Weighed): (readonly [string, { readonly level: Local; readonly weight: number }])[] =>
  levels.flatMap(level => Object.entries(of(level)).flatMap(([weight, words]) => words.map(word => [word, { level, weight: Number(weight) }] as const)))

const objects = phrases(entries(level => lexicon[level].objects))
const owners = phrases(entries(level => lexicon[level].owners))
const nationalBodies = phraseSet(lexicon.national.bodies)
const nationalObjects = phraseSet(Object.values(lexicon.national.objects).flat())
const purposes = phraseSet(lexicon.purpose)

/** The words up to the purpose; a purpose at the head is no purpose. */
const withoutPurpose = (tokens: readonly Token[]): readonly Token[] => {
  const at = purposes.find(tokens, 3)
  return at ? tokens.slice(0, at.at) : tokens
}

/** Adds the heaviest match of each level once, and a little for each further one. */
const weigh = (set: typeof objects, tokens: readonly Token[], scale: ReadonlyMap<Local, number>): ReadonlyMap<Local, number> => {
  const best = new Map<Local, number>(), more = new Map<Local, number>()
  for (let i = 0; i < tokens.length; i++) {
    const match = set.at(tokens, i)
    if (!match) continue
    const { level, weight } = match.value
    best.set(level, Math.max(best.get(level) ?? 0, weight))
    more.set(level, (more.get(level) ?? 0) + further)
    i += match.length - 1
  }
  return new Map(levels.map(l => [l, (scale.get(l) ?? 0) + (best.get(l) ?? 0) + Math.min(1, Math.max(0, (more.get(l) ?? 0) - further))]))
}

const further = 0.25
const none: ReadonlyMap<Local, number> = new Map()

/** `ask`: the sentence asks something of a body outside. `unclear` where no word weighs. */
export const levelOf = (action: string, owner: string, ask: boolean): Level => {
  const doer = tokensOf(owner)
  const said = withoutPurpose(tokensOf(owner === '' ? action : action.split(owner).join(' ')))
  if (nationalBodies.find(doer)) return 'national'
  if (nationalObjects.find(said) || ask && (nationalBodies.find(said) || said.some(t => t.word === 'national'))) return 'national'
  // “has written to the Home Office to …”, “has raised this with the regulator”
  if (addressed(said)) return 'national'
  const weights = weigh(owners, doer, weigh(objects, said, none))
  let best: Local | undefined
  for (const level of levels) if ((weights.get(level) ?? 0) > (best ? weights.get(best) ?? 0 : least)) best = level
  return best ?? 'unclear'
}

const addressing = new Set(grammar.level.addressing)

/** Tokens between the verb and the body that it is addressed to. */
const addressReach = 14

/** Something is put to a national body. */
const addressed = (tokens: readonly Token[]): boolean => {
  const at = tokens.findIndex(t => addressing.has(t.word))
  const body = at < 0 ? undefined : nationalBodies.find(tokens, at + 1, Math.min(tokens.length, at + addressReach))
  return body !== undefined && grammar.level.beforeBody.includes(wordAt(tokens, body.at - 1))
}

/** What weighs no more than this decides nothing. */
const least = 0.5
