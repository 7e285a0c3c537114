/** The front matter by its lines: what can be said of it while its YAML is broken or half typed. */
import type { Span } from '../span.ts'

export interface BodyLine extends Span {
  /** Without its line ending. */
  readonly text: string
}

/** The line of `text` in which `offset` lies. */
export const bodyLineAt = (text: string, offset: number): BodyLine => {
  const start = offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
  const next = text.indexOf('\n', start)
  const stop = next < 0 ? text.length : next
  const end = stop > start && text[stop - 1] === '\r' ? stop - 1 : stop
  return { start, end, text: text.slice(start, end) }
}

export interface Entry {
  readonly key: string
  /** Offset of the key in the text that holds the line. */
  readonly keyStart: number
  /** Trimmed, without a comment; empty where there is none yet. */
  readonly value: string
  /** Offset of the value, or of the place where it would stand. */
  readonly start: number
}

/** A line `key: value` or `- key: value`; undefined for any other. */
export const entryOf = (line: BodyLine): Entry | undefined => {
  const match = /^(\s*(?:- +)?)(["']?[\p{L}_$][^\s:#"']*["']?) ?:(?:([ \t]+)([^ \t].*)?)?$/u.exec(line.text)
  if (!match) return undefined
  const [, lead = '', key = '', space = '', rest = ''] = match
  const colon = line.start + lead.length + key.length + (line.text[lead.length + key.length] === ' ' ? 1 : 0)
  const value = (rest.startsWith('#') ? '' : (/^(?:[^#]|(?<=\S)#)*/.exec(rest)?.[0] ?? '')).trimEnd()
  return { key: key.replace(/["']/g, ''), keyStart: line.start + lead.length, value, start: colon + 1 + space.length }
}
