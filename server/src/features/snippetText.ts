/** A snippet as plain text, for editors that have no snippets: each tab stop becomes its prompt, its first choice, or nothing. */
export function snippetText(snippet: string): string {
  let out = ''
  let depth = 0
  for (let at = 0; at < snippet.length; ) {
    const rest = snippet.slice(at, at + 40)
    const choice = /^\$\{\d+\|((?:[^,|\\]|\\.)*)/.exec(snippet.slice(at, at + 400))
    if (choice) {
      out += choice[1]!.replace(/\\(.)/g, '$1')
      at = snippet.indexOf('|}', at) + 2
      if (at < 2) return out
      continue
    }
    const open = /^\$\{\d+(:|\})/.exec(rest)
    if (open) {
      if (open[1] === ':') depth++
      at += open[0].length
      continue
    }
    const bare = /^\$\d+/.exec(rest)
    if (bare) at += bare[0].length
    else if (snippet[at] === '\\' && /[\\$}]/.test(snippet[at + 1] ?? '')) {
      out += snippet[at + 1]
      at += 2
    } else if (snippet[at] === '}' && depth > 0) {
      depth--
      at++
    } else out += snippet[at++]
  }
  return out
}
