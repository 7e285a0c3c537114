/** Parts of a table's cell that are things of their own: parted by `<br>`, list tags, numbers, bullets. */
import type { Span } from '../../span.ts'
import { romans } from './words.ts'

const breaks = /<\/?(?:br|li|ul|ol|p)\b[^<>]{0,40}>|\\?\n|(?:^|\s)[•▪●‣]\s/gi
const marker = /(?:^|[\s.;])\(?(\d{1,2}|[a-h]|[ivx]{1,4})[.)]\s+/g

/** “Page 3 of 4” */
const footer = /^page \d{1,4}(?: of \d{1,4})?$/i

const trim = (source: string, start: number, end: number): Span => {
  while (start < end && /[\s|]/.test(source.charAt(start))) start++
  while (end > start && /[\s|;]/.test(source.charAt(end - 1))) end--
  return { start, end }
}

/** UTF-16 units in a line of wrapped text at least. */
const fullLine = 60

/** Leaves the number, letter or bullet before a piece out. */
export const bare = (source: string, s: Span): Span => {
  const lead = /^(?:[-–•*▪●‣]\s+|\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]\s+)/.exec(source.slice(s.start, Math.min(s.end, s.start + 12)))
  return lead ? trim(source, s.start + lead[0].length, s.end) : s
}

/** Pieces of a cell that stands at `cell` in `source`; at least one for a cell that is not empty. */
export const pieces = (source: string, cell: Span): readonly Span[] => {
  const cuts: Span[] = []
  let from = cell.start
  const text = source.slice(cell.start, cell.end)
  for (const match of text.matchAll(breaks)) {
    cuts.push({ start: from, end: cell.start + match.index })
    from = cell.start + match.index + match[0].length
  }
  cuts.push({ start: from, end: cell.end })
  const out: Span[] = []
  for (const cut of cuts) {
    for (const part of numbered(source, cut)) {
      const span = trim(source, part.start, part.end)
      if (span.end - span.start < 2 || footer.test(source.slice(span.start, span.end))) continue
      const piece = bare(source, span)
      const previous = out.at(-1)
      // A line that begins small goes on from the one before it; so does one behind a full line.
      const full = previous && span.start - previous.end < 3 && previous.end - source.lastIndexOf('\n', previous.end - 1) > fullLine
      if (previous && piece.start === span.start && (full || /^\p{Ll}/u.test(source.slice(span.start))) && !/[.:;]$/.test(source.slice(previous.start, previous.end))) out[out.length - 1] = { start: previous.start, end: span.end }
      else out.push(piece)
    }
  }
  return out
}

/** “1. … 2. … 3. …” on one line: cut where the numbers run on from one. */
const numbered = (source: string, cut: Span): readonly Span[] => {
  const text = source.slice(cut.start, cut.end)
  const starts: number[] = []
  let roman = false
  for (const match of text.matchAll(marker)) {
    const name = match[1] ?? ''
    const value = /\d/.test(name) ? Number(name) : roman && starts.length > 0 || name === 'i' ? romans.indexOf(name) + 1 : name.charCodeAt(0) - 96
    if (starts.length === 0) roman = name === 'i'
    if (value === starts.length + 1 && (starts.length > 0 || text.slice(0, match.index).trim() === '')) starts.push(match.index + (/[\s.;]/.test(match[0].charAt(0)) ? 1 : 0))
  }
  if (starts.length < 2) return [cut]
  return starts.map((start, k) => ({ start: cut.start + (k === 0 ? 0 : start), end: k + 1 < starts.length ? cut.start + (starts[k + 1] ?? 0) : cut.end }))
}
