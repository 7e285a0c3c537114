/** What is learned of responses as wholes: by question a small network, from the signs to how much speaks for it that a careful reader finds an answer, and a full one (server/src/engine/answers/whole.ts). */
import { learnNet } from './smallNet.mjs'

export const verdicts = ['not-found', 'partly', 'answered']

/** `list`: of each response the `signs`, the reader's `verdict` and how much it counts (`trust`). */
export const learnVerdicts = list => learnNet(
  list.map(({ signs, verdict, trust }) => ({ signs, right: [verdict === 'not-found' ? 0 : 1, verdict === 'answered' ? 1 : 0], trust: [trust, trust] })),
  { starts: [1, 2], knots: 12, rounds: 150, dear: 10 },
)
