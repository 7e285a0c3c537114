import { openMarkerText } from '../pages/markerText.ts'
import { rowQuestion } from './rowQuestion.ts'
import type { Command } from './services.ts'

/** Given a row of the checklist, shows that question first. Without a response, the default marker is shown. */
export const showMarkerText: Command = async ({ reading }, row) => {
  await openMarkerText(reading.document()?.uri, rowQuestion(row))
}
