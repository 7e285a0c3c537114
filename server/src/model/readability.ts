/** retext-readability, asked of one sentence. */
import type { Root } from 'nlcst'
import retextReadability from 'retext-readability'

const kept = new Map<string, boolean>()
/** Sentences whose answer is remembered at most. */
const remembered = 500

/** Whether most of its seven measures find the sentence too hard for the age (years). `words` as they are written. */
export function saysHard(words: readonly string[], age: number): boolean {
  const key = `${age} ${words.join(' ')}`
  const known = kept.get(key)
  if (known !== undefined) return known
  // The plugin reads a tree of sentences: ours are given to it, so that what it says is said of the same sentences.
  const tree: Root = { type: 'RootNode', children: [{ type: 'SentenceNode', children: words.map(value => ({ type: 'WordNode', children: [{ type: 'TextNode', value }] })) }] }
  let hard = false
  const check = retextReadability({ age, minWords: 1 }) as (tree: Root, file: unknown) => void
  check(tree, { message: () => { hard = true; return {} } })
  if (kept.size >= remembered) kept.clear()
  kept.set(key, hard)
  return hard
}
