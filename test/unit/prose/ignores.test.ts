/** What a writer lets stand: in a comment, in front matter, in settings. */
import { describe, expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { ignoredAs } from '../../../server/src/engine/ignores.ts'
import { analyse, type MarkerChoice } from '../../../server/src/engine/analyse.ts'
import { codeActions, sourceActions } from '../../../server/src/features/codeActions.ts'
import { applyInsertions } from '../../support/applyInsertions.ts'
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
    ['that names a rule nearly', 'plain-wrods: as ordered', 2, 'Did you mean “plain-words”?'],
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
  const dates = 'report-presented: 9 May 2018\nresponse-agreed: 8 May 2018\n'
  const dated = (below: string): string => `---\ndocument: board-response\ntitle: Our response\nboard: A\nreview: B\n${dates}---\n\n${below}`
  const rest = (text: string): readonly string[] => analyse(text).assessment.problems.map(ignoredAs)
  test('below the front matter speaks of that, and of what follows', () => {
    const out = comment('dates-out-of-order: the board met first')
    expect(rest(dated('# Our response\n'))).toContain('dates-out-of-order')
    for (const text of [`${out}\n\n# Our response\n`, `${comment('length: as ordered')}\n\n${out}\n# Our response\n`, `${out}\n`]) expect(rest(dated(text))).not.toContain('dates-out-of-order')
    expect(rest(dated(`# Our response\n\n${out}\n`))).toContain('dates-out-of-order')
  })
  test('below the title speaks of that too, of one question or of all', () => {
    const problems = rest(dated('# Our response\n\nWords.\n'))
    const below = (said: string): readonly string[] => rest(dated(`# Our response\n\n${comment('length: as ordered')}\n\n${comment(said)}\n\nWords.\n`)).filter(rule => rule !== 'unused-ignore')
    expect(problems).toContain('question-not-found/national')
    expect(below('question-not-found/national: nothing is needed')).toEqual(problems.filter(rule => rule !== 'question-not-found/national'))
    expect(below('question-not-found: an acknowledgement, the response follows').filter(rule => rule.startsWith('question-not-found'))).toEqual([])
    expect(rest(`Words.\n# Our response\n${comment('empty-section: as agreed')}\n`)).not.toContain('empty-section')
    expect(rest(`# Our response\n\n${comment('question-not-found/nation: x')}\n`)).toContain('unused-ignore')
  })
  test('lets no front matter stand that cannot be read, but one that lacks something', () => {
    const lacking = `---\ndocument: board-response\n---\n\n`
    expect(rest(`${lacking}# R\n`)).toContain('front-matter-incomplete')
    expect(rest(`${lacking}${comment('front-matter-incomplete: as the website has it')}\n\n# R\n`)).not.toContain('front-matter-incomplete')
    const out = comment('front-matter: as the website has it')
    expect(rest(`---\ndocument: board-response\nstatus: drafft\n---\n\n${out}\n\n# R\n`).filter(rule => rule === 'front-matter')).toHaveLength(1)
    expect(rest(`---\ndocument: board-response\ntitle: "R\n---\n\n${out}\n\n# R\n`)).toContain('front-matter')
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
  test('name a rule whose name has quotation marks without a second pair', () => {
    expect(offered('The council shall act.', 'shall').map(({ title }) => title)).toContain('Ignore “Shall” here, with a reason')
    expect(offered('Met prior to May.', 'prior').map(({ title }) => title)).toContain('Ignore “Plainer words” here, with a reason')
  })
  test.each([
    ['in front matter', '---\ndocument: board-response\ntitle: T\nboard: A\nreview: B\nreport-presented: 9 May 2018\nresponse-agreed: 8 May 2018\n---\n# T\n\nWords.\n', '8 May', 'Dates out of order', `---\n\n${comment('dates-out-of-order: [why it stands]')}\n# T\n`],
    ['for lack of a line', '---\ndocument: board-response\n---\n\n# T\n', '---', 'Front matter not complete', `---\n\n${comment('front-matter-incomplete: [why it stands]')}\n\n# T\n`],
    ['at the title', '# T\nWords.\n', 'T', 'Enough time to write it?', `# T\n\n${comment('question-not-found/time: [why it stands]')}\nWords.\n`],
    ['at a title that is underlined', 'T\n===\n', 'T', 'Enough time to write it?', `T\n===\n\n${comment('question-not-found/time: [why it stands]')}\n`],
    ['at a title in the front matter alone', '---\ndocument: board-response\ntitle: T\nboard: A\nreview: B\n---\n\nWords.\n', 'T\n', 'Enough time to write it?', `---\n\n${comment('question-not-found/time: [why it stands]')}\n\nWords.\n`],
  ])('let a problem stand %s', (_, text, at, name, after) => {
    const ignore = offered(text, at).find(({ title }) => title === `Ignore “${name}” here, with a reason`)!
    expect(ignore.after).toContain(after)
    const given = ignore.after.replace('[why it stands]', 'as agreed')
    const named = (now: string): readonly string[] => analyse(now).assessment.problems.map(ignoredAs)
    expect(named(given).filter(one => !named(text).includes(one))).toEqual([])
    expect(named(text).filter(one => !named(given).includes(one))).toEqual([/ignore (\S+):/.exec(given)![1]])
  })
  test('let no fault of the front matter’s form stand', () => {
    expect(offered('---\ndocument: board-response\ntitle: T\nboard: A\nreview: B\nstatus: drafft\n---\n\n# T\n', 'drafft').map(({ title }) => title)).toEqual(['Replace “drafft” with “draft”'])
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
