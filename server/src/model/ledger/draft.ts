/** A finding while the document is being gone through. */
import type { Span } from '../../span.ts'
import type { FindingName } from './labels.ts'
import type { Statement } from './statement.ts'

export interface PlacedStatement {
  readonly statement: Statement
  readonly span: Span
  /** By which mention of the finding it was reached, so that the fullest counts. */
  readonly mention: number
}

export interface DraftMention {
  readonly span: Span
  readonly text: Span
  readonly strong: boolean
  /** A heading names it: readers look for the finding there. */
  readonly heading: boolean
  /** Words under it, statements and actions counted heavily. */
  weight: number
  reason: boolean
}

export interface Draft {
  readonly family: string
  readonly number: string
  label: string
  strong: boolean
  readonly order: number
  readonly mentions: DraftMention[]
  readonly statements: PlacedStatement[]
  readonly actions: number[]
}

export interface Drafts {
  readonly all: Draft[]
  /** The draft of that name, made where there is none; with the number of its newest mention. */
  meet(name: FindingName, span: Span, text: Span, strong: boolean, heading?: boolean): Draft
  /** The draft of that name; of any family where the name has none. */
  find(name: FindingName): Draft | undefined
}

export const drafts = (): Drafts => {
  const all: Draft[] = []
  const byKey = new Map<string, Draft>()
  const key = (n: FindingName): string => `${n.family}:${n.number}`
  return {
    all,
    find: name => name.family === '' ? all.find(d => d.number === name.number && d.strong) ?? all.find(d => d.number === name.number) : byKey.get(key(name)),
    meet(name, span, text, strong, heading = false) {
      let draft = byKey.get(key(name))
      if (!draft) {
        draft = { family: name.family, number: name.number, label: name.label, strong, order: all.length, mentions: [], statements: [], actions: [] }
        byKey.set(key(name), draft)
        all.push(draft)
      }
      // “(a)” in a sentence, “(a) Suitability” over the answer.
      if (strong && (!draft.strong || name.label.startsWith(`${draft.label} `))) {
        draft.strong = true
        draft.label = name.label
      }
      draft.mentions.push({ span, text, strong, heading, weight: 0, reason: false })
      return draft
    },
  }
}
