/** A strict reader of VS Code's snippet syntax, as far as the project uses it: tab stops, placeholders, choices, escapes. */

export interface Stop {
  readonly number: number
  /** What stands there until it is filled in: the placeholder, or the first choice. */
  readonly text: string
  readonly choices: readonly string[]
}

export interface Snippet {
  readonly stops: readonly Stop[]
  /** The text with every stop replaced. */
  fill(words: (stop: Stop) => string): string
}

const stopAt = /\$(?:(\d+)|\{(\d+)(?:\}|:((?:\\.|[^\\$}])*)\}|\|((?:\\.|[^\\|])*)\|\}))/y
const unescape = (text: string): string => text.replace(/\\([\\$},|])/g, '$1')
const choicesOf = (list: string): readonly string[] => list.split(/(?<!\\),/).map(unescape)

/** Throws at the first `$` that begins no whole stop, and where one number has different words. */
export function readSnippet(source: string): Snippet {
  const parts: (string | Stop)[] = []
  const words = new Map<number, string>()
  let at = 0
  while (at < source.length) {
    if (source[at] === '\\' && /[\\$}]/.test(source[at + 1] ?? '')) {
      parts.push(source[at + 1]!)
      at += 2
    } else if (source[at] === '$') {
      stopAt.lastIndex = at
      const match = stopAt.exec(source)
      if (!match) throw new Error(`no whole tab stop at “${source.slice(at, at + 40)}”`)
      const number = Number(match[1] ?? match[2])
      const choices = match[4] === undefined ? [] : choicesOf(match[4])
      const text = choices[0] ?? unescape(match[3] ?? '')
      if ((words.get(number) ?? text) !== text) throw new Error(`tab stop ${number} has two texts: “${words.get(number)}” and “${text}”`)
      words.set(number, text)
      parts.push({ number, text, choices })
      at += match[0].length
    } else {
      parts.push(source[at]!)
      at += 1
    }
  }
  return {
    stops: parts.filter((part) => typeof part !== 'string'),
    fill: (wordsFor) => parts.map((part) => (typeof part === 'string' ? part : wordsFor(part))).join(''),
  }
}

export const unfilled = (snippet: Snippet): string => snippet.fill((stop) => stop.text)
