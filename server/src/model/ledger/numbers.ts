/** Numbers that are written as words. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }

const numberWords: ReadonlyMap<string, number> = new Map(grammar.words.numbers.map((word, n) => [word, n]))

/** The number that a word or a figure stands for, up to 9999; undefined for any other word. */
export const numberOf = (word: string): number | undefined => {
  const first = word.charCodeAt(0)
  return first >= 48 && first <= 57 ? (word.length <= 4 && /^\d+$/.test(word) ? Number(word) : undefined) : numberWords.get(word)
}

const ordinals: ReadonlyMap<string, number> = new Map(grammar.words.ordinals.map((word, n) => [word, n + 1]))

/** “i”, “ii” … in order. */
export const romans: readonly string[] = grammar.words.romans

/** 1 for “first” and “1st” … 12 for “twelfth”. */
export const ordinalOf = (word: string): number | undefined => ordinals.get(word) ?? (Number(/^([1-9])(?:st|nd|rd|th)$/.exec(word)?.[1]) || undefined)
