/** Owners and times that say too little: told once, at the first of them, with a fix that puts a prompt behind it and one that does so everywhere. */
import type { Response } from '../../model/response.ts'
import type { Span } from '../../span.ts'
import type { Report } from '../rule.ts'
import { brief } from './wording.ts'

interface Vague {
  /** What is said of the first of the words, behind them, and of the others. */
  readonly says: string
  readonly also: string
  readonly title: string
  /** What is put behind words. */
  readonly lead: string
  readonly prompt: string
  readonly end: (behind: string) => string
}

/** The same words may be found for several actions of a row. */
export function vagueReport({ text }: Response, found: readonly Span[], { says, also, title, lead, prompt, end }: Vague): readonly Report[] {
  const all = found.filter(({ start }, i) => start !== found[i - 1]?.start).map(({ start, end }) => ({ start, end }))
  if (!all[0]) return []
  const insertions = all.map((span, i) => ({ at: span.end, snippet: `${lead}\${${i + 1}:[${prompt}]}${end(text.slice(span.end, span.end + 2))}` }))
  return [{
    span: all[0],
    message: `“${brief(text.slice(all[0].start, all[0].end))}” ${says}`,
    question: 'actions',
    related: all.slice(1, 21).map(span => ({ span, message: also })),
    fixes: [{ title, insertions: insertions.slice(0, 1) }, ...(all[1] ? [{ title: `${title} in all ${all.length} places`, insertions }] : [])],
  }]
}
