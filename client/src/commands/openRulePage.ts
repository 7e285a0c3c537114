import { l10n, languages, window, type QuickPickItem } from 'vscode'
import { openRulePage as open } from '../pages/rulePages.ts'
import { rulePages } from '../pages/schemes.ts'
import { responseAtHand, type Command, type Services } from './services.ts'

/** Given a rule's id, opens its page; else asks which of the rules behind the document's problems. */
export const openRulePage: Command = async (services, rule) => {
  const id = typeof rule === 'string' ? rule : await pickRule(services)
  if (id !== undefined) await open(id)
}

async function pickRule(services: Services): Promise<string | undefined> {
  const document = responseAtHand(services)
  if (!document) return undefined
  const rules = new Map<string, QuickPickItem & { readonly rule: string }>()
  for (const { code, message } of languages.getDiagnostics(document.uri)) {
    if (typeof code !== 'object' || code.target.scheme !== rulePages) continue
    const rule = String(code.value)
    if (!rules.has(rule)) rules.set(rule, { rule, label: message })
  }
  if (rules.size === 0) {
    void window.showInformationMessage(l10n.t('This response has no problems, so there is no rule to read about.'))
    return undefined
  }
  const chosen = await window.showQuickPick([...rules.values()], {
    title: l10n.t('Read About a Problem'),
    placeHolder: l10n.t('Which problem do you want to read about?'),
  })
  return chosen?.rule
}
