/** Texts made to be slow or to break a reader, each of about as many characters as are asked for. */
export interface Hostile {
  readonly name: string
  readonly make: (characters: number) => string
}

const repeated = (piece: string) => (characters: number): string => piece.repeat(Math.max(1, Math.round(characters / piece.length)))
const head = '---\ndocument: board-response\n---\n\n'
const after = (make: (characters: number) => string) => (characters: number): string => head + make(characters)
const yaml = (make: (characters: number) => string) => (characters: number): string => `---\ndocument: board-response\n${make(characters)}\n---\n\n# Response\n`

/** Each list item a level deeper than the last. `levels` costs their square in spaces. */
const nested = (marker: string) => (characters: number): string => {
  const lines: string[] = []
  for (let length = 0, depth = 0; length < characters; depth++) {
    lines.push(`${' '.repeat(depth * (marker.length + 1))}${marker} act`)
    length += lines.at(-1)!.length + 1
  }
  return lines.join('\n')
}

/** Rows of five hundred cells. */
const wideTable = (characters: number): string => {
  const row = (cell: string): string => `|${`${cell}|`.repeat(500)}\n`
  return row('Action') + row('--') + row('The Head of Service will audit 40 files by May 2018').repeat(Math.max(1, Math.round(characters / 26_000)))
}

/** Each alias holds the one before nine times: nine to the power of the number of lines, if somebody wrote it out. */
const aliasBomb = (characters: number): string => {
  const lines = ['a0: &a0 [lol, lol]']
  for (let i = 1, length = 0; length < characters; i++) {
    lines.push(`a${i}: &a${i} [${Array(9).fill(`*a${i - 1}`).join(',')}]`)
    length += lines.at(-1)!.length + 1
  }
  return lines.join('\n')
}

export const hostileTexts: readonly Hostile[] = [
  { name: 'quote marks', make: after(repeated('>')) },
  { name: 'quote marks, line by line', make: after(repeated('> > > > > > > >\n')) },
  { name: 'open brackets', make: after(repeated('[')) },
  { name: 'brackets of links', make: after(repeated('[a](')) },
  { name: 'images in images', make: after(repeated('![')) },
  { name: 'stars and underscores', make: after(repeated('*_')) },
  { name: 'stars with words', make: after(repeated('*a **b ')) },
  { name: 'backticks', make: after(characters => Array.from({ length: Math.ceil(Math.sqrt(characters * 2)) }, (_, i) => '`'.repeat(i + 1)).join(' ')) },
  { name: 'tildes', make: after(repeated('~~a~ ')) },
  { name: 'open angle brackets', make: after(repeated('<a ')) },
  { name: 'HTML openers', make: after(repeated('<!-- ')) },
  { name: 'ampersands', make: after(repeated('&amp')) },
  { name: 'backslashes', make: after(repeated('\\')) },
  { name: 'addresses', make: after(repeated('a@b.c www.a.b http://x.y ')) },
  { name: 'footnotes', make: after(characters => Array.from({ length: Math.ceil(characters / 12) }, (_, i) => `[^${i}]: a${i}`).join('\n')) },
  { name: 'definitions that are mentioned', make: after(characters => Array.from({ length: Math.ceil(characters / 24) }, (_, i) => `[a${i}]: /b\n\n[a${i}]`).join('\n\n')) },
  { name: 'one definition, mentioned in every block', make: after(characters => `[a]: /b\n\n${repeated('The [a] one.\n\n')(characters)}`) },
  { name: 'one line of words', make: after(repeated('The Head of Service will audit the files ')) },
  { name: 'one line of sentences', make: after(repeated('The Head of Service will audit 40 files by May 2018. ')) },
  { name: 'one word', make: after(repeated('a')) },
  { name: 'one line of spaces', make: after(characters => `a${repeated(' ')(characters)}b`) },
  { name: 'empty lines', make: after(repeated('\n')) },
  { name: 'rules', make: after(repeated('---\n')) },
  { name: 'headings', make: after(repeated('# Finding 1\n')) },
  { name: 'one paragraph of many lines', make: after(repeated('accepted\n')) },
  { name: 'list items, one deeper than the other', make: after(nested('-')) },
  { name: 'list items in list items on one line', make: after(repeated('- ')) },
  { name: 'numbered items', make: after(repeated('1. act\n')) },
  { name: 'findings', make: after(characters => Array.from({ length: Math.ceil(characters / 60) }, (_, i) => `## Finding ${i}\n\nAccepted. We will act by May 2018.\n\n`).join('')) },
  { name: 'mentions of findings', make: after(repeated('Finding 1, Findings 2 to 9 and Recommendation 3 ')) },
  { name: 'labels in ranges', make: after(repeated('Findings 1 to 999, ')) },
  { name: 'tables of five hundred columns', make: after(wideTable) },
  { name: 'a table of many rows', make: after(characters => `| Action | Lead | When |\n|--|--|--|\n${repeated('| Audit the files | Head of Service | May 2018 |\n')(characters)}`) },
  { name: 'table rows without a table', make: after(repeated('|')) },
  { name: 'an unclosed fence', make: after(characters => `\`\`\`\n${repeated('We accept.\n\n')(characters)}`) },
  { name: 'an unclosed comment', make: after(characters => `<!--\n${repeated('We accept.\n\n')(characters)}`) },
  { name: 'commas', make: after(repeated('a, ')) },
  { name: 'full stops', make: after(repeated('.')) },
  { name: 'open quotation marks', make: after(repeated('“')) },
  { name: 'open parentheses', make: after(repeated('(a ')) },
  { name: 'abbreviations', make: after(characters => Array.from({ length: Math.ceil(characters / 6) }, (_, i) => `A${String.fromCharCode(65 + (i % 26), 65 + (Math.floor(i / 26) % 26), 65 + (Math.floor(i / 676) % 26))} `).join('')) },
  { name: 'explained abbreviations', make: after(repeated('child protection conference (CPC) and CPC ')) },
  { name: 'digits', make: after(repeated('1')) },
  { name: 'dates', make: after(repeated('1 May 2018 ')) },
  { name: 'placeholders', make: after(repeated('[insert ')) },
  { name: 'lone surrogates', make: after(repeated('\uD800 \uDC00a ')) },
  { name: 'NULs', make: after(repeated('\0 a')) },
  { name: 'marks that combine', make: after(characters => `e${repeated('\u0301')(characters)}`) },
  { name: 'marks of direction', make: after(repeated('\u202E\u2066a')) },
  { name: 'ignoring comments', make: after(repeated('<!-- board-response-ignore long-sentence: because -->\n\nWe act.\n\n')) },
  { name: 'front matter of aliases in aliases', make: yaml(aliasBomb) },
  { name: 'front matter of open brackets', make: yaml(characters => `title: ${repeated('[')(characters)}`) },
  { name: 'front matter of open braces', make: yaml(characters => `title: ${repeated('{a: ')(characters)}`) },
  { name: 'front matter of many keys', make: yaml(characters => Array.from({ length: Math.ceil(characters / 10) }, (_, i) => `key${i}: a`).join('\n')) },
  { name: 'front matter of one key again and again', make: yaml(repeated('title: a\n')) },
  { name: 'front matter that never closes', make: characters => `---\ndocument: board-response\n${repeated('a: b\n')(characters)}` },
  { name: 'front matter of merges', make: yaml(characters => `base: &base {title: a}\n${repeated('<<: *base\n')(characters)}`) },
  { name: 'front matter of complex keys', make: yaml(repeated('? [a, {b: c}]\n: d\n')) },
]
