/** The commands of a review. Each takes the row that it was chosen on, the word “selected” from a key, or asks which question or finding. */
import { l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode'
import { keyOf, type State, type Subject } from '../../../server/src/review/review.ts'
import { exportReview as write } from '../review/exportReview.ts'
import { subjectOfFinding } from '../review/findings.ts'
import { recordJudgement, recordNote } from '../review/judging.ts'
import { reviewUri } from '../review/place.ts'
import type { Filter } from '../review/filter.ts'
import { subjectOfRow, type JudgementNode } from '../review/rows.ts'
import { stateName, subjectName, subjectWords } from '../review/words.ts'
import { showWhatChanged as compare } from '../review/whatChanged.ts'
import { responseAtHand, type Command, type Services } from './services.ts'

const judgeAs = (state: State): Command => async (services, row) => {
  if (!responseAtHand(services)) return
  const subject = await subjectOf(services, row, l10n.t('Judge as {0}', stateName(state)))
  if (subject) await recordJudgement(services.reviewing, subject, state)
}

export const judgeMet = judgeAs('met')
export const judgePartly = judgeAs('partly')
export const judgeNotMet = judgeAs('not-met')
export const judgeNotApplicable = judgeAs('not-applicable')
export const clearJudgement = judgeAs('not-reviewed')

/** The row's tick, by the space bar. */
export const toggleMet: Command = async (services, row) => {
  if (!services.reading.document()) return
  const { checklist, outline, reviewing } = services
  if (row === 'selected finding') await reviewing.fresh()
  const subject = await (row === 'selected finding' ? outline.selected() : checklist.selected())
  if (!subject) return
  const mine = reviewing.of(subject)?.judgements.find(({ judgement }) => judgement.by === reviewing.reviewer.name())
  await recordJudgement(reviewing, subject, mine?.judgement.state === 'met' && mine.standing.stands ? 'not-reviewed' : 'met')
}

export const noteJudgement: Command = async (services, row) => {
  if (!responseAtHand(services)) return
  const subject = await subjectOf(services, row, l10n.t('Note'))
  if (subject) await recordNote(services.reviewing, subject)
}

export const showWhatChanged: Command = async (services, row) => {
  if (!responseAtHand(services)) return
  await services.reviewing.fresh()
  const { judged } = (typeof row === 'object' && row !== null && 'judged' in row ? row : {}) as Partial<JudgementNode>
  const subject = judged ? judged.judgement : await subjectOf(services, row, l10n.t('Compare Old and New Words'), true)
  const judgements = (subject && services.reviewing.of(subject)?.judgements) ?? []
  const first = judged ?? judgements.find(({ standing }) => !standing.stands) ?? judgements[0]
  if (first) await compare(services.reviewing, keyOf(first.judgement), first.judgement.by)
  else if (subject) void window.showInformationMessage(l10n.t('Nobody has judged this yet, so there are no old words to compare.'))
}

export const nextOpenQuestion: Command = services => step(services, 1)
export const previousOpenQuestion: Command = services => step(services, -1)

/** Open is what this reviewer has not judged, or is to look at again; as long as nobody is named, what nobody has. */
async function step(services: Services, by: 1 | -1): Promise<void> {
  if (!responseAtHand(services)) return
  const { reading, reviewing, checklist } = services
  const questions = (await reading.fresh())?.questions ?? []
  if (reviewing.begun()) await reviewing.fresh()
  const me = reviewing.reviewer.name()
  const isOpen = (id: string): boolean => {
    const now = reviewing.of({ kind: 'question', id })
    return me === undefined ? now?.progress !== 'reviewed' : !now?.judgements.some(({ judgement, standing }) => judgement.by === me && standing.stands)
  }
  const selected = await checklist.selected()
  const at = selected?.kind === 'question' ? questions.findIndex(({ id }) => id === selected.id) : -1
  const from = at < 0 ? (by === 1 ? -1 : 0) : at
  for (let n = 1; n <= questions.length; n++) {
    const question = questions[(((from + by * n) % questions.length) + questions.length) % questions.length]
    if (question && isOpen(question.id)) {
      await checklist.reveal(question.id)
      return
    }
  }
  void window.showInformationMessage(l10n.t('No question is open: each has a judgement that stands on its words.'))
}

export const unfoldQuestion: Command = async ({ checklist }, question) => {
  if (typeof question === 'string') await checklist.unfold(question)
}

export const filterChecklist: Command = async services => {
  if (!responseAtHand(services)) return
  const now = services.reviewing.filter()
  const items: readonly (QuickPickItem & { readonly filter: Filter })[] = [
    { filter: 'all', label: l10n.t('All questions') },
    { filter: 'open', label: l10n.t('Open'), detail: l10n.t('Not judged yet, or to be looked at again.') },
    { filter: 'look-again', label: l10n.t('Look again'), detail: l10n.t('Judged on words that have changed since.') },
    { filter: 'mine', label: l10n.t('Mine'), detail: l10n.t('Judged or noted by you.') },
  ]
  const chosen = await window.showQuickPick(items.map(item => ({ ...item, ...(item.filter === now && { description: l10n.t('shown now') }) })), { title: l10n.t('Filter Checklist'), placeHolder: l10n.t('Which questions should be shown?') })
  if (!chosen) return
  if (chosen.filter !== 'all' && services.reviewing.begun()) await services.reviewing.fresh()
  services.reviewing.setFilter(chosen.filter)
}

export const showAllQuestions: Command = ({ reviewing }) => reviewing.setFilter('all')

export const exportReview: Command = async services => {
  if (responseAtHand(services)) await write(services.reviewing)
}

export const changeReviewer: Command = async ({ reviewing }) => void await reviewing.reviewer.change()

export const openReviewFile: Command = async services => {
  const document = responseAtHand(services)
  if (!document) return
  try {
    await window.showTextDocument(reviewUri(document.uri))
  } catch {
    void window.showInformationMessage(l10n.t('This response has no review yet. It is made with the first judgement.'))
  }
}

export const comment: Command = async services => {
  if (responseAtHand(services)) await services.reviewComments.begin()
}
export const submitComment: Command = ({ reviewComments }, reply) => reviewComments.submit(reply)
export const resolveComment: Command = ({ reviewComments }, thread) => reviewComments.resolve(thread, true)
export const reopenComment: Command = ({ reviewComments }, thread) => reviewComments.resolve(thread, false)
export const withdrawComment: Command = ({ reviewComments }, remark) => reviewComments.withdraw(remark)

async function subjectOf(services: Services, row: unknown, title: string, judgedOnly = false): Promise<Subject | undefined> {
  const { reviewing, checklist, outline } = services
  if (row === 'selected') return await checklist.selected() ?? pick(services, title, judgedOnly)
  if (row === 'selected finding') {
    await reviewing.fresh()
    return await outline.selected() ?? pick(services, title, judgedOnly)
  }
  const direct = subjectOfRow(row)
  if (direct) return direct
  if (typeof row === 'object' && row !== null) {
    await reviewing.fresh()
    const finding = subjectOfFinding(reviewing, row)
    if (finding) return finding
  }
  return pick(services, title, judgedOnly)
}

async function pick({ reviewing }: Services, title: string, judgedOnly: boolean): Promise<Subject | undefined> {
  const result = await reviewing.fresh()
  const me = reviewing.reviewer.name()
  const items = (result?.subjects ?? []).flatMap((subject, i, all): (QuickPickItem & { readonly subject?: Subject })[] => {
    const now = reviewing.of(subject)
    if (judgedOnly && !now?.judgements.length) return []
    const heading = subject.kind === 'finding' && all[i - 1]?.kind === 'question' ? [{ label: l10n.t('Findings'), kind: QuickPickItemKind.Separator }] : []
    return [...heading, { label: subjectName(subject), description: now ? subjectWords(now, me) : '', subject: { kind: subject.kind, id: subject.id } }]
  })
  if (items.length === 0) {
    void window.showInformationMessage(judgedOnly ? l10n.t('Nothing has been judged yet.') : l10n.t('The response could not be read just now. Please try again in a moment.'))
    return undefined
  }
  const chosen = await window.showQuickPick(items, { title, placeHolder: l10n.t('Which question or finding?'), matchOnDescription: true })
  return chosen?.subject
}
