/** A section that was put in to be filled in says nothing: no answer, no count and no finding is another for it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { analyse } from '../../../server/src/engine/analyse.ts'
import { allSectionsFix, sectionFix } from '../../../server/src/rules/fixes/sectionFix.ts'
import { applyInsertions } from '../../support/applyInsertions.ts'

const folders = ['client/sample', 'test/corpus/own', 'test/corpus/later']
/** Its one check stands just below three fifths of the page, which a section below makes longer. */
const placed = '15-care-provider.md'
const texts = folders.flatMap(folder => readdirSync(folder).filter(name => name.endsWith('.md') && name !== placed).map(name => join(folder, name)))

/** Verdicts, and the ledger. */
function said(text: string) {
  const { assessment: { response, answers } } = analyse(text)
  return {
    response, answers,
    told: [
      ...answers.map(({ question, verdict }) => `${question.id}: ${verdict}`),
      ...response.findings.map(f => `${f.label}: ${f.position}, ${f.actions.length}`),
      ...response.actions.map(a => `${a.text} | ${a.owner?.text} | ${a.due?.text} | ${a.finding}`),
    ],
  }
}

test.each(texts)('%s', path => {
  const text = readFileSync(path, 'utf8')
  const { response, answers, told } = said(text)
  for (const fix of [...answers.map(({ question }) => sectionFix(response, answers, question)), allSectionsFix(response, answers)])
    if (fix) expect(said(applyInsertions(text, fix.insertions)).told, fix.title).toEqual(told)
})

const page = (more: string): string => `Dear Sir\n\nThank you for your report on the ferry. ${'The harbour is small and its steps are old. '.repeat(14)}\n\n${more}Yours faithfully\n\nHarbour Master\n`
const answer = (text: string, id: string) => said(text).answers.find(({ question }) => question.id === id)!

test('a title in bold is no answer', () => {
  const asked = page('**What we ask of national bodies**\n\nWe ask [name of the national body] to [what it should do], because [why this cannot be put right here].\n\n')
  expect([page(''), asked].map(text => answer(text, 'national').verdict)).toEqual(['not-found', 'not-found'])
  expect(answer(page('**What we will do first**\n\n[What comes first, and when.]\n\n'), 'priorities').evidence).toEqual([])
})

test('prompts are no words, and their sentences are not measured', () => {
  const reading = (text: string): string => answer(text, 'plain-english').reading.replace(/^\d+ words/, 'Words')
  const prompts = '[What happened to the child, in two or three plain sentences, and what the people who knew them best would want everybody who reads this page to know about them and their life.]\n\n'
  expect(answer(page(prompts), 'plain-english').reading).toBe(answer(page(''), 'plain-english').reading)
  expect(reading(page(prompts))).toContain('No sentence is longer than')
})
