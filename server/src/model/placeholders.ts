/** Text that was left to fill in. */
import lexicon from '../../lexicons/placeholders.json' with { type: 'json' }
import type { Span } from '../span.ts'
import { touchesAny } from './spanSearch.ts'

/** Said of a blank whatever stands around it. Each alternative is linear. */
const marks = [
  /\b(?:TBC|TBA|TBD|TBN|tbc|tba|T\.B\.C\.?)(?![\p{L}\d])/gu,
  /\b[xX]{2,4}[/.-][xX\d]{2,4}(?:[/.-][xX\d]{2,4})?\b|\b\d{1,2}[/.-][xX]{2}[/.-][xX\d]{2,4}\b/g,
  /\b(?:DD|dd)[/. -](?:MM|mm)[/. -](?:YYYY|yyyy|YY|yy)\b/g,
  /\b[xX]{3,12}\b|(?<=\s)XX(?=[\s.,;:]|$)/g,
  /_{3,200}|\.{6,200}|…{2,100}/g,
  /\?{3,20}/g,
  new RegExp(lexicon.toCome, 'gi'),
  /\blorem ipsum\b/gi,
  /\$\{\d{1,3}(?:[:|][^{}\n]{0,200})?\}?|\$\d{1,2}(?![\d,.]|\s?(?:m|bn|million|billion|k)\b)(?=\s|$|[)\]|])/g,
  /\b(?:TODO|FIXME)\b/g,
]
/** What every text with such a mark has. */
const mayBeMarked = new RegExp(lexicon.mayBeMarked, 'i')
const awaiting = new RegExp(lexicon.awaiting, 'i')
const bracketed = /\[([^[\]\n]{1,240})\]/g
const prompt = new RegExp(lexicon.prompt, 'i')
const unfinished = new RegExp(lexicon.unfinished, 'i')
const editorial = new RegExp(lexicon.editorial, 'i')
const words = /\S+/g

/** Spans of blanks in `plain`, in order. `quoted` parts keep their editors' square brackets (“[the Trust]”) unless they prompt. */
export function placeholders(plain: string, quoted: readonly Span[]): Span[] {
  const out: Span[] = []
  if (mayBeMarked.test(plain)) for (const mark of marks) for (const m of plain.matchAll(mark)) out.push({ start: m.index, end: m.index + m[0].length })
  if (plain.includes('[')) {
    for (const m of plain.matchAll(bracketed)) {
      const inner = (m[1] ?? '').trim()
      if (editorial.test(inner)) continue
      const inQuote = touchesAny(quoted, { start: m.index, end: m.index + 1 })
      const count = inner.match(words)?.length ?? 0
      // “(by [date])”: no editor of somebody's words puts it so, and a quotation that is still open may reach over it.
      const ours = /\((?:by|Lead:|How we will know:) $/.test(plain.slice(Math.max(0, m.index - 20), m.index))
      const prompts = inQuote && !ours ? unfinished.test(inner) || /^insert\b/i.test(inner) : prompt.test(inner) || unfinished.test(inner) || count >= 4
      if (prompts) out.push({ start: m.index, end: m.index + m[0].length })
    }
  }
  const trimmed = plain.trim()
  if (trimmed.length < 80 && awaiting.test(trimmed)) {
    const start = plain.indexOf(trimmed)
    out.push({ start, end: start + trimmed.length })
  }
  return merge(out)
}

function merge(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
  const out: Span[] = []
  for (const s of sorted) {
    const last = out.at(-1)
    if (last && s.start < last.end) {
      if (s.end > last.end) out[out.length - 1] = { start: last.start, end: s.end }
    } else out.push(s)
  }
  return out
}
