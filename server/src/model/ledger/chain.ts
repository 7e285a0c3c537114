/** A run of passages that look alike: whether they are the review's findings. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { columnNoun, rowStyle, type Mark } from './marks.ts'
import { planStyle } from './planCodes.ts'

export interface Member {
  readonly mark: Mark
  /** Where its block starts. */
  readonly block: number
  /** Passages before it. */
  readonly begun: number
  positions: number
  told: boolean
  answered: boolean
  /** Passages up to the next one, its own among them. */
  passages: number
  /** 1 where its own is one of these. */
  own: number
  /** Taken up again by its mark: “As to (a), …”. */
  taken: boolean
  /** Goes on with what the review found. */
  said: boolean
}

export interface Chain {
  readonly style: string
  readonly members: Member[]
  /** Findings announced right before it: how many, 0 for some, -1 for none. */
  readonly announced: number
  /** What the announcement calls them. */
  readonly family: string
  /** One of them, as the announcement calls it. */
  readonly noun: string
  readonly from: number
  /** The page calls some of them by that word: “Finding A”. */
  readonly named?: true
  /** Headings below one that answers the review. */
  readonly under: boolean
}

/** The family of what is called by no word for findings. */
export const matter = 'matter'

/** By a word for findings, or “matters”. */
export const calledSo = ({ family, noun }: Pick<Chain, 'family' | 'noun'>): boolean => family !== matter || noun === matter

/** Passages that carry a number of their own. */
export const numberedStyle = /^1(?:\.\*?|li|\(\)\*?| )/

const answeredIn = (m: Member): boolean => m.positions > 0
/** How much speaks for it, beside other runs; what is called “Matter 1” more than what is merely a heading. */
export const score = ({ members, announced, style }: Chain): number =>
  members.filter(answeredIn).length * 3 + members.filter(m => m.told).length + (announced === members.length || style === 'noun' || style === planStyle ? 6 : 0) - (style === 'title' ? 5 : 0) - (style === 'first' && members.every(m => m.block === members[0]!.block) ? 9 : 0)

/** Runs of which nothing counts but what their own kind wants. */
const strict = new Set(['lead', 'dot', 'whole', rowStyle, planStyle])

/** Says that something was or was not so, or asks. */
const finds = new RegExp(grammar.runs.finds, 'i')

/** Whether they, two at least, are findings. */
export const accepted = (c: Chain): boolean => {
  const { members, style, under } = c
  const n = members.length
  const count = (is: (m: Member) => boolean): number => members.filter(is).length
  const all = (is: (m: Member) => boolean): boolean => members.every(is)
  const [one] = members
  const kind = /^(?:lead|dot|code|any)/.exec(style)?.[0] ?? style
  const said = count(answeredIn)
  const halfSaid = said * 2 >= n
  // A list of the board's own deeds, but where each is answered.
  const answers = style === 'first' && one!.mark.label.includes(' ') || halfSaid && (said === n || style === 'topic' || style === 'number')
  if (kind !== 'lead' && kind !== 'title' && style !== rowStyle && style !== planStyle && !answers && count(({ mark: { deed, asks } }) => deed && !asks) * 2 > n) return false
  const told = count(m => m.told && m.answered)
  const answered = all(m => m.answered), replied = all(m => m.passages > m.own), found = all(m => m.said)
  const announced = c.announced >= 0, counted = c.announced === n + members.flatMap(({ mark }) => mark.also ?? []).length
  const topic = announced && (counted || said > 0 || calledSo(c) && answered)
  const wanted = new Map([
    // “With regard to your first point, we will …”, “Night cover: agreed.”: what follows the mark is the answer.
    ['lead', said === n],
    ['you', true],
    ['said', true],
    ['noun', true],
    ['dot', found || said === n || style.endsWith('*') && replied || style.endsWith('b') && said > 0],
    // “*Records did not say …*”, each with its answer below it; “*We are sorry*” is the response's own.
    ['whole', replied && (announced || count(m => finds.test(m.mark.label)) * 2 > n) && all(m => !/\b(?:we|our)\b/i.test(m.mark.label))],
    ['topic', topic],
    ['bold-item', topic],
    ['bold', counted && said > 0],
    ['any', counted || halfSaid || answered],
    ['code', counted || said > 0 || told > 0 || replied],
    // “In relation to the concern about …”: it says itself what it is.
    ['about', all(m => m.mark.deed === false)],
    ['number', c.family !== matter],
    ['title', announced && (said > 0 || Math.abs(c.announced - n) < 2)],
    // A table whose columns are gone, below the line of their headers.
    [rowStyle, announced && c.noun === columnNoun],
    [planStyle, members.some(m => m.mark.value % 1)],
  ])
  const own = wanted.get(kind) ?? (one!.mark.value
    ? counted || n <= 8 && n - count(m => m.answered) < n / 4 && (all(m => m.mark.apart === true) || (style === 'first' ? count(m => m.mark.label.includes(' ')) * 2 >= n : !numberedStyle.test(style) && count(m => m.mark.titled === true) * 2 > n))
      || announced && n <= 8 && (said > 0 || told > 0 || replied || answered && (style === 'first' || all(m => m.mark.titled === true)))
    : told >= 2 && told * 2 >= n && said > 0 || counted && (said > 0 || style === 'h7' && calledSo(c) || n > 2 && (replied || style === 'h7')))
  if (own || strict.has(kind)) return own
  return said >= 2 && said * 2 >= within(c).length
    || count(m => m.taken) >= 2
    || under && n > 2 && answered
    || found && (n > 2 || !/^h\d$/.test(style))
    // “**3. Companies are unregulated. (Paragraph 31)**”, “1. We recommend that …”, each with its answer in plain text below it.
    || replied && (style.endsWith('*') || style !== 'title' && all(m => m.mark.asks === true))
}

/** Headings before the first that is answered and after the last are no findings. */
export const within = (c: Chain): readonly Member[] => {
  if (c.members[0]?.mark.value || c.style === 'title' || ['said', 'about', 'topic', 'whole'].includes(c.style) || c.under || c.announced === c.members.length || c.style.startsWith('bold')) return c.members
  const shown = c.members.map(m => m.positions > 0 || m.told)
  return c.members.slice(shown.indexOf(true), shown.lastIndexOf(true) + 1)
}
