/**
 * The response itself as a file to publish: what its Markdown says, and nothing else. One file of the package, without a platform, which both
 * clients load when somebody publishes and not before.
 */
import { strToU8, zipSync } from 'fflate'
import { inWords } from '../model/calendar.ts'
import { blanksIn } from './blanks.ts'
import { htmlOf } from './html.ts'
import { readContent } from './readContent.ts'
import { wordOf } from './word.ts'
import type { ReviewResult } from '../protocol.ts'

export interface PublishParams {
  readonly form: 'word' | 'html'
  readonly text: string
  readonly about: ReviewResult['about']
  /** The response’s file, by which it is known where it has no title. */
  readonly name: string
}

export interface Published {
  /** The file. */
  readonly bytes: Uint8Array
  /** What is to be known of the file. */
  readonly told: string
  /** What is still to be filled in, if anything, and the first of it as it is written. */
  readonly blanks?: { readonly message: string; readonly first: string }
}

const shown = { 'board': 'Published by', 'review': 'In response to', 'report-presented': 'Report presented', 'response-agreed': 'Response agreed', 'published': 'Published' } as const

export function publish({ form, text, about, name }: PublishParams): Published {
  const head = (Object.keys(shown) as (keyof typeof shown)[]).flatMap(key => (about[key] === undefined ? [] : [[shown[key], dayOr(about[key])] as const]))
  const content = readContent(text, about.title, head, name)
  const blanks = blanksIn(content)
  return {
    bytes: form === 'word' ? zipped(wordOf(content)) : strToU8(htmlOf(content)),
    told: content.pictures === 0 ? '' : content.pictures === 1 ? 'Its picture was left out, only the words that describe it are there: put it in by hand.' : `Its ${content.pictures} pictures were left out, only the words that describe them are there: put them in by hand.`,
    ...(blanks && { blanks }),
  }
}

/** The first day that the format knows: the same words make the same file. */
const mtime = new Date(1980, 0, 1)

const zipped = (parts: Readonly<Record<string, string>>): Uint8Array => zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { mtime })

const dayOr = (words: string): string => (/^\d{4}-\d\d-\d\d$/.test(words) ? inWords(words) : words)
