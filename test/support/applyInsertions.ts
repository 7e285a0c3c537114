/** What an editor makes of a fix. */
import type { Insertion } from '../../server/src/engine/assessment.ts'
import { snippetText } from '../../server/src/features/snippetText.ts'

/** The text after the insertions, as plain text in its own line endings. They stand in order of place. */
export function applyInsertions(text: string, insertions: readonly Insertion[]): string {
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  return insertions.reduceRight((so, { at, end = at, snippet }) => so.slice(0, at) + snippetText(snippet).replaceAll('\n', eol) + so.slice(end), text)
}
