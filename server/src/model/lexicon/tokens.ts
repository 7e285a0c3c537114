/** Words of a sentence, as phrases are compared with them. */
export interface Token {
  /** Small letters, straight apostrophes; a possessive's ending is cut off (“board's” is “board”). */
  readonly word: string
  /** Offsets in the text that was cut. */
  readonly start: number
  readonly end: number
}

const pattern = /(?:https?:\/\/|www\.)[^\s)]+|[£€$]?[\p{L}\p{N}](?:[\p{L}\p{N}'’]*[\p{L}\p{N}])?%?/gu

/** Tokens of `text` from `from` to `to`; addresses of pages are left out. A hyphen parts words: “re-audit” is two tokens, in phrases as in texts. */
export function tokens(text: string, from = 0, to = text.length): Token[] {
  const out: Token[] = []
  for (const m of text.slice(from, to).matchAll(pattern)) {
    if (/^(?:http|www\.)/.test(m[0]) && m[0].length > 8) continue
    const start = from + m.index
    let word = m[0].toLowerCase()
    if (word.includes('’')) word = word.replaceAll('’', "'")
    if (word.endsWith("'s")) word = word.slice(0, -2)
    out.push({ word, start, end: start + m[0].length })
  }
  return out
}
