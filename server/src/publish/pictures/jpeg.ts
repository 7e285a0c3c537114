/** JPEG (ISO/IEC 10918): segments, each with a mark and its length, up to the one after which the picture itself follows. */
import type { Picture } from './picture.ts'
import { joined } from './png.ts'

/** By what a camera says how it was held; mirrored pictures, which none takes, stay as they are. */
const turns: Readonly<Record<number, number>> = { 3: 180, 6: 90, 8: 270 }

export function jpegOf(bytes: Uint8Array): Picture | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = [bytes.subarray(0, 2)]
  let [width, height, held] = [0, 0, 1]
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const mark = bytes[at + 1]!
    if (mark === 0xff) {
      at++
      continue
    }
    const to = at + 2 + view.getUint16(at + 2)
    if (to > bytes.length) return undefined
    const segment = bytes.subarray(at, to)
    if (isFrame(mark) && to - at >= 9) [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)]
    if (mark === 0xda) return width > 0 && height > 0 ? { type: 'jpeg', bytes: joined([...parts, ...(held in turns ? [heldAs(held)] : []), bytes.subarray(at)]), width, height, turned: turns[held] ?? 0 } : undefined
    if (mark === 0xe1) held = orientation(segment) ?? held
    if (!isAbout(mark)) parts.push(segment)
    at = to
  }
  return undefined
}

/** A start of frame, which says how large it is. */
const isFrame = (mark: number): boolean => mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc

/** What a camera or a program wrote about the picture: where and when, by whom. Its form, its colours and Adobe's way of them (0, 2, 14) are no such thing. */
const isAbout = (mark: number): boolean => mark === 0xfe || (mark > 0xe0 && mark <= 0xef && mark !== 0xe2 && mark !== 0xee)

/** How the camera was held (Exif, tag 0x0112). */
function orientation(segment: Uint8Array): number | undefined {
  if (String.fromCharCode(...segment.subarray(4, 8)) !== 'Exif' || segment.length < 18) return undefined
  const view = new DataView(segment.buffer, segment.byteOffset + 10, segment.byteLength - 10)
  const little = view.getUint16(0) === 0x4949
  const first = view.getUint32(4, little)
  if (first + 2 > view.byteLength) return undefined
  const count = view.getUint16(first, little)
  for (let i = 0, at = first + 2; i < count && at + 12 <= view.byteLength; i++, at += 12) if (view.getUint16(at, little) === 0x0112) return view.getUint16(at + 8, little)
  return undefined
}

/** The same said by itself. */
const heldAs = (held: number): Uint8Array => Uint8Array.from([0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, held, 0, 0, 0, 0, 0, 0])
