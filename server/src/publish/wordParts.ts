/** The parts of a Word file that hold no words of the response. */
import type { Needed } from './wordBody.ts'

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const namespaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export const contentTypes = `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${['png', 'jpeg'].map(type => `<Default Extension="${type}" ContentType="image/${type}"/>`).join('')}<Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>${['styles', 'numbering', 'settings', 'footnotes'].map(name => `<Override PartName="/word/${name}.xml" ContentType="${word}.${name}+xml"/>`).join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`

const relationships = (all: readonly string[]): string => `${declaration}<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`

export const packageRelationships = relationships([
  `<Relationship Id="document" Type="${office}/officeDocument" Target="word/document.xml"/>`,
  `<Relationship Id="core" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
])

/** `escape`d addresses of links. */
export const links = (addresses: readonly string[]): readonly string[] => addresses.map((to, i) => `<Relationship Id="link${i + 1}" Type="${office}/hyperlink" Target="${to}" TargetMode="External"/>`)

/** Pictures' files. */
export const media = (files: readonly string[]): readonly string[] => files.map((file, i) => `<Relationship Id="picture${i + 1}" Type="${office}/image" Target="${file}"/>`)

export const documentRelationships = (more: readonly string[]): string => relationships([...['styles', 'numbering', 'settings', 'footnotes'].map(name => `<Relationship Id="${name}" Type="${office}/${name}" Target="${name}.xml"/>`), ...more])
export const noteRelationships = relationships

export const core = (title: string): string => `${declaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>`

/** The numbers of the two footnotes that are lines between page and notes. */
export const settings = `${declaration}<w:settings ${namespaces}><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-GB"/></w:settings>`

const style = (id: string, name: string, basedOn: string, paragraph: string, run = '', next = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>${next && `<w:next w:val="${next}"/>`}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`

/** Sizes are in half points. */
const heading = (size: number, i: number): string =>
  style(`Heading${i + 1}`, `heading ${i + 1}`, 'Normal', `<w:keepNext/><w:keepLines/><w:spacing w:before="${i === 0 ? 0 : 320}" w:after="120" w:line="264" w:lineRule="auto"/><w:outlineLvl w:val="${i}"/>`, `<w:b/><w:sz w:val="${size}"/>`, 'Normal')

export const styles = `${declaration}<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${[40, 32, 28, 26, 24, 24].map(heading).join('')}${[
  style('ListParagraph', 'List Paragraph', 'Normal', '<w:spacing w:after="80"/>'),
  style('Quote', 'Quote', 'Normal', '<w:pBdr><w:left w:val="single" w:sz="24" w:space="10" w:color="767676"/></w:pBdr><w:ind w:left="284" w:right="284"/>'),
  style('FootnoteText', 'footnote text', 'Normal', '<w:spacing w:after="60" w:line="240" w:lineRule="auto"/>', '<w:sz w:val="20"/>'),
  style('TableText', 'Table Text', 'Normal', '<w:spacing w:before="40" w:after="40" w:line="252" w:lineRule="auto"/>', '<w:sz w:val="22"/>'),
  style('TableHeading', 'Table Heading', 'TableText', '<w:keepNext/>', '<w:b/>'),
  style('AfterTable', 'After Table', 'Normal', '<w:spacing w:after="0" w:line="120" w:lineRule="exact"/>'),
  style('Code', 'Code', 'Normal', '', '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas"/><w:sz w:val="20"/>'),
  style('Line', 'Line', 'Normal', '<w:pBdr><w:bottom w:val="single" w:sz="8" w:space="1" w:color="767676"/></w:pBdr>'),
].join('')}<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B4C8C"/><w:u w:val="single"/></w:rPr></w:style><w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="767676"/>`).join('')}</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="EEEEEE"/></w:tcPr></w:tblStylePr></w:style></w:styles>`

const level = (i: number, ordered: boolean): string =>
  `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${ordered ? ['decimal', 'lowerLetter', 'lowerRoman'][i % 3] : 'bullet'}"/><w:lvlText w:val="${ordered ? `%${i + 1}.` : ['•', '–'][i % 2]}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${(i + 1) * 425}" w:hanging="425"/></w:pPr></w:lvl>`

const abstract = (id: number, ordered: boolean): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>${Array.from({ length: 9 }, (_, i) => level(i, ordered)).join('')}</w:abstractNum>`

/** Each list is counted by itself. */
export const numbering = (lists: Needed['lists']): string => `${declaration}<w:numbering ${namespaces}>${abstract(0, false)}${abstract(1, true)}${lists.map(({ ordered, start }, i) =>
  `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${ordered ? 1 : 0}"/>${ordered ? Array.from({ length: 9 }, (_, n) => `<w:lvlOverride w:ilvl="${n}"><w:startOverride w:val="${start}"/></w:lvlOverride>`).join('') : ''}</w:num>`).join('')}</w:numbering>`
