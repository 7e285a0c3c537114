/** What going through the document's events has brought together: the ledger before findings are told from mere mentions. */
import type { Span, Words } from '../../span.ts'
import type { Level } from '../response.ts'
import type { Drafts } from './draft.ts'
import type { Due } from './due.ts'
import type { ActionEvent, MonitoringEvent } from './events.ts'
import type { Place } from './place.ts'
import type { Statement } from './statement.ts'

export interface FoldedAction {
  readonly words: Words
  /** The order of its finding's draft. */
  readonly draft: number | undefined
  readonly owner: Words | undefined
  readonly due: FoldedDue | undefined
  /** Its own check: `matchMonitoring` gives it another's where it has none. */
  readonly monitoring: Words | undefined
  /** As its own words have it: `settleLevels` tells more of it. */
  readonly level: Level
  readonly event: ActionEvent
  readonly place: Place
  /** “1” of the row “1.2” that it stands in; else empty. */
  readonly stem: string
}

export interface FoldedDue {
  readonly words: Words
  readonly date?: Due['date']
}

export interface FoldedStatement {
  readonly statement: Statement
  readonly span: Span
  /** Stands in no finding's section. */
  readonly loose: boolean
}

export interface FoldedCheck {
  readonly words: Words
  readonly event: MonitoringEvent
  /** Orders. */
  readonly drafts: readonly number[]
}

export interface Folded {
  readonly drafts: Drafts
  /** By an action's stem the order of the draft that it answers, where no draft is its own. */
  readonly stems: ReadonlyMap<string, number>
  readonly actions: FoldedAction[]
  readonly statements: FoldedStatement[]
  readonly checks: FoldedCheck[]
  /** Intentions too soft to be actions. */
  readonly leanings: Words[]
}

export const draftOf = ({ stems }: Folded, { draft, stem }: FoldedAction): number | undefined => draft ?? (stem === '' ? undefined : stems.get(stem))
