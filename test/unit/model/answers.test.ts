import { describe, expect, it } from 'vitest'
import { answerQuestions } from '../../../server/src/engine/answers/answerQuestions.ts'
import { readFrontMatter } from '../../../server/src/model/readFrontMatter.ts'
import { readResponse } from '../../../server/src/model/readResponse.ts'
import { builtInMarker, defaultProfile } from '../../../server/src/profile/builtIn.ts'
import type { Marker } from '../../../server/src/profile/marker.ts'
import { parse } from '../../../server/src/syntax/parse.ts'

const usual = builtInMarker(defaultProfile)!

function answer(text: string, id: string, marker: Marker = usual) {
  const tree = parse(text)
  const response = readResponse(tree, tree.frontMatter && readFrontMatter(text, tree.frontMatter), marker)
  return answerQuestions(response, marker).find(a => a.question.id === id)!
}

describe('time', () => {
  it.each([
    ['The report was presented to the Board on 4 May 2025. The response was agreed on 6 July 2025. It is published on 1 August 2025.', 'answered'],
    ['Thank you for your report dated 4 May 2025.', 'partly'],
    ['The service was launched on 4 May 2025.', 'not-found'],
    ['---\npresented: 2025-05-04\npublished: 2025-08-01\n---\n\nText.', 'answered'],
    ['| Step | Date |\n|---|---|\n| Report presented to the Board | 4 May 2025 |\n| Response agreed | 6 July 2025 |', 'answered'],
    ['The report was presented on [insert date] and the response agreed on xx/xx/25.', 'not-found'],
  ])('%s', (text, verdict) => expect(answer(text, 'time').verdict).toBe(verdict))
})

describe('plain English', () => {
  const long = `${'The Board has carefully considered the representations made by agencies and by practitioners, '.repeat(4)}and accepts.`

  it('says what was measured, and that only a reader can judge', () => {
    const { verdict, reading, evidence } = answer(`${'We met. The review was read by all of us. '.repeat(3)}\n\n${long}`, 'plain-english')
    expect(verdict).toBe('needs-judgement')
    expect(reading).toMatch(/ 1 of 4 sentences is longer than 25 words, and it is hard to read at the age of 14\. Only a reader/)
    expect(evidence.map(e => e.text)).toEqual([long])
  })

  it('answers in part at best where most sentences are long', () => expect(answer(long, 'plain-english').verdict).toBe('partly'))

  it('does not measure the review’s own words', () => expect(answer(`> ${long}\n\nWe accept all of this.`, 'plain-english').reading).toContain('No sentence is longer'))
})

describe('monitoring', () => {
  it('is not answered by outputs', () => {
    expect(answer('Actions will be closed when evidence of completion is received, and RAG rated until then.', 'monitoring').verdict).toBe('not-found')
  })
  it('is answered in part by one check, in full by a check of the actions in general', () => {
    expect(answer('We will audit ten files in May.', 'monitoring').verdict).toBe('partly')
    expect(answer('We will audit whether these actions have made a difference in May.', 'monitoring').verdict).toBe('answered')
  })
  it('does not take the review’s recommendation for the board’s plan', () => {
    const text = '## Recommendation 1\n\nThe Board should audit its files each quarter and evaluate the impact.\n\n### Response to recommendation 1\n\nAccepted.\n'
    expect(answer(text, 'monitoring').verdict).toBe('not-found')
  })
})

describe('what is denied or only supposed', () => {
  it.each([
    ['We have not yet audited any of these cases, and nobody has been asked to.', 'monitoring', 'not-found'],
    ['It is too early to say how the effect of these actions will be measured.', 'monitoring', 'not-found'],
    ['An audit would have shown that the actions were not working.', 'monitoring', 'not-found'],
    ['The number of alarms fitted will be reported to the executive every month until all actions are complete.', 'monitoring', 'not-found'],
    ['We do not accept that there are priorities among these findings.', 'priorities', 'not-found'],
    ['The call was graded priority 2.', 'priorities', 'not-found'],
    ['We have not yet decided which of these recommendations comes first.', 'priorities', 'not-found'],
    ['The home was inspected by the Care Quality Commission and follows its guidance.', 'national', 'not-found'],
    ['Ofsted asked whether the school had told the council.', 'national', 'not-found'],
    ['We’ll write to the Dept. for Education by 31 October 2028 to ask that it amend its guidance.', 'national', 'answered'],
    ['You did not ask that anything be done nationally and we make no observation on it.', 'national', 'not-found'],
    ['None of the five recommendations calls for action outside the county, and we have added no request of government.', 'national', 'answered'],
    ['We have not yet decided which of the recommendations we accept.', 'acceptance', 'not-found'],
    ['We will open a joint front door in May and will have trained all staff by June.', 'context', 'not-found'],
    ['The review examined the period from 2018 to 2020. The inquest was opened on 3 March 2021.', 'context', 'not-found'],
    ['The response has not yet been agreed: the Board meets on 4 June 2026.', 'time', 'not-found'],
  ])('%s (%s)', (text, id, verdict) => expect(answer(text, id).verdict).toBe(verdict))
})

describe('a table of fields', () => {
  const card = (check: string): string => `## Recommendation 1\n\n| Field | Entry |\n|---|---|\n| What the report said | The Board should audit its files every quarter. |\n| Lead | Head of Early Help |\n| How we shall test it | ${check} |\n`
  it('is read by the names in its first column', () => {
    expect(answer(card('Twenty-five records read at random in May'), 'monitoring').verdict).not.toBe('not-found')
    expect(answer(card('Attendance sheets'), 'monitoring').verdict).toBe('not-found')
    expect(answer(card(''), 'monitoring').verdict).toBe('not-found')
  })
})

describe('a question of a profile’s own', () => {
  it('is read by its lexicons, with no code', () => {
    const question = { ...usual.questions[0]!, id: 'checks', reader: 'phrases', lexicons: { full: ['monitoring/check'], part: ['monitoring/progress'] } }
    const marker = { ...usual, questions: [question] }
    expect(answer('We will dip sample ten files.', 'checks', marker).verdict).toBe('answered')
    expect(answer('Progress will be reported to the Board.', 'checks', marker).verdict).toBe('partly')
    expect(answer('We will not dip sample files.', 'checks', marker).verdict).toBe('not-found')
  })
})

describe('who does what', () => {
  const rows = (...leads: readonly string[]): string => `| Action | Lead | By when |\n|---|---|---|\n${leads.map(lead => `| Write a new procedure | ${lead} | June 2026 |`).join('\n')}`
  it.each([
    [['Head of Service', 'Harbour Master'], '2 actions say who does what.'],
    [['Head of Service', 'All agencies', 'TBC', 'to be confirmed', '[Lead to be agreed]', 'T.B.C.', 'all staff'], 'One action says who does what.'],
    [['All agencies', 'TBC'], 'Actions are listed, but not who will do them.'],
  ])('%j', (leads, reading) => expect(answer(rows(...leads), 'actions').reading).toBe(reading))
})

describe('the review’s words in italics', () => {
  const page = (heading: string, words: string): string => `# Our answers\n\n## ${heading}\n\n${words}\n\nWe accept this. The council will hire ten workers by June 2031.\n`
  const theirs = '*Since 2028 caseloads have grown from 20 to 31 and staff have left.*'

  it.each(['Finding 1', '1', 'Recommendation 2'])('are not the board’s below “%s”', heading => expect(answer(page(heading, theirs), 'context').evidence).toEqual([]))

  it('are the board’s where it speaks in them, below any other heading, and in plain letters', () => {
    expect(answer(page('Finding 1', '*We have cut caseloads from 31 to 20 since 2028, and staff have stayed.*'), 'context').evidence).not.toEqual([])
    expect(answer(page('Where we are', theirs), 'context').evidence).not.toEqual([])
    expect(answer(page('Finding 1', theirs.replaceAll('*', '')), 'context').evidence).not.toEqual([])
  })
})
