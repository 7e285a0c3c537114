import { l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode'
import { questionLabel, shortened } from '../checklist/words.ts'
import { showWords, type ProtocolRange } from '../editor/goToWords.ts'
import { responseAtHand, type Command, type Services } from './services.ts'

/** Given a document and a range, goes there, on request only before it; else asks which of the words that answer the questions. */
export const goToEvidence: Command = async (services, uri, range, before) => {
  if (typeof uri === 'string' && isRange(range)) return showWords(uri, range, before === true)
  const document = responseAtHand(services)
  const picked = document && await pickEvidence(services)
  if (document && picked) await showWords(document.uri.toString(), picked)
}

async function pickEvidence({ reading }: Services): Promise<ProtocolRange | undefined> {
  const result = await reading.fresh()
  const items = (result?.questions ?? []).flatMap((question): (QuickPickItem & { range?: ProtocolRange })[] => question.evidence.length === 0 ? [] : [
    { label: questionLabel(question), kind: QuickPickItemKind.Separator },
    ...question.evidence.map(({ text, kind, range }) => ({ label: shortened(text), description: kind, range })),
  ])
  if (items.length === 0) {
    void window.showInformationMessage(l10n.t('Nothing has been found for any question yet.'))
    return undefined
  }
  const chosen = await window.showQuickPick(items, { title: l10n.t('Go to Evidence'), placeHolder: l10n.t('Which words do you want to see?'), matchOnDescription: true })
  return chosen?.range
}

function isRange(value: unknown): value is ProtocolRange {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value && isPosition(value.start) && isPosition(value.end)
}

function isPosition(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'line' in value && 'character' in value
    && typeof value.line === 'number' && typeof value.character === 'number'
}
