import { insert } from '../editor/insertEdit.ts'
import { responseAtHand, type Command } from './services.ts'

export const insertFrontMatter: Command = async services => {
  const document = responseAtHand(services)
  if (document) await insert(services.server, document, 'front-matter')
}
