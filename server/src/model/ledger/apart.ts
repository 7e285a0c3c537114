/** Contracted verbs as words of their own: “we'll” as “we will”, each with its place. */
import { respelt, type Token } from './words.ts'

const verbs: ReadonlyMap<string, string> = new Map([["'ll", 'will'], ["'re", 'are'], ["'ve", 'have'], ["'m", 'am'], ["'s", 'is']])

/** UTF-16 units of a pronoun with its verb at most. */
const longest = 9

/** Where such a verb begins in a word; 0 where none does. */
const verbAt = ({ word }: Token): number => {
  const at = word.length <= longest ? word.indexOf("'") : 0
  return at > 0 && (verbs.has(word.slice(at)) && (!word.endsWith("'s") || word.startsWith('there'))) ? at : 0
}

export const apart = (tokens: readonly Token[]): readonly Token[] => (tokens.some((t, k) => verbAt(t) > 0 || isPerfect(t, tokens[k + 1])) ? tokens.flatMap((t, k) => (isPerfect(t, tokens[k + 1]) ? parted(t, t.word.length - 2, perfect) : parted(t, verbAt(t), verbs))) : tokens)

/** “The alarm's been mended” */
const isPerfect = ({ word }: Token, next: Token | undefined): boolean => next?.word === 'been' && word.endsWith("'s") && !/^(?:there|who|that|what)'/.test(word)
const perfect: ReadonlyMap<string, string> = new Map([["'s", 'has']])

/** A word cut at its apostrophe, where one stands at `at`. */
export const parted = (t: Token, at: number, as: ReadonlyMap<string, string>): readonly Token[] =>
  at > 0 ? [{ ...respelt(t, t.raw.slice(0, at)), end: t.start + at }, { ...respelt(t, t.raw.slice(at), as.get(t.word.slice(at))), start: t.start + at, opensLine: false }] : [t]
