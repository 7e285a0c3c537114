/** The words of the checklist. */
import { l10n } from 'vscode'
import type { ChecklistQuestion, Verdict } from '../../../server/src/protocol.ts'

export function verdictWords(verdict: Verdict): string {
  switch (verdict) {
    case 'answered': return l10n.t('answered')
    case 'partly': return l10n.t('partly')
    case 'not-found': return l10n.t('nothing found')
    case 'needs-judgement': return l10n.t('needs a person')
  }
}

/** “3  Findings accepted?”: as short as it can be, so that what was found stands beside it. */
export function questionLabel({ number, short, label = short }: ChecklistQuestion): string {
  return number === undefined ? label : `${number}  ${label}`
}

/** Said once by a screen reader: the number, the question, the verdict. */
export function spokenQuestion({ number, short, verdict }: ChecklistQuestion): string {
  const words = verdictWords(verdict)
  return number === undefined
    ? l10n.t('{0} {1}', short, words)
    : l10n.t('Question {0}: {1} {2}', number, short, words)
}

/** At most `length` characters, cut at a word, in one line and without Markdown's marks. */
export function shortened(text: string, length = 90): string {
  const line = text.replace(/<br ?\/?>|[*`|]+|\s+/g, ' ').replace(/ {2,}/g, ' ').trim()
  if (line.length <= length) return line
  const cut = line.lastIndexOf(' ', length - 1)
  return `${line.slice(0, cut > length / 2 ? cut : length - 1)}…`
}
