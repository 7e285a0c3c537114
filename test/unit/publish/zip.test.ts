import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { zip } from '../../../client/src/publish/zip.ts'

/** Reads the directory at the end, and from it each file. */
function unzipped(bytes: Uint8Array): readonly (readonly [name: string, text: string])[] {
  const buffer = Buffer.from(bytes)
  const end = buffer.length - 22
  expect(buffer.readUInt32LE(end)).toBe(0x06054b50)
  let at = buffer.readUInt32LE(end + 16)
  expect(at + buffer.readUInt32LE(end + 12)).toBe(end)
  return Array.from({ length: buffer.readUInt16LE(end + 10) }, () => {
    expect(buffer.readUInt32LE(at)).toBe(0x02014b50)
    const [crc, size, named, local] = [buffer.readUInt32LE(at + 16), buffer.readUInt32LE(at + 24), buffer.readUInt16LE(at + 28), buffer.readUInt32LE(at + 42)]
    const name = buffer.toString('utf8', at + 46, at + 46 + named)
    at += 46 + named
    expect(buffer.readUInt32LE(local)).toBe(0x04034b50)
    const content = buffer.subarray(local + 30 + named, local + 30 + named + size)
    expect(crc32(content)).toBe(crc)
    return [name, content.toString('utf8')] as const
  })
}

test('holds its parts under their names, byte for byte', () => {
  const parts = { 'word/document.xml': 'Zoë – “yes” 🙂', empty: '', 'é': 'x'.repeat(70_000) }
  expect(unzipped(zip(parts))).toEqual(Object.entries(parts))
  expect(zip(parts)).toEqual(zip(parts))
})

test('is read by others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'))
  try {
    writeFileSync(join(folder, 'a.zip'), zip({ 'a/b.xml': 'Zoë' }))
    expect(execFileSync('python3', ['-c', 'import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);assert z.testzip() is None;sys.stdout.buffer.write(z.read("a/b.xml"))', join(folder, 'a.zip')]).toString()).toBe('Zoë')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
