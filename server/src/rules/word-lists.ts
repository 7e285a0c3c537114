/** The rules that are lists of words: each has its page, and its data in `lexicons/plain-english/<id>.json`. */
import type { Fix } from '../engine/assessment.ts'
import { wordLists } from '../prose/wordLists.ts'
import { wordMatches, type WordMatch } from '../prose/wordMatches.ts'
import { escapeSnippet } from './fixes/sectionFix.ts'
import type { BlockRule, Report } from './rule.ts'

export const wordListRules: readonly BlockRule[] = Object.keys(wordLists).map(id => ({
  id,
  scope: 'block',
  own: true,
  *check(reading, _options, marker) {
    const allowed = new Set(marker.allowedWords?.map(word => word.toLowerCase()))
    for (const match of wordMatches(reading)) {
      if (match.entry.list === id && !allowed.has(match.said.toLowerCase()) && !allowed.has(match.entry.name)) yield report(id, match)
    }
  },
}))

/** Lists of which a pair with one choice reads right wherever it stands. */
const sure = new Set(['plain-words', 'british-spelling'])

function report(id: string, match: WordMatch): Report {
  const { say, advise } = wordLists[id]!
  const { entry, span, said } = match
  const use = entry.choices.map((_, i) => (match.named[i] === '' ? 'nothing in its place' : `“${match.named[i]}”`)).join(' or ')
  const words: Readonly<Record<string, string>> = { said, use, why: entry.why ?? '', advice: entry.advice ?? '' }
  const template = entry.advice === undefined ? say : (advise ?? say)
  return {
    span,
    message: template.replace(/\{(\w+)\} ?/g, (whole, name: string) => { const text = words[name] ?? ''; return text === '' ? '' : text + (whole.endsWith(' ') ? ' ' : '') }),
    question: 'plain-english',
    fixes: fixes(id, match),
  }
}

function fixes(id: string, { entry, span, said, choices, named }: WordMatch): readonly Fix[] {
  return choices.map((choice, i): Fix => {
    const only = choices.length === 1
    return {
      title: named[i] === '' ? `Take out “${said}”` : `Replace “${said}” with “${named[i]}”`,
      insertions: [{ at: span.start, end: span.end, snippet: escapeSnippet(choice) }],
      ...(only && sure.has(id) && (id === 'british-spelling' || entry.kind === 'phrase') && { safe: true }),
      every: entry.choices[i] === '' ? `Take out every “${entry.name}”` : `Replace every “${entry.name}” with “${entry.choices[i]}”`,
    }
  })
}
