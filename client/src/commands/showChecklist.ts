import { commands } from 'vscode'
import type { Command } from './services.ts'

export const showChecklist: Command = async () => {
  await commands.executeCommand('boardResponse.checklist.focus')
}
