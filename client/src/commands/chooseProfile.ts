import { l10n, window } from 'vscode'
import { insert } from '../editor/insertEdit.ts'
import { readTemplateIndex } from '../templates/templateIndex.ts'
import { responseAtHand, type Command } from './services.ts'

/** Asks which kind of review is answered, and says so in the front matter: its questions are shown from then on. */
export const chooseProfile: Command = async services => {
  const document = responseAtHand(services)
  if (!document) return
  const { profiles } = await readTemplateIndex(services.context.extensionUri)
  const now = (await services.reading.fresh())?.profile.id
  const items = profiles.map(({ id, label, detail }) => ({ id, label, detail, ...(id === now && { description: l10n.t('shown now') }) }))
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Kind of Review'),
    placeHolder: l10n.t('What kind of review do you answer? The front matter will say so.'),
    matchOnDetail: true,
  })
  if (chosen) await insert(services.server, document, 'profile', { profile: chosen.id })
}
