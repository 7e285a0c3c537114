/** Edits as writers make them, and as nobody would. */
import fc from 'fast-check'
import { markdownText } from './markdownText.ts'
import { responseText } from './responseText.ts'

/** Places are fractions of the text's length, so that an edit fits any text. */
export type Edit =
  | { readonly kind: 'replace'; readonly from: number; readonly length: number; readonly insert: string }
  | { readonly kind: 'everywhere'; readonly find: string; readonly put: string }
  | { readonly kind: 'move'; readonly from: number; readonly length: number; readonly to: number }
  | { readonly kind: 'endings'; readonly to: string }
  | { readonly kind: 'whole'; readonly text: string }
  | { readonly kind: 'undo' }

const place = fc.double({ min: 0, max: 1, noNaN: true })
const typed = fc.constantFrom(
  '', '', 'a', ' ', '\n', '\n\n', '\t', '.', ',', ':', '#', '## ', '`', '```\n', '~~~', '|', '| a | b |\n|---|---|\n', '[', ']', '[1]: /x\n', '[^1]', '>', '> ', '-', '- ', '1. ', '*', '**', '_', '<!--', '-->', '<div>', '</pre>', '---\n', '\n---\n', '===', '\r', '\r\n',
  '😀', '\u{1F469}\u200D\u{1F469}', '\uD83D', '\uDE00', '\0', '\uFEFF', '“', '”', "'", '&amp;', '\\', '    ', '__proto__', 'constructor', 'TBC', '[insert name]', 'by 31 March 2026', 'Recommendation 3: ', 'We accept Finding 2. ', 'The Head of Service will audit 40 files. ', 'profile: lcspr-response\n', 'document: board-response\n', '- [ ] ',
)
const replace = fc.record({ kind: fc.constant('replace' as const), from: place, length: fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, { weight: 2, arbitrary: fc.nat(60) }, { weight: 1, arbitrary: fc.nat(3000) }), insert: fc.oneof({ weight: 6, arbitrary: typed }, { weight: 1, arbitrary: markdownText(5) }, { weight: 1, arbitrary: responseText }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) }) })
const everywhere = fc.record({ kind: fc.constant('everywhere' as const), find: fc.constantFrom('the ', 'Board', 'will', '\n\n', '## ', '|', '.', 'Recommendation', '- ', 'Finding', '“'), put: fc.constantFrom('', 'x', 'The Trust', '\n', '### ', '> ', 'may') })
const move = fc.record({ kind: fc.constant('move' as const), from: place, length: fc.nat(400), to: place })
const other: fc.Arbitrary<Edit> = fc.oneof(fc.record({ kind: fc.constant('endings' as const), to: fc.constantFrom('\n', '\r\n', '\r') }), fc.record({ kind: fc.constant('whole' as const), text: fc.oneof(responseText, markdownText(), fc.constant('')) }), fc.constant({ kind: 'undo' as const }))

export const anyEdit: fc.Arbitrary<Edit> = fc.oneof({ weight: 14, arbitrary: replace }, { weight: 1, arbitrary: everywhere }, { weight: 2, arbitrary: move }, { weight: 2, arbitrary: other })

/** The text after the edit. `before` is what stood there one edit earlier, for an undo. */
export function apply(text: string, edit: Edit, before: string): string {
  const at = (fraction: number, within = text): number => Math.floor(fraction * within.length)
  switch (edit.kind) {
    case 'replace': return text.slice(0, at(edit.from)) + edit.insert + text.slice(at(edit.from) + edit.length)
    case 'everywhere': return text.replaceAll(edit.find, edit.put)
    case 'move': {
      const rest = text.slice(0, at(edit.from)) + text.slice(at(edit.from) + edit.length)
      return rest.slice(0, at(edit.to, rest)) + text.slice(at(edit.from), at(edit.from) + edit.length) + rest.slice(at(edit.to, rest))
    }
    case 'endings': return text.replaceAll(/\r\n|\r|\n/g, edit.to)
    case 'whole': return edit.text
    case 'undo': return before
  }
}
