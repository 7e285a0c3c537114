/** Front matter that cannot be read, or that its schema does not know. What it only lacks is told more quietly, by a rule of its own. */
import type { Span } from '../span.ts'
import type { FrontMatter, FrontMatterFault } from '../model/frontMatter.ts'
import { missingKeys, openingFence, schemaFaults } from '../model/frontMatterCheck.ts'
import { frontMatterSchema as schema, schemaAt } from '../model/frontMatterSchema.ts'
import { list } from '../model/frontMatterWording.ts'
import { readFrontMatter } from '../model/readFrontMatter.ts'
import type { Response } from '../model/response.ts'
import { findFrontMatter } from '../syntax/findFrontMatter.ts'
import { lineAt } from '../syntax/lines.ts'
import type { Fix } from '../engine/assessment.ts'
import { profileFault } from './profileFault.ts'
import { closingFix, keysFix, pageTitle } from './fixes/frontMatterFix.ts'
import { mends } from './fixes/frontMatterMend.ts'
import type { DocumentRule, Report } from './rule.ts'
import type { Text } from '../text/text.ts'

export const frontMatter: DocumentRule = {
  id: 'front-matter',
  check({ response, marker }) {
    const { text, frontMatter: read } = response
    if (read) return withProfile(reportsOn(response, read).wrong, response, marker.id)
    const close = closingFix(text, schema)
    return close ? [{ span: firstLine(text), message: 'The front matter that opens here is never closed. Put a line “---” below its last line.', fixes: [close], firm: true }] : []
  },
}

/** What is wrong with front matter, and what it lacks. */
interface Reports {
  readonly wrong: readonly Report[]
  readonly lacking: readonly Report[]
}

/** Reports by front matter: it is kept while its text stands, and so is what is said of it; the page's title is offered with it. */
const kept = new WeakMap<FrontMatter, Reports & { readonly title: string | undefined }>()

/** What both rules of front matter say of it. */
export function reportsOn(response: Response, read: FrontMatter): Reports {
  const title = pageTitle(response)
  let known = kept.get(read)
  if (known?.title !== title || !known) kept.set(read, known = { ...reports(response.text.slice(0, read.span.end), read, title), title })
  return known
}

/** The first line with words, without the spaces behind it; nothing at the end where there is none. */
export const firstLine = (text: Text): Span => {
  const start = firstWord(text)
  return { start, end: start + text.slice(start, lineAt(text, start).end).trimEnd().length }
}

const firstWord = (text: Text): number => {
  let at = 0
  while (at < text.length && text.slice(at, at + 1).trim() === '') at++
  return at
}

const reports = (text: string, read: FrontMatter, title: string | undefined): Reports => {
  const swallowed = unclosed(text, read)
  if (swallowed) return { wrong: [swallowed], lacking: [] }
  const fixes = mends(text, read, schema)
  const told = (faults: readonly FrontMatterFault[]): readonly Report[] => faults.map(({ span, message, blank }) => {
    const fix = fixes.get(span.start)
    return { span, message, ...(!blank && { firm: true }), ...(fix && { fixes: [fix] }) }
  })
  const faults = schemaFaults(read, schema)
  const { required, wanted } = missingKeys(read, schema)
  const absent = (keys: readonly string[], message: string): readonly Report[] =>
    keys.length === 0 ? [] : [{ span: openingFence(read), message, fixes: insertions(text, read, keys, title) }]
  const names = list(wanted.map(key => `“${key}”`), 'and')
  return {
    wrong: [
      ...absent(required, `The front matter does not say what this document is. Put in ${list(required.map(line), 'and')}.`),
      ...told([...read.faults, ...faults.filter(({ blank }) => !blank)]),
    ],
    lacking: [
      ...absent(wanted, `The front matter lacks ${names}. Put ${wanted.length === 1 ? 'it' : 'them'} in, so that readers see who answers which review.`),
      ...told(faults.filter(({ blank }) => blank)),
    ],
  }
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
const insertions = (text: string, read: FrontMatter, keys: readonly string[], title: string | undefined): readonly Fix[] =>
  [keys, ...(keys.length > 1 ? keys.map(key => [key]) : [])].flatMap(some => keysFix(text, read, some, schema, title) ?? [])
