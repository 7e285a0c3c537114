/** The words of a review in the views. */
import { env, l10n } from 'vscode'
import type { ReviewSubject } from '../../../server/src/protocol.ts'
import { type Progress, type SubjectNow } from '../../../server/src/review/progress.ts'
import type { Judgement, State } from '../../../server/src/review/review.ts'
import type { Why } from '../../../server/src/review/stand.ts'

export function stateName(state: State): string {
  switch (state) {
    case 'not-reviewed': return l10n.t('not reviewed')
    case 'met': return l10n.t('met')
    case 'partly': return l10n.t('partly met')
    case 'not-met': return l10n.t('not met')
    case 'not-applicable': return l10n.t('not applicable')
  }
}

/** “judged met”, “look again, was met”, “reviewers differ: met (A. Ames), partly met (B. Birch)”; “with a note” from who has not judged; empty where nobody has said anything. `me`: whose name need not be said; `brief`: “met”, “look again”, where that is their own and nobody else has judged. */
export function subjectWords(subject: SubjectNow, me: string | undefined, brief = false): string {
  const noted = subject.notes.map(({ by }) => (by === me ? l10n.t('with a note') : l10n.t('with a note ({0})', by)))
  return [judgementWords(subject, me, brief), ...noted].filter(words => words !== '').join(' · ')
}

function judgementWords({ judgements, differ }: SubjectNow, me: string | undefined, brief: boolean): string {
  const alone = judgements.length === 1
  const words = judgements.map(({ judgement, standing }) => {
    const state = standing.stands ? stateName(judgement.state) : l10n.t('look again, was {0}', stateName(judgement.state))
    return alone && judgement.by === me ? state : l10n.t('{0} ({1})', state, judgement.by)
  })
  if (words.length === 0) return ''
  if (brief && alone && judgements[0]!.judgement.by === me) return judgements[0]!.standing.stands ? words.join('') : l10n.t('look again')
  if (differ) return l10n.t('reviewers differ: {0}', words.join(', '))
  return alone && !judgements[0]!.standing.stands ? words.join('') : l10n.t('judged {0}', words.join(', '))
}

export function whyAgain(why: Why): string {
  switch (why) {
    case 'changed': return l10n.t('Look again: the words have changed')
    case 'missing': return l10n.t('Look again: no longer in the response')
    case 'unread': return l10n.t('Look again: the response could not be read')
    case 'altered': return l10n.t('Look again: the record’s own words were altered')
  }
}

export function day({ at }: Judgement): string {
  return dayWords(new Date(at))
}

/** “23 November 2018”: the editor's plain “en” would have the month first. */
export function dayWords(date: Date): string {
  return date.toLocaleDateString(env.language === 'en' ? 'en-GB' : env.language, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** “5 of 8 questions and 1 of 2 findings reviewed · 2 to look at again” */
export function progressWords({ questions, findings, lookAgain }: Progress): string {
  const done = findings.all === 0
    ? l10n.t('{0} of {1} questions reviewed', questions.reviewed, questions.all)
    : l10n.t('{0} of {1} questions and {2} of {3} findings reviewed', questions.reviewed, questions.all, findings.reviewed, findings.all)
  return lookAgain === 0 ? done : l10n.t('{0} · {1} to look at again', done, lookAgain)
}

export const subjectName = ({ number, name }: Pick<ReviewSubject, 'number' | 'name'>): string => (number === undefined ? name : `${number}  ${name}`)
