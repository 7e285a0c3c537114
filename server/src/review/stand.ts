/** Does a judgement still stand on the words that it was made on? */
import { hashOf } from './hash.ts'
import type { Bound, Judgement } from './review.ts'

export type Standing =
  | { readonly stands: true }
  /**
   * To be looked at again. `gone`: the old words that no longer bear on it; `come`: those that bear on it now and did not then.
   * Both are empty where the response changed elsewhere and the judgement was on all of it.
   */
  | { readonly stands: false; readonly gone: readonly string[]; readonly come: readonly string[]; readonly why: Why }

/** `missing`: the question or finding is not in the response. `unread`: the response could not be read, so nothing can be said. `altered`: the record's own words are not those that were judged. */
export type Why = 'changed' | 'missing' | 'unread' | 'altered'

/**
 * `kept` are the record's words by hash. `now` is what bears on the subject in the text as it is: undefined where the subject is not there,
 * `unread` where the text was not read.
 */
export function stand(judgement: Pick<Judgement, 'on' | 'whole'>, kept: ReadonlyMap<string, string>, now: Bound | 'unread' | undefined): Standing {
  const old = judgement.on.map(hash => ({ hash, text: kept.get(hash) }))
  const oldTexts = (some: readonly Kept[]): readonly string[] => some.map(({ text }) => text ?? '')
  if (now === undefined || now === 'unread') return { stands: false, gone: oldTexts(old), come: [], why: now ?? 'missing' }
  const altered = old.some(({ hash, text }) => text === undefined || hashOf(text) !== hash)
  const gone = without(old, now.words)
  const come = without(now.words, old)
  if (!altered && gone.length === 0 && come.length === 0 && judgement.whole === now.whole) return { stands: true }
  return { stands: false, gone: oldTexts(gone), come: come.map(({ text }) => text), why: altered ? 'altered' : 'changed' }
}

interface Kept {
  readonly hash: string
  readonly text: string | undefined
}

/** What is in `these` more often than in `those`: of words that stood twice and stand once, one is gone. */
function without<T extends Kept>(these: readonly T[], those: readonly Kept[]): readonly T[] {
  const key = ({ hash, text }: Kept): string => `${hash} ${text}`
  const left = new Map<string, number>()
  for (const one of those) left.set(key(one), (left.get(key(one)) ?? 0) + 1)
  return these.filter(one => {
    const times = left.get(key(one)) ?? 0
    left.set(key(one), times - 1)
    return times <= 0
  })
}
