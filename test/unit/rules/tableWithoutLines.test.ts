import { expect, it } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { codeActions } from '../../../server/src/features/codeActions.ts'
import { applyInsertions } from '../../support/applyInsertions.ts'
import { analyse } from '../../../server/src/engine/analyse.ts'

const told = (text: string) => analyse(text).assessment.problems.filter(({ rule }) => rule === 'table-without-lines')

const rows = ['2.\tShare one page\tAccepted\tHead of Service', '3.\tChange the form\tAccepted\tHead of Assessment', '4.\tOpen a clinic\tNot accepted\tThe trust'].join('\n')

it('makes one row of lines whose cell stands on several, with a break', () => {
  const text = `# Plan for Larkhaven\n\nNo.\tWhat\tAnswer\tLead\n1.\tRing at night\nand in the day\tAccepted\tThe trust\n${rows}\n5.\tWrite\nto all\n\nand wait\tAccepted\tThe trust\n`
  const [problem, ...more] = told(text.replace('\n5.\tWrite\nto all\n\nand wait\tAccepted\tThe trust', ''))
  expect(more).toEqual([])
  expect(problem!.message).toContain('These 5 lines look like a table')
  expect(applyInsertions(text, problem!.fixes[0]!.insertions)).toContain('| No. | What | Answer | Lead |\n| --- | --- | --- | --- |\n| 1. | Ring at night<br>and in the day | Accepted | The trust |\n| 2. | Share one page |')
})

it('has no fix that would leave a row outside, whose cell stands on several lines', () => {
  const [problem, ...more] = told(`# Plan for Larkhaven\n\nNo.\tWhat\tAnswer\tLead\n1.\tRing at night\n2. by day\tAccepted\tThe trust\n${rows}\n`)
  expect(more).toEqual([])
  expect(problem!.message).toContain('write each row in one line')
  expect(problem!.fixes).toEqual([])
})

it('has one where words alone stand round it', () => {
  const [problem] = told(`# Plan for Larkhaven\n\nWhat we will do:\n${rows}\nThat is all.\n`)
  expect(problem!.message).toContain('quick fix')
  expect(problem!.fixes).toHaveLength(1)
})

it('has one where other tabs stand apart', () => {
  expect(told(`Chair:\tA. Example\n\n${rows}\n`)[0]!.fixes).toHaveLength(1)
})

const plan = [
  'No.\tWhat\tAnswer\tLead\tBy when',
  '1.\tShare one page for each child between health, school and social care, so that nobody has to ask twice or to write twice\tAccepted\tHead of Service\t31 March 2026',
  '2.\tOpen a clinic in each of the three towns. It will be open on Saturdays. Nurses will run it. We will say so in every school. We will say so in every surgery.\tAccepted\tThe trust\tlater',
  `3.\t${'Change the form on which schools report hunger, and go on changing it until it is short. '.repeat(6)}\tAccepted\tThe trust\t31 May 2026`,
].join('\n')
const lost = `# Plan for Larkhaven\n\nWe accept all.\n\n${plan}\n`

it('is all that is told of its rows as a whole: nothing of long sentences, paragraphs, dates and owners', () => {
  const from = lost.indexOf('No.')
  expect(analyse(lost).assessment.problems.filter(({ span }) => span.end > from).map(({ rule }) => rule)).toEqual(['table-without-lines'])
  const unnumbered = lost.replace(/^\d\.\t/gm, 'A\t')
  expect(analyse(unnumbered).assessment.problems.filter(({ span }) => span.end > from).map(({ rule }) => rule)).toEqual(['table-without-lines'])
})

it('offers its fix wherever the cursor is in it', () => {
  const document = TextDocument.create('file:///response.md', 'markdown', 1, lost)
  const offered = (at: number) => codeActions({ document, assessment: analyse(lost).assessment, range: { start: document.positionAt(at), end: document.positionAt(at) }, support: { snippets: false, documentChanges: true }, pages: undefined }).map(({ title }) => title)
  const title = 'Replace these lines with a Markdown table, the first as its header'
  for (const words of ['No.', 'so that nobody', '3.\t']) expect(offered(lost.indexOf(words))).toContain(title)
  expect(offered(lost.length - 1)).toContain(title)
  expect(offered(lost.indexOf('We accept'))).not.toContain(title)
})
