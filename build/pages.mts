/**
 * A rule's page as a reader sees it. Its source is also the rule's test: named by the rule's id, with lines of carets below the words
 * that an example is about. A reader gets the rule's name, and what is said of which words in a list below the example.
 */
export function shownPage(id: string, source: string, names: Readonly<Record<string, string>>): string {
  const named = source.replace(/^# .*/, `# ${names[id]}`).replace(/\*([a-z]+(?:-[a-z]+)+)\*/g, (all: string, rule: string) => (names[rule] ? `“${names[rule]}”` : all))
  const page = named.replace(/^```markdown( report)?\n([^]*?)^```$/gm, (_: string, report: string | undefined, example: string) => `${report ? 'The review’s report:\n\n' : ''}${shownExample(example)}`)
  return `${page.trimEnd()}\n\n---\n\nIn settings, in front matter and in comments it is called \`${id}\`.\n`
}

function shownExample(example: string): string {
  const lines: string[] = []
  const said: { readonly words: string; readonly message: string }[] = []
  for (const line of example.split('\n').slice(0, -1)) {
    const [, before = '', carets, message = ''] = /^( *)(\^+)(?: (.*))?$/.exec(line) ?? []
    if (carets === undefined) lines.push(line)
    else said.push({ words: (lines.at(-1) ?? '').slice(before.length, before.length + carets.length), message })
  }
  const list = said.map(({ words, message }) => `- \`${brief(words)}\`${message && `: ${opened(message)}`}`)
  return [`\`\`\`markdown\n${lines.join('\n')}\n\`\`\``, ...(list.length > 0 ? [list.join('\n')] : [])].join('\n\n')
}

/** Examples may name a part of what is said. */
const opened = (message: string): string => `${/^\p{Ll}/u.test(message) ? '… ' : ''}${message}${/[.?!]$/.test(message) ? '' : ' …'}`

const brief = (words: string): string => (words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words)
