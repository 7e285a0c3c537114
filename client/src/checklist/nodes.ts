/** The checklist as a tree. A node's id stays the same while its words do, so that the view keeps what is open and selected. */
import type { ChecklistQuestion, ChecklistResult } from '../../../server/src/protocol.ts'

type Evidence = ChecklistQuestion['evidence'][number]
type Range = Evidence['range']

export interface QuestionNode {
  readonly kind: 'question'
  readonly id: string
  /** URI of the document. */
  readonly uri: string
  readonly question: ChecklistQuestion
  readonly children: readonly DetailNode[]
}

export type DetailNode = { readonly id: string; readonly uri: string; readonly question: ChecklistQuestion } & (
  | { readonly kind: 'evidence'; readonly evidence: Evidence }
  | { readonly kind: 'place'; readonly place: Range }
  | { readonly kind: 'person'; readonly person: string }
  | { readonly kind: 'insert'; readonly title: string }
)

/** Says whose questions these are, and leads to those of another kind of review. */
export interface ProfileNode {
  readonly kind: 'profile'
  readonly id: string
  /** “Serious case review: the board’s written response”. */
  readonly name: string
}

export type ChecklistNode = QuestionNode | DetailNode | ProfileNode

export const profileNode = (uri: string, { profile }: ChecklistResult): ProfileNode => ({ kind: 'profile', id: `${uri}#profile`, name: profile.name })

export function questionNodes(uri: string, result: ChecklistResult): readonly QuestionNode[] {
  return result.questions.map(question => ({
    kind: 'question', id: `${uri}#${question.id}`, uri, question, children: detailNodes(uri, question),
  }))
}

function detailNodes(uri: string, question: ChecklistQuestion): readonly DetailNode[] {
  const of = (part: string) => ({ id: `${uri}#${question.id}/${part}`, uri, question })
  const seen = new Map<string, number>()
  const evidence = question.evidence.map((evidence): DetailNode => {
    const times = (seen.get(evidence.text) ?? 0) + 1
    seen.set(evidence.text, times)
    return { kind: 'evidence', evidence, ...of(`${evidence.text}/${times}`) }
  })
  return [
    ...evidence,
    ...(evidence.length === 0 && question.place ? [{ kind: 'place', place: question.place, ...of('place') } as const] : []),
    ...(question.person ? [{ kind: 'person', person: question.person, ...of('person') } as const] : []),
    ...(question.insert ? [{ kind: 'insert', title: question.insert, ...of('insert') } as const] : []),
  ]
}
