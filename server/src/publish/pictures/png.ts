/** PNG (ISO/IEC 15948): chunks, each with its length, its name, its data and a sum. */
import type { Picture } from './picture.ts'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** What is to be seen, and how; texts, times and places are left out. */
const kept = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'pHYs', 'sBIT', 'bKGD'])

export function pngOf(bytes: Uint8Array): Picture | undefined {
  if (signature.some((byte, i) => bytes[i] !== byte)) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = [bytes.subarray(0, 8)]
  let [width, height, ended] = [0, 0, false]
  for (let at = 8; at + 12 <= bytes.length && !ended;) {
    const to = at + 12 + view.getUint32(at)
    if (to > bytes.length) return undefined
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (name === 'IHDR' && to === at + 25) [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)]
    if (kept.has(name)) parts.push(bytes.subarray(at, to))
    ended = name === 'IEND'
    at = to
  }
  return ended && width > 0 && height > 0 ? { type: 'png', bytes: joined(parts), width, height, turned: 0 } : undefined
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
