/** What a writer lets stand: in a comment, in front matter, in settings. */
import { describe, expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { analyse, type MarkerChoice } from '../../../server/src/engine/analyse.ts'
import { codeActions, sourceActions } from '../../../server/src/features/codeActions.ts'
import { applyInsertions } from '../../../server/src/features/insertionEdits.ts'
import { settingsFrom } from '../../../server/src/lsp/settings.ts'

const mine = new Set(['plain-words', 'unused-ignore', 'repeated-word', 'words-to-avoid', 'acronym-not-explained'])
const found = (text: string, choice: MarkerChoice = {}) => analyse(text, choice).assessment.problems.filter(({ rule }) => mine.has(rule)).map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`)
const comment = (said: string): string => `<!-- board-response-ignore ${said} -->`

describe('a comment', () => {
  test('lets a problem stand in its own paragraph and nowhere else', () => {
    expect(found(`Staff met prior to May. ${comment('plain-words: the order says so')}\n\nStaff met prior to June.`)).toEqual(['plain-words: prior to'])
  })
  test('speaks of the list item or the cell that it stands in', () => {
    expect(found(`- Met prior to May. ${comment('plain-words: as ordered')}\n- Met prior to June.`)).toEqual(['plain-words: prior to'])
    expect(found(`| A | B |\n|:--|:--|\n| prior to May ${comment('plain-words: as ordered')} | prior to June |`)).toEqual(['plain-words: prior to'])
  })
  test('alone speaks of what follows', () => {
    expect(found(`${comment('plain-words: as ordered')}\n\nMet prior to May.\n\nMet prior to June.`)).toEqual(['plain-words: prior to'])
    expect(found(`${comment('plain-words: as ordered')}\nMet prior to May.\n\nMet prior to June.`)).toEqual(['plain-words: prior to'])
  })
  test('speaks of the rules that it names', () => {
    expect(found(`Met prior to the the day. ${comment('plain-words: as ordered')}`)).toEqual(['repeated-word: the the'])
    expect(found(`Met prior to the the day. ${comment('plain-words, repeated-word: as ordered')}`)).toEqual([])
  })
  test.each([
    ['without a reason', 'plain-words', 2, 'gives no reason'],
    ['with a blank for its reason', 'plain-words: [why it stands]', 2, 'gives no reason'],
    ['that names no rule', '', 2, 'names no rule'],
    ['that names a rule there is not', 'plain-wrods: as ordered', 2, 'no rule “plain-wrods”'],
    ['that has outlived its problem', 'repeated-word: as ordered', 2, 'nothing to say here any more'],
  ])('%s is told of', (_, said, count, message) => {
    const problems = analyse(`Met prior to May. ${comment(said)}`).assessment.problems.filter(({ rule }) => mine.has(rule))
    expect(problems.length).toBe(count)
    const told = problems.find(({ rule }) => rule === 'unused-ignore')!
    expect(told.message).toContain(message)
    expect(applyInsertions(`Met prior to May. ${comment(said)}`, told.fixes[0]!.insertions)).toBe('Met prior to May.')
  })
  test('of a rule that is off is left alone', () => {
    expect(found(`Met in May. ${comment('plain-words: as ordered')}`, { rules: { 'plain-words': 'off' } })).toEqual([])
  })
  test('in code is an example', () => {
    expect(found(`\`\`\`\n${comment('plain-words')}\n\`\`\``)).toEqual([])
  })
})

describe('front matter', () => {
  const head = (lines: string): string => `---\ndocument: board-response\n${lines}---\n\nMet prior to a robust day. The MASH met, and the MASH spoke.`
  test('leaves out rules for the document', () => {
    expect(found(head(''))).toEqual(['plain-words: prior to', 'words-to-avoid: robust', 'acronym-not-explained: MASH'])
    expect(found(head('ignore:\n  - plain-words\n  - rule: words-to-avoid\n    reason: agreed words\n'))).toEqual(['acronym-not-explained: MASH'])
  })
  test('allows words and abbreviations', () => {
    expect(found(head('allowed-words: [robust, MASH]\n'))).toEqual(['plain-words: prior to'])
  })
})

describe('settings', () => {
  test('grade rules anew, turn them off, and allow words', () => {
    const text = 'Met prior to a robust day.'
    expect(found(text, { rules: { 'plain-words': 'off' }, allowedWords: ['robust'] })).toEqual([])
    expect(analyse(text, { rules: { 'plain-words': 'error' } }).assessment.problems.find(({ rule }) => rule === 'plain-words')?.severity).toBe('error')
  })
  test('that make no sense are passed over', () => {
    expect(settingsFrom({ rules: { 'plain-words': 'loud', 'shall': 'off' }, allowedWords: ['a', 3, ''] })).toMatchObject({ rules: { shall: 'off' }, allowedWords: ['a'] })
    expect(settingsFrom({ rules: 7, allowedWords: 'x' })).toMatchObject({ rules: {}, allowedWords: [] })
  })
})

describe('actions', () => {
  const offered = (text: string, at: string, make = codeActions) => {
    const document = TextDocument.create('file:///a.md', 'markdown', 1, text)
    const position = document.positionAt(text.indexOf(at))
    const actions = make({ document, assessment: analyse(text).assessment, range: { start: position, end: position }, support: { snippets: false, documentChanges: false }, pages: undefined })
    return actions.map(({ title, kind, edit }) => ({ title, kind, after: TextDocument.applyEdits(document, edit!.changes!['file:///a.md']!) }))
  }
  test('mend every place at once', () => {
    const every = offered('We utilised it.\n\nWe will utilise it, and they utilise it.', 'utilised').find(({ title }) => title.startsWith('Replace every'))!
    expect(every.title).toBe('Replace every “utilise” with “use” (3 places)')
    expect(every.after).toBe('We used it.\n\nWe will use it, and they use it.')
  })
  test('let a problem stand, for a reason that is still to be written', () => {
    const ignore = offered('- Met prior to May.\n- Met.', 'prior').find(({ title }) => title.startsWith('Ignore'))!
    expect(ignore.after).toBe(`- Met prior to May. ${comment('plain-words: [why it stands]')}\n- Met.`)
  })
  test('mend all that is sure, and only that', () => {
    const [all] = offered('We met prior to the the day in a hour’s time, and will utilize a robust form. MASH met.', 'We', sourceActions)
    expect(all).toEqual({ title: 'Mend all that is sure', kind: 'source.fixAll.boardResponse', after: 'We met before the day in an hour’s time, and will utilise a robust form. MASH met.' })
    expect(offered('We met.', 'We', sourceActions)).toEqual([])
  })
  test('list the abbreviations', () => {
    const text = '# A\n\n## B\n\nThe MASH and the LADO met. The ICB and the MASH agreed.\n'
    const list = offered(text, 'MASH').find(({ title }) => title.includes('abbreviations'))!
    expect(list.title).toBe('Insert a list of the 3 abbreviations at the end')
    expect(list.after).toContain('## Abbreviations\n\n| Short form | Words |\n|:--|:--|\n| ICB | Integrated care board |\n| LADO | Local authority designated officer |\n| MASH | Multi-agency safeguarding hub |')
    expect(found(list.after)).toEqual([])
  })
})
