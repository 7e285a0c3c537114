import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { publish, type PublishParams } from '../../../server/src/publish/publish.ts'
import { wellFormed } from './wellFormed.ts'
import { page } from './page.ts'

const about = { title: 'Wren – our response', board: 'Fernley Partnership', published: '2026-05-04' }
const made = (text: string, form: PublishParams['form'], more: PublishParams['about'] = {}) => publish({ form, text, about: more, name: 'response.md' })
const html = (text: string, more: PublishParams['about'] = {}): string => strFromU8(made(text, 'html', more).bytes)
const body = (text: string): string => /<main>\n([^]*)<\/main>/.exec(html(text))![1]!
const word = (text: string, more: PublishParams['about'] = {}) => Object.fromEntries(Object.entries(unzipSync(made(text, 'word', more).bytes)).map(([name, bytes]) => [name, strFromU8(bytes)]))
const wordBody = (text: string): string => word(text)['word/document.xml']!
/** The words of a part, a line for each paragraph. */
const wordsOf = (xml: string): readonly string[] => xml.split('</w:p>').map(paragraph => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)|<w:br\/>/g)].map(([, words]) => words ?? ' ').join('')).filter(Boolean)

describe('as a web page', () => {
  test('says what the Markdown says, and nothing else', async () => {
    await expect(html(page, about)).toMatchFileSnapshot('page.html')
  })

  test('is in British English, runs no script and fetches nothing', () => {
    const made = html(page, about)
    expect(made).toContain('<html lang="en-GB">')
    expect(made).toContain("default-src 'none'; style-src 'unsafe-inline'")
    expect(made).not.toMatch(/<script|javascript:|<img|<link|alert|who\?|ignore long/)
  })

  test('a footnote that is called twice is one, and leads back to where it was called first', () => {
    const made = html(page)
    expect(made.match(/href="#note\.1"/g)).toHaveLength(2)
    expect(made.match(/id="from\.note\.1"/g)).toHaveLength(1)
    expect(made).toContain('<li id="note.1">The <em>Act</em> of 2004. <a href="#from.note.1" aria-label="Back to the text">↩</a></li>')
  })

  test('has each heading’s own address, and the head of a table as such', () => {
    const made = body(page)
    expect(made).toContain('<h2 id="what-we-will-do">')
    expect(made).toContain('<h2 id="what-we-will-do-1">')
    expect(made).toContain('<th scope="col">Action</th><th scope="col" class="center">Who</th><th scope="col" class="right">By</th>')
  })

  test('no two things have one address, whatever is written', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('# a\n\n', '## a-1\n\n', '# a\n', '# note.1\n', '# \n', 'x[^1]', '\n\n[^1]: y[^1]\n\n', '- a', '\n', '| a |\n|-|\n| b |\n', '<p id="a">', '[a](#a)', '&amp;"\'<')), parts => {
      const made = html(parts.join(''))
      const ids = [...made.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(wellFormed(/<main>[^]*<\/main>/.exec(made)![0].replace(/<([bh]r)>/g, '<$1/>'))).toBe(true)
    }))
  })
})

describe('the head', () => {
  test('says of the front matter what the page does not', () => {
    const made = html(page, { ...about, review: 'A review of Wren', 'report-presented': 'early in May' })
    expect(made).toContain('<dl>\n<dt>In response to</dt><dd>A review of Wren</dd>\n<dt>Report presented</dt><dd>early in May</dd>\n<dt>Published</dt><dd>4 May 2026</dd>\n</dl>')
    expect(html(`${page}\n\nPublished on 4 May\n2026.`, about)).not.toContain('<dl>')
  })

  test('is the title where the page has none; the file’s name stands in no page', () => {
    expect(html('We accept it.', { title: 'Our response' })).toContain('<h1 id="our-response">Our response</h1>\n<p>We accept it.</p>')
    expect(html('We accept it.')).toContain('<title>response</title>')
    expect(body('We accept it.')).toBe('<p>We accept it.</p>\n')
    expect(html('Dear Coroner', { board: 'Fernley Trust' })).toContain('<dd>Fernley Trust</dd>\n</dl>\n<p>Dear Coroner</p>')
    expect(html('# Ours\n\nWe accept it.', { title: 'Theirs' })).toContain('<title>Ours</title>')
  })
})

describe('as a Word file', () => {
  test('is the same file for the same words', () => expect(made(page, 'word', about).bytes).toEqual(made(page, 'word', about).bytes))
  test('says what the Markdown says, and nothing else', async () => {
    const parts = word(page, about)
    await expect([...wordsOf(parts['word/document.xml']!), '---', ...wordsOf(parts['word/footnotes.xml']!)].join('\n')).toMatchFileSnapshot('page.txt')
  })

  test('has levels of headings, heads of tables, lists and links that Word knows as such', () => {
    const made = wordBody(page)
    expect(made).toContain('<w:pStyle w:val="Heading1"/>')
    expect(made.match(/<w:footnoteReference w:id="1"\/>/g)).toHaveLength(1)
    expect(made.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    const [, address] = /<w:hyperlink w:anchor="(_\w{16})">/.exec(made)!
    expect(made).toContain(`<w:bookmarkStart w:id="1" w:name="${address}"/>`)
    expect(made).toContain('<w:bookmarkEnd w:id="1"/>')
    const parts = word(page)
    expect(parts['word/numbering.xml']).toContain('<w:num w:numId="1"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/>')
    expect(parts['word/_rels/document.xml.rels']).toContain('Target="https://example.org/law?a=1&amp;b=2" TargetMode="External"')
    expect(parts['word/_rels/footnotes.xml.rels']).toContain('Target="https://example.org"')
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB"')
  })

  test('each part is XML, and names only what there is, whatever is written', () => {
    const piece = fc.constantFrom('# a\n\n', '1. a\n', '   - b\n', '> ', '\n\n', 'x[^1]', '\n\n[^1]: y[^2]\n\n[^2]: - z\n\n', '| a | b |\n|-|-|\n| c |\n', '**', '*a*', '[a](b "c")', '[a](#%E0%A4%A)', '<b>', '&', '\u0001\ud800', '~~~\ncode\n', '- [ ] do\n', '- # h\n', '![](a)', '***\n')
    fc.assert(fc.property(fc.array(piece, { maxLength: 14 }), pieces => {
      const parts = word(pieces.join(''))
      for (const [name, text] of Object.entries(parts)) expect(wellFormed(text), name).toBe(true)
      const document = parts['word/document.xml']!
      for (const [, id] of document.matchAll(/r:id="(link\d+)"/g)) expect(parts['word/_rels/document.xml.rels']).toContain(`Id="${id}"`)
      for (const [, id] of `${document}${parts['word/footnotes.xml']}`.matchAll(/w:numId w:val="(\d+)"/g)) expect(parts['word/numbering.xml']).toContain(`<w:num w:numId="${id}">`)
      for (const [, id] of document.matchAll(/footnoteReference w:id="(\d+)"/g)) expect(parts['word/footnotes.xml']).toContain(`<w:footnote w:id="${id}">`)
      for (const [, style] of document.matchAll(/Style w:val="(\w+)"/g)) expect(parts['word/styles.xml']).toContain(`w:styleId="${style}"`)
      // A cell ends in a paragraph, and a page does too, or Word takes the file for a broken one.
      expect(document).not.toMatch(/<\/w:tcPr><\/w:tc>|<\/w:tbl><\/w:tc>|<\/w:tbl><w:sectPr/)
    }))
  })
})

describe('what is told', () => {
  test('what is still to be filled in, and the first of it', () => {
    expect(made('We accept it.', 'word').blanks).toBeUndefined()
    expect(made('[name of the board] accepts it by [date].', 'word').blanks).toEqual({ message: 'Two places are still to be filled in: “[name of the board]” and “[date]”.', first: '[name of the board]' })
    expect(made('Due: TBC.', 'html').blanks!.message).toBe('One place is still to be filled in: “TBC”.')
    expect(made('- [date]\n- [owner]\n\n| [action] | [role] |\n|-|-|\n| [date] | x |', 'html').blanks!.message).toBe('Five places are still to be filled in: “[date]”, “[owner]”, “[action]” and others.')
  })
})

test('of HTML the words are kept, and what is no HTML as it is written', () => {
  expect(body('<div>\nOne &amp; <b>two</b><br>\n<p>three</p></div>')).toBe('<p>One &amp;</p>\n<p>two</p>\n<p>three</p>\n')
  expect(body('By <name> on <insert date>.<br/>So <u>be</u> it.')).toContain('<p>By &lt;name&gt; on &lt;insert date&gt;.<br>\nSo be it.</p>')
  expect(body('<script>\nalert(1)\n</script>\n\n<!-- a\nb -->\n\n<style>p{}</style>')).not.toMatch(/alert|p\{|a$/m)
})

test('a text that nobody wrote is published as it stands, and soon', () => {
  const text = '> '.repeat(3000)
  expect(body(`${text}a`)).toContain('<pre>')
})
