/** Markdown made of the sentences with faults and without, in all the places where a sentence can stand. */
import fc from 'fast-check'
import { readFileSync } from 'node:fs'

const lines = (name: string): readonly string[] => readFileSync(`test/prose/${name}.txt`, 'utf8').split('\n').filter(line => line !== '' && !line.startsWith('#'))

const faultSentences: readonly string[] = lines('faults').map(line => (line.split(' | ')[1] ?? '').replace(/[⟦⟧]/g, ''))
const cleanSentences: readonly string[] = lines('clean')

const sentence = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...faultSentences) }, { weight: 1, arbitrary: fc.constantFrom(...cleanSentences) })
/** A word of it in bold, or a link, as writers have them. */
const dressed = fc.tuple(sentence, fc.nat(12), fc.constantFrom('', '**', '_', 'link')).map(([text, at, mark]) => {
  const words = text.split(' ')
  const word = words[at]
  if (word === undefined || mark === '' || !/^[\p{L}’]+$/u.test(word)) return text
  words[at] = mark === 'link' ? `[${word}](https://example.org/a)` : `${mark}${word}${mark}`
  return words.join(' ')
})
const prose = fc.array(dressed, { minLength: 1, maxLength: 4 })
const cell = sentence.map(text => text.replaceAll('|', '/'))

const block = fc.oneof(
  { weight: 4, arbitrary: prose.map(all => all.join(' ')) },
  { weight: 1, arbitrary: prose.map(all => all.join('\n')) },
  { weight: 2, arbitrary: prose.map(all => all.map(one => `- ${one}`).join('\n')) },
  { weight: 1, arbitrary: prose.map(all => all.map((one, i) => `${i + 1}. ${one}`).join('\n')) },
  { weight: 1, arbitrary: fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 }).map(rows => ['| Action | Lead |', '|:--|:--|', ...rows.map(([a, b]) => `| ${a} | ${b} |`)].join('\n')) },
  { weight: 1, arbitrary: sentence.map(text => `> ${text}`) },
  { weight: 1, arbitrary: sentence.map(text => `## ${text.slice(0, 40)}`) },
  { weight: 1, arbitrary: sentence.map(text => `The review said “${text}” and we agree.`) },
)

export const proseText: fc.Arbitrary<string> = fc.array(block, { minLength: 1, maxLength: 6 }).map(blocks => `${blocks.join('\n\n')}\n`)
