/**
 * From which likelihood on, in hundredths, words that are in no form that a reader knows are taken to bear on a question. First set where more verdicts
 * came right by it than wrong; for weights that were learned anew since, set so that as many sentences pass as did before.
 */
const least: Readonly<Record<string, number>> = { time: 92, acceptance: 90, priorities: 100, actions: 71, monitoring: 87, national: 77, context: 95 }
const always = 100

export const isLikely = (question: string, likely: number): boolean => likely >= (least[question] ?? always)

/** From which likelihood on an action that is told is one of this response for certain. */
export const certainly = 2

/**
 * Of questions of which some readers know loose forms: below the first likelihood what such a form finds is hardly like an answer and is none,
 * below the second it is one in part. Set lower than what would let as many pass as before: plain forms in rare words have to pass.
 */
const loose: Readonly<Record<string, readonly [none: number, part: number]>> = { priorities: [0, 3], monitoring: [2, 5], national: [0, 4] }
const never = [0, 0] as const

export const isUnlikely = (question: string, likely: number): boolean => likely < (loose[question] ?? never)[0]
export const isDoubtful = (question: string, likely: number): boolean => likely < (loose[question] ?? never)[1]

/** From which likelihood on, in hundredths, a sentence in no form of a deed tells one; the first where readers of loose forms know that something was done. */
const deed = { told: 22, untold: 48 }
export const isLikelyDeed = (likely: number, isTold: boolean): boolean => likely >= (isTold ? deed.told : deed.untold)
