/** Where the clauses of a sentence begin, and which of its words are denied or only supposed. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { ofWord, type Token } from '../lexicon/tokens.ts'
import type { Place } from './sentenceView.ts'

const { openers, subjects, auxiliaries, asking, knowing, joins, suppositions } = grammar.clauseWords

/**
 * What a word does to the clauses about it. `openers` begin one wherever they stand; `subjects` do after “and”, “or” or a comma; `auxiliaries`, after “and” or “or”,
 * the same speaker’s next statement. After `asking` “we” goes on (“how we will measure it”), after `knowing` “which”, “who” or “when” does (“not yet decided which
 * comes first”). `suppositions` open a clause that tells of what is not, or not yet, so.
 */
const roles = ofWord(word => ({
  openers: openers.includes(word), subjects: subjects.includes(word), auxiliaries: auxiliaries.includes(word), asking: asking.includes(word), knowing: knowing.includes(word), joins: joins.includes(word), suppositions: suppositions.includes(word),
}))

/** For each token the index of its clause's first token. `plain` is the sentence that the tokens were cut from. */
export function clauseStarts(plain: string, tokens: readonly Token[]): readonly number[] {
  const out: number[] = []
  let start = 0
  tokens.forEach((token, i) => {
    const previous = tokens[i - 1]
    if (previous) {
      const between = plain.slice(previous.end, token.start)
      const [before, own] = [roles(previous), roles(token)]
      // “12.03.31” is one date.
      const breaks = (between !== ' ' && /[;!?()—–]|[.:]./s.test(between))
        || (own.openers && !(token.word === 'so' && tokens[i + 1]?.word === 'far') && !before.knowing)
        || ((token.word === 'we' || token.word === 'i') && !before.asking)
        || (between.includes(',') && (own.subjects || own.joins) && !(own.joins && !beginsClause(tokens[i + 1])))
        || (before.joins && beginsClause(token))
      if (breaks) start = i
    }
    out.push(start)
  })
  return out
}

const beginsClause = (token: Token | undefined): boolean => token !== undefined && (roles(token).subjects || roles(token).auxiliaries)

/** Stands in the clause after one of the denials, or holds one (“have not changed”). */
export const denied = (starts: readonly number[], place: Place, denials: readonly Place[]): boolean =>
  denials.some(n => (n.last < place.first && starts[n.first] === starts[place.first]) || (n.first > place.first && n.last < place.last))

/** Stands in a clause that one of the words opens that tell of what is not so. */
export function supposed(starts: readonly number[], tokens: readonly Token[], place: Place): boolean {
  const start = starts[place.first] ?? 0
  for (let i = start; i < place.first; i++) {
    const token = tokens[i]
    if (token && (token.word === 'whether' || (i < start + 3 && roles(token).suppositions))) return true
  }
  return false
}
