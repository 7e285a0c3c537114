/** Front matter that cannot be read, that its schema does not know, or that lacks what readers look for in it. */
import type { FrontMatter } from '../model/frontMatter.ts'
import { missingKeys, openingFence, schemaFaults } from '../model/frontMatterCheck.ts'
import { frontMatterSchema as schema, schemaAt } from '../model/frontMatterSchema.ts'
import { list } from '../model/frontMatterWording.ts'
import { readFrontMatter } from '../model/readFrontMatter.ts'
import type { Response } from '../model/response.ts'
import { findFrontMatter } from '../syntax/findFrontMatter.ts'
import { lineAt } from '../syntax/lines.ts'
import type { Fix } from '../engine/assessment.ts'
import { profileFault } from './profileFault.ts'
import { closingFix, keysFix, wholeFix } from './fixes/frontMatterFix.ts'
import { mends } from './fixes/frontMatterMend.ts'
import { firstWords } from './place.ts'
import type { DocumentRule, Report } from './rule.ts'
import type { Text } from '../text/text.ts'

/** Reports by front matter: it is kept while its text stands, and so is what is said of it. */
const kept = new WeakMap<FrontMatter, readonly Report[]>()

export const frontMatter: DocumentRule = {
  id: 'front-matter',
  check({ response, marker }) {
    const { text, frontMatter: read } = response
    if (!read) return absent(response, marker.id)
    const known = kept.get(read) ?? reports(text.slice(0, read.span.end), read)
    kept.set(read, known)
    return withProfile(known, response, marker.id)
  },
}

const absent = ({ text }: Response, profile: string): readonly Report[] => {
  const start = firstWord(text)
  if (start === text.length) return []
  const line = { start, end: start + text.slice(start, lineAt(text, start).end).trimEnd().length }
  const close = closingFix(text, schema)
  if (close) return [{ span: line, message: 'The front matter that opens here is never closed. Put a line “---” below its last line.', fixes: [close], firm: true }]
  return [{
    span: { start, end: start + firstWords(text.slice(start, line.end)) },
    message: 'This response has no front matter. Put a few lines at the top that say what it is, who answers and which review.',
    fixes: [wholeFix(text, profile, schema)],
  }]
}

const firstWord = (text: Text): number => {
  let at = 0
  while (at < text.length && text.slice(at, at + 1).trim() === '') at++
  return at
}

const reports = (text: string, read: FrontMatter): readonly Report[] => {
  const swallowed = unclosed(text, read)
  if (swallowed) return [swallowed]
  const fixes = mends(text, read, schema)
  const faults = [...read.faults, ...schemaFaults(read, schema)].map(({ span, message }): Report => {
    const fix = fixes.get(span.start)
    return { span, message, firm: true, ...(fix && { fixes: [fix] }) }
  })
  const { required, wanted } = missingKeys(read, schema)
  const lacking = (keys: readonly string[], message: string): readonly Report[] =>
    keys.length === 0 ? [] : [{ span: openingFence(read), message, fixes: insertions(text, read, keys) }]
  const names = list(wanted.map(key => `“${key}”`), 'and')
  return [
    ...lacking(required, `The front matter does not say what this document is. Put in ${list(required.map(line), 'and')}.`),
    ...lacking(wanted, `The front matter lacks ${names}. Put ${wanted.length === 1 ? 'it' : 'them'} in, so that readers see who answers which review.`),
    ...faults,
  ]
}

const line = (key: string): string => {
  const value = schemaAt(schema, [key])?.const
  return value === undefined ? `“${key}”` : `“${key}: ${String(value)}”`
}

/** The response's own text stands in the front matter, down to the next line `---`: its closing fence was left out. */
const unclosed = (text: string, read: FrontMatter): Report | undefined => {
  const first = read.faults[0]
  const close = first && closingFix(text, schema)
  const at = close?.insertions[0]?.at ?? 0
  if (!close || at >= read.body.end || (first.span.start < at && first.span.start > read.span.start)) return undefined
  const head = text.slice(0, at) + '---'
  const place = findFrontMatter(head)
  if (!place || readFrontMatter(head, place).faults.length > 0) return undefined
  return { span: openingFence(read), message: 'The front matter that opens here is not closed above the text of the response. Put a line “---” below its last line.', fixes: [close], firm: true }
}

/** By which profile the response is read where the one that it names cannot be used, and why. */
const withProfile = (known: readonly Report[], { frontMatter, profileUnread }: Response, used: string): readonly Report[] => {
  const place = frontMatter?.nodes.find(({ path }) => path.length === 1 && path[0] === 'profile')?.value
  if (!place) return known
  const meanwhile = `Until then the response is read by “${used}”.`
  const own = profileUnread ? [{ span: place, message: `${profileFault(profileUnread)} ${meanwhile}`, firm: true as const }] : []
  return [...known.map(one => (one.span.start === place.start && place.end > place.start ? { ...one, message: `${one.message} ${meanwhile}` } : one)), ...own]
}

/** All the keys at once, and each on its own. */
const insertions = (text: string, read: FrontMatter, keys: readonly string[]): readonly Fix[] =>
  [keys, ...(keys.length > 1 ? keys.map(key => [key]) : [])].flatMap(some => keysFix(text, read, some, schema) ?? [])
