import { describe, expect, test } from 'vitest'
import { frontMatter } from '../../../server/src/rules/front-matter.ts'
import { frontMatterIncomplete } from '../../../server/src/rules/front-matter-incomplete.ts'
import { frontMatterFixes } from '../../../server/src/rules/fixes/frontMatterFix.ts'
import { after, frontMatterOf, reportsOf, responseOf, whole } from './read.ts'

/** `words: message | fix` of each report. */
const said = (text: string, rules = [frontMatter, frontMatterIncomplete]): string[] =>
  rules.flatMap(rule => reportsOf(rule, text)).map(({ span, message, fixes }) =>
    [`${text.slice(span.start, span.end)}: ${message}`, ...(fixes ?? []).map(fix => fix.title)].join(' | '))

const data = (lines: string): unknown => JSON.parse(JSON.stringify(frontMatterOf(`---\n${lines}\n---\n`)?.values))

describe('values', () => {
  test('dates stay words; numbers, booleans, lists and maps are themselves', () => {
    expect(data('published: 2016-04-14\nn: 12\nyes: true\nlist: [a, 2016-04-14]\nmap:\n  a: 31 March 2016\nnone:')).toEqual({
      published: '2016-04-14', n: 12, yes: true, list: ['a', '2016-04-14'], map: { a: '31 March 2016' }, none: null,
    })
  })
  test('an object has no prototype that a key could reach', () => {
    const values = frontMatterOf('---\n__proto__: { polluted: 1 }\nmap: { constructor: 2 }\n---\n')?.values
    expect(Object.getPrototypeOf(values)).toBeNull()
    expect(Object.getPrototypeOf(values?.['map'])).toBeNull()
    expect(Object.keys(values ?? {})).toEqual(['__proto__', 'map'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
  test('what stands above a break is still read', () => {
    expect(frontMatterOf('---\ndocument: board-response\ntitle: "half\n---\n')?.values['document']).toBe('board-response')
  })
  test('aliases are followed, and a bomb of them is cut off', () => {
    expect(data('a: &x Fenwold\nb: *x')).toEqual({ a: 'Fenwold', b: 'Fenwold' })
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
    for (let i = 1; i < 12; i++) lines.push(`a${i}: &a${i} [${Array(9).fill(`*a${i - 1}`).join(', ')}]`)
    const read = frontMatterOf(`---\n${lines.join('\n')}\n---\n`)
    expect(read?.faults.map(f => f.message).join()).toContain('more than can be read')
  })
  test('keys and values have their places', () => {
    const text = '---\ntitle: "A b"\nagencies:\n  - name: C d\n    short:\n---\n'
    const shown = frontMatterOf(text)?.nodes.map(n => [n.path.join('/'), n.key && text.slice(n.key.start, n.key.end), text.slice(n.value.start, n.value.end), n.value.start])
    expect(shown).toEqual([
      ['', undefined, 'title: "A b"\nagencies:\n  - name: C d\n    short:', 4],
      ['title', 'title', '"A b"', 11],
      ['agencies', 'agencies', '- name: C d\n    short:', 29],
      ['agencies/0', undefined, 'name: C d\n    short:', 31],
      ['agencies/0/name', 'name', 'C d', 37],
      ['agencies/0/short', 'short', '', 51],
    ])
  })
})

describe('faults of the YAML in plain words', () => {
  test.each([
    ['title: Response: Child D', 'Response: Child D: The value of “title” has a colon in it. Put it in quotation marks: title: "Response: Child D" | Insert quotation marks round the value'],
    ['title:Foo', 'title:Foo: A space is missing after “title:”. Put one there. | Insert the space after “title:”'],
    ['title: "Foo', '"Foo: The quotation mark that opens here is never closed. Put " at the end of the words. | Insert the closing quotation mark'],
    ["title: 'The Board's plan'", "'The Board's plan': Words are left over after the closing quotation mark. Put the whole value in quotation marks, of the kind that it does not hold itself. | Insert a second apostrophe, which YAML reads as one"],
    ['title: *Bold* words', '*Bold* words: The value of “title” cannot be read. Put it in quotation marks: title: "*Bold* words" | Insert quotation marks round the value'],
    ['title: [insert', '[insert: The bracket “[” that opens here is never closed. Put “]” at its end, or put the whole value in quotation marks. | Insert the closing bracket'],
    ['title: "a\\q"', '\\q: “\\q” has no meaning between double quotation marks. Write two backslashes for one. | Insert a second backslash, which YAML reads as one'],
    ['board', 'board: “board” has no colon after it. Write “board: ” and then what it is. | Insert the colon after “board”'],
    ['agencies:\n\t- b', '\t: A tab stands at the start of this line, which YAML does not allow. Put two spaces in its place.'],
    ['agencies:\n   - x\n  - y', '- y: This item is not set in as far as those above it. Give each item of a list the same number of spaces.'],
    ['agencies: - b', '- b: A list begins on the line below its key. Put “- b” on a line of its own, two spaces in. | Insert a line break before the list'],
    ['title: a\n  status: draft', '  status: draft: This line is set in under a line that already has its value. Take away the spaces before it.'],
    ['status: draft\nstatus: agreed', 'status: “status” stands here twice. Keep one and delete the other line.'],
    ['status: draft\n...\nreport: x.md', '...: “...” ends the front matter here, and nothing below it is read. Delete this line.'],
    ['Just prose here.', 'Just prose here.: This line is not a “key: value”. Write a key, a colon, a space and the value; the text of the response comes below the closing “---”.'],
    ['? [a]\n: b', '[a]: This value has no plain word for its key. Write a key, a colon, a space and the value.'],
  ])('%j', (lines, wanted) => expect(said(whole(lines))).toEqual([wanted]))

  test.each(['title: "Foo', 'title: [Foo', 'title: {Foo', "title: 'Foo"])('what stands below %j, which is left open, is read as it was meant', open => {
    const text = whole(`${open}\nagencies:\n  - Fenwold Council\npublished: 1 April 2018`)
    expect(said(text)).toHaveLength(1)
    expect(frontMatterOf(text)?.values).toMatchObject({ title: 'Foo', agencies: ['Fenwold Council'], published: '1 April 2018' })
  })

  test('two lines that are broken each on its own are both told', () => {
    expect(said(whole('title: A: b\nreview: C: d')).map(s => s.slice(0, 6))).toEqual(['A: b: ', 'C: d: '])
  })
})

describe('faults against the schema', () => {
  test.each([
    ['pubished: 2016-04-01', 'pubished: “pubished” is not a key of the front matter. Did you mean “published”? | Replace “pubished” with “published”'],
    ['Report_Presented: 2016-04-01', 'Report_Presented: “Report_Presented” is not a key of the front matter. Did you mean “report-presented”? | Replace “Report_Presented” with “report-presented”'],
    ['date-published: 2016-04-01', 'date-published: “date-published” is not a key of the front matter. Did you mean “published”?'],
    ['status: Drafft', 'Drafft: “Drafft” is not a value of “status”. Did you mean “draft”? It can be draft, for-agreement, agreed or published. | Replace “Drafft” with “draft”'],
    ['status: "drafft"', '"drafft": “drafft” is not a value of “status”. Did you mean “draft”? It can be draft, for-agreement, agreed or published. | Replace “drafft” with “draft”'],
    ['status: half-agreed', 'half-agreed: “half-agreed” is not a value of “status”. Did you mean “agreed”? It can be draft, for-agreement, agreed or published.'],
    ['status:', 'status: “status” has no value yet. Write draft, for-agreement, agreed or published. Or delete the line. | Insert a value for “status”'],
    ['document: report', 'report: “document” must be “board-response”, and “report” stands here.'],
    ['title: 2016', '2016: “title” is read as a number, and words are wanted. Put it in quotation marks: "2016". | Insert quotation marks round the value'],
    ['title: [A title]', '[A title]: “title” is a list here, and one value is wanted. Words in square brackets are read as a list: put them in quotation marks. | Insert quotation marks round the value'],
    ['title: "[insert: title]"', '"[insert: title]": “title” is still to be filled in: it holds “[insert: title]”. What belongs here: the title that readers will see.'],
    ['board:', 'board: “board” has no value yet. What belongs here: the board, partnership or organisation that answers, with its full name.'],
    ['agencies: Fenwold Council', 'Fenwold Council: “agencies” is a list. Write each item on a line of its own, with “- ” before it. | Insert a hyphen, which makes it a list'],
    ['agencies: Council, Police', 'Council, Police: “agencies” is a list. Write each item on a line of its own, with “- ” before it.'],
    ['agencies:\n  - A\n  - A', 'A: “A” is listed twice. Delete one of the two.'],
    ['agencies:\n  - name: A\n    shrt: B', 'shrt: “shrt” is not a key of item 1 of “agencies”. Did you mean “short”? | Replace “shrt” with “short”'],
    ['ignore:\n  - long-sentance', 'long-sentance: There is no rule “long-sentance”. Did you mean “long-sentence”? | Replace “long-sentance” with “long-sentence”'],
    ['ignore:\n  - rule: brevity\n    reason: Ours', 'brevity: There is no rule “brevity”. Write its name as it stands beside a problem, or take it out.'],
    ['agencies:\n  - short: B', 'short: B: Item 1 of “agencies” has no “name”. What belongs here: the agency\'s full name.'],
    ['published: 31/13/2016', '31/13/2016: “31/13/2016” is not a date. Write it as 2016-12-31 or 31 December 2016.'],
    ['published: 04/14/2016', '04/14/2016: “04/14/2016” is not a date. Write it as 2016-04-14 or 14 April 2016.'],
    ['published: 31/03/2016', '31/03/2016: “31/03/2016” is not written as dates are here. Write it as 2016-03-31 or 31 March 2016. | Replace “31/03/2016” with “31 March 2016”'],
    ['published: Monday 4 April 2016', 'Monday 4 April 2016: “Monday 4 April 2016” is not written as dates are here. Write it as 2016-04-04 or 4 April 2016. | Replace “Monday 4 April 2016” with “4 April 2016”'],
    ['published: March 2016', 'March 2016: “March 2016” is not one day. Write the day, for example 2016-03-31 or 31 March 2016.'],
    ['published: 2016', '2016: “2016” is not one day. Write the day, for example 2016-12-31 or 31 December 2016.'],
    ['published: 3 May', '3 May: “3 May” has no year. Write the whole date, as 31 March 2026.'],
    ['published: TBC', 'TBC: “published” is still to be filled in: it holds “TBC”. Write the day, as 31 March 2026.'],
  ])('%j', (lines, wanted) => expect(said(whole(lines))).toEqual([wanted]))

  test.each([
    'published: 31 March 2016', 'published: 2016-03-31', 'published: "31 Mar 2016"', 'published: 31st March 2016', 'status: draft', 'profile: lcspr-response', 'tags: [a, b]\nlayout: page',
    'agencies:\n  - Fenwold Council\n  - name: Fenwold Health Trust\n    short: FHT', 'pseudonyms: [Child K]', 'report: report.md # the overview', '# a comment',
  ])('nothing against %j', lines => expect(said(whole(lines))).toEqual([]))
})

describe('what is missing', () => {
  test.each([
    '# Our response\n', '---\ndocument: board-response\n---\n\n# R\n', whole('published: TBC'), whole('title: "[insert: title]"'),
  ])('is told apart from what is wrong, and can be let stand: %j', text => {
    expect(said(text, [frontMatter])).toEqual([])
    const [report, ...more] = reportsOf(frontMatterIncomplete, text)
    expect(more).toEqual([])
    expect(report).toBeDefined()
    expect(report!.firm).toBeUndefined()
  })
  test.each(['---\nboard: x\n\n# R\n', '---\ntitle: "A\n---\n\nWords.\n'])('is not told while the front matter cannot be read: %j', text => {
    expect(said(text, [frontMatterIncomplete])).toEqual([])
    expect(said(text, [frontMatter])).not.toEqual([])
  })
  test('keys go in where they belong, all at once or one by one', () => {
    const text = '---\ndocument: board-response\nboard: Fenwold Board\nstatus: draft\n---\n# R\n'
    const [report] = reportsOf(frontMatterIncomplete, text)
    expect(text.slice(report!.span.start, report!.span.end)).toBe('---')
    expect(report!.fixes!.map(f => f.title)).toEqual([
      'Insert “title:” and “review:” in the front matter', 'Insert “title:” in the front matter', 'Insert “review:” in the front matter',
    ])
    expect(after(text, report!.fixes![0]!)).toBe(
      '---\ndocument: board-response\ntitle: "[insert: title of the response]"\nboard: Fenwold Board\nreview: "[insert: title of the review]"\nstatus: draft\n---\n# R\n')
  })
  test('the whole front matter goes to the top, with the profile where it is not the usual one', () => {
    const [report] = reportsOf(frontMatterIncomplete, '\n# Our response\n', 'lcspr-response')
    expect(report!.span).toEqual({ start: 1, end: 15 })
    expect(after('\n# Our response\n', report!.fixes![0]!)).toMatch(/^---\ndocument: board-response\nprofile: lcspr-response\ntitle: "\[.*\n---\n\n\n# Our response\n$/s)
    expect(reportsOf(frontMatterIncomplete, '# Our response\n')[0]!.fixes![0]!.insertions[0]!.snippet).not.toContain('profile')
  })
  test('a closing fence goes below the last line of what was opened', () => {
    const text = '---\r\ndocument: board-response\r\ntitle: x\r\n\r\n# R\r\n'
    const [report] = reportsOf(frontMatter, text)
    expect(after(text, report!.fixes![0]!)).toBe('---\r\ndocument: board-response\r\ntitle: x\r\n---\r\n\r\n# R\r\n')
  })
  test('also where a line further down had closed it', () => {
    const text = '---\ndocument: board-response\ntitle: x\n\n# R\n\nSome prose.\nMore of it.\n\n---\n\nEnd\n'
    const reports = reportsOf(frontMatter, text)
    expect(reports.map(r => r.fixes?.[0]?.title)).toEqual(['Insert the closing “---”'])
    expect(frontMatterOf(after(text, reports[0]!.fixes![0]!))?.values['title']).toBe('x')
  })
  test('a thematic break at the head is no front matter', () => {
    const [report] = reportsOf(frontMatterIncomplete, '---\n\n# R\n')
    expect(report!.fixes![0]!.title).toBe('Insert front matter')
  })
  test('nothing is said of an empty text, and still it can be given its front matter', () => {
    expect(reportsOf(frontMatter, ' \n')).toEqual([])
    expect(frontMatterFixes(responseOf(''), { id: 'scr-board-response' })[0]?.title).toBe('Insert front matter')
  })
})
