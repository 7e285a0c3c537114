/** The questions before a new response: which form, which kind of review, and the few names. `undefined` where the writer turns back. */
import { l10n, window, workspace } from 'vscode'
import { profilesFor } from './profilesFor.ts'
import type { Template, TemplateField, TemplateIndex, TemplateProfile } from './templateIndex.ts'

const title = () => l10n.t('New Board Response')

/** UTF-16 units. A title longer than this is a paragraph pasted by mistake. */
const longestName = 200

export async function askTemplate({ templates }: TemplateIndex): Promise<Template | undefined> {
  const items = templates.map(template => ({ label: template.title, detail: template.description, template }))
  const chosen = await window.showQuickPick(items, { title: title(), placeHolder: l10n.t('Which form should the response take?'), matchOnDetail: true })
  return chosen?.template
}

/** The profile of the settings comes first. Nothing is asked where the form has one of its own. */
export async function askProfile(template: Template, index: TemplateIndex): Promise<TemplateProfile | undefined> {
  const profiles = profilesFor(template, index)
  if (profiles.length < 2) return profiles[0]
  const usual = workspace.getConfiguration('boardResponse').get('profile')
  const items = [...profiles]
    .sort((a, b) => Number(b.id === usual) - Number(a.id === usual))
    .map(profile => ({ label: profile.label, detail: profile.detail, profile }))
  const chosen = await window.showQuickPick(items, { title: title(), placeHolder: l10n.t('What kind of review do you answer?'), matchOnDetail: true })
  return chosen?.profile
}

export async function askFields(fields: readonly TemplateField[], { label }: TemplateProfile): Promise<ReadonlyMap<string, string> | undefined> {
  const filled = new Map<string, string>()
  for (const [i, { id, prompt, example }] of fields.entries()) {
    const value = await window.showInputBox({
      title: l10n.t('{0} ({1} of {2})', title(), i + 1, fields.length),
      prompt: l10n.t('{0} Leave it empty to fill it in later.', prompt),
      placeHolder: l10n.t('For example: {0}', example.replace('{{kind}}', label)),
      ignoreFocusOut: true,
      validateInput: text => text.length > longestName
        ? l10n.t('This is {0} characters long. Please keep it to {1}: a name, not a paragraph.', text.length, longestName)
        : undefined,
    })
    if (value === undefined) return undefined
    filled.set(id, value)
  }
  return filled
}
