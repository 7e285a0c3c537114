/** What a reader says of one sentence. */
import type { Evidence } from '../response.ts'
import type { SentenceView } from './sentenceView.ts'

export interface Candidate {
  readonly kind: string
  readonly strength: Evidence['strength']
  /** 0 to 1, for ordering only. */
  readonly weight: number
  /** As in `Evidence`. */
  readonly day?: string
  readonly likely?: number
}

/** Reads one sentence for one question. */
export type SentenceReader = (view: SentenceView) => Candidate | undefined

export const full = (kind: string, weight: number): Candidate => ({ kind, strength: 'full', weight: Math.min(1, weight) })
export const part = (kind: string, weight: number): Candidate => ({ kind, strength: 'part', weight: Math.min(1, weight) })

/** Kinds that begin so count only under a heading that asks the question. */
export const latent = 'under its heading: '

/** The kind of words that no reader knows and that are likely to answer by the weight of what is in them. */
export const otherWords = 'in other words'

/** The kind of words that are weighed for actions and not likely enough to be shown: how likely the sentence of an action is that the ledger tells of. */
export const onlyWeighed = 'only weighed'
