import { l10n, window } from 'vscode'
import { QuestionAt, type QuestionAtParams, type QuestionAtResult } from '../../../server/src/protocol.ts'
import { responseAtHand, type Command } from './services.ts'

/** From the words at the cursor to the question that they bear on. */
export const showInChecklist: Command = async services => {
  const document = responseAtHand(services)
  const editor = document && window.visibleTextEditors.find(one => one.document === document)
  if (!document || !editor) return
  const { line, character } = editor.selection.active
  const params: QuestionAtParams = { textDocument: { uri: document.uri.toString() }, position: { line, character } }
  const answer = await services.server.request<QuestionAtResult>(QuestionAt, params)
  if (answer?.question !== undefined && await services.checklist.reveal(answer.question)) return
  void window.showInformationMessage(l10n.t('The words at the cursor were not read as bearing on any question.'))
}
