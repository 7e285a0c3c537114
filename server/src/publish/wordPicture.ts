/** A picture in a Word file, as it is drawn in a line of words (DrawingML). */
import type { Shown } from './content.ts'
import { xml } from './wordBody.ts'

/** Word's own unit, of which there are so many in a pixel and in a twentieth of a point. */
const [inPixel, inTwentieth] = [9525, 635]
/** The tallest that leaves room for a line above and below on a page. */
const tallest = 12_500 * inTwentieth

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006'

/** `number`: its relationship’s; `id`: the drawing's own; `room`: how wide it may be, in twentieths of a point. */
export function pictureXml({ picture: { width, height, turned }, alt }: Shown, number: number, id: number, room: number): string {
  // What is turned is told in the size that it has before, and with the room that it takes beyond it; some programs add that to what it has after.
  const [across, down] = turned % 180 === 0 ? [width, height] : [height, width]
  const scale = Math.min(inPixel, room * inTwentieth / Math.max(width, across), tallest / (turned % 180 === 0 ? down : down + Math.max(0, down - across)))
  const size = (pixels: number): number => Math.max(0, Math.ceil(pixels * scale))
  const [cx, cy] = [size(width), size(height)]
  const beyond = [size(across - width) >> 1, size(down - height) >> 1] as const
  const about = `id="${id}" name="Picture ${id}" descr="${xml(alt)}"`
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:effectExtent l="${beyond[0]}" t="${beyond[1]}" r="${beyond[0]}" b="${beyond[1]}"/><wp:docPr ${about}/><a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture"><pic:pic xmlns:pic="${drawing}/picture"><pic:nvPicPr><pic:cNvPr ${about}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="picture${number}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm${turned === 0 ? '' : ` rot="${turned * 60_000}"`}><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
}
