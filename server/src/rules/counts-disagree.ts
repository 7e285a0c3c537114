import grammar from '../../lexicons/grammar.json' with { type: 'json' }
import lexicon from '../../lexicons/plan.json' with { type: 'json' }
import { shift, type Span } from '../span.ts'
import type { Finding } from '../model/response.ts'
import { inBlocks } from '../model/inBlocks.ts'
import { findingWords, letterFamilies } from '../model/ledger/findingWords.ts'
import { numberOf, tokenise } from '../model/ledger/words.ts'
import { inQuotation, ownSentences } from './ledger/sentenceWalk.ts'
import { inWords } from './ledger/wording.ts'
import type { DocumentRule } from './rule.ts'

interface Count {
  /** Relative to the block. */
  readonly span: Span
  readonly number: number
  /** “recommendations”, as written. */
  readonly word: string
  readonly family: string
  /** Those for somebody, or made to somebody: they may be some of the whole. */
  readonly some: boolean
}

/** “All seven recommendations”, and six are listed. */
export const countsDisagree: DocumentRule = {
  id: 'counts-disagree',
  *check({ response }) {
    const listed = numberedOnly(response.findings)
    if (!listed) return
    const said = totals(response.blocks).flatMap(({ block, found }) => found.map(count => ({ ...count, span: shift(count.span, block.start) })))
      .filter(({ family }) => family === listed.family)
    const wrong = said.filter(({ number, some }) => number !== listed.count && !(some && number < listed.count))
    const [first, ...others] = wrong
    // Another number of them may be told of another review: then the right one is told as well, or none of the wrong ones is of “all”.
    if (!first) return
    yield {
      span: first.span,
      message: `Here are ${inWords(first.number)} ${first.word}; the response lists ${inWords(listed.count)} (${listed.first} to ${listed.last}). Check which is right, and whether one has been left out.`,
      question: 'acceptance',
      related: [...others.slice(0, 5).map(({ span, number }) => ({ span, message: `Here there are ${inWords(number)}.` })), { span: response.findings[0]!.span, message: 'The first of those that are listed.' }, { span: response.findings.at(-1)!.span, message: 'The last of them.' }],
    }
  },
}

/** The findings as one run from 1 with no gap but perhaps one; undefined where they are not so numbered, and cannot be counted for certain. */
const numberedOnly = (findings: readonly Finding[]): { readonly count: number; readonly family: string; readonly first: string; readonly last: string } | undefined => {
  if (findings.length < 2) return undefined
  const numbers = findings.map(({ label }) => /^(\p{L}[\p{L} ]*)?(?:[^\S ]\s*)?(\d+)$/u.exec(label.trim()))
  if (numbers.some(n => !n)) return undefined
  const values = numbers.map(n => Number(n![2]))
  if (new Set(values).size !== values.length || Math.max(...values) > values.length + 1 || Math.min(...values) !== 1) return undefined
  const words = new Set(numbers.map(n => (n![1] ?? '').trim().toLowerCase()))
  if (words.size !== 1) return undefined
  return { count: values.length, family: familyOf([...words][0]!), first: findings[0]!.label, last: findings.at(-1)!.label }
}

const familyOf = (word: string): string => letterFamilies.get(word) ?? letterFamilies.get(word.toUpperCase()) ?? findingWords().at(tokenise(word), 0)?.value.family ?? word

const makers = new Set(lexicon.totals.makers)
const adjectives = new Set(lexicon.totals.adjectives)

/** “All four recommendations for the police”, “the seven that were made to us”; “all seven recommendations for change” are the whole. */
const limits = new Set(['for', 'made', 'to', 'addressed', 'directed'])

/** “all seven recommendations”, “the review makes seven findings”: a number that is said to be the whole. */
const totals = inBlocks((reading): readonly Count[] | undefined => {
  const found = ownSentences(reading, /\b(?:findings|recommendations|concerns|lessons|themes)\b/i).flatMap(({ passage, tokens }) => {
    const words = findingWords()
    const out: Count[] = []
    for (let i = 1; i < tokens.length; i++) {
      const number = numberOf(tokens[i]!.word)
      if (number === undefined || number < 2 || number > 60 || !makers.has(tokens[i - 1]!.word)) continue
      if (inQuotation(passage, tokens[i]!.start)) continue
      let at = i + 1
      while (at < i + 4 && adjectives.has(tokens[at]?.word ?? '')) at++
      const noun = words.at(tokens, at)
      if (!noun?.value.plural) continue
      const last = tokens[at + noun.length - 1]!
      // “the two recommendations on supervision”, “these three findings”: some of them.
      const next = tokens[at + noun.length]?.word ?? ''
      const before = tokens[i - 1]!.word
      if (grammar.countsDisagree.someOnly.includes(next) && before !== 'all') continue
      if (['these', 'those', 'their', 'its', 'with', 'the'].includes(before) && !['the', 'these', 'those', 'its', 'their'].some(w => w === before && tokens[i - 2]?.word === 'all') && !(before === 'the' && ['accept', 'accepts', 'accepted'].includes(tokens[i - 2]?.word ?? ''))) continue
      out.push({ span: { start: tokens[i]!.start, end: last.end }, number, word: last.raw, family: noun.value.family, some: limits.has(next) && !/^(?:change|improvement|action|learning|practice)$/.test(tokens[at + noun.length + 1]?.word ?? '') })
    }
    return out
  })
  return found.length > 0 ? found : undefined
})
