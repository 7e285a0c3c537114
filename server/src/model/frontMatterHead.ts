/** Front matter that is still being typed: opened by `---`, not closed yet. */
import { isBlank, lineAt } from '../syntax/lines.ts'
import { span, type Span } from '../span.ts'
import { entryOf } from './frontMatterLines.ts'
import type { Text } from '../text/text.ts'

export interface OpenHead {
  /** From the opening fence to the end of the last line that looks like YAML, its line ending included. */
  readonly span: Span
  readonly body: Span
  /** Keys at the left margin. */
  readonly keys: readonly string[]
  /** True where a blank line or the text's end follows, so that nobody can doubt where it ends. */
  readonly clear: boolean
}

const fence = /^---[ \t]*$/
/** A list item, a line set in, or a key that is being typed. */
const more = /^(?:-(?: .*)?|[ \t]+\S.*|[\p{L}_][\w-]*)$/u
/** Lines looked at: more than any front matter has. */
const most = 200

/** The lines at the head of a text that would be its front matter if it were closed below them; undefined where no `---` opens it. */
export const openHead = (text: Text): OpenHead | undefined => {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const first = lineAt(text, start)
  if (!fence.test(text.slice(first.start, first.end))) return undefined
  const keys: string[] = []
  let at = first.next
  for (let n = 0; n < most && at < text.length; n++) {
    const line = lineAt(text, at)
    const words = text.slice(line.start, line.end)
    const entry = entryOf({ ...line, text: words })
    if (!entry && !more.test(words)) break
    if (entry && entry.keyStart === line.start) keys.push(entry.key)
    at = line.next
  }
  const clear = at >= text.length || isBlank(text, lineAt(text, at))
  return { span: span(start, at), body: span(first.next, at), keys, clear }
}
