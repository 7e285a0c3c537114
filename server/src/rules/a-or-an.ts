/** “A” or “an”, by the sound of the word that follows. */
import { article } from '../prose/inflect.ts'
import { isLeftAlone, prose, written } from '../prose/prose.ts'
import type { BlockRule } from './rule.ts'

export const aOrAn: BlockRule = {
  id: 'a-or-an',
  scope: 'block',
  own: true,
  *check(reading) {
    for (const sentence of prose(reading)) {
      const { tokens } = sentence
      for (let i = 0; i < tokens.length; i++) {
        const { word, start, end } = tokens[i]!
        if (word !== 'a' && word !== 'an') continue
        const next = tokens[i + 1]
        if (!next) continue
        const span = { start, end: next.end }
        const parts = written(reading, sentence, span)?.split(/[ \t\n]+/)
        // “Child A attended”, “an/a”, “part a)”: only the article itself, with a space after it.
        if (parts?.length !== 2 || !/^an?$/i.test(parts[0]!) || (parts[0] === 'A' && i > 0) || parts[0] === 'AN' || isLeftAlone(sentence, span) || /[(/‘'“"-]/.test(sentence.passage.plain.charAt(start - sentence.passage.span.start - 1))) continue
        const wanted = article(parts[1]!)
        if (wanted === undefined || wanted === word) continue
        const fit = /^A/.test(parts[0]!) ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted
        yield {
          span,
          message: `“${parts.join(' ')}”: by its sound this takes “${wanted}”. Write “${fit} ${parts[1]}”.`,
          question: 'plain-english',
          fixes: [{ title: `Replace “${parts[0]}” with “${fit}”`, insertions: [{ at: start, end, snippet: fit }], safe: true }],
        }
      }
    }
  },
}
