import { editTable } from '../editor/tableEdit.ts'
import type { Command } from './services.ts'

export const tableToList: Command = services => editTable(services, 'to-list')
