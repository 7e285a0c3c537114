/** Every pair of the word lists in every form, by table: `UPDATE=1` writes it anew, to be read through. */
import { fixesOf } from '../../../server/src/engine/assessment.ts'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { applyInsertions } from '../../support/applyInsertions.ts'
import { article, formsOf, inflect, plural } from '../../../server/src/prose/inflect.ts'
import { inForm, listEntries } from '../../../server/src/prose/wordList.ts'
import { wordLists } from '../../../server/src/prose/wordLists.ts'

const entries = listEntries(wordLists)
const path = 'test/prose/inflections.txt'

/** “began/begun” where past and participle differ and the place decides. */
const table = [...entries.values()].filter(({ kind, choices }) => kind !== 'phrase' && choices.length > 0).flatMap(({ forms, choices }) => [...forms].map(([said, form]) =>
  `${said} → ${choices.map(choice => [...new Set([inForm(choice, form, false), inForm(choice, form, true)])].join('/')).join(' or ')}`))

test('every verb and noun has its form in the table', () => {
  if (process.env.UPDATE || !existsSync(path)) writeFileSync(path, `${table.join('\n')}\n`)
  expect(table.join('\n')).toBe(readFileSync(path, 'utf8').trimEnd())
})

test('no pair says the same on both sides, and none leads back to its list', () => {
  const said = new Set([...entries.values()].filter(({ before, after }) => before + after === 0).flatMap(({ forms }) => [...forms.keys()]))
  for (const { list, forms, choices } of entries.values()) {
    for (const [one, form] of forms) for (const choice of choices) {
      expect(inForm(choice, form, false)).not.toBe(one)
      // A spelling is mended first; the word may still have a shorter one.
      expect(list !== 'british-spelling' && said.has(inForm(choice, form, false)) ? `${one} → ${choice}` : '').toBe('')
    }
  }
})

test('every choice is put into a sentence as the table has it', () => {
  let tried = 0
  for (const { list, forms, choices, kind, before, after } of entries.values()) {
    if (before + after > 0 || kind !== 'verb') continue
    for (const [said, form] of forms) {
      const text = `They ${said} all of it.`
      const problem = analyse(text).assessment.problems.find(({ rule }) => rule === list)
      if (!problem) continue
      tried++
      fixesOf(problem).forEach(({ insertions }, i) => expect(applyInsertions(text, insertions)).toBe(`They ${inForm(choices[i]!, form, false)} all of it.`))
    }
  }
  expect(tried).toBeGreaterThan(500)
}, 60_000)

describe('the forms of words', () => {
  test.each([['carry out', 'carries out', 'carried out', 'carried out', 'carrying out'], ['begin', 'begins', 'began', 'begun', 'beginning'], ['plan', 'plans', 'planned', 'planned', 'planning'], ['agree', 'agrees', 'agreed', 'agreed', 'agreeing'],
    ['go', 'goes', 'went', 'gone', 'going'], ['tie', 'ties', 'tied', 'tied', 'tying'], ['stay', 'stays', 'stayed', 'stayed', 'staying'], ['watch', 'watches', 'watched', 'watched', 'watching'], ['make sure', 'makes sure', 'made sure', 'made sure', 'making sure']])('%s', (base, s, past, participle, ing) => {
    expect([inflect(base, 's'), inflect(base, 'past'), inflect(base, 'participle'), inflect(base, 'ing')]).toEqual([s, past, participle, ing])
  })
  test('of “be” are all there', () => expect(formsOf('be late').map(([form]) => form)).toEqual(['be late', 'am late', 'are late', 'is late', 'was late', 'were late', 'been late', 'being late']))
  test.each([['child', 'children'], ['way of working', 'ways of working'], ['policy', 'policies'], ['process', 'processes'], ['integrated care board', 'integrated care boards']])('%s, %s', (one, many) => expect(plural(one)).toBe(many))
  test.each([['hour', 'an'], ['unit', 'a'], ['NHS', 'an'], ['MASH', undefined], ['UK', undefined], ['GP', 'a'], ['11-year-old', 'an'], ['8', 'an'], ['110', undefined], ['historic', undefined], ['one', 'a'], ['unimportant', 'an'], ['uninsured', 'an'], ['university', 'a'], ['umbrella', 'an'], ['unit’s', 'a']])('%s takes %s', (word, wanted) => expect(article(word)).toBe(wanted))
})
