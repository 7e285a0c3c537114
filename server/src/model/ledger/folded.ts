/** What going through the document's events has brought together: the ledger before findings are told from mere mentions. */
import type { Span, Words } from '../../span.ts'
import type { Level } from '../response.ts'
import type { Draft, Drafts } from './draft.ts'
import type { Due } from './due.ts'
import type { ActionEvent, MonitoringEvent } from './events.ts'
import type { Place } from './place.ts'
import type { Statement } from './statement.ts'

export interface FoldedAction {
  readonly words: Words
  draft: Draft | undefined
  owner: Words | undefined
  due: FoldedDue | undefined
  monitoring: Words | undefined
  level: Level
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
  readonly drafts: readonly Draft[]
}

export interface Folded {
  readonly drafts: Drafts
  readonly actions: FoldedAction[]
  readonly statements: FoldedStatement[]
  readonly checks: FoldedCheck[]
  /** Intentions too soft to be actions. */
  readonly leanings: Words[]
}
