/** Which of the checklist's rows are shown. */
import type { SubjectNow } from '../../../server/src/review/progress.ts'

/** `mine`: what the reviewer has judged or noted. */
export type Filter = 'all' | 'open' | 'look-again' | 'mine'

/** `me`: the reviewer's name. */
export function passes(filter: Filter, subject: SubjectNow | undefined, me: string | undefined): boolean {
  switch (filter) {
    case 'all': return true
    case 'open': return subject?.progress !== 'reviewed'
    case 'look-again': return subject?.progress === 'look-again'
    case 'mine': return subject !== undefined && [...subject.judgements.map(({ judgement }) => judgement), ...subject.notes].some(({ by }) => by === me)
  }
}
