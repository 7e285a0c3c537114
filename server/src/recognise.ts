/** How a Markdown document says that it is a board's response. Small, because the client runs it on every Markdown document. */

/** As many characters of a document as are looked at (UTF-16 units): front matter longer than this is not front matter. */
export const headLength = 4000

const declaration = /^document[ \t]*:[ \t]*["']?board-response["']?[ \t]*(?:#.*)?$/

/**
 * True where the head of a text opens with YAML front matter that holds the line `document: board-response`.
 * The closing fence may still be missing, as it is while somebody types it; then only the lines up to the first blank one count.
 */
export function declaresResponse(text: string): boolean {
  const lines = text.slice(0, headLength).replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  if (!/^---[ \t]*$/.test(lines[0] ?? '')) return false
  const fence = lines.findIndex((line, i) => i > 0 && /^(---|\.\.\.)[ \t]*$/.test(line))
  const blank = lines.findIndex((line, i) => i > 0 && line.trim() === '')
  const end = fence > 0 ? fence : blank > 0 ? blank : lines.length
  return lines.slice(1, end).some(line => declaration.test(line))
}
