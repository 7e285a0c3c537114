/** What a writer does to a text, as data. */
import fc from 'fast-check'

/** Replaces every occurrence, one pair after the other. */
export const applyEdits = (text: string, pairs: readonly (readonly [string, string])[]): string =>
  pairs.reduce((so, [old, now]) => so.replaceAll(old, now), text)

/** Cuts the section that begins with the heading line `from` and puts it before the line `before`. */
export function moved(text: string, from: string, before: string): string {
  const start = text.indexOf(`\n${from}\n`) + 1
  const next = text.indexOf('\n## ', start)
  const section = text.slice(start, next < 0 ? text.length : next + 1)
  const rest = text.replace(section, () => '')
  return rest.replace(`\n${before}\n`, () => `\n${section}${before}\n`)
}

export type Step =
  | { readonly do: 'type'; readonly at: number; readonly text: string }
  | { readonly do: 'delete'; readonly at: number; readonly length: number }
  | { readonly do: 'move'; readonly from: number; readonly to: number }
  | { readonly do: 'copy'; readonly from: number; readonly to: number }
  | { readonly do: 'replace'; readonly old: string; readonly now: string }
  | { readonly do: 'undo' | 'redo' | 'reload' | 'another window' }
  | { readonly do: 'judge'; readonly subject: number; readonly by: 'A' | 'B'; readonly state: 'met' | 'partly' | 'not-met' | 'not-applicable' | 'not-reviewed' }
  | { readonly do: 'note'; readonly subject: number; readonly by: 'A' | 'B' }

const typed = fc.constantFrom('a', ' ', '\n', '\n\n', '|', '`', '```\n', '<!-- ', '-->', '# ', '- ', 'We do not accept this. ', 'An audit of 40 files by March 2019 will show whether it has changed. ', 'not ', '~~', '\u00A0', '> ')
const words = fc.constantFrom('accepted', 'Finding 2', 'Finding 3', 'Director', 'will', 'in full', '2018', 'Wren', 'We ')
const others = fc.constantFrom('refused', 'Finding 9', 'Finding 2', 'Head', 'may', 'in part', '2019', 'Robin', 'We do not ', '')
const place = fc.nat({ max: 5000 })

export const steps: fc.Arbitrary<readonly Step[]> = fc.array(fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('type' as const), at: place, text: typed }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('delete' as const), at: place, length: fc.nat({ max: 80 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('move' as const), from: fc.nat({ max: 40 }), to: fc.nat({ max: 40 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('copy' as const), from: fc.nat({ max: 40 }), to: fc.nat({ max: 40 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('replace' as const), old: words, now: others }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const, 'reload' as const, 'another window' as const) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('judge' as const), subject: fc.nat({ max: 20 }), by: fc.constantFrom('A' as const, 'B' as const), state: fc.constantFrom('met' as const, 'met' as const, 'partly' as const, 'not-met' as const, 'not-applicable' as const, 'not-reviewed' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('note' as const), subject: fc.nat({ max: 20 }), by: fc.constantFrom('A' as const, 'B' as const) }) },
), { minLength: 1, maxLength: 14 })

/** The text after an edit; the same text for what is no edit. */
export function edited(text: string, step: Step): string {
  switch (step.do) {
    case 'type': {
      const at = step.at % (text.length + 1)
      return text.slice(0, at) + step.text + text.slice(at)
    }
    case 'delete': {
      const at = step.at % (text.length + 1)
      return text.slice(0, at) + text.slice(at + step.length)
    }
    case 'move': case 'copy': {
      const parts = text.split('\n\n')
      const from = step.from % parts.length
      const part = parts[from]!
      const rest = step.do === 'move' ? parts.filter((_, i) => i !== from) : parts
      const to = step.to % (rest.length + 1)
      return [...rest.slice(0, to), part, ...rest.slice(to)].join('\n\n')
    }
    case 'replace': return text.replaceAll(step.old, step.now)
    default: return text
  }
}
