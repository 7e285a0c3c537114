/** Puts the YAML reader's errors into plain words, each on the line that has to be looked at. */
import { isAlias, isCollection, isMap, isScalar, visit, type Document, type Node, type YAMLError } from 'yaml'
import type { Span } from '../span.ts'
import type { FrontMatterFault } from './frontMatter.ts'
import { bodyLineAt, entryOf, type BodyLine } from './frontMatterLines.ts'

/** YAML errors that are looked at: one that is mended often takes many others with it. */
const most = 50

/** The faults of the YAML in `body` and `others` by place, at most one for each line. Spans are relative to the body and never empty. */
export const yamlFaults = (body: string, document: Document, others: readonly FrontMatterFault[]): FrontMatterFault[] => {
  const found = [...document.errors, ...document.warnings].slice(0, most).map(error => inWords(body, document, error))
  const faults = [...found, ...aliases(document), ...shape(body, document), ...others]
    .map(f => ({ ...f, span: real(body, f.span) }))
    .sort((a, b) => a.span.start - b.span.start)
  const lines = new Set<number>()
  return faults.filter(f => {
    const { start } = bodyLineAt(body, f.span.start)
    return lines.has(start) ? false : lines.add(start)
  })
}

/** Short enough to be quoted in a message. */
export const quoted = (words: string): string => {
  const flat = words.replace(/\s+/g, ' ').trim()
  return `“${flat.length > 40 ? `${flat.slice(0, 39).trimEnd()}…` : flat}”`
}

const real = (body: string, span: Span): Span => {
  const start = Math.max(0, Math.min(span.start, body.length - 1))
  return { start, end: Math.max(start + 1, Math.min(span.end, body.length)) }
}

const inWords = (body: string, document: Document, error: YAMLError): FrontMatterFault => {
  const [start, end] = error.pos
  const line = bodyLineAt(body, start)
  const at = { start, end: Math.min(Math.max(end, start + 1), Math.max(line.end, start + 1)) }
  switch (error.code) {
    case 'DUPLICATE_KEY': {
      const key = /^[^:\n]*/.exec(body.slice(start))?.[0].trim() ?? ''
      return { span: { start, end: start + key.length }, message: `${quoted(key)} stands here twice. Keep one and delete the other line.` }
    }
    case 'TAB_AS_INDENT':
      return { span: at, message: 'A tab stands at the start of this line, which YAML does not allow. Put two spaces in its place.' }
    case 'TAG_RESOLVE_FAILED':
      return { span: at, message: `A value that begins with “!” means something else in YAML. ${quoteAdvice(line)}` }
    case 'BAD_DQ_ESCAPE':
      return { span: { start, end: start + 2 }, message: `${quoted(body.slice(start, start + 2))} has no meaning between double quotation marks. Write two backslashes for one.` }
    case 'BAD_SCALAR_START':
      return { span: at, message: `A value cannot begin with ${quoted(body.slice(start, start + 1))}. ${quoteAdvice(line)}` }
    case 'MISSING_CHAR':
    case 'BAD_INDENT': {
      const opening = unclosed(body, document, error)
      if (opening) return opening
      break
    }
    default:
  }
  return lineFault(body, line, at)
}

/** The quotation mark or bracket that is opened and never closed. */
const unclosed = (body: string, document: Document, error: YAMLError): FrontMatterFault | undefined => {
  const quote = error.message.includes('closing')
  if (!quote && !error.message.includes('end with')) return undefined
  let opener: number | undefined
  visit(document, (_key, node) => {
    const range = (node as Node | null)?.range
    const fits = quote ? isScalar(node) && node.type?.startsWith('QUOTE') === true : isCollection(node) && node.flow === true
    if (fits && range && range[0] <= error.pos[0] && error.pos[0] <= range[2] + 1) opener = range[0]
  })
  if (opener === undefined) return undefined
  const mark = body[opener] ?? ''
  const span = { start: opener, end: bodyLineAt(body, opener).end }
  if (quote) return { span, opener, message: `The quotation mark that opens here is never closed. Put ${mark} at the end of the words.` }
  return { span, opener, message: `The bracket “${mark}” that opens here is never closed. Put “${mark === '[' ? ']' : '}'}” at its end, or put the whole value in quotation marks.` }
}

/** What is wrong with a line, judged by how it looks: YAML's own reasons say little to a writer. */
const lineFault = (body: string, line: BodyLine, at: Span): FrontMatterFault => {
  const { text } = line
  const trimmed = { start: line.start + text.length - text.trimStart().length, end: line.start + text.trimEnd().length }
  const tight = /^\s*(?:- +)?([\w-]+):[^\s:/]/.exec(text)
  if (tight) return { span: trimmed, message: `A space is missing after “${tight[1]}:”. Put one there.` }
  const next = bodyLineAt(body, Math.min(line.end + 1, body.length))
  const entry = entryOf(line)
  if (entry && entry.value !== '' && next.start > line.end && /^\s+\S/.test(next.text) && entryOf(next) && at.end <= line.end + 1) {
    const indent = next.text.length - next.text.trimStart().length
    if (indent > line.text.length - line.text.trimStart().length && !entry.value.includes(': ')) {
      return { span: { start: next.start, end: next.end }, message: 'This line is set in under a line that already has its value. Take away the spaces before it.' }
    }
  }
  if (/^\s*-(?:\s|$)/.test(text)) return { span: trimmed, message: 'This item is not set in as far as those above it. Give each item of a list the same number of spaces.' }
  if (!entry) {
    const word = /^\s*(?:- +)?([\w-]+)\s*$/.exec(text)?.[1]
    return {
      span: trimmed,
      message: word
        ? `${quoted(word)} has no colon after it. Write “${word}: ” and then what it is.`
        : `This line is not a “key: value”. Write a key, a colon, a space and the value; the text of the response comes below the closing “---”.`,
    }
  }
  const value = { start: entry.start, end: entry.start + entry.value.length }
  if (entry.value.startsWith('- ')) return { span: value, message: `A list begins on the line below its key. Put ${quoted(entry.value)} on a line of its own, two spaces in.` }
  if (/^["']/.test(entry.value)) return { span: value, message: `Words are left over after the closing quotation mark. Put the whole value in quotation marks, of the kind that it does not hold itself.` }
  if (/^[[{]/.test(entry.value)) return { span: value, message: `Words are left over after the closing bracket. ${quoteAdvice(line)}` }
  if (/: |:$/.test(entry.value)) return { span: value, message: `The value of “${entry.key}” has a colon in it. ${quoteAdvice(line)}` }
  return { span: value.end > value.start ? value : trimmed, message: `The value of “${entry.key}” cannot be read. ${quoteAdvice(line)}` }
}

const quoteAdvice = (line: BodyLine): string => {
  const entry = entryOf(line)
  const mark = entry?.value.includes('"') ? "'" : '"'
  return entry && entry.value.length <= 60 ? `Put it in quotation marks: ${entry.key}: ${mark}${entry.value}${mark}` : 'Put the value in quotation marks.'
}

/** `*words*` is YAML for “the same as above”: a writer who emphasises does not mean that. */
const aliases = (document: Document): FrontMatterFault[] => {
  const faults: FrontMatterFault[] = []
  visit(document, {
    Alias: (_key, node) => {
      const [start, end] = node.range ?? [0, 1]
      if (isAlias(node) && !node.resolve(document)) faults.push({ span: { start, end }, message: 'A value that begins with “*” means something else in YAML. Put it in quotation marks.' })
    },
  })
  return faults
}

const shape = (body: string, document: Document): FrontMatterFault[] => {
  const ending = /^\.\.\.[ \t]*$/m.exec(body)
  if (ending) return [{ span: { start: ending.index, end: ending.index + 3 }, message: '“...” ends the front matter here, and nothing below it is read. Delete this line.' }]
  const root = document.contents
  if (root === null || isMap(root) || (isScalar(root) && (root.value === null || root.value === ''))) return []
  const start = root.range?.[0] ?? 0
  const line = bodyLineAt(body, start)
  if (!isScalar(root)) return [{ span: { start, end: line.end }, message: 'The front matter is a list. Write one “key: value” on each line instead.' }]
  return [lineFault(body, line, { start, end: line.end })]
}
