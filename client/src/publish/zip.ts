/** A zip file of a few texts, as a Word file is one: stored, not compressed, which every reader takes. */

/** Records are little endian; a size of 2 or 4 bytes each. */
const record = (...fields: readonly (readonly [value: number, size: 2 | 4])[]): Uint8Array =>
  Uint8Array.from(fields.flatMap(([value, size]) => Array.from({ length: size }, (_, i) => (value >>> (8 * i)) & 0xff)))

/** Names are told to be UTF-8. */
const utf8 = 0x0800
/** 1 January 1980, the first day that the format knows: the same words make the same file. */
const day = 0x21

export function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  const bytes = new TextEncoder()
  const out: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const [name, text] of Object.entries(parts)) {
    const [named, content] = [bytes.encode(name), bytes.encode(text)]
    const shared = [[20, 2], [utf8, 2], [0, 2], [0, 2], [day, 2], [crc32(content), 4], [content.length, 4], [content.length, 4], [named.length, 2], [0, 2]] as const
    const local = [record([0x04034b50, 4], ...shared), named, content]
    directory.push(record([0x02014b50, 4], [20, 2], ...shared, [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]), named)
    out.push(...local)
    at += lengthOf(local)
  }
  const files = Object.keys(parts).length
  const end = record([0x06054b50, 4], [0, 2], [0, 2], [files, 2], [files, 2], [lengthOf(directory), 4], [at, 4], [0, 2])
  return joined([...out, ...directory, end])
}

const lengthOf = (all: readonly Uint8Array[]): number => all.reduce((sum, { length }) => sum + length, 0)

function joined(all: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(lengthOf(all))
  let at = 0
  for (const one of all) {
    out.set(one, at)
    at += one.length
  }
  return out
}

function crc32(bytes: Uint8Array): number {
  let crc = -1
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}
