import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { base64 } from '../../../server/src/publish/pictures/base64.ts'
import { jpegOf } from '../../../server/src/publish/pictures/jpeg.ts'
import { mostBytes } from '../../../server/src/publish/pictures/limits.ts'
import type { GivenPicture } from '../../../server/src/publish/pictures/picture.ts'
import { pngOf } from '../../../server/src/publish/pictures/png.ts'
import { publish, type PublishParams } from '../../../server/src/publish/publish.ts'
import { jpeg, png } from './samplePictures.ts'
import { wellFormed } from './wellFormed.ts'

const made = (text: string, form: PublishParams['form'], pictures?: readonly GivenPicture[]) => publish({ form, text, about: {}, name: 'response.md', ...(pictures && { pictures }) })
const html = (text: string, pictures: readonly GivenPicture[]): string => strFromU8(made(text, 'html', pictures).bytes)
const word = (text: string, pictures: readonly GivenPicture[]): Readonly<Record<string, Uint8Array>> => unzipSync(made(text, 'word', pictures).bytes)
const chart = { address: 'chart.png', bytes: png(300, 200) }
const photograph = { address: 'a photograph.jpg', bytes: jpeg(400, 300, 6) }

test('asks for the pictures that lie beside the response, each once, and for no others', () => {
  expect(made('![](chart.png) ![](chart.png) ![a][b] ![](https://example.org/a.png) ![](data:image/png;base64,AAAA) ![](//example.org/b.png)\n\n[b]: <a photograph.jpg>', 'html').wanted).toEqual(['chart.png', 'a photograph.jpg'])
  expect(made('![](chart.png)', 'html', []).wanted).toEqual([])
  expect(made('We accept it.', 'word').wanted).toEqual([])
})

describe('in a web page', () => {
  test('stand in their places, with the words that describe them', () => {
    const page = html('# Wren\n\nSee ![A “chart” <of> visits](chart.png "t").', [chart])
    expect(page).toContain(`See <img src="data:image/png;base64,${base64(pngOf(chart.bytes)!.bytes)}" alt="A “chart” &lt;of&gt; visits" width="300" height="200">.`)
    expect(page).toContain("style-src 'unsafe-inline'; img-src data:\"")
  })

  test('lead where they are linked to, and stand upright', () => {
    expect(html('[![A day](<a photograph.jpg>)](https://example.org)', [photograph])).toMatch(/<p><a href="https:\/\/example.org"><img src="data:image\/jpeg;base64,[\w+/]+=*" alt="A day" width="300" height="400"><\/a><\/p>/)
  })
})

describe('in a Word file', () => {
  const inWord = (text: string, pictures: readonly GivenPicture[]): string => strFromU8(word(text, pictures)['word/document.xml']!)
  const sizes = (xml: string) => [...xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)].map(([, cx, cy]) => [Number(cx) / 9525, Number(cy) / 9525].map(Math.round))

  test('are files of their own, once each, with the words that describe them', () => {
    const parts = word('![A chart](chart.png) ![Again](chart.png)[^1]\n\n[^1]: ![A day](<a photograph.jpg>)', [chart, photograph])
    expect(Object.keys(parts).filter(name => name.includes('media'))).toEqual(['word/media/picture1.png', 'word/media/picture2.jpeg'])
    expect(parts['word/media/picture1.png']).toEqual(pngOf(chart.bytes)!.bytes)
    const document = strFromU8(parts['word/document.xml']!)
    expect(document).toContain('descr="A chart"')
    expect([...document.matchAll(/r:embed="(picture\d)"/g)].map(([, id]) => id)).toEqual(['picture1', 'picture2'])
    expect(strFromU8(parts['word/_rels/document.xml.rels']!).match(/Target="media\/picture1\.png"/g)).toHaveLength(2)
    expect(strFromU8(parts['word/_rels/footnotes.xml.rels']!)).toContain('Id="picture1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/picture2.jpeg"')
    expect(strFromU8(parts['[Content_Types].xml']!)).toContain('<Default Extension="png" ContentType="image/png"/>')
  })

  test('are as large as they are, but no larger than there is room for', () => {
    expect(sizes(inWord('![](chart.png)', [chart]))).toEqual([[300, 200]])
    expect(sizes(inWord('![](chart.png)', [{ ...chart, bytes: png(6000, 2000) }]))).toEqual([[602, 201]])
    expect(sizes(inWord('![](chart.png)', [{ ...chart, bytes: png(10, 3000) }]))).toEqual([[3, 833]])
    const [[inCell] = []] = sizes(inWord('| a | b |\n|-|-|\n| ![](chart.png) | what we will do about all of it |', [{ ...chart, bytes: png(600, 200) }]))
    expect(inCell).toBeGreaterThan(200)
    expect(inCell).toBeLessThan(400)
  })

  test('stand upright, where a camera was held on its side', () => {
    const document = inWord('![](<a photograph.jpg>)', [photograph])
    expect(document).toContain('<a:xfrm rot="5400000">')
    expect(document).toContain('<wp:effectExtent l="0" t="476250" r="0" b="476250"/>')
    expect(inWord('![](chart.png)', [chart])).not.toContain('rot=')
  })

  test('each part is XML, and names only what there is, whatever is written', () => {
    const piece = fc.constantFrom('# ![a](chart.png)\n\n', '1. ![&](chart.png)\n', '> ', '\n\n', 'x[^1]', '\n\n[^1]: ![](chart.png)\n\n', '| ![](chart.png) | b |\n|-|-|\n| c |\n', '**', '[![a](chart.png)](b)', '![a](none.png)')
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
      const parts = word(pieces.join(''), [chart])
      for (const part of ['document', 'footnotes']) {
        const text = strFromU8(parts[`word/${part}.xml`]!)
        const links = strFromU8(parts[`word/_rels/${part}.xml.rels`]!)
        expect(wellFormed(text)).toBe(true)
        for (const [, id] of text.matchAll(/r:embed="(\w+)"/g)) expect(links).toContain(`Id="${id}"`)
        for (const [, target] of links.matchAll(/Target="(media\/[^"]+)"/g)) expect(parts).toHaveProperty([`word/${target}`])
        const drawn = [...text.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id)
        expect(new Set(drawn).size).toBe(drawn.length)
      }
    }))
  })
})

describe('of what was not put in', () => {
  test.each([
    ['![A chart](img/chart.png)', [], '“chart.png” was not found, so only the words that describe it are there.'],
    ['![](chart.png)', [{ address: 'chart.png', unread: 'outside' }], '“chart.png” lies outside the open folder, so only the words that describe it are there.'],
    ['![](chart.png)', [{ address: 'chart.png', unread: 'too-large' }], '“chart.png” is larger than 5 MB, so only the words that describe it are there.'],
    ['![](chart.png)', [{ address: 'chart.png', bytes: new Uint8Array(mostBytes + 1) }], '“chart.png” is larger than 5 MB, so only the words that describe it are there.'],
    ['![](a.svg) ![](https://example.org/b.png?c=/d) ![](a.svg)', [{ address: 'a.svg', bytes: new Uint8Array(9) }], '“a.svg” is neither a PNG nor a JPEG picture and “b.png” lies on the web, and nothing is fetched, so only the words that describe them are there.'],
    ['![](a) ![](b) ![](c) ![](d)', [], '“a” was not found, “b” was not found, “c” was not found and another is left out, so only the words that describe them are there.'],
    ['![](a) ![](b) ![](c) ![](d) ![](e)', [], '“a” was not found, “b” was not found, “c” was not found and 2 others are left out, so only the words that describe them are there.'],
    ['![](chart.png)', [chart], ''],
  ] as const)('%s is told', (text, pictures, told) => expect(made(text, 'html', pictures).told).toBe(told))

  test('the words stand in its place', () => expect(html('![A chart](a.svg)', [])).toContain('<p>(Picture: A chart)</p>'))

  test('a picture that stands there very often fills no disk', () => {
    const large = { address: 'a', bytes: Uint8Array.from([...png(3, 3).subarray(0, 33), ...new Uint8Array(0)]) }
    expect(pngOf(large.bytes)).toBeUndefined()
    const bytes = new Uint8Array(mostBytes)
    bytes.set(jpeg(3, 3))
    const { told, bytes: page } = made('![](a)\n\n'.repeat(100), 'html', [{ address: 'a', bytes }])
    expect(told).toBe('“a” would make the file too large, so only the words that describe it are there.')
    expect(page.length).toBeLessThan(60_000_000)
  })
})

describe('a picture’s file', () => {
  test('is taken over without who made it, where and when', () => {
    for (const one of [pngOf(png(3, 2))!, jpegOf(jpeg(3, 2))!, jpegOf(jpeg(3, 2, 8, true))!]) {
      expect([one.width, one.height]).toEqual([3, 2])
      expect(String.fromCharCode(...one.bytes)).not.toMatch(/somebody|Cam|51\.5/)
      expect((one.type === 'png' ? pngOf : jpegOf)(one.bytes)).toEqual(one)
    }
  })

  test('says how it is held', () => {
    expect([1, 3, 6, 8, 2].map(held => jpegOf(jpeg(3, 2, held))!.turned)).toEqual([0, 180, 90, 270, 0])
    expect(jpegOf(jpeg(3, 2, 6, true))!.turned).toBe(90)
  })

  test('that is cut off or spoilt is none, and throws nothing', () => {
    for (const whole of [png(3, 2), jpeg(3, 2, 6)]) {
      const read = whole[0] === 0x89 ? pngOf : jpegOf
      fc.assert(fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const spoilt = Uint8Array.from(whole)
        spoilt[at] = byte
        read(spoilt)
        read(whole.subarray(0, at))
      }))
      expect(read(whole.subarray(0, 40))).toBeUndefined()
      expect(read(new Uint8Array())).toBeUndefined()
    }
  })

  test('is written in letters as every reader of them knows them', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 20 }), bytes => { expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64')) }))
  })
})
