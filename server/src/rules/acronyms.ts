/** The rules on abbreviations: explained at first use, once, with one meaning, and only where they are used again. */
import { shift, type Span } from '../span.ts'
import type { Fix } from '../engine/assessment.ts'
import type { Response } from '../model/response.ts'
import { acronymsOf, wordsFor, type Acronym, type PlacedUse } from '../prose/acronymTable.ts'
import { article, plural } from '../prose/inflect.ts'
import { remembered } from '../remembered.ts'
import { same } from '../same.ts'
import { escapeSnippet } from './fixes/sectionFix.ts'
import type { DocumentRule, Report } from './rule.ts'
import type { Text } from '../text/text.ts'
import { bareWords } from '../model/characters.ts'

export const acronymNotExplained: DocumentRule = {
  id: 'acronym-not-explained',
  *check({ response, marker }) {
    for (const acronym of acronymsOf(response, marker.allowedWords)) {
      const first = acronym.own
      if (!first || acronym.given.some(({ span }) => span.start <= first.span.start)) continue
      const words = wordsFor(response, acronym)
      const later = acronym.given[0]
      // A glossary is where readers look; words that come later in the text are too late.
      if (later && (isGlossary(later) || later.use.words === '')) continue
      const once = acronym.uses === 1
      // Nothing is known of it and nothing hangs on it: a ship, a satellite, letters after a name.
      if (once && words.length === 0) continue
      let known = notExplained.get(first)
      if (!known || known.once !== once || known.later !== later || !same(known.words, words)) notExplained.set(first, known = { once, later, words, report: explainFirst(response, acronym, first, words, once, later) })
      yield known.report
    }
  },
}

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

export const acronymTwoMeanings: DocumentRule = {
  id: 'acronym-two-meanings',
  *check({ response, marker }) {
    for (const { name, given } of acronymsOf(response, marker.allowedWords)) {
      if (given.length < 2) continue
      const [first, ...others] = given.filter(({ use }) => use.words)
      const other = first && others.find(one => bare(one.use.words!) !== bare(first.use.words!))
      if (!first || !other) continue
      yield {
        span: other.span,
        message: `“${name}” stands for “${other.use.words}” here and for “${first.use.words}” before. Use it for one of them, and write the other out.`,
        question: 'plain-english',
        related: [{ span: first.span, message: `Here it stands for “${first.use.words}”.` }],
      }
    }
  },
}

export const acronymExplainedTwice: DocumentRule = {
  id: 'acronym-explained-twice',
  *check({ response, marker }) {
    for (const { name, given } of acronymsOf(response, marker.allowedWords)) {
      if (given.length < 2) continue
      const [first, ...again] = given.filter(one => one.use.words && !isGlossary(one))
      if (!first) continue
      for (const one of again) {
        if (!one.own || bare(one.use.words!) !== bare(first.use.words!) || !one.use.whole) continue
        let known = toldAgain.get(one)
        if (known?.first !== first) toldAgain.set(one, known = { first, report: explainedAgain(response.text, name, one, one.use.whole, first) })
        yield known!.report
      }
    }
  },
}

/** As long as both stand, nothing else is to be told. */
const toldAgain = new WeakMap<PlacedUse, { readonly first: PlacedUse; readonly report: Report }>()

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

export const acronymUsedOnce: DocumentRule = {
  id: 'acronym-used-once',
  *check({ response, marker }) {
    for (const { name, uses, given } of acronymsOf(response, marker.allowedWords)) {
      const [only] = given
      if (uses !== 1 || !only?.own || !only.use.words || !only.use.whole) continue
      const whole = shift(only.use.whole, only.block.start)
      const source = response.text.slice(whole.start, whole.end)
      const bracket = source.lastIndexOf('(')
      if (bracket < 0) continue
      const cut = source.slice(0, bracket).trimEnd().length
      const span = { start: whole.start + cut, end: whole.end }
      yield {
        span: { start: whole.start + bracket, end: whole.end },
        message: `“${name}” is not used again. The words alone are enough.`,
        question: 'plain-english',
        fixes: isPlain(only, source) ? [{ title: `Take out “(${name})”`, insertions: [{ at: span.start, end: span.end, snippet: '' }] }] : [],
      }
    }
  },
}

const bare = remembered((words): string => bareWords(words).replace(/\b(?:the|of|and|for)\b/g, '').replace(/s\b/g, '').replace(/\s+/g, ' ').trim())

const short = (source: string): string => source.replace(/\s+/g, ' ')

const isGlossary = ({ use }: PlacedUse): boolean => use.words !== undefined && use.words !== '' && use.whole === undefined

/** No marks stand among the words: what is seen is what is written. */
function isPlain({ block, use }: PlacedUse, source: string): boolean {
  const passage = block.reading.passages[use.passage]!
  const whole = use.whole!
  return passage.plain.slice(whole.start - passage.span.start, whole.end - passage.span.start) === source && !/\n\s*\n/.test(source)
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
