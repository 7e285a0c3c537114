/** What going through the document's events has brought together: the ledger before findings are told from mere mentions. */
import type { Words } from '../../span.ts'
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
  readonly span: Words
  /** Stands in no finding's section. */
  readonly loose: boolean
}

export interface FoldedCheck {
  readonly words: Words
  readonly event: MonitoringEvent
  /** Orders. */
  readonly drafts: readonly number[]
}

/** What is told of findings: the same object as long as all of it stands. */
export interface Told {
  readonly drafts: Drafts
  readonly statements: readonly FoldedStatement[]
}

/** A page's actions: the same list as long as they stand. */
export interface FoldedActions {
  readonly actions: readonly FoldedAction[]
  /** Intentions too soft to be actions. */
  readonly leanings: readonly Words[]
  /** Those that a stem may join to a finding, as no name does, by their indices on the page. */
  readonly loose: readonly { readonly index: number; readonly stem: string }[]
  /** How many say of what level they are, and how many that it is national. */
  readonly sure: number
  readonly national: number
}

/** By an action's stem the order of the draft that it answers, where no draft is its own. */
export type Stems = Readonly<Record<string, number>>

/** What is told of findings, with the actions that stems join to them. */
export interface Linked {
  readonly told: Told
  readonly stems: Stems
}

export interface Folded extends Linked {
  readonly checks: readonly FoldedCheck[]
  readonly pages: readonly FoldedActions[]
}

export const draftOf = (stems: Stems, { draft, stem }: FoldedAction): number | undefined => draft ?? (stem === '' ? undefined : stems[stem])
