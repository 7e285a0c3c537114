import { exportResponse as write } from '../publish/exportResponse.ts'
import { responseAtHand, type Command } from './services.ts'

export const exportResponse: Command = async services => {
  if (responseAtHand(services)) await write(services.reviewing, services.publish)
}
