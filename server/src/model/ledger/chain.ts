/** A run of passages that look alike: whether they are the review's findings. */
import { columnNoun, rowStyle, type Mark } from './marks.ts'

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
/** How much speaks for it, beside other runs. */
export const score = (c: Chain): number => c.members.filter(answeredIn).length * 3 + c.members.filter(m => m.told).length + (c.announced === c.members.length ? 6 : 0) - (c.style === 'title' ? 5 : 0) - (c.style === 'first' && c.members.every(m => m.block === c.members[0]!.block) ? 9 : 0)

/** Its own words, where they count as a passage. */
export const ownPassage = ({ mark }: Member): number => (mark.label.split(' ').length > 4 ? 1 : 0)

/** Whether they are findings. */
export const accepted = (c: Chain): boolean => {
  const n = c.members.length
  const said = c.members.filter(answeredIn).length
  // “With regard to your first point, we will …”: what follows the mark is the answer.
  // “Night cover: agreed.”: what each is told with is its answer.
  if (c.style.startsWith('lead')) return n >= 2 && said === n
  const answer = c.style === 'first' && c.members[0]!.mark.label.includes(' ') || said * 2 >= n && (said === n || c.style === 'topic' || c.style === 'number')
  if (c.style !== rowStyle && !answer && c.members.filter(m => m.mark.deed && !m.mark.asks).length * 2 > n) return false
  const shown = within(c).length
  const told = c.members.filter(m => m.told && m.answered).length
  if (c.style === 'you') return n > 1
  if (c.style.startsWith('dot')) return n >= 2 && c.members.every(m => m.said)
  const replied = c.members.every(m => m.passages > 1)
  // “**3. Companies are unregulated. (Paragraph 31)**”, each with its answer in plain text.
  if (c.style.endsWith('*') && n >= 2 && replied) return true
  // “*Records did not say …*”, each with its answer below it, after words that announce them.
  if (c.style === 'whole') return n >= 2 && c.announced >= 0 && replied && (said * 2 >= n || c.announced === n)
  if (c.style !== rowStyle && said >= 2 && said * 2 >= shown) return true
  if (c.style === 'topic' || c.style === 'bold-item') return n >= 2 && c.announced >= 0 && (c.announced === n || said > 0 || calledSo(c) && c.members.every(m => m.answered))
  if (c.style.startsWith('code')) return n >= 2 && (said > 0 || told > 0 || replied)
  if (c.members.filter(m => m.taken).length >= 2 || c.style === 'said') return true
  if (c.under && n > 2 && c.members.every(m => m.answered)) return true
  if (c.members.every(m => m.said) && (n > 2 || !/^h\d$/.test(c.style))) return true
  // A table whose columns are gone, below the line of their headers.
  if (c.style === rowStyle) return n >= 2 && c.announced >= 0 && c.noun === columnNoun
  // “1. We recommend that …”, each with its answer below it.
  if (n >= 2 && replied && c.members.every(m => m.mark.asks) && c.style !== 'title') return true
  // “In relation to the concern about …”: it says itself what it is.
  if (c.style === 'about') return n >= 2 && c.members.every(m => m.mark.deed === false)
  if (c.style === 'number') return n >= 2 && c.family !== matter
  if (c.style === 'title') return n >= 2 && c.announced >= 0
  if (c.style.startsWith('bold')) return n >= 2 && c.announced === n && said > 0
  if (c.style === 'noun') return n >= 2
  if (c.members[0]?.mark.value) return c.announced === n || (c.announced >= 0 && n <= 8 && (said > 0 || told > 0 || n >= 2 && (replied || c.style === 'first' && c.members.every(m => m.answered))))
  return (told >= 2 && told * 2 >= n && said > 0) || (c.announced === n && (said > 0 || c.style === 'h7' && calledSo(c) || n > 2 && (replied || c.style === 'h7')))
}

/** Headings before the first that is answered and after the last are no findings. */
export const within = (c: Chain): readonly Member[] => {
  if (c.members[0]?.mark.value || c.style === 'title' || ['said', 'about', 'topic'].includes(c.style) || c.under || c.announced === c.members.length || c.style.startsWith('bold')) return c.members
  const shown = c.members.map(m => m.positions > 0 || m.told)
  return c.members.slice(shown.indexOf(true), shown.lastIndexOf(true) + 1)
}
