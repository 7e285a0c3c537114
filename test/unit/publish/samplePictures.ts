/** Pictures made by hand, with what is to be left out of them. */
import { strToU8, zlibSync } from 'fflate'

const bigEndian = (n: number, length: number): readonly number[] => Array.from({ length }, (_, i) => (n >>> (8 * (length - 1 - i))) & 255)

/** The sums are not read by anybody here. */
const chunk = (name: string, data: Uint8Array): readonly number[] => [...bigEndian(data.length, 4), ...strToU8(name), ...data, 0, 0, 0, 0]

export const png = (width: number, height: number): Uint8Array => Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a,
  ...chunk('IHDR', Uint8Array.from([...bigEndian(width, 4), ...bigEndian(height, 4), 8, 0, 0, 0, 0])),
  ...chunk('tEXt', strToU8('Author\0somebody')),
  ...chunk('IDAT', zlibSync(new Uint8Array((width + 1) * height))),
  ...chunk('IEND', new Uint8Array()),
])

const segment = (mark: number, data: readonly number[]): readonly number[] => [0xff, mark, ...bigEndian(data.length + 2, 2), ...data]

/** `held` as Exif tells it, in either order of bytes. */
export function jpeg(width: number, height: number, held = 1, little = false): Uint8Array {
  const n = (value: number, length: number): readonly number[] => (little ? [...bigEndian(value, length)].reverse() : bigEndian(value, length))
  const exif = [...strToU8('Exif\0\0'), ...(little ? [0x49, 0x49] : [0x4d, 0x4d]), ...n(42, 2), ...n(8, 4), ...n(2, 2), ...n(0x010f, 2), ...n(2, 2), ...n(4, 4), ...strToU8('Cam\0'), ...n(0x0112, 2), ...n(3, 2), ...n(1, 4), ...n(held, 2), 0, 0, ...n(0, 4), ...strToU8('51.5 N')]
  return Uint8Array.from([
    0xff, 0xd8, ...segment(0xe0, [...strToU8('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]), ...segment(0xe1, exif), ...segment(0xfe, [...strToU8('by somebody')]),
    ...segment(0xc2, [8, ...bigEndian(height, 2), ...bigEndian(width, 2), 1, 1, 0x11, 0]), 0xff, ...segment(0xda, [1, 1, 0, 0, 63, 0]), 1, 2, 3, 0xff, 0xd9,
  ])
}
