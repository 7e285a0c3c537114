/**
 * The response itself as a file to publish: what its Markdown says, and nothing else. One file of the package, without a platform, which both
 * clients load when somebody publishes and not before.
 */
import { strToU8, zipSync } from 'fflate'
import { inWords } from '../model/calendar.ts'
import { blanksIn } from './blanks.ts'
import { htmlOf } from './html.ts'
import { leftOutWords } from './pictures/leftOut.ts'
import { isLocal, type GivenPicture } from './pictures/picture.ts'
import { readContent } from './readContent.ts'
import { wordOf } from './word.ts'
import type { ReviewResult } from '../protocol.ts'

export interface PublishParams {
  readonly form: 'word' | 'html'
  readonly text: string
  readonly about: ReviewResult['about']
  /** The response’s file, by which it is known where it has no title. */
  readonly name: string
  /** The pictures that were wanted, once they were looked for. */
  readonly pictures?: readonly GivenPicture[]
}

export interface Published {
  /** The file. */
  readonly bytes: Uint8Array
  /** What is to be known of the file. */
  readonly told: string
  /** Pictures beside the response, by their addresses in it, that it wants to be given: with them it is made again. */
  readonly wanted: readonly string[]
  /** What is still to be filled in, if anything, and the first of it as it is written. */
  readonly blanks?: { readonly message: string; readonly first: string }
}

const shown = { 'board': 'Published by', 'review': 'In response to', 'report-presented': 'Report presented', 'response-agreed': 'Response agreed', 'published': 'Published' } as const

export function publish({ form, text, about, name, pictures }: PublishParams): Published {
  const head = (Object.keys(shown) as (keyof typeof shown)[]).flatMap(key => (about[key] === undefined ? [] : [[shown[key], dayOr(about[key])] as const]))
  const content = readContent(text, about.title, head, name, pictures ?? [])
  const blanks = blanksIn(content)
  return {
    bytes: form === 'word' ? zipped(wordOf(content)) : strToU8(htmlOf(content)),
    told: leftOutWords(content.leftOut),
    wanted: pictures ? [] : [...new Set(content.leftOut.map(([address]) => address).filter(isLocal))],
    ...(blanks && { blanks }),
  }
}

/** The first day that the format knows: the same words make the same file. */
const mtime = new Date(1980, 0, 1)

/** A picture is packed already. */
const zipped = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : [part, { level: 0 }]])), { mtime })

const dayOr = (words: string): string => (/^\d{4}-\d\d-\d\d$/.test(words) ? inWords(words) : words)
