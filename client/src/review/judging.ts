/** Recording a judgement: who, on which words, and what it needs to be told. */
import { l10n, window, type TextDocument } from 'vscode'
import type { ReviewResult, ReviewSubject } from '../../../server/src/protocol.ts'
import { annotate, judge, judgementOf } from '../../../server/src/review/judge.ts'
import { keyOf, type State, type Subject } from '../../../server/src/review/review.ts'
import { boundOf, type Reviewing } from './reviewing.ts'
import { subjectName } from './words.ts'

interface AtHand {
  readonly document: TextDocument
  readonly result: ReviewResult
  readonly subject: ReviewSubject
  readonly by: string
}

/** Judges on the words as they are when this is called, whatever is typed while a note is asked for. False where the reviewer turns back or nothing can be judged. */
export async function recordJudgement(reviewing: Reviewing, subject: Subject, state: State): Promise<boolean> {
  const found = await atHand(reviewing, subject)
  if (!found) return false
  const note = state === 'not-reviewed' ? undefined : await askWhatIsNeeded(reviewing, found, state)
  if (note === null) return false
  const { document, result, by } = found
  const at = new Date().toISOString()
  await reviewing.reviews.change(document, review => judge(review, { kind: subject.kind, id: subject.id, by, at, state, ...(note !== undefined && { note }) }, boundOf(result, found.subject)))
  return true
}

export async function recordNote(reviewing: Reviewing, subject: Subject): Promise<boolean> {
  const found = await atHand(reviewing, subject)
  if (!found) return false
  const { document, by } = found
  const note = await askNote(found.subject, l10n.t('Your note stands in the record beside your judgement.'), noteOf(reviewing, subject, by), stateOf(reviewing, subject, by) === 'not-applicable')
  if (note === undefined) return false
  const at = new Date().toISOString()
  await reviewing.reviews.change(document, review => annotate(review, subject, by, at, note))
  return true
}

async function atHand(reviewing: Reviewing, subject: Subject): Promise<AtHand | undefined> {
  const document = reviewing.document()
  const result = document && await reviewing.fresh()
  if (!document || !result) {
    void window.showWarningMessage(l10n.t('Nothing was recorded: the response could not be read just now. Please try again in a moment.'))
    return undefined
  }
  if (!result.read) {
    void window.showWarningMessage(l10n.t('Nothing was recorded: this response is too large to be read, so there are no words to judge. Raise “boardResponse.maxCharacters” in the settings.'))
    return undefined
  }
  const found = result.subjects.find(each => keyOf(each) === keyOf(subject))
  if (!found) {
    void window.showWarningMessage(l10n.t('Nothing was recorded: “{0}” is no longer in the response.', subject.id))
    return undefined
  }
  const by = await reviewing.reviewer.ask()
  return by === undefined ? undefined : { document, result, subject: found, by }
}

/** A reason where the judgement needs one; for what only a person can say, what they know; for what is not met, what is missing. `null` where the reviewer turns back. */
async function askWhatIsNeeded(reviewing: Reviewing, { subject, by }: AtHand, state: State): Promise<string | undefined | null> {
  const before = noteOf(reviewing, subject, by)
  if (state === 'not-applicable') return await askNote(subject, l10n.t('Why does this not apply? The reason stands in the record.'), before, true) ?? null
  if (subject.person !== undefined) return await askNote(subject, l10n.t('{0} Note what you know, or leave it empty.', subject.person), before, false) ?? null
  return state === 'partly' || state === 'not-met' ? await askNote(subject, l10n.t('What is still missing? Note it for the record, or leave it empty.'), before, false) ?? null : undefined
}

async function askNote(subject: ReviewSubject, prompt: string, value: string, needed: boolean): Promise<string | undefined> {
  return window.showInputBox({
    title: subjectName(subject), prompt, value, ignoreFocusOut: true,
    placeHolder: needed ? l10n.t('The reason') : l10n.t('A note for the record'),
    validateInput: text => needed && text.trim() === '' ? l10n.t('Please say why this does not apply: readers of the record will ask.') : undefined,
  })
}

const mine = (reviewing: Reviewing, subject: Subject, by: string) => {
  const kept = reviewing.kept()
  return kept && judgementOf(kept.review, subject, by)
}
const noteOf = (reviewing: Reviewing, subject: Subject, by: string): string => mine(reviewing, subject, by)?.note ?? ''
const stateOf = (reviewing: Reviewing, subject: Subject, by: string): State | undefined => mine(reviewing, subject, by)?.state
