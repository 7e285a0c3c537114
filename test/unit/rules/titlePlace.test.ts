import { expect, it } from 'vitest'
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
it('is no comment that readers do not see', () => expect(marked(`<!-- from the post room -->\n\n${letter}\n`)).toBe('Thank you for your report of 6 November 2031 on the death of'))
