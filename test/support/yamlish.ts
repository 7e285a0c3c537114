/** Texts whose front matter is YAML, nearly YAML, or pieces of it in any order. */
import fc from 'fast-check'

const pieces = fc.constantFrom(
  '---\n', '---', '\n', '\r\n', '  ', '\t', '- ', ': ', ':', '"', "'", '[', ']', '{', '}', '#', ' #', '&a ', '*a', '!x ', '|', '>', '%', '@', '`', '\\', '...\n', '? ', '<<: ',
  'document: board-response\n', 'title', 'title: ', 'board: x\n', 'agencies:\n', '  - a\n', 'status: dra', 'published: 2016-04-14\n', 'published: 1/2/16', '__proto__: ', '\uD800', '\uFEFF', '\u00A0',
)
export const yamlish = fc.array(fc.oneof({ weight: 6, arbitrary: pieces }, fc.string({ maxLength: 6 })), { maxLength: 25 })
  .map(parts => `---\n${parts.join('')}\n---\n\n# Response\n`)
