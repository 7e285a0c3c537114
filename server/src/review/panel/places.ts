/** Collects where the panel's links lead. */
import type { Span } from '../../span.ts'
import { shorten } from '../../features/outline.ts'
import type { Cell, Link } from './view.ts'

export interface Linking {
  /** The document's words, on one line and without Markdown's marks. `most`: characters. */
  link(to: string, text: string, span: Span, most?: number): Link
  /** “No owner found”, leading to where it would stand. */
  missing(to: string, says: string, span: Span): Cell
}

export function linking(places: Map<string, Span>): Linking {
  const place = (to: string, text: string, { start, end }: Span): Link => {
    places.set(to, { start, end })
    return { text, to }
  }
  return {
    link: (to, text, span, most = 240) => place(to, shorten(text, most), span),
    missing: (to, says, span) => ({ ...place(to, says, span), missing: true }),
  }
}
