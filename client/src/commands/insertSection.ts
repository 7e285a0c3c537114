import { l10n, window } from 'vscode'
import { insert } from '../editor/insertEdit.ts'
import { rowQuestion } from './rowQuestion.ts'
import { responseAtHand, type Command, type Services } from './services.ts'

/** Given a row of the checklist, inserts that question's section; else asks which of the missing ones. */
export const insertSection: Command = async (services, row) => {
  const document = responseAtHand(services)
  if (!document) return
  const question = rowQuestion(row) ?? await pickMissing(services)
  if (question !== undefined) await insert(services.server, document, 'section', { question })
}

async function pickMissing({ reading }: Services): Promise<string | undefined> {
  const result = await reading.fresh()
  const missing = (result?.questions ?? []).flatMap(({ id, insert, text }) => insert ? [{ id, label: insert, detail: text }] : [])
  if (missing.length === 0) {
    void window.showInformationMessage(result
      ? l10n.t('No section is missing: something was found for each question.')
      : l10n.t('The response could not be read yet. Please try again in a moment.'))
    return undefined
  }
  const chosen = await window.showQuickPick(missing, {
    title: l10n.t('Insert Section'),
    placeHolder: l10n.t('Which section do you want to insert?'),
    matchOnDetail: true,
  })
  return chosen?.id
}
