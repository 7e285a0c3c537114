/**
 * The text as it is, in Markdown, a line for each of its lines. `MarkdownString.appendText` would join its words so that no line could break.
 */
export const asWritten = (text: string): string =>
  text.split('\n').map(line => line.replace(/\s+/g, ' ').trim().replace(/[\\`*_{}[\]()<>#+\-!|~&:]/g, '\\$&').replace(/^(\d+)\./, '$1\\.')).join('  \n')
