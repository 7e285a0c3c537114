/** Asks for a judgement of one question or finding, where no row of the sidebar was chosen: by the panel. */
import { l10n, window, type QuickPickItem } from 'vscode'
import { keyOf, type State, type Subject } from '../../../server/src/review/review.ts'
import { recordJudgement, recordNote } from './judging.ts'
import type { Reviewing } from './reviewing.ts'
import { stateName, subjectName } from './words.ts'

type Choice = QuickPickItem & { readonly state: State | 'note' }

export async function chooseJudgement(reviewing: Reviewing, subject: Subject): Promise<void> {
  const known = (await reviewing.fresh())?.subjects.find(each => keyOf(each) === keyOf(subject))
  const mine = reviewing.of(subject)?.judgements.find(({ judgement }) => judgement.by === reviewing.reviewer.name())
  const states: readonly State[] = ['met', 'partly', 'not-met', 'not-applicable']
  const items: readonly Choice[] = [
    ...states.map((state): Choice => ({
      state, label: upper(stateName(state)),
      ...(mine?.judgement.state === state && { description: mine.standing.stands ? l10n.t('as you have judged it') : l10n.t('as you judged it on the old words') }),
      ...(state === 'not-applicable' && { detail: l10n.t('Needs a reason.') }),
    })),
    { state: 'note', label: l10n.t('Note…') },
    ...(mine ? [{ state: 'not-reviewed', label: l10n.t('Take back your judgement') } as const] : []),
  ]
  const chosen = await window.showQuickPick(items, { title: known ? subjectName(known) : subject.id, placeHolder: l10n.t('How do you judge it?') })
  if (!chosen) return
  if (chosen.state === 'note') await recordNote(reviewing, subject)
  else await recordJudgement(reviewing, subject, chosen.state)
}

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
