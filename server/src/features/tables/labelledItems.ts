/** A list such as a table is turned into: each item begins with a bold label, and has a line under a label for each other thing. */
import { columnRoleOf } from '../../model/ledger/columnRoles.ts'

/** Of each label, its words by item. */
export interface Column {
  readonly label: string
  readonly words: (string | undefined)[]
}

const first = /^(\*\*|__)([^*_:\n]{1,80}):\1[ \t]{0,3}(.*)$/
const below = /^[ \t]{1,8}[-*+][ \t]/
/** UTF-16 units. */
const longestLabel = 80

/** “Lead: Named GP”; all of it where there is no label. */
function parted(line: string): readonly [label: string, words: string] {
  const colon = line.search(/:(?:\s|$)/)
  return colon < 0 || colon > longestLabel ? ['', line] : [line.slice(0, colon), line.slice(colon + 1).trim()]
}

const names = ({ label }: Column): boolean => /^(?:finding|reference)$/.test(columnRoleOf(label) ?? '')

/** The columns of the table that it was, or could be, what names a row first; undefined for any other list. `items` without their bullets. */
export function labelledColumns(items: readonly string[]): readonly Column[] | undefined {
  const columns = new Map<string, Column>()
  for (const [i, item] of items.entries()) {
    const taken = new Set<string>()
    let indent: number | undefined
    for (const [n, line] of item.split(/\r\n|\n|\r/).filter(line => line.trim() !== '').entries()) {
      const [label = '', words = ''] = n === 0 ? first.exec(line)?.slice(2) ?? [] : below.test(line) ? parted(line.replace(below, '').trim()) : []
      // A list below one of the lines can be no cell beside it.
      if (n > 0 && line.search(/\S/) !== (indent ??= line.search(/\S/))) return undefined
      if (label === '' && (n === 0 || words === '')) return undefined
      // Two columns of one name, or of none.
      let key = label.toLowerCase()
      while (taken.has(key)) key += ':'
      taken.add(key)
      const column = columns.get(key) ?? { label, words: [] }
      columns.set(key, column)
      column.words[i] = words
    }
  }
  return columns.size > 1 ? [...columns.values()].sort((a, b) => Number(names(b)) - Number(names(a))) : undefined
}
