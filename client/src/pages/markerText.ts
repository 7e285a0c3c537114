/** The marker's whole text, as a read-only document that the server writes. */
import { l10n, Uri, workspace, type Disposable } from 'vscode'
import { MarkerText, type MarkerTextParams, type MarkerTextResult } from '../../../server/src/protocol.ts'
import type { Server } from '../server/server.ts'
import { openPage } from './open.ts'
import { markerPages } from './schemes.ts'

export function registerMarkerText(server: Server): Disposable {
  return workspace.registerTextDocumentContentProvider(markerPages, {
    provideTextDocumentContent: async ({ query }) => {
      const answer = await server.request<MarkerTextResult>(MarkerText, paramsOf(query))
      return answer?.markdown ?? l10n.t('The marker’s text could not be read. Close this page and try again.')
    },
  })
}

/** `document` decides whose marker it is; `question` is shown first. */
export async function openMarkerText(document: Uri | undefined, question: string | undefined): Promise<void> {
  const params: MarkerTextParams = {
    ...(document ? { textDocument: { uri: document.toString() } } : {}),
    ...(question === undefined ? {} : { question }),
  }
  await openPage(Uri.from({ scheme: markerPages, path: `/${l10n.t('The marker’s text')}.md`, query: JSON.stringify(params) }))
}

/** The page's address may have been written by hand: what is no parameter is left out. */
function paramsOf(query: string): MarkerTextParams {
  try {
    const { textDocument, question } = JSON.parse(query) as MarkerTextParams
    return {
      ...(typeof textDocument?.uri === 'string' ? { textDocument: { uri: textDocument.uri } } : {}),
      ...(typeof question === 'string' ? { question } : {}),
    }
  } catch {
    return {}
  }
}
