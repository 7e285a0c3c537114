/** Where the clauses of a sentence begin, and which of its words are denied or only supposed. */
import type { Token } from '../lexicon/tokens.ts'
import type { Place } from './sentenceView.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
/** These begin a clause wherever they stand. */
const openers = words('but because although though while whilst until till unless when where whereas which who whose so however except if once before after since')
/** After “and”, “or” or a comma these begin a clause of their own. */
const subjects = words('we i you he she it they there this these those the a an our its their my his her each every all both')
/** After “and” or “or” these begin the same speaker’s next statement. */
const auxiliaries = words('is are was were has have had will shall would can could may might must do does did then now also therefore so instead')
/** After these “we” goes on: “how we will measure it”. */
const asking = words('how what when where whether which that if why')
/** After these “which”, “who” or “when” asks, in the same breath: “not yet decided which comes first”. */
const knowing = words('decided decide know known knows say said clear sure agreed settled tell determined established')
const joins = words('and or nor')
/** Open a clause that tells of what is not, or not yet, so. */
const suppositions = words('if unless until till once')

/** For each token the index of its clause's first token. `plain` is the sentence that the tokens were cut from. */
export function clauseStarts(plain: string, tokens: readonly Token[]): readonly number[] {
  const out: number[] = []
  let start = 0
  tokens.forEach((token, i) => {
    const previous = tokens[i - 1]
    if (previous) {
      const between = plain.slice(previous.end, token.start)
      const joined = joins.has(previous.word)
      // “12.03.31” is one date.
      const breaks = /[;!?()—–]|[.:]./s.test(between)
        || (openers.has(token.word) && !(token.word === 'so' && tokens[i + 1]?.word === 'far') && !knowing.has(previous.word))
        || ((token.word === 'we' || token.word === 'i') && !asking.has(previous.word))
        || (between.includes(',') && (subjects.has(token.word) || joins.has(token.word)) && !(joins.has(token.word) && !beginsClause(tokens[i + 1])))
        || (joined && beginsClause(token))
      if (breaks) start = i
    }
    out.push(start)
  })
  return out
}

const beginsClause = (token: Token | undefined): boolean => token !== undefined && (subjects.has(token.word) || auxiliaries.has(token.word))

/** Stands in the clause after one of the denials, or holds one (“have not changed”). */
export const denied = (starts: readonly number[], place: Place, denials: readonly Place[]): boolean =>
  denials.some(n => (n.last < place.first && starts[n.first] === starts[place.first]) || (n.first > place.first && n.last < place.last))

/** Stands in a clause that one of the words opens that tell of what is not so. */
export function supposed(starts: readonly number[], tokens: readonly Token[], place: Place): boolean {
  const start = starts[place.first] ?? 0
  for (let i = start; i < place.first; i++) {
    const word = tokens[i]?.word ?? ''
    if (word === 'whether' || (i < start + 3 && suppositions.has(word))) return true
  }
  return false
}
