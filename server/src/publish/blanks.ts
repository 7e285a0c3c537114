/** What of a page is still to be filled in. */
import { placeholders } from '../model/placeholders.ts'
import { quotedParts } from '../model/quotedParts.ts'
import { textOf, type Block, type Content } from './content.ts'
import type { Published } from './publish.ts'

/** As many are named; of more it is only said how many they are. */
const named = 3
const numbers = ['', 'One place is', 'Two places are', 'Three places are', 'Four places are', 'Five places are', 'Six places are', 'Seven places are', 'Eight places are', 'Nine places are']

export function blanksIn({ head, blocks, notes }: Content): Published['blanks'] {
  const texts = [...head.map(([, words]) => words), ...textsOf([...blocks, ...notes.flat()])]
  const found = texts.flatMap(text => placeholders(text, quotedParts(text)).map(({ start, end }) => text.slice(start, end)))
  const [first] = found
  if (first === undefined) return undefined
  const several = [...new Set(found)]
  const shown = several.slice(0, named).map(words => `“${words.length > 60 ? `${words.slice(0, 59)}…` : words}”`)
  const all = several.length > named ? `${shown.join(', ')} and others` : shown.join(', ').replace(/, (?=[^,]*$)/, ' and ')
  return { message: `${numbers[found.length] ?? `${found.length} places are`} still to be filled in: ${all}.`, first }
}

const textsOf = (blocks: readonly Block[]): readonly string[] => blocks.flatMap(block => {
  switch (block.kind) {
    case 'heading': case 'paragraph': return [textOf(block.runs)]
    case 'list': return block.items.flatMap(textsOf)
    case 'quote': return textsOf(block.blocks)
    case 'table': return block.rows.flatMap(row => row.map(textOf))
    default: return []
  }
})
