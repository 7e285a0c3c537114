import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtInMarker, builtInProfiles } from '../../../server/src/profile/builtIn.ts'
import { analyse } from '../../../server/src/engine/analyse.ts'

/** The questions that a heading serves, as the tool reads it. */
const serves = (heading: string, profile = 'scr-board-response'): readonly string[] =>
  analyse(`---\ndocument: board-response\nprofile: ${profile}\n---\n\n# Response\n\n## ${heading}\n\nWords.\n`).assessment.response.sections[1]?.serves ?? []

describe('headings that boards write are recognised', () => {
  it.each([
    ['2. Position of the Board in relation to the Findings', 'acceptance'],
    ['3. Contextual Matters and Current Position', 'context'],
    ['4. Priorities and Strategic Alignment', 'priorities'],
    ['5. Actions to be Undertaken', 'actions'],
    ['6. Monitoring and Evaluation', 'monitoring'],
    ['7. Matters of Wider Significance', 'national'],
    ['SMART Plan', 'actions'],
    ['Governance', 'monitoring'],
    ['About this response', 'time'],
    ['What matters most, and where it fits', 'priorities'],
    ['Where practice is today', 'context'],
    ['What we ask of national bodies', 'national'],
    ['What does the Board say?', 'acceptance'],
    ['What has changed already?', 'context'],
    ['What happens next?', 'actions'],
    ['How will you know it has worked?', 'monitoring'],
    ['Where we were and where we are', 'context'],
    ['Priorities', 'priorities'],
    ['Response to recommendations', 'acceptance'],
    ['Response to recommendations', 'actions'],
    ['Oversight', 'monitoring'],
    ['National', 'national'],
    ['THE BOARD’S POSITION', 'acceptance'],
    ['Action Plan', 'actions'],
    ['Next steps', 'actions'],
    ['3.2 How we will measure impact', 'monitoring'],
    ['National recommendations', 'national'],
    ['Timetable', 'time'],
    ['Progress to date', 'context'],
    ['Learning and Improvement Framework', 'priorities'],
  ])('“%s” serves %s', (heading, question) => {
    expect(serves(heading)).toContain(question)
    expect(serves(heading, 'lcspr-response')).toContain(question)
  })

  it.each(['Introduction', 'Background', 'Conclusion', 'Acknowledgements', 'Wren', 'The Board', 'Summary', 'Finding 2'])('“%s” serves no question', (heading) => {
    expect(serves(heading)).toEqual([])
  })

  it('each offered title serves its own question, in every profile', () => {
    for (const profile of builtInProfiles.map(({ id }) => id)) {
      for (const { id, section } of builtInMarker(profile)!.questions) {
        if (!section) continue
        expect(serves(section.title, profile)).toEqual([id])
        expect(serves(builtInMarker('scr-board-response')!.questions.find((q) => q.id === id)!.section!.title, profile)).toContain(id)
      }
    }
  })

  it('no two questions share an alias, but for a response to the recommendations', () => {
    const owners = new Map<string, string[]>()
    for (const { id, section } of builtInMarker('scr-board-response')!.questions) {
      for (const alias of section?.aliases ?? []) owners.set(alias.toLowerCase(), [...(owners.get(alias.toLowerCase()) ?? []), id])
    }
    const shared = [...owners].filter(([, ids]) => ids.length > 1).map(([alias]) => alias).sort()
    expect(shared).toEqual(['our response to the recommendations', 'response to findings and recommendations', 'response to recommendations', 'response to the recommendations'])
  })
})

it('the profiles’ files end with a line break and are written as JSON writes them', () => {
  for (const id of builtInProfiles.map(({ id }) => id)) {
    const text = readFileSync(new URL(`../../../server/profiles/${id}.json`, import.meta.url), 'utf8')
    expect(`${JSON.stringify(JSON.parse(text), null, 2)}\n`).toBe(text)
  }
})
