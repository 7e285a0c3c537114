import { editTable } from '../editor/tableEdit.ts'
import type { Command } from './services.ts'

export const listToTable: Command = services => editTable(services, 'to-table')
