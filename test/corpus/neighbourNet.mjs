/** The small networks that weigh a sentence beside its neighbours (server/src/model/weighing/beside.ts). */
import { learnNet } from './smallNet.mjs'

/** `list`: of each sentence its `signs`, and by question how far it answers (`right`, 0 to 1) and how much that counts (`trust`). */
export const learnNeighbours = list => learnNet(list, { starts: [7, 8], knots: 12, rounds: 200, dear: 3 })

/**
 * Two as one: the first knows only how likely sentences are to answer, and says so; the second knows also how likely to answer plainly, and says that. By
 * itself each says its part better than one that has to say both.
 */
export function sideBySide(answers, plainly) {
  const count = answers.questions.length
  const nothing = size => new Array(size).fill(0)
  // As `neighbourSigns` has them: of the sentence, of the one before and of the one behind, each of these with whether it is there; and the length.
  const widened = ([bias, ...row]) => [bias, ...row.slice(0, count), ...nothing(count), ...row.slice(count, 2 * count), ...nothing(count), ...row.slice(2 * count, 3 * count + 1), ...nothing(count), ...row.slice(3 * count + 1)]
  return {
    knots: [...answers.knots.map(widened), ...plainly.knots],
    questions: [...answers.questions.map(row => [...row, ...nothing(plainly.knots.length)]), ...plainly.questions.map(([bias, ...row]) => [bias, ...nothing(answers.knots.length), ...row])],
  }
}
