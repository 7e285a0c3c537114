/** retext-readability, asked of one sentence. */
import { daleChall } from 'dale-chall'
import type { Root } from 'nlcst'
import retextReadability from 'retext-readability'
import { spache } from 'spache'
import { remembered } from '../remembered.ts'

// For each word the plugin goes through two lists of thousands from their beginning: a set finds it at once.
for (const list of [daleChall, spache]) {
  const words = new Set(list)
  list.includes = word => words.has(word)
}

/** Sentences whose answer is remembered at most. */
const most = 500

/** Whether most of its seven measures find the sentence too hard for the age (years). `words` as they are written; no word holds a space. */
export const saysHard = (words: readonly string[], age: number): boolean => asked(`${age} ${words.join(' ')}`)

const asked = remembered(question => {
  const [age, ...words] = question.split(' ')
  // The plugin reads a tree of sentences: ours are given to it, so that what it says is said of the same sentences.
  const tree: Root = { type: 'RootNode', children: [{ type: 'SentenceNode', children: words.map(value => ({ type: 'WordNode', children: [{ type: 'TextNode', value }] })) }] }
  let hard = false
  const check = retextReadability({ age: Number(age), minWords: 1 }) as (tree: Root, file: unknown) => void
  check(tree, { message: () => { hard = true; return {} } })
  return hard
}, most)
