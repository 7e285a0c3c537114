/** What may open one of a run of findings without calling it one: “(1) …”, “B. …”, “The second matter …”, “Your concern about …”, a heading. */
import type { Span } from '../../span.ts'
import type { Passage } from '../blockReading.ts'
import { numberOf, ordinalOf } from './words.ts'

export interface Mark {
  readonly kind: 'mark'
  readonly span: Span
  /** Marks of one run look alike: “(1)” and “(2)”, headings of one depth. */
  readonly style: string
  /** Its place in the run, from 1; 0 where it has none. */
  readonly value: number
  readonly label: string
  /** The finding's own words after the mark. */
  readonly text: Span
  /** Says what somebody will do: one of a list of actions. */
  readonly deed: boolean
}

const numbered = /^\s*(?:\((\d{1,2}|[a-zA-Z]|[ivx]{1,4})\)|(\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.):](?=\s)|(\d{1,2}|[A-H])\s+[–—-](?=\s))\s*/
const ordinal = /^\s*(?:(?:on|as to|as for|turning to|turning next to|regarding|in relation to|with regard to|in respect of|taking|to|and|finally,?|then|now|your|the|of|panel's|coroner's|review's) ){0,5}((first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:ly)?)\b(?: (?:of (?:your|the|these|those)|(?:[a-z]+ )?(?:matters?|points?|questions?|issues?|areas?|criticisms?|concerns?|items?|suggestions?)))?(?=[ ,:])/i
const about = /^\s*(?:(?:on|as to|as for|turning to|turning next to|regarding|in relation to|with regard to|in respect of|finally,?|now|next,?|to) ){0,2}(?:your|the (?:coroner's|review's|report's|reviewer's|panel's|committee's)|the) ((?:concern|point|finding|criticism|recommendation|observation|comment|question|suggestion)s? (?:about|that|over|regarding|on|concerning|as to|around|relating to) [^.:;,\n]{3,90})/i
const announced = /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) (?:[\w-]+ ){0,3}(?:matters|concerns|findings|recommendations|points|issues|lessons|questions|themes|criticisms|areas)\b|\b(?:your|these|those|each of the|coroner['’]s|review['’]s|the following) (?:\w+ ){0,2}(?:matters|concerns|findings|recommendations|criticisms)\b/i

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

/** The count that a passage announces of findings that follow: 0 where it says no number, -1 where it announces none. */
export const announcedIn = (plain: string): number => {
  const found = announced.exec(plain)?.[0]
  return found === undefined ? -1 : numberOf(found.split(' ')[0]?.toLowerCase() ?? '') ?? 0
}

const deedful = /^(?:\S+\s+){0,9}(?:will|shall|we['’](?:ll|ve)|have|has)\s/i

/** The mark at the head of a passage; `heading`: its depth, 7 for a bold line or a line that stands alone. */
export const marksOf = (passage: Passage, heading: number): readonly Mark[] => {
  const { plain, span } = passage
  const out: Mark[] = []
  const end = span.start + plain.trimEnd().length
  const mark = (style: string, value: number, label: string, from: number): void => {
    out.push({ kind: 'mark', span, style, value, label, text: { start: Math.min(end, span.start + from), end }, deed: deedful.test(plain.slice(from, from + 120)) })
  }
  const match = numbered.exec(plain)
  const name = match ? match[1] ?? match[2] ?? match[3] ?? '' : ''
  if (match && plain.length > match[0].length + 3) {
    const shape = (match[1] !== undefined ? '()' : '.') + (heading ? `h${heading}` : '')
    const label = match[1] !== undefined ? `(${name})` : name
    if (/^\d/.test(name)) mark(`1${shape}`, Number(name), label, match[0].length)
    else {
      const roman = romans.indexOf(name) + 1
      const letter = name.length === 1 ? name.toLowerCase().charCodeAt(0) - 96 : 0
      const kind = name === name.toLowerCase() ? 'a' : 'A'
      if (roman > 0) mark(`i${shape}`, roman, label, match[0].length)
      if (letter > 0 && letter <= 12) mark(`${kind}${shape}`, letter, label, match[0].length)
    }
    return out
  }
  const nth = ordinal.exec(plain)
  if (nth) {
    const from = nth[0].length
    const noun = nth[0].slice(nth[0].toLowerCase().lastIndexOf((nth[1] ?? '').toLowerCase()))
    mark('first', ordinalOf((nth[2] ?? '').toLowerCase()) ?? 0, capital(noun), from)
    return out
  }
  const subject = about.exec(plain)
  if (subject && !heading) mark('about', 0, capital(subject[1] ?? ''), 0)
  else if (heading) mark(`h${heading}`, 0, plain.replace(/\s+/g, ' ').trim().replace(/[:.]$/, ''), 0)
  return out
}

const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1)
