/**
 * From which likelihood on, in hundredths, words that are in no form that a reader knows are taken to bear on a question: where, in labelled texts from
 * which the weights were not learned, more verdicts come right by it than wrong.
 */
const least: Readonly<Record<string, number>> = { time: 75, acceptance: 60, priorities: 100, actions: 45, monitoring: 50, national: 45, context: 75 }
const always = 100

export const isLikely = (question: string, likely: number): boolean => likely >= (least[question] ?? always)

/** From which likelihood on an action that is told is one of this response for certain. */
export const certainly = 7

/**
 * Of questions of which some readers know loose forms: below the first likelihood what such a form finds is hardly like an answer and is none,
 * below the second it is one in part.
 */
const loose: Readonly<Record<string, readonly [none: number, part: number]>> = { priorities: [10, 24], monitoring: [8, 18], national: [6, 20] }
const never = [0, 0] as const

export const isUnlikely = (question: string, likely: number): boolean => likely < (loose[question] ?? never)[0]
export const isDoubtful = (question: string, likely: number): boolean => likely < (loose[question] ?? never)[1]
