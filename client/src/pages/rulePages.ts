/** The rules' own pages, as read-only documents. Problems link to them by `board-response-rule:/rules/<id>.md`. */
import { l10n, workspace, type Disposable, Uri } from 'vscode'
import { readOwnFile } from '../files.ts'
import { openPage } from './open.ts'
import { rulePages } from './schemes.ts'

export function registerRulePages(extension: Uri): Disposable {
  return workspace.registerTextDocumentContentProvider(rulePages, {
    provideTextDocumentContent: async uri => {
      const id = idOf(uri)
      if (id === undefined) return l10n.t('There is no such page.')
      try {
        return await readOwnFile(extension, 'dist', 'pages', `${id}.md`)
      } catch {
        return l10n.t('There is no page for the rule “{0}”.', id)
      }
    },
  })
}

export async function openRulePage(id: string): Promise<void> {
  await openPage(Uri.from({ scheme: rulePages, path: `/rules/${id}.md` }))
}

/** Only a rule's own name: a link cannot reach any other file. */
function idOf({ path }: Uri): string | undefined {
  return /^\/rules\/([a-z0-9-]+)\.md$/.exec(path)?.[1]
}
