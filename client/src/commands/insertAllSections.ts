import { insert } from '../editor/insertEdit.ts'
import { responseAtHand, type Command } from './services.ts'

export const insertAllSections: Command = async services => {
  const document = responseAtHand(services)
  if (document) await insert(services.server, document, 'all-sections')
}
