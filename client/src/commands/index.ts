/** Every command by its id. A fault in one is told in a sentence and logged; none reaches the writer as an exception. */
import { commands, l10n, window, type Disposable } from 'vscode'
import { addColumn } from './addColumn.ts'
import { addRow } from './addRow.ts'
import { chooseProfile } from './chooseProfile.ts'
import { exportResponse } from './exportResponse.ts'
import { goToEvidence } from './goToEvidence.ts'
import { insertAllSections } from './insertAllSections.ts'
import { insertFrontMatter } from './insertFrontMatter.ts'
import { insertSection } from './insertSection.ts'
import { listToTable } from './listToTable.ts'
import { newResponse } from './newResponse.ts'
import { openReviewPanel } from './openReviewPanel.ts'
import { openRulePage } from './openRulePage.ts'
import { openSample } from './openSample.ts'
import { openWalkthrough } from './openWalkthrough.ts'
import { restartServer } from './restartServer.ts'
import * as review from './review.ts'
import type { Command, Services } from './services.ts'
import { showInChecklist } from './showInChecklist.ts'
import { showMarkerText } from './showMarkerText.ts'
import { tableToList } from './tableToList.ts'
import { stopTreating, treatAs } from './treatAs.ts'

const all: Readonly<Record<string, Command>> = {
  new: newResponse,
  treatAs,
  stopTreating,
  insertSection,
  insertAllSections,
  insertFrontMatter,
  chooseProfile,
  goToEvidence,
  showInChecklist,
  addRow,
  addColumn,
  listToTable,
  tableToList,
  showMarkerText,
  openReviewPanel,
  openRulePage,
  openSample,
  openWalkthrough,
  exportResponse,
  restartServer,
  ...review,
}

export function registerCommands(services: Services): Disposable[] {
  return Object.entries(all).map(([name, command]) => commands.registerCommand(`boardResponse.${name}`, async (...args: unknown[]) => {
    try {
      await command(services, ...args)
    } catch (error) {
      services.log.error(`boardResponse.${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      const show = l10n.t('Show Output')
      const chosen = await window.showErrorMessage(l10n.t('That could not be done. The output of Board Response says why.'), show)
      if (chosen === show) services.log.show()
    }
  }))
}
