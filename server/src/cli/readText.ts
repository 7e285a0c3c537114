/** A file's text, whatever encoding it was saved in. */
import { readFileSync } from 'node:fs'
import { isText } from '../reader.ts'

/** What is in the file is no text: a Word document, a PDF, a picture. */
export class NotText extends Error {}

/** `-` is standard input. Throws what the file system throws, and where the file holds no text. */
export function readText(path: string): string {
  const text = decoded(readFileSync(path === '-' ? 0 : path))
  if (!isText(text)) throw new NotText()
  return text
}

function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    // Not UTF-8: Word and older editors save in Windows' own encoding, which gives every byte a character.
    return fromWindows(bytes)
  }
}

/** What Windows-1252 holds at 0x80 to 0x9F, where Latin-1 has control characters. Node reads the one as the other. */
const windowsMarks = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const fromWindows = (bytes: Buffer): string => bytes.toString('latin1').replace(/[\u0080-\u009f]/g, mark => windowsMarks[mark.charCodeAt(0) - 0x80]!)

/** Why a file could not be read, in plain words. */
export function whyUnreadable(path: string, error: unknown): string {
  if (error instanceof NotText) return `${path === '-' ? 'Standard input' : path}: this is not text. Save it as Markdown or plain text, and name that file.`
  const code = (error as NodeJS.ErrnoException).code
  const why = code === 'ENOENT' ? 'there is no such file. Check the name and the folder'
    : code === 'EISDIR' ? 'it is a folder. Name the files in it'
    : code === 'EACCES' || code === 'EPERM' ? 'you are not allowed to read it'
    : `it could not be read (${code ?? (error as Error).name})`
  return `${path === '-' ? 'Standard input' : path}: ${why}.`
}
