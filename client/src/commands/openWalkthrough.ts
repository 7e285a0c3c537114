import { commands } from 'vscode'
import type { Command } from './services.ts'

export const openWalkthrough: Command = async ({ context }) => {
  await commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#boardResponse.firstSteps`, false)
}
