import { editTable } from '../editor/tableEdit.ts'
import type { Command } from './services.ts'

/** A row below the cursor's own, with the next reference. */
export const addRow: Command = services => editTable(services, 'add-row')
