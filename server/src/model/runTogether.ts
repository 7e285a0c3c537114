/** Sentences that ran together where a page's layout was lost: “… as necessary Scottish Government In Scotland, the Minister …”. */
import grammar from '../../lexicons/grammar.json' with { type: 'json' }
import type { Span } from '../span.ts'

/** Shorter ones are not looked into. UTF-16 units. */
const shortest = 120
/** A word that opens a sentence stands with its capital after a word and a space alone. */
const opening = new RegExp(grammar.runTogether.opening, 'gu')
/** Two that titles have too: what follows decides. */
const opens = /^(?:All\s\p{Ll}|In\s[\p{L}\s]{2,60},|[^AI])/u
/** After these the capital is that of a name: “in The Lancet”. */
const small = new RegExp(grammar.runTogether.small, 'i')

/** The parts of a sentence, in order; the sentence itself where nothing shows that it is more than one. Spans are relative to `plain`. */
export function parts(plain: string, sentence: Span): readonly Span[] {
  const { start, end } = sentence
  if (end - start < shortest) return [sentence]
  const out: Span[] = []
  let from = start
  for (const { index } of plain.slice(start, end).matchAll(opening)) {
    const at = start + index
    if (small.test(plain.slice(Math.max(from, at - 12), at)) || !opens.test(plain.slice(at, at + 70))) continue
    out.push({ start: from, end: at })
    from = at + 1
  }
  if (from === start) return [sentence]
  out.push({ start: from, end })
  return out
}
