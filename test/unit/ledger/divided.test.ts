import { describe, expect, it } from 'vitest'
import { readText } from './read.ts'

const position = (words: string): string => readText(`## Recommendation 1\n\n${words}\n`).ledger.findings.map(f => f.position).join('; ')

describe('a position that not everybody holds, or not now', () => {
  it.each([
    ['The council and the ICB accept this recommendation; Port Constabulary does not.', 'accepted-in-part'],
    ['Two of the three partners accept this recommendation. Port Constabulary does not, for want of officers.', 'accepted-in-part'],
    ['Two of the three partners accept this recommendation.', 'accepted-in-part'],
    ['All three of the three partners accept this recommendation.', 'accepted'],
    ['The Board accepts this recommendation. Port Constabulary cannot.', 'accepted-in-part'],
    ['The Board accepts this recommendation. Most wards hold a list. The children’s ward does not.', 'accepted'],
    ['The council does not.', 'not-stated'],
    ['We would accept this if there were money, but there is none.', 'not-stated'],
    ['Had the law allowed it we would have accepted this.', 'not-stated'],
    ['We would support this recommendation.', 'accepted'],
    ['At first we did not accept this. On reflection we do.', 'accepted'],
    ['At first we did not accept this. The harbour has been asked for its view.', 'not-stated'],
    ['The draft response rejected this. We were wrong to, and now accept it.', 'accepted'],
    ['Nobody counted the calls. Now we do.', 'not-stated'],
  ])('%s', (words, wanted) => expect(position(words)).toBe(wanted))
  it('in rows of several agencies, whose cell for the finding is merged with the one above', () =>
    expect(readText('| Recommendation | Agency | Accepted? |\n|--|--|--|\n| **4.1** Lamps should be lit | Port Council | Y |\n| | Port Trust | Y |\n| **4.2** Bells should be hung | Port Council | Y |\n| | Port Trust | Part |\n').ledger.findings.map(f => `${f.label} ${f.position}`)).toEqual(['Recommendation 4.1 accepted', 'Recommendation 4.2 accepted-in-part']))
  it('in a cell', () =>
    expect(readText('| Rec | Response |\n|--|--|\n| Recommendation 1 | Agreed by two of three partners |\n| Recommendation 2 | Agreed by all partners |\n').ledger.findings.map(f => f.position)).toEqual(['accepted-in-part', 'accepted']))
})
