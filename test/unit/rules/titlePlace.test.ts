import { expect, it } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { titlePlace } from '../../../server/src/rules/place.ts'
import { readTree } from '../ledger/read.ts'
import { parse } from '../../../server/src/syntax/parse.ts'

const marked = (text: string): string => {
  const { start, end } = titlePlace(readTree(parse(text)).response)
  return text.slice(start, end)
}

const letter = 'Thank you for your report of 6 November 2031 on the death of Child K in Larkhaven, which the Board has read with great care and great sorrow.'

it('is the first heading', () => expect(marked('Words.\n\n# Response\n\nMore.\n')).toBe('# Response'))
it('is a short first line, whole', () => expect(marked('Response to the review\n\nWe accept.\n')).toBe('Response to the review'))
it('is the first words of a letter that stands in one line', () => expect(marked(`${letter}\n`)).toBe('Thank you for your report of 6 November 2031 on the death of'))
it('is the greeting of a letter that has a bold line above it', () => expect(marked(`**Private and confidential**\n\nDear Madam,\n\n${letter}\n`)).toBe('Dear Madam,'))
it('is the title in the front matter before a bold line', () => {
  const text = '---\ntitle: Our answer\n---\n\n**Private and confidential**\n\nWords.\n'
  const { start, end } = titlePlace(analyse(text).assessment.response)
  expect(text.slice(start, end)).toBe('Our answer')
})
it('is no comment that readers do not see', () => expect(marked(`<!-- from the post room -->\n\n${letter}\n`)).toBe('Thank you for your report of 6 November 2031 on the death of'))
it('is the greeting below a whole letterhead', () => expect(marked(`**Private and confidential**\n\n${['Larkhaven Board', 'Quay House', 'Larkhaven', 'Telephone 000', 'To the Coroner', '6 November 2031'].join('\n\n')}\n\nDear Madam,\n\n${letter}\n`)).toBe('Dear Madam,'))
