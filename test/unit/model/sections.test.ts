import { describe, expect, it } from 'vitest'
import { readResponse } from '../../../server/src/model/readResponse.ts'
import { builtInMarker, defaultProfile } from '../../../server/src/profile/builtIn.ts'
import { parse } from '../../../server/src/syntax/parse.ts'

const marker = builtInMarker(defaultProfile)!
const sections = (text: string) => readResponse(parse(text), undefined, marker).sections

describe('sections', () => {
  it.each([
    ['## 3. Priorities', '3. ', 'Priorities'],
    ['## 2.1 Priorities', '2.1 ', 'Priorities'],
    ['## B) Priorities', 'B) ', 'Priorities'],
    ['## Section 4: Priorities', 'Section 4: ', 'Priorities'],
    ['## iv. Priorities', 'iv. ', 'Priorities'],
    ['## **Priorities**', '', 'Priorities'],
    ['## A plan for children', '', 'A plan for children'],
    ['## 2024 in review', '', '2024 in review'],
    ['Priorities\n===', '', 'Priorities'],
  ])('%s', (text, number, title) => {
    const [s] = sections(text)
    expect([s?.number, s?.title]).toEqual([number, title])
  })

  it('spans the whole heading, marks and underline included', () => {
    const text = 'Intro.\n\n## One ##\n\nText.\n\nTwo\n---\n\nMore.\n'
    expect(sections(text).map(s => text.slice(s.heading.start, s.heading.end))).toEqual(['## One ##', 'Two\n---'])
  })

  it('nests by rank, and takes a bold line for one rank deeper', () => {
    const text = '# A\n\n## B\n\ntext\n\n**C**\n\ntext\n\n**D**\n\ntext\n\n## E\n'
    const all = sections(text)
    expect(all.map(s => [s.title, s.depth, s.marked, s.parent])).toEqual([
      ['A', 1, true, -1], ['B', 2, true, 0], ['C', 3, false, 1], ['D', 3, false, 1], ['E', 2, true, 0],
    ])
    expect(text.slice(all[1]!.body.start, all[1]!.body.end)).toContain('**D**')
    expect(all[1]!.body.end).toBe(text.indexOf('## E'))
  })

  it('does not take a bold sentence or a bold lead for a heading', () => {
    expect(sections('**We accept all of it.**\n\n**Owner:** the chair\n\n**Not** a heading **here**')).toEqual([])
  })

  it('knows an empty section, a comment aside', () => {
    expect(sections('## A\n\n<!-- later -->\n\n## B\n\n### C\n\ntext\n').map(s => s.empty)).toEqual([true, false, false])
  })

  it.each([
    ['## How we will know it has worked', ['monitoring']],
    ['## 6. MONITORING AND EVALUATION', ['monitoring']],
    ['## Priorities', ['priorities']],
    ['## The weather', []],
  ])('serves: %s', (text, serves) => expect(sections(text)[0]?.serves).toEqual(serves))

  it('passes over headings in a quotation', () => {
    expect(sections('> ## Recommendation 1\n> Do this.\n').length).toBe(0)
  })
})
