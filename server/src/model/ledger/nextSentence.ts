/** Who answers for a deed, told in the sentence after it: “The Ministry is responsible.”, “Social Work will do this by June.” */
import type { Span } from '../../span.ts'
import { isOwnerPhrase } from './owners.ts'
import { phraseSet } from './phrases.ts'
import { isCapital, spanOf, tokenise } from './words.ts'

const answers = phraseSet(['is/are (jointly) responsible/accountable', 'is/are (now/jointly) leading/managing/overseeing/coordinating (on) this/it/the', 'is/are in charge of this/it', 'is/are taking/carrying this/it forward/out', 'will (jointly) lead/manage/oversee/coordinate (on) this/it', 'will do this/it/so', 'will take this/it forward', 'has/have (the) responsibility for this/it', 'leads/manages/oversees this/it', 'has oversight'])

/** Tokens of a doer's name at the head of the sentence. */
const longestName = 14

/** `plain`: the sentence; `base` is added to the offsets. */
export const ownerTold = (plain: string, base: number): Span | undefined => {
  const tokens = tokenise(plain.slice(0, 160), base)
  if (!tokens[0] || !isCapital(tokens[0])) return undefined
  const match = answers.find(tokens, 1, Math.min(tokens.length, longestName))
  return match && isOwnerPhrase(tokens.slice(0, match.at)) && !['it', 'this', 'they', 'who'].includes(tokens[match.at - 1]?.word ?? '') ? spanOf(tokens, 0, match.at) : undefined
}
