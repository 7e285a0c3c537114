import fc from 'fast-check'

/** Lines of every legal and half-typed construct, the ones that reach across blank lines above all. */
const markdownLine = fc.constantFrom(
  '', '', '', 'Plain words of the Board.', '# Heading', '## 2. Actions', '- item', '  - nested', '1. first', '2) second', '   continued', '    indented code',
  'word\ttabbed', '```', '````', '```js', '~~~', '  ```', '- ```', '> quote', '> - item', '>', '| a | b |', '|---|---|', '| 1 | 2 |', 'Title', '=====', '-----', '***', '* * *',
  '<!-- comment', '-->', '<!-- whole -->', '<div>', '</div>', '<pre>', '</pre>', '<?php', '?>', '[^1]: note', '[^1] mentioned', '[link]: /url', 'see [link] and [other]', '[other]: <',
  '**bold lead**', 'ends with two spaces  ', '\\', '😀 astral', 'café', '&amp;', '<b>inline</b>', '![image](x "t', '`code', '$', '---', '...', '[ ] task', '- [ ] task', '+', '-', '1.',
)

export const markdownText = (maxLines = 24): fc.Arbitrary<string> =>
  fc.tuple(fc.array(markdownLine, { maxLength: maxLines }), fc.constantFrom('\n', '\n', '\r\n', '\r')).map(([lines, eol]) => lines.join(eol))

/** One edit: what stands between two places is replaced. Places are fractions of the text's length. */
export const edit = fc.record({ from: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(12), insert: fc.oneof(fc.constant(''), fc.constantFrom('a', ' ', '\n', '\n\n', '#', '`', '|', '[', '>', '-', '\r\n', '😀'), markdownText(4)) })

export function applyEdit(text: string, { from, length, insert }: { from: number; length: number; insert: string }): string {
  const at = Math.floor(from * text.length)
  return text.slice(0, at) + insert + text.slice(at + length)
}
