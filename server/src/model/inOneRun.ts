/**
 * What several rules ask of one response, made once while they run. It is let go when they have run: kept until the next keystroke it would
 * outlive what is young, and be looked for among what is old.
 */
import type { Response } from './response.ts'

const resets: (() => void)[] = []

/** A reader of responses that makes its answer once for each run of the rules, and for each `by` where there is one. */
export function inOneRun<T, By = undefined>(read: (response: Response, by: By) => T): (response: Response, ...by: undefined extends By ? [] : [By]) => T {
  let last: { readonly response: Response; readonly by: By; readonly made: T } | undefined
  resets.push(() => (last = undefined))
  return (response, ...[given]) => {
    const by = given as By
    if (last?.response !== response || last.by !== by) last = { response, by, made: read(response, by) }
    return last.made
  }
}

/** The rules have run. */
export const runIsOver = (): void => {
  for (const reset of resets) reset()
}
