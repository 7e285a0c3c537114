/** A finding while the document is being gone through. */
import type { Span, Words } from '../../span.ts'
import type { FindingName } from './labels.ts'
import type { Statement } from './statement.ts'

export interface PlacedStatement {
  readonly statement: Statement
  readonly span: Words
  /** By which mention of the finding it was reached, so that the fullest counts. */
  readonly mention: number
  /** It stands in a table's row. */
  readonly row?: boolean
}

export interface DraftMention {
  readonly span: Span
  readonly text: Words
  readonly strong: boolean
  /** A heading names it: readers look for the finding there. */
  readonly heading: boolean
  /** Words under it, statements and actions counted heavily. */
  weight: number
  reason: boolean
}

/** What a finding is called, as far as the document has been gone through. */
export interface Named {
  readonly family: string
  readonly number: string
  label: string
  strong: boolean
}

export interface Draft extends Named {
  /** Which it is of all, in the order in which they were met. */
  readonly order: number
  /** On a page where it was met before: first the last mention before the page, for what weighs for it here. */
  readonly mentions: DraftMention[]
  readonly statements: PlacedStatement[]
  readonly actions: number[]
  /** Where the page last told of a position that was given up. */
  former?: Words
}

export interface Drafts {
  readonly all: Draft[]
  /** The draft of that name, made where there is none; with the number of its newest mention. */
  meet(name: FindingName, span: Span, text: Words, strong: boolean, heading?: boolean): Draft
  /** The draft of that name; of any family where the name has none. */
  find(name: FindingName): Draft | undefined
}

const key = (n: Pick<Named, 'family' | 'number'>): string => `${n.family}:${n.number}`

/** `all`: those that there are, each at its order. */
export const drafts = (all: Draft[] = []): Drafts => {
  let known: Map<string, Draft> | undefined
  const byKey = (): Map<string, Draft> => (known ??= new Map(all.map(d => [key(d), d])))
  return {
    all,
    find: name => name.family === '' ? all.find(d => d.number === name.number && d.strong) ?? all.find(d => d.number === name.number) : byKey().get(key(name)),
    meet(name, span, text, strong, heading = false) {
      let draft = byKey().get(key(name))
      if (!draft) {
        draft = { family: name.family, number: name.number, label: name.label, strong, order: all.length, mentions: [], statements: [], actions: [] }
        byKey().set(key(name), draft)
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

/** No words at all. */
export const nothingAt = (at: number): Words => ({ start: at, end: at, text: '' })

const nowhere = nothingAt(0)

/** As a page begins with those that were met before it. */
export const begun = (known: readonly Named[]): Draft[] =>
  known.map((one, order) => ({ ...one, order, mentions: [{ span: nowhere, text: nowhere, strong: false, heading: false, weight: 0, reason: false }], statements: [], actions: [] }))

/** Those that a page says something of, where so many were `known` before it. */
export const touched = ({ all }: Drafts, known: number): readonly Draft[] =>
  all.filter(({ order, mentions, statements, actions }) => order >= known || mentions.length > 1 || mentions[0]!.weight > 0 || mentions[0]!.reason || statements.length > 0 || actions.length > 0)

export const namesOf = (all: readonly Draft[]): readonly Named[] => all.map(({ family, number, label, strong }) => ({ family, number, label, strong }))

/** Adds what a page says of findings to what the pages before it say. Its actions are counted from `first`. */
export const join = (all: Draft[], page: readonly Draft[], first: number): void => {
  for (const { order, family, number, label, strong, mentions, statements, actions } of page) {
    const isKnown = order < all.length
    const draft = isKnown ? all[order]! : { family, number, label, strong, order, mentions: [], statements: [], actions: [] }
    if (!isKnown) all.push(draft)
    draft.label = label
    draft.strong = strong
    const before = draft.mentions.length - (isKnown ? 1 : 0)
    for (let i = 0; i < mentions.length; i++) {
      const mention = mentions[i]!
      if (i > 0 || !isKnown) draft.mentions.push({ ...mention })
      else {
        const last = draft.mentions.at(-1)!
        last.weight += mention.weight
        last.reason ||= mention.reason
      }
    }
    for (const one of statements) draft.statements.push({ ...one, mention: one.mention + before })
    for (const index of actions) draft.actions.push(index + first)
  }
}
