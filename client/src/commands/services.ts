/** What commands work with. */
import { l10n, window, type ExtensionContext, type LogOutputChannel, type TextDocument } from 'vscode'
import type { ChecklistView } from '../checklist/view.ts'
import type { OutlineView } from '../outline/view.ts'
import type { ReviewPanel } from '../panel/panel.ts'
import type { Publisher } from '../publish/exportResponse.ts'
import type { Reading } from '../reading/reading.ts'
import type { Treated } from '../recognise/treated.ts'
import type { ReviewComments } from '../review/comments.ts'
import type { Reviewing } from '../review/reviewing.ts'
import type { Server } from '../server/server.ts'

export interface Services {
  readonly context: ExtensionContext
  readonly log: LogOutputChannel
  readonly server: Server
  readonly treated: Treated
  readonly reading: Reading
  readonly checklist: ChecklistView
  readonly outline: OutlineView
  readonly reviewing: Reviewing
  readonly reviewComments: ReviewComments
  readonly panel: ReviewPanel
  readonly publish: Publisher
}

/** Arguments come from keybindings, links and other extensions too: each command looks at what it was given. */
export type Command = (services: Services, ...args: readonly unknown[]) => Promise<void> | void

/** The response that is written now; says so where there is none. */
export function responseAtHand({ reading }: Services): TextDocument | undefined {
  const document = reading.document()
  if (!document) void window.showInformationMessage(l10n.t('Open a board response first.'))
  return document
}
