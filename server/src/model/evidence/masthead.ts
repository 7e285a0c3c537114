/** “Report reached Legal Services: 7 March 2025 | Goes up on the website: 1 April 2025”: lines at a page’s head that say little but what happened on a day. */
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }

/** The kind of a day that such a line tells of, whatever happened then. */
export const headDay = 'day at the head'

/** Words before the date. */
const mostWords = 9

/** Where one thing told ends and the next begins. */
const ends = /[;|•·]|(?<=[\p{L}\d])[.)] (?=\p{Lu})/u
/** Words of what happened to somebody or will happen, of another paper, or of a sentence of prose, which other readers read. */
const others = new Set(grammar.headDays)
const says = /\p{L}{2}/u

/** Whether a day is told by what stands before it in its line, and from its last character on. */
export function isHeadDay(before: string, after: string): boolean {
  const lead = before.split(ends).at(-1)!.toLowerCase().match(/[\p{L}’']+:?/gu) ?? []
  return lead.length > 0 && lead.length <= mostWords && !/^(?:and|or)$/.test(lead[0]!) && lead.at(-1) !== 'on' && !lead.some(word => others.has(word.replace(':', '')) && word !== 'from:') && !says.test(after.split(ends)[0]!.slice(1))
}
