/** What the reviewers have said, in the words that the sidebar has for it too. */
import { l10n } from 'vscode'
import { keyOf, type Judgement } from '../../../server/src/review/review.ts'
import type { SubjectNow } from '../../../server/src/review/progress.ts'
import type { Reviewing } from '../review/reviewing.ts'
import { day, progressWords, stateName, subjectWords, whyAgain } from '../review/words.ts'
import type { Judged, JudgedSubject, JudgementView, PageWords } from './messages.ts'

export function judgedOf(reviewing: Reviewing): Judged {
  const result = reviewing.result()
  const known = new Set(result?.subjects.map(keyOf))
  const me = reviewing.reviewer.name()
  const judged = reviewing.subjects().filter(({ judgements, notes }) => judgements.length + notes.length > 0)
  return {
    progress: reviewing.begun() && result ? progressWords(reviewing.progress()) : '',
    subjects: Object.fromEntries(judged.filter(subject => known.has(keyOf(subject))).map(subject => [keyOf(subject), inWords(subject, me)])),
    left: judged.filter(subject => !known.has(keyOf(subject))).map(subject => ({ ...inWords(subject, me), name: subject.id })),
  }
}

const inWords = (subject: SubjectNow, me: string | undefined): JudgedSubject => ({
  says: subjectWords(subject, me),
  again: subject.progress === 'look-again',
  differ: subject.differ,
  judgements: [...subject.judgements.map((one): JudgementView => ({
    ...written(one.judgement),
    judged: true,
    state: one.standing.stands ? l10n.t('Judged: {0}', stateName(one.judgement.state)) : l10n.t('was {0}', stateName(one.judgement.state)),
    again: one.standing.stands ? '' : whyAgain(one.standing.why),
  })), ...subject.notes.map((one): JudgementView => ({ ...written(one), judged: false, state: l10n.t('Not yet judged'), again: '' }))],
})

const written = (one: Judgement) => ({ subject: keyOf(one), by: one.by, day: day(one), note: one.note })

export function pageWords(): PageWords {
  return {
    title: panelTitle(),
    parts: l10n.t('Parts of this page'),
    judge: l10n.t('Judge…'),
    judgeAnew: l10n.t('Judge anew…'),
    compare: l10n.t('Compare old and new words'),
    notJudged: l10n.t('Nobody has judged this yet.'),
    left: l10n.t('Judged or noted, and no longer in the response'),
    differ: l10n.t('The reviewers differ.'),
    table: l10n.t('The same as a table'),
    arrows: l10n.t('The arrow keys go about in this picture; Enter goes to the words.'),
    onlyGaps: l10n.t('Show only where something is missing'),
    noGaps: l10n.t('Nothing is missing here.'),
    more: l10n.t('{0} more'),
  }
}

export const panelTitle = (): string => l10n.t('Review of the Response')
