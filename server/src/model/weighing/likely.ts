/**
 * From which likelihood on, in hundredths, words that are in no form that a reader knows are taken to bear on a question. First set where more verdicts
 * came right by it than wrong; for weights that were learned anew since, set so that as many sentences pass as did before.
 */
const shownFrom: Readonly<Record<string, number>> = { time: 86, acceptance: 89, priorities: 100, actions: 70, monitoring: 88, national: 85, context: 94 }
const always = 100

export const isLikely = (question: string, likely: number): boolean => likely >= (shownFrom[question] ?? always)

/** From which likelihood on an action that is told is one of this response for certain. */
export const certainly = 1

/**
 * Below which log odds, where it stands, what a form finds is no answer (six in a hundred; of unseen texts’ below it two in a hundred are): lower for
 * priorities, of which much is said in rare words.
 */
const none = -2.5
const noPriority = -4.2
/** By question: below which log odds it is one in part. */
const part: Readonly<Record<string, number>> = { priorities: -2, monitoring: -2.15, context: -1.85 }

export const isUnlikely = (question: string, odds = 0): boolean => odds < (question === 'priorities' ? noPriority : none)
export const isDoubtful = (question: string, odds = 0): boolean => odds < (part[question] ?? none)

/** From which likelihood on, in hundredths, a sentence in no form of a deed tells one; the first where readers of loose forms know that something was done. */
const deed = { told: 19, untold: 42, sure: 47 }
export const isLikelyDeed = (likely: number, isTold: boolean): boolean => likely >= (isTold ? deed.told : deed.untold)
export const isSurelyDeed = (likely: number): boolean => likely >= deed.sure

/** Below which log odds (one in 180) words in the form of a position are none. Of unseen texts’ below them one in twenty is one. */
const position = -5.2
export const isUnlikelyPosition = (odds: number): boolean => odds < position

/** From which log odds on, where it stands, words in no form of a position plainly state one. Of unseen texts' that speak of all findings and state nothing else 89 of 90 do. */
const stated = 0
export const isLikelyPosition = (odds: number): boolean => odds >= stated

/** Below which log odds (one in 27), where it stands, what is in the form of a promise is hardly one. Of long texts' below them one in a hundred is one. */
const promise = -3.25
export const isUnlikelyDeed = (odds = 0): boolean => odds < promise
