import { responseAtHand, type Command } from './services.ts'

export const openReviewPanel: Command = services => {
  if (responseAtHand(services)) services.panel.open()
}
