/** What is left out of libraries for text, which are asked of in few of their ways. */
import type { Cut } from './cut.mts'

export const ofText: readonly Cut[] = [
  // retext-readability asks it for the sentences of a text and for their words; what asks for `EXIT` writes Markdown, and is in no bundle.
  { name: 'ways round a tree', places: 1, files: /^unist-util-visit\/index\.js$/, whole: () => `export const [SKIP, EXIT] = ['skip']\nexport const visit = (node, type, visitor, parent) => void (node.type === type && visitor(node, 0, parent) === SKIP || node.children?.forEach(child => visit(child, type, visitor, node)))` },
  { name: 'words for errors that nobody reads', places: 2, files: /^(?:fault\/index|unist-util-stringify-position\/index)\.js$/, whole: text => `export const ${/fault/.test(text) ? 'fault = Error' : 'stringifyPosition = () => ""'}` },
]
