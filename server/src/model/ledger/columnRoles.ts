/** What each column (or, in a table that lies on its side, each row) of a table holds: by its header's words, then by what stands in it. */
import lexicon from '../../../lexicons/columns.json' with { type: 'json' }
import grammar from '../../../lexicons/grammar.json' with { type: 'json' }
import { readDate, readDates } from '../dates.ts'
import { barePositionAt, labelledPosition } from './barePosition.ts'
import { bareNumber, mentionAt } from './labels.ts'
import { anyName, called } from './calledName.ts'
import { isUnfilled, looksLikeOwner } from './owners.ts'
import { statements } from './statements.ts'
import { remembered } from '../../remembered.ts'
import { withoutEnd } from '../withoutEnd.ts'
import { isNothing } from './tableShares.ts'
import { isMark, tokenise } from './words.ts'

const progressWords = new RegExp(grammar.columnRolesCells.progress, 'i')
/** “Agreed action”, “The lead”: words before a header's own. */
const opening = new RegExp(grammar.columnRolesCells.opening)
const saysWhenWords = new RegExp(grammar.columnRolesCells.saysWhen, 'i')

export type ColumnRole = 'reference' | 'finding' | 'action' | 'owner' | 'due' | 'monitoring' | 'evidence' | 'progress' | 'position' | 'other'

const byHeader = new Map<string, ColumnRole>()
for (const [role, headers] of Object.entries(lexicon)) for (const header of headers) byHeader.set(header, role as ColumnRole)

/** “Lead (role)”: without the bracket that ends it. */
function withoutBracket(words: string): string {
  const open = words.endsWith(')') ? words.indexOf('(', words.lastIndexOf(')', words.length - 2) + 1) : -1
  return (open < 0 ? words : words.slice(0, open)).trim()
}

const bare = (header: string): string => withoutEnd(header.toLowerCase().replace(/’/g, "'").replace(/[*_`:]/g, ' ').replace(/\((?:s|es)\)/g, 's').replace(/\s+/g, ' '), /[.\s]/).trim()

/** The role of a header that the lexicon knows; undefined for any other words. */
export const columnRoleOf = (header: string): ColumnRole | undefined => named(bare(header))

const named = (words: string): ColumnRole | undefined =>
  byHeader.get(words) ?? byHeader.get(words.replace(opening, '')) ?? byHeader.get(words.replace(/\?$/, ''))

/** Words that tell a header of an unknown wording, most telling first. */
const cues = grammar.columnRoles.map(([words, role]) => [new RegExp(words!), role as ColumnRole] as const)

/** The role that a header's words name. */
export const roleOfHeader = remembered((header: string): ColumnRole => {
  const words = bare(header)
  if (words === '') return 'other'
  const known = named(words) ?? byHeader.get(withoutBracket(words))
  if (known) return known
  if (/^(?:recommendation|finding|concern)s? (?:no|number|ref|#)/.test(words)) return 'reference'
  const main = words.replace(/\([^()]*\)/g, bracket => (bracket.length <= 82 ? ' ' : bracket)).replace(/\s+/g, ' ').trim() || words
  for (const [cue, role] of cues) if (cue.test(main)) return role
  return 'other'
})

export interface ColumnText {
  readonly header: string
  /** The plain text of its cells, empty ones left out. */
  readonly cells: readonly string[]
}

const share = (cells: readonly string[], test: (cell: string) => boolean): number => cells.length === 0 ? 0 : cells.filter(test).length / cells.length

const isDue = (cell: string): boolean => cell.length < 60 && saysWhen(cell)
const saysWhen = remembered((cell: string): boolean => readDates(cell).length > 0 || saysWhenWords.test(cell) || /^(?:to be confirmed|n\/a)\b/i.test(cell.trim()))
/** Where the header tells of something else: “Monthly count” is no date. */
const onlyDates = (cells: readonly string[]): boolean => share(cells, cell => isDue(cell) && !(often.has(tokenise(cell)[0]?.word ?? '') && readDates(cell).length === 0)) >= 0.7 && average(cells) < 30
const often = new Set(['monthly', 'quarterly', 'annually'])
const isPosition = (cell: string): boolean => cell.length < 400 && opensWithPosition(cell.slice(0, 200))
const opensWithPosition = remembered((cell: string): boolean => (labelledPosition(tokenise(cell), 0) ?? barePositionAt(tokenise(cell), firstWord(cell), true)) !== undefined || cell.length < shortCell && statements(tokenise(cell)).some(s => s.explicit && s.reach.kind === 'here'))
/** UTF-16 units of a cell that is nothing but a position. */
const shortCell = 100
/** UTF-16 units of what a body answers in a column of its own, in the mean at most. */
const shortAnswer = 50
/** In words of acceptance, not “yes”, “part” or “no”: a column of progress has those too. */
const isStatedPosition = (cell: string): boolean => isPosition(cell) && /accept|agree|reject|support|declin|refus|endorse/i.test(cell)
/** “yes”, “in part”, “–”: one body's answer where the columns are bodies. */
const isBodysPosition = (cell: string): boolean => cell.length < 40 && (/^\s{0,3}[–—-]\s{0,3}$/.test(cell) || isPosition(cell))
/** “AFI 2”, “B”, “SCR.14.25/26”, “MUST DO 4”, “p. 7 para 3”: a code that is the whole cell. */
export const codeOf = (cell: string): RegExpExecArray | null => code.exec(cell) ?? (/\d|^\W{0,4}Re/.test(cell) && readDate(cell) === undefined ? numbered.exec(cell) ?? parts.exec(cell) ?? place.exec(cell) : null)
const code = /^\W{0,4}((?:\p{Lu}{1,5}[ .-]?)?\d{1,3}[a-z]?|\p{Lu})\W{0,4}$/u
const numbered = new RegExp(grammar.columnRolesCells.numbered, 'u')
const parts = new RegExp(grammar.columnRolesCells.parts, 'u')
const place = new RegExp(grammar.columnRolesCells.place, 'i')
const isReference = (cell: string): boolean => cell.length < 30 && !cell.includes('%') && codeOf(cell) !== null || (anyName(cell)?.[0].length ?? 0) >= cell.length || (cell.length < 60 ? shortReference(cell) : namesOnly(cell))
const namesOnly = (cell: string): boolean => {
  const tokens = tokenise(cell)
  const mention = mentionAt(tokens, 0) ?? bareNumber(tokens, 'x')
  return mention !== undefined && tokens.slice(mention.to).every(isMark) && readDate(cell) === undefined
}
const shortReference = remembered(namesOnly)
const isProgress = (cell: string): boolean => progressWords.test(cell)
const firstWord = (cell: string): number => Math.max(0, tokenise(cell.slice(0, 20)).findIndex(t => !isMark(t)))
const average = (cells: readonly string[]): number => cells.reduce((sum, c) => sum + c.trim().length, 0) / Math.max(1, cells.length)

const comments = /comment|note|remark|say|said|view/i

const finished = /\b(?:done|complete|completed|finished|achieved)\b/i

/** Roles of all columns, each column with its header and its cells' text. */
export const columnRoles = (columns: readonly ColumnText[]): readonly ColumnRole[] => {
  const roles = columns.map((c): ColumnRole => {
    const named = roleOfHeader(c.header)
    const dates = share(c.cells, isDue)
    switch (named) {
      case 'position':
        // “Response” and “Decision” hold a position or what is done; “Agreed” may be a date.
        if (share(c.cells, isPosition) >= 0.4) return 'position'
        if (dates >= 0.6 && average(c.cells) < 30) return 'due'
        return average(c.cells) > 30 ? 'action' : 'position'
      case 'action':
        return share(c.cells, isStatedPosition) >= 0.6 ? 'position' : named
      case 'progress':
        // “Comment” over “Yes”, “Accepted”, “No: …”
        if (share(c.cells, isStatedPosition) >= (comments.test(c.header) ? 0.3 : 0.6) && share(c.cells, isProgress) < 0.3 && (!comments.test(c.header) || share(c.cells, isPosition) >= 0.6)) return 'position'
        return named
      case 'reference':
        if (share(c.cells, isReference) < 0.5 && average(c.cells) > 12) return 'other'
        return named
      case 'finding':
        return share(c.cells, isReference) >= 0.6 ? 'reference' : named
      case 'monitoring': case 'evidence':
        return onlyDates(c.cells.filter(cell => !isUnfilled(cell))) ? 'due' : named
      case 'due':
        // “What was done, and when”: the deeds, with hardly a date.
        if (dates < 0.3 && average(c.cells) > 25 && /\b(?:what|done|actions?)\b/i.test(c.header)) return 'action'
        if (dates < 0.3 && average(c.cells) > 60) return 'other'
        return dates < 0.3 && share(c.cells, looksLikeOwner) >= 0.6 ? 'owner' : named
      case 'owner':
        // “TBC” may stand for a name as well as for a date.
        return share(c.cells, cell => readDates(cell).length > 0) >= 0.7 && share(c.cells, looksLikeOwner) < 0.4 ? 'due' : named
      default:
        return named
    }
  })
  // “Council | Health Board | Police” over “Accepted”, “n/a”, “Under discussion”: bodies that answer each in a column of its own.
  const bodies = columns.flatMap((c, i) => (roles[i] === 'other' && average(c.cells) < shortAnswer && share(c.cells, cell => isNothing(cell) || isPosition(cell)) >= 0.5 ? [i] : []))
  if (bodies.length > 1 && bodies.filter(i => columns[i]!.cells.some(isStatedPosition)).length > 1) for (const i of bodies) roles[i] = 'position'
  columns.forEach((c, i) => {
    if (roles[i] === 'other') roles[i] = roleOfContent(c, roles)
  })
  // “Completed?” over “Yes, 28.02.2031”
  if (!roles.includes('due')) {
    const at = columns.findIndex((c, i) => roles[i] === 'progress' && finished.test(c.header) && average(c.cells) < 40 && share(c.cells, cell => readDates(cell).length > 0) >= 0.6)
    if (at >= 0) roles[at] = 'due'
  }
  // “The council's answer” beside words that no header calls the review's.
  if (roles[0] === 'other' && columns.length > 1 && !roles.includes('finding') && (roles.includes('position') || /\b(?:answer|response|reply)\b/i.test(columns[1]?.header ?? '')) && average(columns[0]?.cells ?? []) > 12) roles[0] = 'finding'
  // Findings told by number in a column that says nothing of itself, each with its position.
  if (roles[0] === 'other' && roles.includes('position') && !roles.includes('finding') && !roles.includes('reference') && share(columns[0]?.cells ?? [], cell => /^\W{0,4}(?:\p{L}+ )?\d{1,2}(?:[.):]?\s|$)/u.test(cell)) >= 0.6) roles[0] = 'finding'
  // “Provider's comment” beside what a draft says: all the answer that there is.
  if (roles.includes('finding') && !roles.includes('action') && !roles.includes('position')) {
    const at = columns.findIndex((c, i) => roles[i] === 'progress' && /\w(?:['’]s|s['’])? (?:comment|view|repl|response)/i.test(c.header) && average(c.cells) > 20)
    if (at >= 0) roles[at] = 'position'
  }
  if (!roles.includes('action')) {
    toldAction(columns, roles)
    if (!roles.includes('action')) promote(columns, roles)
  }
  return roles
}

const opensWithName = remembered((cell: string): boolean => mentionAt(tokenise(cell), firstWord(cell)) !== undefined || called.test(cell))

/** UTF-16 units of a cell that is hardly more than a name, which may be a place's: “Quay A”. */
const shortName = 25

const roleOfContent = ({ cells }: ColumnText, taken: readonly ColumnRole[]): ColumnRole => {
  if (cells.length === 0) return 'other'
  if (!taken.includes('due') && share(cells, isDue) >= 0.6) return 'due'
  if (!taken.includes('reference') && share(cells, isReference) >= 0.7) return 'reference'
  if (!taken.includes('position') && share(cells, isPosition) >= 0.6 || cells.length > 1 && share(cells, isBodysPosition) === 1) return 'position'
  // “A”, “AP”, “D – it is in hand”: what a legend explains; where none does they say nothing.
  if (taken.includes('reference') && cells.length > 2 && new Set(cells.map(cell => opensWithCode.exec(cell)?.[0])).size * 2 <= cells.length && cells.every(cell => opensWithCode.test(cell))) return 'position'
  if (!taken.includes('finding') && !taken.includes('reference') && share(cells, cell => opensWithName(cell.slice(0, 60)) || average(cells) > shortName && anyName(cell) !== null) >= 0.6) return 'finding'
  if (share(cells, isProgress) >= 0.6) return 'progress'
  if (!taken.includes('owner') && average(cells) < 60 && share(cells, looksLikeOwner) >= 0.6) return 'owner'
  return 'other'
}

const opensWithCode = /^\W{0,3}[A-Z]{1,3}(?=$|\s{0,2}[–—:.(-])/

const tellsDeed = (cell: string): boolean => /\b(?:will|shall|to be|has|have|to \w+)\b/i.test(cell) && cell.trim().length > 30

/** “What we said we would do, who will do it, and by when”: a header of several roles over cells that tell deeds. */
const toldAction = (columns: readonly ColumnText[], roles: ColumnRole[]): void => {
  const at = columns.findIndex((c, i) => ['owner', 'due', 'monitoring'].includes(roles[i] ?? '') && average(c.cells) > 40 && share(c.cells, tellsDeed) >= 0.5)
  if (at >= 0) roles[at] = 'action'
}

/** No column is called “action”: the unnamed column with the longest text is, where the table has an owner or a date. */
const promote = (columns: readonly ColumnText[], roles: ColumnRole[]): void => {
  if (!roles.includes('owner') && !roles.includes('due') && !(roles.includes('finding') && roles.includes('progress') && !roles.includes('position'))) return
  let best = -1
  columns.forEach((c, i) => {
    if ((roles[i] === 'other' && !/\b(?:title|name|subject)\b/i.test(c.header) || roles[i] === 'evidence') && average(c.cells) > 20 && average(c.cells) > average(columns[best]?.cells ?? [])) best = i
  })
  if (best < 0) best = roles.filter(r => r === 'finding').length > 1 ? roles.lastIndexOf('finding') : -1
  if (best >= 0) roles[best] = 'action'
}
