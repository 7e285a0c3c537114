/** The rules on abbreviations: explained at first use, once, with one meaning, and only where they are used again. */
import { shift, type Span } from '../span.ts'
import type { Fix } from '../engine/assessment.ts'
import type { Response } from '../model/response.ts'
import { acronymsOf, wordsFor, type Acronym, type PlacedUse } from '../prose/acronymTable.ts'
import { article, plural } from '../prose/inflect.ts'
import { Beside, remembered } from '../remembered.ts'
import { same } from '../same.ts'
import { escapeSnippet } from './fixes/sectionFix.ts'
import type { DocumentRule, Report } from './rule.ts'
import type { Text } from '../text/text.ts'
import { bareWords } from '../model/characters.ts'
import { plainAt } from '../model/plainAt.ts'

/** A rule on single abbreviations, which says again what it said as long as all of them stand. It may look at the blocks that they stand in and at the front matter. */
function onAcronyms(id: string, tell: (acronym: Acronym, response: Response) => Report | readonly Report[]): DocumentRule {
  const kept = new Beside<readonly Acronym[], { readonly frontMatter: Response['frontMatter']; readonly told: readonly Report[] }>()
  return {
    id,
    check({ response, marker }) {
      const { frontMatter } = response
      const all = acronymsOf(response, marker.allowedWords)
      let known = kept.get(all)
      if (!known || known.frontMatter !== frontMatter) kept.set(all, known = { frontMatter, told: all.flatMap(one => tell(one, response)) })
      return known.told
    },
  }
}

const nothing: readonly never[] = []

export const acronymNotExplained = onAcronyms('acronym-not-explained', (acronym, response) => {
  const first = acronym.own
  if (!first || acronym.given.some(({ span }) => span.start <= first.span.start)) return nothing
  const words = wordsFor(response, acronym)
  const later = acronym.given[0]
  // A glossary is where readers look; words that come later in the text are too late.
  if (later && (isGlossary(later) || later.use.words === '')) return nothing
  const once = acronym.uses === 1
  // Nothing is known of it and nothing hangs on it: a ship, a satellite, letters after a name.
  if (once && words.length === 0) return nothing
  let known = notExplained.get(first)
  if (!known || known.once !== once || known.later !== later || !same(known.words, words)) notExplained.set(first, known = { once, later, words, report: explainFirst(response, acronym, first, words, once, later) })
  return known.report
})

/** What was said of a first use, as long as no more is known. */
const notExplained = new WeakMap<PlacedUse, { readonly once: boolean; readonly later: PlacedUse | undefined; readonly words: readonly string[]; readonly report: Report }>()

function explainFirst(response: Response, acronym: Acronym, first: PlacedUse, words: readonly string[], once: boolean, later: PlacedUse | undefined): Report {
  const ask = words.length > 1 ? ` It can stand for ${words.map(one => `“${one}”`).join(' or ')}: say which.` : words.length === 1 ? ` Write “${words[0]}”${once ? '' : ` with “(${acronym.name})” after it`}.` : ' Write its words in full, with the short form in brackets after them.'
  return {
    span: first.span,
    message: `“${acronym.name}” is not explained ${later ? 'until later' : 'where readers first meet it'}.${ask}`,
    question: 'plain-english',
    ...(later && { related: [{ span: later.span, message: 'Here its words are given.' }] }),
    fixes: writtenOut(response, acronym, first, words, once),
  }
}

export const acronymTwoMeanings = onAcronyms('acronym-two-meanings', ({ name, given }) => {
  const [first, ...others] = given.filter(({ use }) => use.words)
  const other = first && others.find(one => bare(one.use.words!) !== bare(first.use.words!))
  return !first || !other ? nothing : {
    span: other.span,
    message: `“${name}” stands for “${other.use.words}” here and for “${first.use.words}” before. Use it for one of them, and write the other out.`,
    question: 'plain-english',
    related: [{ span: first.span, message: `Here it stands for “${first.use.words}”.` }],
  }
})

export const acronymExplainedTwice = onAcronyms('acronym-explained-twice', ({ name, given }, { text }) => {
  const [first, ...again] = given.filter(one => one.use.words && !isGlossary(one))
  return !first ? nothing : again.flatMap(one => (one.own && one.use.whole && bare(one.use.words!) === bare(first.use.words!) ? explainedAgain(text, name, one, one.use.whole, first) : nothing))
})

function explainedAgain(text: Text, name: string, again: PlacedUse, whole: Span, first: PlacedUse): Report {
  const span = shift(whole, again.block.start)
  const source = text.slice(span.start, span.end)
  const written = `${name}${again.use.plural ? 's' : ''}`
  return {
    span,
    message: `“${name}” was explained before. Here the short form is enough.`,
    question: 'plain-english',
    related: [{ span: first.span, message: 'Here it is explained first.' }],
    fixes: isPlain(again, source) ? [{ title: `Replace “${short(source)}” with “${written}”`, insertions: [{ at: span.start, end: span.end, snippet: escapeSnippet(written) }] }] : [],
  }
}

export const acronymUsedOnce = onAcronyms('acronym-used-once', ({ name, uses, given: [only] }, { text }) => {
  if (uses !== 1 || !only?.own || !only.use.words || !only.use.whole) return nothing
  const { start, end } = shift(only.use.whole, only.block.start)
  const source = text.slice(start, end)
  const bracket = source.lastIndexOf('(')
  return bracket < 0 ? nothing : {
    span: { start: start + bracket, end },
    message: `“${name}” is not used again. The words alone are enough.`,
    question: 'plain-english',
    fixes: isPlain(only, source) ? [{ title: `Take out “(${name})”`, insertions: [{ at: start + source.slice(0, bracket).trimEnd().length, end, snippet: '' }] }] : [],
  }
})

const bare = remembered((words): string => bareWords(words).replace(/\b(?:the|of|and|for)\b/g, '').replace(/s\b/g, '').replace(/\s+/g, ' ').trim())

const short = (source: string): string => source.replace(/\s+/g, ' ')

const isGlossary = ({ use }: PlacedUse): boolean => use.words !== undefined && use.words !== '' && use.whole === undefined

/** No marks stand among the words: what is seen is what is written. */
function isPlain({ block, use }: PlacedUse, source: string): boolean {
  const passage = block.reading.passages[use.passage]!
  const whole = use.whole!
  return plainAt(passage, whole) === source && !/\n\s*\n/.test(source)
}

function writtenOut(response: Response, { name }: Acronym, first: PlacedUse, words: readonly string[], once: boolean): readonly Fix[] {
  const { span, use } = first
  if (use.owns) return []
  const source = response.text.slice(span.start, span.end)
  const opening = opensSentence(first)
  if (words.length === 0) return [{ title: `Write out “${name}”`, insertions: [{ at: span.start, end: span.end, snippet: `\${1:[full name]} (${source})` }] }]
  return words.map((one): Fix => {
    const full = use.plural ? plural(one) : one
    const said = opening ? full.charAt(0).toUpperCase() + full.slice(1) : full
    const { place, text } = withArticle(response.text, span, once ? said : `${said} (${source})`)
    return { title: words.length > 1 ? `Write out “${name}” as “${one}”` : `Write out “${name}”`, insertions: [{ at: place.start, end: place.end, snippet: escapeSnippet(text) }] }
  })
}

function opensSentence({ block, use }: PlacedUse): boolean {
  const passage = block.reading.passages[use.passage]!
  return passage.sentences.some(({ start }) => start === use.span.start)
}

/** “an LSCB” becomes “a Local Safeguarding Children Board”. */
function withArticle(text: Text, span: Span, said: string): { readonly place: Span; readonly text: string } {
  const before = /(?<![\p{L}\p{N}])([Aa]n?)( )$/u.exec(text.slice(Math.max(0, span.start - 4), span.start))
  const wanted = before && article(said.split(' ')[0]!)
  if (!before || !wanted || wanted === before[1]!.toLowerCase()) return { place: span, text: said }
  return { place: { start: span.start - before[0].length, end: span.end }, text: `${before[1]!.startsWith('A') ? 'A' : 'a'}${wanted.slice(1)} ${said}` }
}
