/** What the ledger of a made response gets right, finding by finding. */
import { readText } from '../read.ts'
import type { Made } from './cover.ts'

export type Aspect = 'listed' | 'position' | 'action' | 'owner' | 'due'

/** Of one finding: right or wrong, and nothing where what it rests on is missing. */
export type Judged = Readonly<Partial<Record<Aspect, boolean>>>

export const judge = ({ text, slots }: Made): readonly (Judged & { readonly got: string })[] => {
  const { findings, actions } = readText(text).ledger
  let from = text.indexOf('\n\n', text.indexOf('\n\n') + 2)
  return slots.map(slot => {
    const to = endOf(text, from, [slot.reply, slot.deed.words, slot.wording])
    const here = findings.filter(f => f.span.start >= from && f.span.start < to)
    from = to
    const finding = here[0]
    if (!finding || here.length > 1) return { listed: false, got: here.map(f => f.label).join('; ') }
    const own = finding.actions.map(a => actions[a]!)
    const action = own.find(a => a.text.includes(slot.deed.key))
    const position = { listed: true, position: finding.position === slot.position }
    const got = [finding.label, finding.position, finding.positionWords?.text ?? '', ...own.map(a => `${a.text} (${a.owner?.text ?? ''}; ${a.due?.text ?? ''})`)].join(' | ')
    if (!action) return { ...position, action: false, got }
    return { ...position, action: true, owner: alike(action.owner?.text ?? '', slot.deed.owner), due: alike(action.due?.text ?? '', slot.deed.due), got }
  })
}

/** Past the last of the words that stand next; in a table, past the row. */
const endOf = (text: string, from: number, parts: readonly string[]): number => {
  const ends = parts.filter(Boolean).map(part => text.toLowerCase().indexOf(part.toLowerCase(), from) + part.length).filter((end, k) => end > from + parts[k]!.length - 1)
  const end = Math.max(from, ...ends)
  return text[text.lastIndexOf('\n', end - 1) + 1] === '|' ? text.indexOf('\n', end) : end
}

const alike = (got: string, wanted: string): boolean => {
  const a = got.toLowerCase()
  const b = wanted.toLowerCase()
  return a === b || (a !== '' && b !== '' && (a.includes(b) || b.includes(a)))
}
