import { describe, expect, it } from 'vitest'
import { readText } from './read.ts'

const findings = (text: string): string => readText(text).ledger.findings.map(f => `${f.label}: ${f.position}`).join('; ')
const letter = (opening: string, ...titles: string[]): string => `${opening}\n\n${titles.map(title => `${title}\n\nThe Harbour Office has looked into how this is done and has met the boatmen.\n`).join('\n')}`

describe('headings that repeat what the review is concerned about', () => {
  it.each([
    ['the topics of one sentence, each under an italic line', letter('I write about your report of 4 May, in which you raised concerns about lantern checks, boatmen’s hours and the mending of ladders.', '*Lantern checks*', '*Hours of boatmen*', '*Mending of ladders*'),
      'Lantern checks: not-stated; Hours of boatmen: not-stated; Mending of ladders: not-stated'],
    ['what the coroner was told, and not the lines before them', letter('You are concerned that the wording of the harbour notices may lead a visitor to believe that a boat is coming, and that boats can be cancelled by anyone.', 'About the Harbour Office', 'Who oversees the harbour', 'Wording of notices', 'Cancellation of boats'),
      'Wording of notices: not-stated; Cancellation of boats: not-stated'],
  ])('are findings: %s', (_, text, wanted) => expect(findings(text)).toBe(wanted))

  it.each([
    ['the page says what it covers', letter('This response covers lantern checks, boatmen’s hours and the mending of ladders.', '*Lantern checks*', '*Hours of boatmen*', '*Mending of ladders*')],
    ['one heading alone repeats it', letter('You are concerned that nobody checks the lanterns.', 'How the harbour is run', 'Lantern checks')],
    ['headings share a word or two with it', letter('Your report raised concerns that the harbour office and its boatmen do not speak to visitors.', 'The harbour and its history', 'Who the boatmen answer to', 'Visitors in the summer months')],
  ])('are none where %s', (_, text) => expect(findings(text)).toBe(''))
})
