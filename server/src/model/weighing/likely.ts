/**
 * From which likelihood on, in hundredths, words that are in no form that a reader knows are taken to bear on a question: where, in labelled texts from
 * which the weights were not learned, more verdicts come right by it than wrong.
 */
const least: Readonly<Record<string, number>> = { time: 60, acceptance: 60, priorities: 60, actions: 45, monitoring: 40, national: 45, context: 60 }
const always = 100

export const isLikely = (question: string, likely: number): boolean => likely >= (least[question] ?? always)
