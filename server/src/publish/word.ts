/** A response as the parts of a Word file, by their names. */
import { headed, type Content } from './content.ts'
import type { Picture } from './pictures/picture.ts'
import { blocksXml, inNote, onPage, xml, type Needed } from './wordBody.ts'
import { contentTypes, core, declaration, documentRelationships, links, media, namespaces, noteRelationships, numbering, packageRelationships, settings, styles } from './wordParts.ts'

export function wordOf(content: Content): Readonly<Record<string, string | Uint8Array>> {
  const { title, head, notes } = content
  const [heading, below] = headed(content)
  const page: Needed = { links: [], lists: [], pictures: [], bookmarks: 0 }
  const facts = head.map(([name, words]) => ({ kind: 'paragraph', runs: [{ kind: 'words', text: `${name}: `, strong: true }, { kind: 'words', text: words }] }) as const)
  const body = blocksXml([...heading, ...facts, ...below], page, onPage)
  // Lists are told of in one part for both; links are each part's own.
  const inNotes: Needed = { links: [], lists: page.lists, pictures: [], bookmarks: page.bookmarks }
  const footnotes = notes.map((note, i) => `<w:footnote w:id="${i + 1}">${noteMark(blocksXml(note.length > 0 ? note : [{ kind: 'paragraph', runs: [] }], inNotes, inNote))}</w:footnote>`).join('')
  const files = new Map([...page.pictures, ...inNotes.pictures].map(picture => [picture, '']))
  ;[...files.keys()].forEach((picture, i) => files.set(picture, `media/picture${i + 1}.${picture.type}`))
  const fileOf = (picture: Picture): string => files.get(picture)!
  return {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': packageRelationships,
    'docProps/core.xml': core(xml(title)),
    'word/document.xml': `${declaration}<w:document ${namespaces}><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    'word/footnotes.xml': `${declaration}<w:footnotes ${namespaces}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>${footnotes}</w:footnotes>`,
    'word/numbering.xml': numbering(page.lists),
    'word/settings.xml': settings,
    'word/styles.xml': styles,
    'word/_rels/document.xml.rels': documentRelationships([...links(page.links.map(xml)), ...media(page.pictures.map(fileOf))]),
    'word/_rels/footnotes.xml.rels': noteRelationships([...links(inNotes.links.map(xml)), ...media(inNotes.pictures.map(fileOf))]),
    ...Object.fromEntries([...files].map(([{ bytes }, file]) => [`word/${file}`, bytes])),
  }
}

/** The note's number before its first words. */
const noteMark = (note: string): string => note.replace('</w:pPr>', '</w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>')
